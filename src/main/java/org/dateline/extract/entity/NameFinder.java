package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;

/** The names of an article as mentions with one kind for each name. */
final class NameFinder {
  private static final Set<String> OFFICE_PREPOSITIONS = Set.of("of", "for", "to");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

  private final List<Draft> names = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final NameTypes types = new NameTypes();

  /** Adds the names to the article; gives them by sentence. */
  static List<List<Draft>> find(Discourse discourse) {
    NameFinder finder = new NameFinder();
    discourse.trees.forEach(tree -> finder.collect(NameSpans.of(tree, Map.of()), tree));
    finder.dropNoise();
    finder.completeNames(discourse);
    CommonAbbreviations common = CommonAbbreviations.of(discourse.trees);
    finder.drop(name -> common.contains(name.words()));
    NameRecall recall =
        new NameRecall(finder.names, n -> finder.types.of(n) == EntityType.ORGANIZATION);
    discourse.trees.forEach(
        tree -> recall.missing(tree.sentence()).forEach(span -> finder.add(tree.sentence(), span)));
    List<List<Draft>> bySentence = new ArrayList<>();
    discourse.trees.forEach(t -> bySentence.add(new ArrayList<>()));
    for (Draft name : finder.names) {
      name.type = finder.types.of(name);
      if (name.type == EntityType.PERSON) {
        name.likelyGender = likelyGender(name);
      } else {
        name.gender = Optional.empty();
      }
      discourse.add(name);
      bySentence.get(name.sentence.index()).add(name);
    }
    return bySentence;
  }

  private void collect(List<NameSpan> spans, Tree tree) {
    spans.forEach(span -> add(tree.sentence(), span));
  }

