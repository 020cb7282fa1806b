package org.dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.confidence.Count;
import org.dateline.confidence.Counts;
import org.dateline.extract.Pattern;

/**
 * What an article's annotations say of the facts found in it. Rows of one pattern, sentence and
 * place are one fact, told of several people; it is right when most of them are.
 */
final class Verdicts implements Judge {
  private record Fact(Pattern pattern, List<String> where) {}

  private final Function<String, Optional<Pattern>> pattern;
  private final Map<Fact, Count> facts = new LinkedHashMap<>();

  Verdicts(Function<String, Optional<Pattern>> pattern) {
    this.pattern = pattern;
  }

  @Override
  public void judge(Row row, boolean right) {
    pattern
        .apply(row.get("confidence"))
        .map(family -> new Fact(family, where(row)))
        .ifPresent(fact -> facts.merge(fact, Count.NONE.plus(right), Count::plus));
  }

  private static List<String> where(Row row) {
    return List.of(
        row.get("begin"),
        row.get("end"),
        row.get("sentence"),
        row.get("place"),
        row.get("person"),
        row.get("role"),
        row.get("organization"));
  }

  Counts counts() {
    Counts counts = new Counts();
    facts.forEach((fact, count) -> counts.add(fact.pattern(), count.right() * 2 >= count.judged()));
    return counts;
  }
}
