package org.dateline.extract.event;

import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;

/**
 * What a clause is said of that has a time: "since 2004, when a guard was killed", "in May, during
 * which she met him", "the 2004 floods, which killed nine".
 */
final class RelativeTimes {
  private final Scene scene;
  private final Tree tree;

  RelativeTimes(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /** "in March last year, when", wherever the parser hangs the clause; "May, during which". */
  Optional<Timex> time(Token verb) {
    Optional<Token> when =
        tree.children(verb).stream()
            .filter(c -> c.tag().equals("WRB") && c.lemma().equals("when"))
            .findFirst();
    boolean during =
        isRelative(verb)
            && tree.children(verb, "obl").stream().anyMatch(c -> c.tag().equals("WDT"));
    return when.flatMap(this::before)
        .or(
            () ->
                tree.governor(verb)
                    .filter(t -> during || when.isPresent() && isRelative(verb))
                    .flatMap(this::timex));
  }

  /** "Monday's crash, which killed nine": what happened, of which the clause tells more. */
  Optional<Token> event(Token verb) {
    return tree.governor(verb)
        .filter(noun -> isRelative(verb) && noun.isNoun())
        .filter(noun -> tree.hasChild(verb, c -> c.tag().equals("WDT")));
  }

  private static boolean isRelative(Token verb) {
    return verb.relation().equals("acl:relcl");
  }

  private Optional<Timex> before(Token when) {
    boolean comma = when.index() > 2 && tree.token(when.index() - 1).word().equals(",");
    int last = when.index() - (comma ? 2 : 1);
    return last < 1 ? Optional.empty() : timex(tree.token(last));
  }

  private Optional<Timex> timex(Token word) {
    return scene.timexes().stream().filter(t -> t.span().covers(word.span())).findFirst();
  }
}
