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
  private static final int FEWEST = 20;
  private static final int WEIGHT = 10;
  private static final double UNKNOWN = 0.5;

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
    counts.all().forEach((pattern, count) -> put(pattern, counts, shares));
    return new MeasuredConfidence(shares);
  }

  private static void put(Pattern pattern, Counts counts, Map<Pattern, BigDecimal> shares) {
    boolean told = pattern.parent().isEmpty() || counts.of(pattern).judged() >= FEWEST;
    if (told) {
      shares.put(pattern, decimal(share(pattern, counts)));
    }
  }

  private static double share(Pattern pattern, Counts counts) {
    double expected = pattern.parent().map(wider -> share(wider, counts)).orElse(UNKNOWN);
    return counts.of(pattern).share(expected, WEIGHT);
  }

  private static BigDecimal decimal(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_EVEN);
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
