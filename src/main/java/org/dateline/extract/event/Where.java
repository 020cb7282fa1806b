package org.dateline.extract.event;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;

/**
 * The places that "where" stands for: "the festival where nine people died", "flew to Oslo, where
 * she met him".
 */
final class Where {
  private static final Set<String> OUTSIDE = Set.of("outside", "beyond");

  private final Scene scene;
  private final Tree tree;
  private final Predicate<Token> isPlace;

  /**
   * @param isPlace whether a phrase names a place
   */
  Where(Scene scene, Predicate<Token> isPlace) {
    this.scene = scene;
    this.tree = scene.tree();
    this.isPlace = isPlace;
  }

  /** What "where" stands for that opens the clause of a verb: it makes a place of it. */
  Optional<Mention> of(Token verb) {
    Token clause = verb;
    while (clause.head() != 0 && (clause.isRelated("conj|xcomp") || isDue(clause))) {
      clause = tree.token(clause.head()); // "where she hopes to meet him"
    }
    boolean where = tree.hasChild(clause, c -> c.lemma().equalsIgnoreCase("where"));
    return where && clause.relation().equals("acl:relcl")
        ? tree.governor(clause)
            .flatMap(this::beforeTime)
            .filter(place -> !isLeftOut(place))
            .flatMap(scene::mention)
        : Optional.empty();
  }

  // "where she is due to meet him"
  private boolean isDue(Token verb) {
    return verb.relation().equals("ccomp")
        && tree.governor(verb).filter(due -> due.tag().startsWith("JJ")).isPresent();
  }

  // "flies to Oslo on Friday, where": the place, not the day
  private Optional<Token> beforeTime(Token antecedent) {
    if (!scene.isTime(antecedent)) {
      return Optional.of(antecedent);
    }
    return tree.governor(antecedent)
        .flatMap(
            verb ->
                tree.children(verb, "obl").stream()
                    .filter(phrase -> phrase.index() < antecedent.index())
                    .filter(isPlace)
                    .reduce((one, other) -> other));
  }

  // "unrest outside the capital, where a bomb went off"
  private boolean isLeftOut(Token place) {
    return tree.preposition(place).filter(OUTSIDE::contains).isPresent();
  }
}
