package org.dateline.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.extract.numeral.NumberWords;
import org.dateline.extract.numeral.Words;

/**
 * Years and what is told by them: "2012", "fiscal 1989", "the 1990s", "the 20th century", "third
 * quarter".
 */
final class YearPeriods implements Rule {
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
  private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d)0'?s|['’](\\d)0'?s");
  private static final Set<String> PART_OF = Set.of("early", "late", "mid", "mid-", "middle");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "from", "during", "of", "for", "before", "after",
          "through", "to", "and", "-", "–", "fiscal", "year", "the", "'s", "late", "early", "mid",
          "between", ",", "(", "or", "than", "as");

  private final Scope scope;
  private final Words words;

  YearPeriods(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
  }

  @Override
  public Optional<Found> at(int index) {
    if (PART_OF.contains(words.at(index))) {
      int next = scope.pastDash(index + 1);
      return plain(next).map(f -> f.from(index));
    }
    if (scope.isThe(index)) {
      return the(index);
    }
    return plain(index);
  }

  /** With an article: decades, centuries, quarters and fiscal years. */
  private Optional<Found> the(int index) {
    int core = PART_OF.contains(words.at(index + 1)) ? scope.pastDash(index + 2) : index + 1;
    return decade(core)
        .or(() -> century(core))
        .or(() -> quarter(core))
        .or(() -> yearQuarter(core))
        .or(() -> named(core))
        .map(f -> f.from(index));
  }

  private Optional<Found> plain(int index) {
    return spoken(index)
        .or(() -> fiscal(index))
        .or(() -> quarter(index))
        .or(() -> decade(index))
        .or(() -> century(index))
        .or(() -> glued(index))
        .or(() -> year(index));
  }

  private Optional<Found> year(int index) {
    return YEAR.matcher(words.at(index)).matches() && isYear(index)
        ? Optional.of(Found.date(index, index, words.at(index)))
        : Optional.empty();
  }

  /**
   * Digits like a year's count when a plural or a unit follows them and no word before says
   * otherwise.
   */
  private boolean isYear(int index) {
    String before = words.at(index - 1);
    String tag = words.tag(index - 1);
    if (tag.equals("$")
        || tag.equals("CD") && !words.isDash(index - 1)
        || words.glued(index - 1) && before.equals(".")) {
      return false;
    }
    boolean counts =
        words.tag(index + 1).equals("NNS")
            || words.at(index + 1).equals("%")
            || words.tag(index + 1).equals("CD");
    boolean blurred = Set.of("about", "some", "nearly", "almost", "than", "least").contains(before);
    boolean placed =
        BEFORE_YEAR.contains(before)
            || !words.at(index).endsWith("00") && !tag.startsWith("VB") && index > 1;
    return !blurred && (!counts || placed);
  }

  /** "mid-1992", "mid-1980s" as one token. */
  private Optional<Found> glued(int index) {
    String word = words.at(index).replaceFirst("^(mid|late|early)-", "");
    if (word.length() == words.at(index).length()) {
      return Optional.empty();
    }
    if (YEAR.matcher(word).matches()) {
      return Optional.of(Found.date(index, index, word));
    }
    return decadeOf(word).map(v -> Found.date(index, index, v));
  }

  /** "nineteen ninety-six", "two thousand and one". */
  private Optional<Found> spoken(int index) {
    if (words.at(index).equals("two")
        && words.at(index + 1).equals("thousand")
        && scope.withThe(index) == index) {
      boolean year = words.at(index - 1).equals("year") || words.at(index - 1).equals("in");
      return year ? Optional.of(Found.date(index, index + 1, "2000")) : Optional.empty();
    }
    Optional<BigDecimal> century =
        NumberWords.small(words.at(index)).filter(c -> isCentury(c.intValue()));
    int at = scope.pastDash(index + 1);
    Optional<BigDecimal> tens = century.flatMap(c -> NumberWords.small(words.at(at)));
    if (tens.isEmpty() || tens.get().intValue() < 10) {
      return Optional.empty();
    }
    int next = scope.pastDash(at + 1);
    boolean compound = words.at(at).contains("-");
    Optional<BigDecimal> ones =
        NumberWords.small(words.at(next))
            .filter(o -> o.intValue() < 10 && tens.get().intValue() >= 20 && !compound);
    int year =
        century.get().intValue() * 100
            + tens.get().intValue()
            + ones.map(BigDecimal::intValue).orElse(0);
    return Optional.of(Found.date(index, ones.isPresent() ? next : at, Integer.toString(year)));
  }

  private static boolean isCentury(int number) {
    return number >= 17 && number <= 20;
  }

  /** "fiscal 1989", "fiscal year 2012", "the year 2000". */
  private Optional<Found> fiscal(int index) {
    boolean fiscal = words.at(index).equals("fiscal");
    int year = words.at(index + 1).equals("year") && fiscal ? index + 2 : index + 1;
    boolean dated =
        YEAR.matcher(words.at(year)).matches() && (fiscal || words.at(index).equals("year"));
    return dated
        ? Optional.of(Found.date(scope.withThe(index), year, words.at(year)))
        : Optional.empty();
  }

  private Optional<Found> named(int index) {
    return fiscal(index);
  }

  private Optional<Found> decade(int index) {
    Optional<String> value = decadeOf(words.at(index));
    if (value.isEmpty()
        && YEAR.matcher(words.at(index)).matches()
        && words.at(index).endsWith("0")
        && words.at(index + 1).equals("s")
        && words.glued(index)) {
      return Optional.of(Found.date(index, index + 1, words.at(index).substring(0, 3)));
    }
    if (value.isEmpty() && (scope.isThe(index - 1) || PART_OF.contains(words.at(index - 1)))) {
      value = TimeWords.code("decade", words.at(index));
    }
    return value.map(v -> Found.date(index, index, v));
  }

  private static Optional<String> decadeOf(String word) {
    Matcher form = DECADE.matcher(word);
    return form.matches()
        ? Optional.of(form.group(1) != null ? form.group(1) : "19" + form.group(2))
        : Optional.empty();
  }

  private Optional<Found> century(int index) {
    int at = scope.pastDash(index + 1);
    Optional<BigDecimal> rank = NumberWords.ordinal(words.at(index)).filter(r -> r.intValue() > 3);
    return rank.filter(r -> words.at(at).equals("century"))
        .map(r -> Found.date(index, at, Integer.toString(r.intValue() - 1)));
  }

  /** "third quarter", "the fourth quarter of 1988", "third-quarter", "first half of 2012". */
  private Optional<Found> quarter(int index) {
    String[] parts = words.at(index).split("-", 2);
    boolean joined = parts.length == 2 && parts[1].equals("quarter");
    Optional<BigDecimal> rank =
        NumberWords.ordinal(joined ? parts[0] : words.at(index)).filter(r -> r.intValue() <= 4);
    int at = joined ? index : scope.pastDash(index + 1);
    boolean half = words.at(at).equals("half") && rank.filter(r -> r.intValue() <= 2).isPresent();
    if (rank.isEmpty() || !words.at(at).equals("quarter") && !half && !joined) {
      return Optional.empty();
    }
    Optional<Found> year = yearAfter(at);
    if (half && year.isEmpty()) {
      return Optional.empty();
    }
    String code = (half ? "-H" : "-Q") + rank.get().intValue();
    return Optional.of(
        Found.date(
            index,
            year.map(Found::last).orElse(at),
            year.map(Found::value).orElseGet(() -> quarterYear(index, code)) + code));
  }

  /** The year of the last such quarter that is over or running. */
  private String quarterYear(int index, String code) {
    int month = 3 * (code.charAt(2) - '0') - 2;
    return scope.anchor.yearOf(
        String.format("%02d", month),
        1,
        scope.direction(index) == Direction.PAST ? Direction.PAST : Direction.UNKNOWN);
  }

  /** "the 1988 third quarter". */
  private Optional<Found> yearQuarter(int index) {
    return YEAR.matcher(words.at(index)).matches()
        ? quarter(index + 1)
            .filter(f -> Patterns.matches(f.value(), ".*-Q\\d"))
            .map(
                f ->
                    Found.date(
                        index,
                        f.last(),
                        words.at(index) + f.value().substring(f.value().length() - 3)))
        : Optional.empty();
  }

  /** "of 1988", "1988", "of last year" after a token. */
  private Optional<Found> yearAfter(int index) {
    int at = scope.pastComma(index + 1);
    at = words.at(at).equals("of") ? at + 1 : at;
    at = words.at(at).equals("fiscal") ? at + 1 : at;
    if (YEAR.matcher(words.at(at)).matches()) {
      return Optional.of(Found.date(at, at, words.at(at)));
    }
    boolean year = words.at(at + 1).equals("year");
    int offset = words.at(at).equals("last") ? -1 : words.at(at).equals("next") ? 1 : 0;
    return year && (offset != 0 || words.at(at).equals("this"))
        ? Optional.of(Found.date(at, at + 1, scope.anchor.year(offset)))
        : Optional.empty();
  }
}
