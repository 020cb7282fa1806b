package org.dateline.extract.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.numeral.NumberWords;

/**
 * Makes names appositions that number exactly whom they stand behind: "two officers, Ann Berg and
 * Bo Dahl". Parsers take them for further members of one list.
 */
final class ListRepair {
  private final Graft tree;

  ListRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token noun) {
    int index = noun.index();
    if (!noun.tag().equals("NNS")
        || index == tree.size()
        || !tree.token(index + 1).word().equals(",")) {
      return;
    }
    List<Integer> names =
        tree.children(index).stream().filter(c -> tree.relation(c).equals("conj")).toList();
    boolean listed =
        names.size() > 1
            && names.stream().allMatch(c -> tree.token(c).isProperNoun())
            && number(index) == names.size();
    if (listed) {
      tree.attach(names.get(0), index, "appos");
      names.subList(1, names.size()).forEach(c -> tree.attach(c, names.get(0), "conj"));
    }
  }

  private static Optional<BigDecimal> number(String word) {
    return word.matches("\\d{1,2}") ? Optional.of(new BigDecimal(word)) : NumberWords.small(word);
  }

  /** How many the noun says there are, 0 where it does not say. */
  private int number(int noun) {
    return tree.children(noun).stream()
        .filter(c -> tree.relation(c).equals("nummod"))
        .map(c -> tree.token(c).word())
        .flatMap(word -> number(word).stream())
        .mapToInt(BigDecimal::intValue)
        .findFirst()
        .orElse(0);
  }
}
