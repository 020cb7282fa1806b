package org.dateline.confidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.extract.Pattern;
import org.dateline.extract.numeral.Table;

/**
 * The measured precision of patterns. A family of which few facts were judged is taken for its
 * wider one, and each is drawn towards the wider one by as much as {@link #WEIGHT} facts.
 */
public final class MeasuredConfidence implements Confidence {
  private static final String FILE = "confidence.tsv";
  private static final int FEWEST = 30;
  private static final int WEIGHT = 10;
  private static final double UNKNOWN = 0.5;
  private static final BigDecimal SUREST = new BigDecimal("0.99"); // no count says more

  private final Map<Pattern, BigDecimal> shares;

  private MeasuredConfidence(Map<Pattern, BigDecimal> shares) {
    this.shares = shares;
  }

  /** That of the program, measured when it was made. */
  public static MeasuredConfidence bundled() {
    Map<Pattern, BigDecimal> shares = new TreeMap<>();
    for (String[] row : Table.rows(MeasuredConfidence.class, FILE)) {
      shares.put(new Pattern(row[0]), new BigDecimal(row[3]));
    }
    return new MeasuredConfidence(shares);
  }

  /** That which counts give. */
  public static MeasuredConfidence of(Counts counts) {
    Map<Pattern, BigDecimal> shares = new TreeMap<>();
    counts.families().forEach((pattern, count) -> put(pattern, counts, shares));
    return new MeasuredConfidence(shares);
  }

  private static void put(Pattern pattern, Counts counts, Map<Pattern, BigDecimal> shares) {
    if (pattern.parent().isEmpty() || tellsMore(pattern, pattern.parent().get(), counts)) {
      shares.put(pattern, decimal(share(pattern, counts)));
    }
  }

  private static boolean tellsMore(Pattern pattern, Pattern wider, Counts counts) {
    Count count = counts.of(pattern);
    return count.judged() >= FEWEST && !count.equals(counts.of(wider));
  }

  private static double share(Pattern pattern, Counts counts) {
    Optional<Pattern> wider = pattern.parent();
    if (wider.isPresent() && !tellsMore(pattern, wider.get(), counts)) {
      return share(wider.get(), counts);
    }
    double expected = wider.map(family -> share(family, counts)).orElse(UNKNOWN);
    return counts.of(pattern).share(expected, WEIGHT);
  }

  private static BigDecimal decimal(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_EVEN).min(SUREST);
  }

  @Override
  public BigDecimal of(Pattern pattern) {
    Optional<Pattern> family = Optional.of(pattern);
    while (family.isPresent()) {
      BigDecimal share = shares.get(family.get());
      if (share != null) {
        return share;
      }
      family = family.get().parent();
    }
    return decimal(UNKNOWN);
  }

  /** The data file's lines: family, right, judged, confidence, parted by tabs. */
  public List<String> lines(Counts counts) {
    return shares.entrySet().stream()
        .map(one -> line(one.getKey(), counts.of(one.getKey()), one.getValue()))
        .toList();
  }

  private static String line(Pattern family, Count count, BigDecimal share) {
    return String.format(
        Locale.ROOT, "%s\t%d\t%d\t%s", family, count.right(), count.judged(), share);
  }
}
