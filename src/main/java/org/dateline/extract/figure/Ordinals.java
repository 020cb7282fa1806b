package org.dateline.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.numeral.NumberWords;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Table;
import org.dateline.extract.numeral.Words;

/** Reads how often something has happened: "for the third time", "his fourth visit". */
final class Ordinals {
  private static final Set<String> NOUNS = nouns();

  private Ordinals() {}

  private static Set<String> nouns() {
    Set<String> nouns = new HashSet<>();
    for (String[] row : Table.rows(Ordinals.class, "occurrences.txt")) {
      nouns.addAll(List.of(row[0].split(" ")));
    }
    return Set.copyOf(nouns);
  }

  static List<Draft> in(Words words) {
    List<Draft> found = new ArrayList<>();
    for (int i = 2; i < words.size(); i++) {
      Optional<BigDecimal> rank = NumberWords.ordinal(words.at(i));
      if (rank.isPresent() && NOUNS.contains(words.at(i + 1)) && isRepeated(words, i, rank.get())) {
        found.add(draft(words, i, rank.get()));
      }
    }
    return found;
  }

  /**
   * A first time is news of its own kind; of a rank that belongs to somebody the first counts too.
   */
  private static boolean isRepeated(Words words, int index, BigDecimal rank) {
    boolean owned = words.tag(index - 1).equals("PRP$") || words.tag(index - 1).equals("POS");
    boolean again = rank.compareTo(BigDecimal.ONE) > 0;
    return words.at(index + 1).equals("time")
        ? again && words.after(index - 2, "for", "the") == index
        : owned;
  }

  private static Draft draft(Words words, int index, BigDecimal rank) {
    Draft draft = new Draft(new Numeral(index, index, rank, rank, Numeral.Form.WORDS, "", ""));
    draft.kind = Kind.ORDINAL;
    draft.counted = index + 1;
    draft.of = Optional.of(words.token(index + 1).word());
    return draft;
  }
}
