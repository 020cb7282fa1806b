package org.dateline.extract.grammar;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/** The verbs that event nouns hang on, whose subject takes part in the event. */
final class Carriers {
  private static final WordList LICENSING =
      WordList.section(Carriers.class, "words.txt", "licensing");

  private static final WordList MEALS = WordList.section(Carriers.class, "words.txt", "meal");
  private static final WordList LEAVING = WordList.section(Carriers.class, "words.txt", "leaving");

  private static final Set<String> PLACED = Set.of("in", "to", "at");
  private static final Set<String> FROM = Set.of("from", "out", "out of", "of");

  private final Tree tree;
  private final Clauses clauses;
  private final WordList lightVerbs;
  private final WordList occurrenceVerbs;

  Carriers(Clauses clauses, WordList lightVerbs, WordList occurrenceVerbs) {
    this.tree = clauses.tree();
    this.clauses = clauses;
    this.lightVerbs = lightVerbs;
    this.occurrenceVerbs = occurrenceVerbs;
  }

  /**
   * The verb that carries an event noun: "held" talks, "after" talks she "said", talks were "held";
   * or the predicate: is in "Oslo" for talks.
   */
  Optional<Token> of(Token noun) {
    Token first = whole(noun);
    return tree.governor(first)
        .flatMap(above -> isPurpose(first) ? whither(above) : Optional.of(above))
        .filter(verb -> verb.isVerb() || isPurpose(first) && isWhere(verb))
        .filter(verb -> isLight(first, verb) || isLicensed(first));
  }

  // "arrived in Oslo for talks": the parser may hang the purpose on the place
  private Optional<Token> whither(Token above) {
    boolean place =
        above.isProperNoun()
            && above.baseRelation().equals("obl")
            && tree.preposition(above).filter(PLACED::contains).isPresent();
    return place ? tree.governor(above) : Optional.of(above);
  }

  // "raids and bombings", "a series of raids": by which noun they hang on the verb
  private Token whole(Token noun) {
    return bearing(noun.relation().equals("conj") ? tree.governor(noun).orElse(noun) : noun);
  }

  Token bearing(Token noun) {
    return clauses.measure(clauses.extent(noun).orElse(noun));
  }

  boolean isPurpose(Token noun) {
    return Patterns.matches(noun.baseRelation(), "obl|nmod")
        && tree.preposition(noun).filter("for"::equals).isPresent();
  }

  // "is in Oslo", "is due in Oslo"
  private boolean isWhere(Token predicate) {
    return tree.child(predicate, "cop").isPresent()
        && (predicate.tag().startsWith("JJ")
            || predicate.isNoun() && tree.preposition(predicate).isPresent());
  }

  /** Whether a verb only carries an event noun: "held" of talks held in Oslo. */
  boolean isLight(Token verb) {
    return verb.isVerb() && lightVerbs.contains(verb.lemma());
  }

  boolean isLight(Token noun, Token verb) {
    return noun.baseRelation().equals("nsubj") && occurrenceVerbs.contains(verb.lemma())
        || (noun.baseRelation().equals("obj")
                || noun.relation().equals("nsubj:pass")
                || noun.relation().equals("nsubj") && clauses.passive(verb))
            && lightVerbs.contains(verb.lemma())
        || noun.baseRelation().equals("obl") // "entered into an agreement"
            && tree.preposition(noun)
                .filter(marker -> lightVerbs.contains(verb.lemma() + " " + marker))
                .isPresent();
  }

  private boolean isLicensed(Token noun) {
    return Patterns.matches(noun.baseRelation(), "obl|nmod")
        && (tree.preposition(noun).map(LICENSING::contains).orElse(false)
            || isMeal(noun)
            || isLeft(noun));
  }

  // "emerged from talks", "walked out of a meeting": who had been there
  private boolean isLeft(Token noun) {
    return tree.governor(noun)
        .filter(
            verb ->
                LEAVING.contains(verb.lemma())
                    && tree.preposition(noun).filter(FROM::contains).isPresent())
        .isPresent();
  }

  // "raised it with her over dinner"
  boolean isMeal(Token noun) {
    return MEALS.contains(noun.lemma())
        && tree.preposition(noun).filter("over"::equals).isPresent();
  }
}
