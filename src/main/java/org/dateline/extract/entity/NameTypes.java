package org.dateline.extract.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;

/**
 * One kind for each name of an article: the votes of all its mentions, of the gazetteer and of its
 * last word.
 */
final class NameTypes {
  private static final int ANNOTATOR = 2;
  private static final int LAST_WORD = 3;
  private static final int TITLE = 4;
  private static final int CUE = 4;
  private static final int WEAK_CUE = 3;
  private static final int GAZETTEER = 5;

  /** As many persons in a row make one of each that stands between them. */
  private static final int MANY = 3;

  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

  private final Set<String> surnames = new HashSet<>();

  private final FirmNames firms = new FirmNames();

  /** Counts what one mention shows. */
  void vote(Draft name, String label) {
    String words = name.words();
    firms.hear(name);
    type(label).ifPresent(type -> vote(words, type, name.sentence.headline() ? 1 : ANNOTATOR));
    if (!name.titles.isEmpty() || name.gender.isPresent() || hasAge(name)) {
      vote(words, EntityType.PERSON, TITLE);
    }
    if (!label.equals("PERSON")) {
      int weight = label.equals(NameSpan.UNKNOWN) ? 1 : LAST_WORD;
      byLastWord(name, label).ifPresent(type -> vote(words, type, weight));
    }
    if (!label.equals("PERSON") || isNoPerson(name)) {
      Gazetteer.likelyType(words).ifPresent(type -> vote(words, type, GAZETTEER));
    }
    NameCues.type(name).ifPresent(type -> vote(words, type, CUE));
    NameCues.likelyType(name).ifPresent(type -> vote(words, type, WEAK_CUE));
    if (label.equals(NameSpan.UNKNOWN)) {
      NameCues.rowLabel(name).flatMap(NameTypes::type).ifPresent(type -> vote(words, type, 1));
    }
    if (isNamesake(name, label)) {
      vote(words, EntityType.PERSON, CUE);
    }
    if (NameCues.isQuotedTitle(name) || isModel(name, label) || isListed(name)) {
      vote(words, EntityType.WORK, CUE);
    }
    if (isStateCode(name)) {
      vote(words, EntityType.PLACE, GAZETTEER);
    }
    if (label.equals(NameSpan.UNKNOWN) && (NameKeys.isAcronym(words) || isBody(name))) {
      vote(words, EntityType.ORGANIZATION, 1);
    }
    if (label.equals("PERSON") && name.to > name.from) {
      surnames.add(name.sentence.token(name.to).word());
    }
  }

  /** "Ida Holm" in a row with people, whatever the annotator took her for. */
  private static boolean isNamesake(Draft name, String label) {
    int least = Gazetteer.isFirstName(name.tokens().get(0).word()) ? 1 : MANY;
    return NameCues.mayBePerson(name, label) && NameCues.personsInRow(name) >= least;
  }

  /** "Selma (1951)" in a list, a line each, or "Ann Berg's Selma (1951)". */
  private static boolean isListed(Draft name) {
    boolean line = name.from == 1 && name.to + 3 == name.sentence.size();
    boolean made = name.from > 1 && name.sentence.token(name.from - 1).tag().equals("POS");
    return (line || made) && NameCues.isDated(name);
  }

  /** "Tarn 450" of a firm: what it builds. */
  private static boolean isModel(Draft name, String label) {
    return label.equals("ORGANIZATION")
        && name.to == name.from + 1
        && Patterns.matches(name.sentence.token(name.to).word(), "[1-9][0-9]{2,3}");
  }

  /** A single word that is no first name, without a title: what is known of it may count. */
  private static boolean isNoPerson(Draft name) {
    return name.from == name.to
        && name.titles.isEmpty()
        && name.gender.isEmpty()
        && !hasAge(name)
        && !Gazetteer.isFirstName(name.words());
  }

  /** "X, 34, ..." and "34-year-old X". */
  private static boolean hasAge(Draft name) {
    Sentence sentence = name.sentence;
    boolean before = name.from > 2 && isAge(sentence.token(name.from - 1).word());
    boolean after =
        name.to + 3 <= sentence.size()
            && sentence.token(name.to + 1).word().equals(",")
            && Patterns.matches(sentence.token(name.to + 2).word(), "[1-9][0-9]?")
            && sentence.token(name.to + 3).word().equals(",");
    return before || after;
  }

