package org.dateline.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.numeral.Words;

/** Makes a count a rate: "10 hostages daily", "3,000 tests per day", "three times a week". */
final class Recurrence {
  private static final Set<String> PER = Set.of("per", "a", "an", "each", "every");

  private Recurrence() {}

  /** Reads the words after the counted noun. */
  static void read(Words words, Draft draft) {
    if (draft.kind != Kind.COUNT || draft.counted <= draft.numeral.last() || draft.of.isEmpty()) {
      return;
    }
    int next = draft.counted + 1;
    Optional<String> adverb = Units.adverb(words.at(next));
    if (adverb.isPresent()) {
      set(draft, adverb.get(), next);
    } else if (PER.contains(words.at(next)) && words.has(next + 1)) {
      Units.at(words, next + 1)
          .filter(f -> f.unit().kind() == Kind.DURATION && !isPast(words, f.last() + 1))
          .ifPresent(f -> set(draft, f.unit().name(), f.last()));
    }
  }

  /** "20 people a year ago". */
  private static boolean isPast(Words words, int index) {
    return Set.of("ago", "earlier", "later", "before", "after").contains(words.at(index));
  }

  private static void set(Draft draft, String unit, int last) {
    draft.kind = Kind.RATE;
    draft.unit = Optional.of(new Unit(Kind.RATE, draft.of.orElseThrow() + " per " + unit));
    draft.last = last;
  }
}
