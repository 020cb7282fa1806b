package org.dateline.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.Patterns;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Table;
import org.dateline.extract.numeral.Words;

/**
 * Gives a figure its unit: before it ("$"), glued to it ("km"), after it, and the "per" of a rate.
 */
final class UnitReader {
  private static final Set<String> PER = Set.of("per", "a", "an", "each", "every", "/");
  private static final Set<String> NOT_COUNTED = words("not-counted.txt");
  private static final Set<String> GOODS = words("goods.txt");

  /** Tokens of a sum in brackets. */
  private static final int LONGEST_SUM = 7;

  private final Words words;

  UnitReader(Words words) {
    this.words = words;
  }

  private static Set<String> words(String file) {
    return Table.rows(UnitReader.class, file).stream()
        .flatMap(row -> Stream.of(row[0].split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the letters around the digits, if any, are those of a unit. */
  boolean read(Draft draft) {
    if (!glued(draft)) {
      return false;
    }
    compound(draft);
    currencyBefore(draft);
    after(draft);
    nationAfter(draft);
    rate(draft);
    converted(draft);
    return true;
  }

  /** "9 billion shekels ($2.4 billion) a year": the rate stands after the sum in brackets. */
  private void converted(Draft draft) {
    int open = draft.last + 1;
    boolean money = draft.unit.filter(u -> u.kind() == Kind.MONEY).isPresent();
    if (!money || !words.at(open).equals("(")) {
      return;
    }
    int close = open;
    while (close < open + LONGEST_SUM && !words.at(close).equals(")")) {
      close++;
    }
    int last = draft.last;
    if (words.at(close).equals(")")) {
      draft.last = close;
      rate(draft);
      draft.last = last;
    }
  }

  private boolean glued(Draft draft) {
    String prefix = draft.numeral.prefix();
    String suffix = draft.numeral.suffix();
    int sign = draft.first - 1;
    Optional<Unit> split =
        words.has(sign) && words.glued(sign) && !prefix.isEmpty()
            ? Units.currency(words.token(sign).word() + prefix)
            : Optional.empty();
    if (split.isPresent()) {
      draft.first = sign;
    }
    Optional<Unit> before =
        split.or(() -> Units.currency(prefix).filter(u -> !isModel(prefix, draft)));
    Optional<Unit> behind = Units.named(suffix);
    before.or(() -> behind).ifPresent(u -> set(draft, u));
    boolean open = behind.isEmpty() && isNoun(draft, suffix);
    if (open) {
      draft.of = Optional.of(suffix);
    }
    boolean plus = suffix.equals("+");
    if (plus) {
      draft.max = null;
    }
    return (prefix.isEmpty() || before.isPresent())
        && (suffix.isEmpty() || plus || open || behind.isPresent() || isUnitPart(draft));
  }

  // "PS" is what transliteration to ASCII (Unidecode) makes of a pound sign; a "PS5" is a machine.
  private static boolean isModel(String sign, Draft draft) {
    return sign.equalsIgnoreCase("ps")
        && draft.min.scale() <= 0
        && draft.min.compareTo(BigDecimal.TEN) < 0;
  }

  /** "four-cylinder": the noun that a hyphen joins to the number. */
  private boolean isNoun(Draft draft, String suffix) {
    String word = words.at(draft.last);
    return !NOT_COUNTED.contains(suffix)
        && suffix.length() > 3
        && Patterns.matches(suffix, "\\p{Ll}+")
        && word.endsWith("-" + suffix)
        && !words.tag(draft.last).startsWith("RB");
  }

  /** "sq" of "300sq m". */
  private boolean isUnitPart(Draft draft) {
    int next = draft.last + 1;
    return words.has(next)
        && Units.named(draft.numeral.suffix() + " " + words.at(next)).isPresent();
  }

  /** "80km/h" where a stroke parts the unit. */
  private void compound(Draft draft) {
    int stroke = draft.last + 1;
    if (!draft.numeral.suffix().isEmpty() && words.has(stroke)) {
      Units.named(draft.numeral.suffix() + " " + words.at(stroke))
          .ifPresent(
              u -> {
                set(draft, u);
                draft.last = stroke;
              });
    }
    if (words.at(stroke).equals("/") && words.glued(draft.last) && words.glued(stroke)) {
      Units.named(draft.numeral.suffix() + "/" + words.at(stroke + 1))
          .ifPresent(
              u -> {
                set(draft, u);
                draft.last = stroke + 1;
              });
    }
  }

  private void currencyBefore(Draft draft) {
    if (draft.unit.isEmpty() && !isModel(words.at(draft.first - 1), draft)) {
      Units.before(words, draft.first)
          .ifPresent(
              found -> {
                set(draft, found.unit());
                draft.first = found.last();
              });
    }
  }

  private void after(Draft draft) {
    int next = draft.last + 1;
    if (words.isDash(next) && words.glued(next - 1) && words.glued(next)) {
      next++;
    }
    next = pastOfA(draft, next);
    if (words.has(next)) {
      Optional<Units.Found> found = Units.at(words, next).filter(f -> fits(draft, f));
      found.ifPresent(
          f -> {
            if (draft.unit.isEmpty()) {
              set(draft, f.unit());
            }
            draft.last = f.last();
          });
    }
  }

  /** "a quarter of a percentage point": the unit of a fraction, else the same index. */
  private int pastOfA(Draft draft, int next) {
    int article = words.at(next).equals("of") ? next + 1 : next;
    return draft.numeral.form() == Numeral.Form.FRACTION
            && Set.of("a", "an").contains(words.at(article))
            && words.has(article + 1)
            && Units.at(words, article + 1).isPresent()
        ? article + 1
        : next;
  }

  /** After a currency sign only the same currency's name may follow: "US$5 dollars". */
  private boolean fits(Draft draft, Units.Found found) {
    return draft.unit.isEmpty()
        || draft.unit.get().kind() == Kind.MONEY
            && found.unit().kind() == Kind.MONEY
            && found.unit().name().contains("dollar");
  }

  /** "$75 U.S." */
  private void nationAfter(Draft draft) {
    boolean dollar = draft.unit.filter(u -> u.name().equals("dollar")).isPresent();
    if (dollar
        && Set.of("u.s.", "us", "usd").contains(words.at(draft.last + 1))
        && !words.tag(draft.last + 2).startsWith("NN")) {
      Units.currency("US$").ifPresent(u -> set(draft, u));
      draft.last++;
    }
  }

  /**
   * "per month", "a barrel"; "daily" and its like after a counted noun are left to the time
   * expressions.
   */
  private void rate(Draft draft) {
    if (draft.unit.isEmpty()) {
      return;
    }
    joinedRate(draft);
    if (!PER.contains(words.at(draft.last + 1))) {
      return;
    }
    int base = draft.last + 2;
    if (Set.of("earlier", "ago", "later", "before").contains(words.at(base + 1))) {
      return;
    }
    String link = words.at(draft.last + 1);
    Optional<Units.Found> found =
        words.has(base)
            ? Units.at(words, base).filter(f -> isBase(draft, f.unit()))
            : Optional.empty();
    if (found.isPresent()) {
      set(draft, draft.unit.get().per(found.get().unit().name()));
      draft.last = found.get().last();
    } else if (draft.unit.get().kind() != Kind.DURATION
            && Set.of("per", "/").contains(link)
            && words.tag(base).startsWith("NN")
        || link.equals("a")
            && words.tag(base).equals("NN")
            && draft.unit.get().kind() == Kind.MONEY
            && isGoods(base)) {
      set(draft, draft.unit.get().per(words.at(base)));
      draft.last = base;
    }
  }

  /** "a-year" as one token. */
  private void joinedRate(Draft draft) {
    String word = words.at(draft.last + 1);
    if (word.startsWith("a-") && draft.unit.get().kind() != Kind.DURATION) {
      Units.named(word.substring(2))
          .filter(u -> u.kind() == Kind.DURATION)
          .ifPresent(
              u -> {
                set(draft, draft.unit.get().per(u.name()));
                draft.last++;
              });
    }
  }

  /** Nothing is told per sum of money; hours are told per day or week, not per hour. */
  private static boolean isBase(Draft draft, Unit base) {
    Unit unit = draft.unit.orElseThrow();
    return base.kind() != Kind.MONEY
        && (unit.kind() != Kind.DURATION || base.kind() == Kind.DURATION && !base.equals(unit));
  }

  private boolean isGoods(int index) {
    return GOODS.contains(words.at(index));
  }

  private static void set(Draft draft, Unit unit) {
    draft.unit = Optional.of(unit);
    draft.kind = unit.kind();
  }
}