  /** Reads the sentences again in which a name of several words was cut short or to pieces. */
  private void completeNames(Discourse discourse) {
    Map<String, List<String[]>> longer = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Draft name = names.get(i);
      boolean told = labels.get(i).equals("PERSON") || isWritten(name);
      if (name.to > name.from && told && seen.add(name.words())) {
        String[] words = name.tokens().stream().map(Token::word).toArray(String[]::new);
        longer.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
      }
    }
    for (Tree tree : discourse.trees) {
      if (tree.sentence().tokens().stream().anyMatch(t -> longer.containsKey(t.word()))) {
        replace(tree, NameSpans.of(tree, longer), seen);
      }
    }
  }

  /**
   * Whether the capitals of a name without a title tell something, as those of headlines do not.
   */
  private static boolean isWritten(Draft name) {
    return !name.sentence.headline()
        && !new NameContext(name.sentence).isShouting()
        && name.tokens().stream().noneMatch(NameWords::isTitle);
  }

  private void replace(Tree tree, List<NameSpan> spans, Set<String> longer) {
    List<NameSpan> missing =
        spans.stream()
            .filter(s -> s.isPerson() || longer.contains(s.words(tree.sentence())))
            .filter(s -> names.stream().noneMatch(n -> is(n, s, tree.sentence())))
            .toList();
    for (NameSpan span : missing) {
      for (int i = names.size() - 1; i >= 0; i--) {
        Draft name = names.get(i);
        if (name.sentence == tree.sentence() && span.from() <= name.from && name.to <= span.to()) {
          names.remove(i);
          labels.remove(i);
        }
      }
      add(tree.sentence(), span);
    }
  }

  private static boolean is(Draft name, NameSpan span, Sentence sentence) {
    return name.sentence == sentence && name.from == span.from() && name.to == span.to();
  }

  private void add(Sentence sentence, NameSpan span) {
    EntityType type = span.isPerson() ? EntityType.PERSON : EntityType.THING;
    Draft draft =
        new Draft(sentence, span.head(sentence), span.from(), span.to(), Mention.Kind.NAME, type);
    titles(draft, span.label());
    names.add(draft);
    labels.add(span.label());
    types.vote(draft, span.label());
  }

  /** Reads the honorific or title that stands right before a name. */
  private static void titles(Draft name, String label) {
    boolean person = label.equals("PERSON") || label.equals(NameSpan.UNKNOWN);
    boolean misread =
        NameCues.mayBePerson(name, label)
            && Gazetteer.isFirstName(name.sentence.token(name.from).word());
    if (name.from == 1 || !person && !misread) {
      return;
    }
    name.ranks.addAll(Ranks.before(name.sentence, name.from));
    Token before = name.sentence.token(name.from - 1);
    if (NameWords.isHonorific(before)) {
      name.gender = Nouns.gender(before.word());
      name.titles.add(before.word().toLowerCase(Locale.ROOT));
    } else if (before.isNoun() && Nouns.kind(Nouns.lemma(before)) == NounKind.PERSON) {
      name.gender = Nouns.gender(Nouns.lemma(before));
      name.titles.addAll(title(name.sentence, before));
    } else if (before.isProperNoun()) {
      holder(name.sentence, before)
          .ifPresent(noun -> name.titles.addAll(title(name.sentence, noun)));
    }
  }

  /** "Secretary" of "Secretary of State X", "Minister for the Interior Y". */
  private static Optional<Token> holder(Sentence sentence, Token last) {
    int at = last.index();
    while (at > 1
        && (sentence.token(at).isProperNoun() || sentence.token(at).word().equals("the"))) {
      at--;
    }
    Token noun = at > 1 ? sentence.token(at - 1) : last;
    boolean office =
        OFFICE_PREPOSITIONS.contains(sentence.token(at).word())
            && noun.isNoun()
            && NameWords.isCapitalised(noun)
            && Nouns.kind(Nouns.lemma(noun)) == NounKind.PERSON;
    return office ? Optional.of(noun) : Optional.empty();
  }

  /** The words of a title from its modifiers to its noun, lower case. */
  private static List<String> title(Sentence sentence, Token noun) {
    List<String> words = new ArrayList<>(List.of(Nouns.lemma(noun)));
    for (int i = noun.index() - 1; i > 0; i--) {
      Token word = sentence.token(i);
      boolean modifies =
          word.baseRelation().equals("compound") || word.baseRelation().equals("amod");
      if (!modifies || word.head() < noun.index()) {
        break;
      }
      words.add(0, word.lemma().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** As the first name lets one guess, after initials too, or else the family name. */
  private static Optional<Gender> likelyGender(Draft name) {
    List<String> words = name.tokens().stream().map(Token::word).toList();
    int first = 0;
    while (first < words.size() - 2 && INITIAL.matcher(words.get(first)).matches()) {
      first++;
    }
    Optional<Gender> given =
        words.size() == 1 ? Optional.empty() : Gazetteer.firstNameGender(words.get(first));
    return given.or(() -> GivenNames.ofFamily(words));
  }

  /**
   * In headlines with capitalised words a name must be known from the text or from the gazetteer.
   */
  private void dropNoise() {
    Set<String> known = new HashSet<>();
    for (Draft name : names) {
      if (!new NameContext(name.sentence).isShouting()) {
        known.add(name.words());
        name.tokens().forEach(t -> known.add(t.word()));
      }
    }
    for (int i = names.size() - 1; i >= 0; i--) {
      Draft name = names.get(i);
      boolean supported =
          known.contains(name.words())
              || Gazetteer.likelyType(name.words()).isPresent()
              || NameCues.isDated(name);
      boolean unknown = labels.get(i).equals(NameSpan.UNKNOWN);
      boolean vague = unknown || labels.get(i).equals("MISC");
      if (new NameContext(name.sentence).isShouting() && !supported && (vague || known.isEmpty())) {
        names.remove(i);
        labels.remove(i);
      }
    }
  }

  private void drop(Predicate<Draft> noName) {
    for (int i = names.size() - 1; i >= 0; i--) {
      if (noName.test(names.get(i))) {
        names.remove(i);
        labels.remove(i);
      }
    }
  }
}
