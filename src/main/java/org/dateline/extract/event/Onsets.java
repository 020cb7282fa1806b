package org.dateline.extract.event;

import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.grammar.Tree;

/** Times from which something has gone on. */
final class Onsets {
  private final Scene scene;
  private final Tree tree;

  Onsets(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /** "held since March 2015", "jailed since they crossed the border in 2015". */
  Optional<When> of(Token trigger) {
    return tree.children(trigger, "obl", "nmod", "advcl").stream()
        .filter(this::isSince)
        .flatMap(phrase -> began(phrase).stream())
        .findFirst();
  }

  private boolean isSince(Token phrase) {
    return tree.children(phrase, "case", "mark").stream().anyMatch(m -> m.lemma().equals("since"));
  }

  private Optional<When> began(Token phrase) {
    return phrase.isVerb()
        ? tree.children(phrase, "obl").stream()
            .flatMap(time -> covering(time).stream())
            .flatMap(timex -> when(timex).stream())
            .findFirst()
        : covering(phrase).flatMap(Onsets::when);
  }

  private Optional<Timex> covering(Token word) {
    return scene.timexes().stream().filter(t -> t.span().covers(word.span())).findFirst();
  }

  private static Optional<When> when(Timex timex) {
    return TimexDate.of(timex)
        .map(value -> new When(value, Dating.CLAUSE, Optional.of(timex.span())));
  }
}