  private static boolean isAge(String word) {
    return word.equals("old") || word.endsWith("-year-old");
  }

  /** Two capitals after a place and a comma. */
  private static boolean isStateCode(Draft name) {
    return name.from > 2
        && Patterns.matches(name.words(), "[A-Z]{2}")
        && name.sentence.token(name.from - 1).word().equals(",")
        && name.sentence.token(name.from - 2).name().endsWith("-LOCATION");
  }

  /** "the X security service", "X's chairwoman", "X announced". */
  private static boolean isBody(Draft name) {
    Token head = name.head;
    if (head.head() == 0) {
      return false;
    }
    Token governor = name.sentence.token(head.head());
    NounKind kind = governor.isNoun() ? Nouns.kind(Nouns.lemma(governor)) : NounKind.OTHER;
    return head.baseRelation().equals("compound") && kind == NounKind.ORGANIZATION
        || head.isRelated("compound|nmod:poss") && kind == NounKind.PERSON
        || head.relation().equals("nsubj") && Selection.wantsSomebody(governor);
  }

  private void vote(String words, EntityType type, int weight) {
    votes
        .computeIfAbsent(words, w -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Integer::sum);
  }

  private static Optional<EntityType> type(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> Optional.of(EntityType.PLACE);
      case "MISC" -> Optional.of(EntityType.WORK);
      default -> Optional.empty();
    };
  }

  private static Optional<EntityType> byLastWord(Draft name, String label) {
    List<Token> tokens = name.tokens();
    Token last = tokens.get(tokens.size() - 1);
    if (tokens.size() == 1) {
      return Optional.empty();
    }
    Optional<Token> institution = institution(tokens);
    if (institution.filter(NameTypes::isInstitution).isPresent()) {
      return Optional.of(EntityType.ORGANIZATION); // "Centre for Sea Law"
    }
    String word = last.word().toLowerCase(Locale.ROOT);
    if (label.equals("ORGANIZATION")
        && Gazetteer.INSTITUTES.contains(word)
        && !NameCues.isWithin(name)) {
      return Optional.of(EntityType.ORGANIZATION); // "Tax Policy Center"
    }
    if (Gazetteer.EVENT_HEADS.contains(word)) {
      return Optional.of(EntityType.EVENT);
    }
    if (Gazetteer.WORK_HEADS.contains(word)) {
      return Optional.of(EntityType.WORK);
    }
    if (Gazetteer.COMPANY_SUFFIXES.contains(last.word()) || Gazetteer.PRESS.contains(word)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return switch (Nouns.kind(Nouns.lemma(institution.orElse(last)))) {
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case PLACE -> Optional.of(EntityType.PLACE);
      default -> Optional.empty();
    };
  }

  /** The word before the first preposition. */
  private static Optional<Token> institution(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.tag().equals("IN"))
        .findFirst()
        .map(t -> tokens.get(Math.max(0, t.index() - tokens.get(0).index() - 1)));
  }

  /** A body, or what is one only where a preposition follows. */
  private static boolean isInstitution(Token token) {
    String lemma = Nouns.lemma(token);
    return Nouns.kind(lemma) == NounKind.ORGANIZATION || Gazetteer.INSTITUTES.contains(lemma);
  }

  /** The kind with most votes; without any {@code WORK}, which stands for all that was made. */
  EntityType of(Draft name) {
    if (surnames.contains(name.words()) && Gazetteer.type(name.words()).isEmpty()) {
      return EntityType.PERSON;
    }
    if (firms.isShortForm(name)) {
      return EntityType.ORGANIZATION;
    }
    Optional<EntityType> known = Gazetteer.likelyType(name.words());
    if (name.to > name.from && known.isPresent()) {
      return known.get();
    }
    Map<EntityType, Integer> counts = votes.getOrDefault(name.words(), Map.of());
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EntityType.WORK);
  }
}
