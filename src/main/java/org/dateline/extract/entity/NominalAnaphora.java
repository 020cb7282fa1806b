package org.dateline.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.grammar.WordList;

/** What a definite noun phrase takes up: "the minister", "the gunmen", "the council". */
final class NominalAnaphora {
  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})[ -]+year[ -]+old");

  private static final WordList ANY_BODY =
      WordList.section(NominalAnaphora.class, "words.txt", "any body");
  private static final WordList ANY_PLACE =
      WordList.section(NominalAnaphora.class, "words.txt", "any place");
  private static final WordList IRREGULAR =
      WordList.section(NominalAnaphora.class, "words.txt", "irregular");
  private static final WordList SPEAKING_FOR =
      WordList.section(NominalAnaphora.class, "words.txt", "spokesperson");
  private static final WordList SAYING =
      WordList.section(NominalAnaphora.class, "words.txt", "saying");
  private static final int ROLE_WINDOW = 15;
  private static final int NOUN_WINDOW = 5;
  private static final int CLASS_WINDOW = 2;

  private NominalAnaphora() {}

  /** The mention that a noun phrase refers back to, out of the earlier ones in text order. */
  static Optional<Draft> antecedent(Draft phrase, List<Draft> earlier) {
    boolean definite =
        phrase.definiteness == Draft.Definiteness.DEFINITE
            || phrase.definiteness == Draft.Definiteness.DEMONSTRATIVE;
    if (!definite || phrase.cluster.named() || phrase.cluster.drafts.get(0) != phrase) {
      return Optional.empty();
    }
    return last(earlier, ROLE_WINDOW, phrase, d -> d.cluster.named() && takesUp(phrase, d.cluster))
        .or(() -> last(earlier, ROLE_WINDOW, phrase, d -> namedBy(phrase, d)))
        .or(() -> last(earlier, NOUN_WINDOW, phrase, d -> takesUp(phrase, d.cluster)))
        .or(() -> ofKind(earlier, phrase))
        .or(() -> onlyOne(earlier, phrase))
        .or(() -> sameAge(earlier, phrase))
        .or(() -> aged(earlier, phrase))
        .or(() -> counted(earlier, phrase))
        .or(() -> last(earlier, ROLE_WINDOW, phrase, d -> isOfOneCountry(phrase, d)));
  }

  /** "the Chilean government" after "Chile's government". */
  private static boolean isOfOneCountry(Draft phrase, Draft earlier) {
    return !earlier.isName()
        && !earlier.isPronoun()
        && !phrase.plural
        && phrase.type == EntityType.ORGANIZATION
        && phrase.type == earlier.type
        && phrase.noun.equals(earlier.noun)
        && country(phrase).filter(c -> country(earlier).filter(c::equals).isPresent()).isPresent();
  }

  private static Optional<String> country(Draft phrase) {
    List<Token> before =
        phrase.sentence.tokens().stream()
            .filter(t -> t.head() == phrase.head.index() && t.index() < phrase.head.index())
            .filter(t -> t.isRelated("amod|compound|nmod:poss"))
            .toList();
    return before.size() != 1
        ? Optional.empty()
        : before.get(0).relation().equals("nmod:poss")
            ? Countries.named(before.get(0).word())
            : Countries.ofAdjective(before.get(0).word());
  }

  private static Optional<Draft> last(
      List<Draft> earlier, int window, Draft phrase, Predicate<Draft> test) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft draft = earlier.get(i);
      if (phrase.sentence.index() - draft.sentence.index() > window) {
        return Optional.empty();
      }
      boolean apart = !draft.covers(phrase) && !phrase.covers(draft);
      if (apart && test.test(draft) && !isOfOthers(phrase, draft)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  // "the family of Berg" is not "the families of the soldiers"
  private static boolean isOfOthers(Draft phrase, Draft earlier) {
    Optional<String> whose = complement(phrase);
    return whose.isPresent() && complement(earlier).filter(o -> !whose.get().equals(o)).isPresent();
  }

  private static Optional<String> complement(Draft phrase) {
    return phrase.sentence.tokens().stream()
        .filter(t -> t.head() == phrase.head.index() && t.relation().equals("nmod"))
        .filter(
            t ->
                phrase.sentence.tokens().stream()
                    .anyMatch(of -> of.head() == t.index() && of.lemma().equals("of")))
        .map(t -> t.lemma())
        .findFirst();
  }

  private static boolean takesUp(Draft phrase, Cluster cluster) {
    return cluster.plural == phrase.plural
        && cluster.type == phrase.type
        && isSameGender(phrase, cluster)
        && cluster.roles.stream().anyMatch(r -> r.allows(phrase.noun, phrase.modifiers));
  }

  /** "the council" after "Security Council". */
  private static boolean namedBy(Draft phrase, Draft name) {
    return name.isName()
        && name.to > name.from
        && name.type == phrase.type
        && !phrase.plural
        && phrase.modifiers.isEmpty()
        && !phrase.isRestricted()
        && !name.sentence.token(name.to).tag().equals("NNPS") // no "state" is the United States
        && !(phrase.noun.equals("army") && isIrregular(name))
        && Nouns.lemma(name.sentence.token(name.to)).equals(phrase.noun);
  }

  /** "the army" is no Liberation Army. */
  private static boolean isIrregular(Draft name) {
    return name.tokens().stream()
        .anyMatch(t -> IRREGULAR.contains(t.word().toLowerCase(Locale.ROOT)));
  }

  /** "the 16-year-old" after "a 16 year-old boy". */
  private static Optional<Draft> sameAge(List<Draft> earlier, Draft phrase) {
    Optional<String> age = age(phrase);
    return age.isEmpty() || phrase.type != EntityType.PERSON
        ? Optional.empty()
        : last(
            earlier,
            NOUN_WINDOW,
            phrase,
            d ->
                d.type == EntityType.PERSON
                    && age(d).equals(age)
                    && isSameGender(phrase, d.cluster));
  }

  private static Optional<String> age(Draft phrase) {
    String words =
        phrase.tokens().stream()
            .map(Token::word)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    Matcher age = AGE.matcher(words);
    return age.find() ? Optional.of(age.group(1)) : Optional.empty();
  }

  /** "the 34-year-old" where the last sentence that names a person names only one. */
  private static Optional<Draft> aged(List<Draft> earlier, Draft phrase) {
    boolean age =
        phrase.type == EntityType.PERSON
            && (Patterns.matches(phrase.noun, "old|.*-year-old")
                || phrase.modifiers.stream().anyMatch(m -> m.endsWith("-year-old"))
                || isCompatriot(phrase));
    boolean inCustody = Selection.isInCustody(phrase.sentence, phrase.head);
    List<Draft> named =
        earlier.stream()
            .filter(d -> age && phrase.sentence.index() - d.sentence.index() <= CLASS_WINDOW)
            .filter(d -> d.type == EntityType.PERSON && d.cluster.named() && !phrase.covers(d))
            .filter(d -> !speaksFor(d.cluster) && !isSpeakerOf(phrase, d))
            .filter(d -> !(inCustody && Selection.isOfTheLaw(d.cluster)))
            .toList();
    int last = named.stream().mapToInt(d -> d.sentence.index()).max().orElse(-1);
    List<Draft> nearest = named.stream().filter(d -> d.sentence.index() == last).toList();
    return nearest.stream().map(d -> d.cluster).distinct().count() == 1
        ? Optional.of(nearest.get(0)).filter(d -> isSameGender(phrase, d.cluster))
        : Optional.empty();
  }

  /** Whoever tells of others for police and the like. */
  private static boolean speaksFor(Cluster cluster) {
    return cluster.roles.stream().anyMatch(role -> SPEAKING_FOR.contains(role.noun()));
  }

  /** "Berg said the 51-year-old was found": no speaker says so of himself. */
  private static boolean isSpeakerOf(Draft phrase, Draft name) {
    return name.sentence == phrase.sentence
        && name.head.relation().equals("nsubj")
        && name.head.head() > 0
        && SAYING.contains(name.sentence.token(name.head.head()).lemma());
  }

  private static boolean isSameGender(Draft phrase, Cluster cluster) {
    return cluster.knownGender().isEmpty()
        || phrase.gender.isEmpty()
        || cluster.knownGender().equals(phrase.gender);
  }

  /** "the Dutchman", "the Spaniard". */
  private static boolean isCompatriot(Draft phrase) {
    return phrase.head.isNoun()
        && phrase.to == phrase.head.index()
        && Countries.ofAdjective(phrase.head.word()).isPresent();
  }

  /** "the four" after "four aid workers". */
  private static Optional<Draft> counted(List<Draft> earlier, Draft phrase) {
    String number = phrase.head.word();
    return phrase.head.tag().equals("CD") && phrase.type == EntityType.GROUP
        ? last(
            earlier,
            CLASS_WINDOW,
            phrase,
            d ->
                d.type == EntityType.GROUP
                    && d.sentence != phrase.sentence
                    && d.sentence.tokens().stream()
                        .filter(t -> t.head() == d.head.index() && t.relation().equals("nummod"))
                        .anyMatch(t -> t.word().equalsIgnoreCase(number)))
        : Optional.empty();
  }

  /**
   * "the Danish diplomat" after "Denmark's envoy, Mette Dahl": the only one of the kind told of.
   */
  private static Optional<Draft> ofKind(List<Draft> earlier, Draft phrase) {
    if (phrase.type != EntityType.PERSON || phrase.plural || phrase.isRestricted()) {
      return Optional.empty();
    }
    List<Draft> fitting =
        earlier.stream()
            .filter(d -> phrase.sentence.index() - d.sentence.index() <= CLASS_WINDOW)
            .filter(d -> d.type == EntityType.PERSON && d.cluster.named() && !phrase.covers(d))
            .filter(d -> isSameGender(phrase, d.cluster))
            .filter(d -> Occupations.takesUp(phrase, d))
            .toList();
    return fitting.stream().map(d -> d.cluster).distinct().count() == 1
        ? Optional.of(fitting.get(fitting.size() - 1))
        : Optional.empty();
  }

  /** "the group" where only one body was named shortly before. */
  private static Optional<Draft> onlyOne(List<Draft> earlier, Draft phrase) {
    boolean general = ANY_BODY.contains(phrase.noun) || ANY_PLACE.contains(phrase.noun);
    if (!general || phrase.plural || !phrase.modifiers.isEmpty() || phrase.isRestricted()) {
      return Optional.empty();
    }
    List<Draft> named =
        earlier.stream()
            .filter(d -> phrase.sentence.index() - d.sentence.index() <= CLASS_WINDOW)
            .filter(d -> d.isName() && d.type == phrase.type && !phrase.covers(d))
            .toList();
    return named.stream().map(d -> d.cluster).distinct().count() == 1
        ? Optional.of(named.get(0))
        : Optional.empty();
  }
}
