package org.dateline.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Words;

/** Times that recur: "daily", "every week", "each July", "Mondays", "$5 a month". */
final class Frequencies implements Rule {
  private final Scope scope;
  private final Words words;

  Frequencies(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
  }

  @Override
  public Optional<Found> at(int index) {
    return adverb(index).or(() -> every(index)).or(() -> plural(index)).or(() -> rate(index));
  }

  private Optional<Found> adverb(int index) {
    return TimeWords.code("frequency", words.at(index))
        .filter(v -> !Patterns.matches(words.token(index).name(), ".-(ORG|MISC|PER).*"))
        .filter(v -> !Set.of("annual", "quarterly").contains(words.at(index)))
        .map(v -> Found.set(index, index, v));
  }

  private Optional<Found> every(int index) {
    if (!Set.of("every", "each").contains(words.at(index))) {
      return Optional.empty();
    }
    int at = Set.of("single", "other").contains(words.at(index + 1)) ? index + 2 : index + 1;
    Optional<Numeral> count = scope.numeral(at).filter(Numeral::exact);
    int noun = count.map(n -> n.last() + 1).orElse(at);
    BigDecimal number =
        words.at(index + 1).equals("other")
            ? new BigDecimal(2)
            : count.map(Numeral::min).orElse(BigDecimal.ONE);
    return TimeWords.unit(words.at(noun))
        .map(u -> TimeLengths.value(number, u))
        .or(() -> TimeWords.code("weekday", words.at(noun)).map(d -> "XXXX-WXX-" + d))
        .or(() -> TimeWords.code("month", words.at(noun)).map(m -> "XXXX-" + m))
        .or(() -> TimeWords.code("season", words.at(noun)).map(s -> "XXXX-" + s))
        .or(() -> TimeWords.code("part", words.at(noun)).map(p -> "XXXX-XX-XXT" + p))
        .map(v -> Found.set(index, noun, v));
  }

  /** "Mondays", "Tuesday nights". */
  private Optional<Found> plural(int index) {
    Optional<String> days = TimeWords.code("weekdays", words.at(index));
    if (days.isPresent()) {
      return days.map(d -> Found.set(index, index, "XXXX-WXX-" + d));
    }
    Optional<String> parts = TimeWords.code("parts", words.at(index + 1));
    return TimeWords.code("weekday", words.at(index))
        .flatMap(d -> parts.map(p -> Found.set(index, index + 1, "XXXX-WXX-" + d + "T" + p)));
  }

  /** "a year" after a number, money or "times". */
  private Optional<Found> rate(int index) {
    boolean per = words.at(index).equals("per");
    boolean article = scope.isArticle(index);
    String before = words.tag(index - 1);
    boolean counted =
        before.equals("CD")
            || words.at(index - 1).equals("percent")
            || Set.of("once", "twice", "times").contains(words.at(index - 1))
            || before.equals("NNS")
                && words.tag(index - 2).equals("CD")
                && TimeWords.unit(words.at(index - 1)).isEmpty();
    if (!per && !(article && counted)
        || Patterns.matches(words.at(index + 2), "ago|earlier|later|before|after|old")) {
      return Optional.empty();
    }
    return TimeWords.code("unit", words.at(index + 1))
        .filter(u -> !u.equals("TS") || per)
        .map(u -> Found.set(index, index + 1, TimeLengths.value(BigDecimal.ONE, u)));
  }
}
