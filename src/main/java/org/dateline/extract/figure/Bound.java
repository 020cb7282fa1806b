package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.numeral.Table;
import org.dateline.extract.numeral.Words;

/**
 * A phrase that bounds or blurs a number.
 *
 * @param effect what it does to the number
 * @param words its words, lower case
 */
record Bound(Effect effect, String[] words) {
  /** What a phrase does to a number. */
  enum Effect {
    MIN,
    MAX,
    /** An upper bound that is nearly reached. */
    BELOW,
    ABOUT
  }

  private static final List<Bound> BEFORE = load("before");
  private static final List<Bound> AFTER = load("after");

  private static List<Bound> load(String place) {
    List<Bound> bounds = new ArrayList<>();
    for (String[] row : Table.rows(Bound.class, "bounds.tsv")) {
      if (row[0].equals(place)) {
        bounds.add(new Bound(Effect.valueOf(row[1]), row[2].split(" ")));
      }
    }
    bounds.sort(Comparator.comparing((Bound b) -> -b.words.length));
    return List.copyOf(bounds);
  }

  /** The longest phrase that ends right before a token. */
  static Optional<Bound> before(Words words, int first) {
    return BEFORE.stream()
        .filter(b -> words.after(first - b.words.length, b.words) == first)
        .findFirst();
  }

  /** The longest phrase that begins right after a token. */
  static Optional<Bound> after(Words words, int last) {
    return AFTER.stream().filter(b -> words.after(last + 1, b.words) > 0).findFirst();
  }

  int length() {
    return words.length;
  }
}
