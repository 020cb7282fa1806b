package org.dateline.extract.figure;

import java.util.Optional;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.numeral.Words;

/** Applies the words around a figure that bound or blur it. */
final class BoundReader {
  private final Words words;

  BoundReader(Words words) {
    this.words = words;
  }

  /** "10 or more people", "20-odd years": right after the number, before unit and noun. */
  void inner(Draft draft) {
    Bound.after(words, draft.last)
        .ifPresent(
            bound -> {
              draft.apply(bound);
              draft.last += bound.length();
            });
  }

  /** Before the number with its currency, and after its unit. */
  void outer(Draft draft) {
    if (draft.last > draft.numeral.last()) {
      inner(draft);
    }
    before(draft);
  }

  private void before(Draft draft) {
    int start = isArticle(draft.first - 1) ? draft.first - 1 : draft.first;
    Optional<Bound> bound = Bound.before(words, draft.first);
    int first = draft.first;
    if (bound.isEmpty() && start != draft.first) {
      bound = Bound.before(words, start);
      first = start;
    }
    if (bound.isPresent() && !isDuring(draft, bound.get()) && !isParticle(draft)) {
      draft.apply(bound.get());
      draft.first = first - bound.get().length();
      blurred(draft);
    }
  }

  /** A second word that blurs: "up to about 40". */
  private void blurred(Draft draft) {
    Bound.before(words, draft.first)
        .filter(draft::takes)
        .ifPresent(
            outer -> {
              draft.apply(outer);
              draft.first -= outer.length();
            });
  }

  /** "over two days" is how long something took rather than a lower bound. */
  private boolean isDuring(Draft draft, Bound bound) {
    if (words.at(draft.first - 1).equals("past") && bound.length() == 1) {
      return draft.kind == Kind.DURATION || words.tag(draft.first - 2).equals("DT");
    }
    return draft.kind == Kind.DURATION
            && words.at(draft.first - 1).equals("over")
            && bound.length() == 1
        || words.at(draft.first - bound.length()).equals("some")
            && draft.numeral.form().name().equals("FRACTION");
  }

  /** "handed over three prisoners", "handed over the three" */
  private boolean isParticle(Draft draft) {
    int before = isArticle(draft.first - 1) ? draft.first - 2 : draft.first - 1;
    return words.tag(before).equals("RP");
  }

  private boolean isArticle(int index) {
    return words.at(index).equals("a")
        || words.at(index).equals("an")
        || words.at(index).equals("the");
  }
}
