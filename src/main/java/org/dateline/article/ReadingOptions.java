package org.dateline.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How articles are read.
 *
 * @param published the publication date of articles that give none themselves
 * @param maxLength the longest article text, in code points
 */
public record ReadingOptions(Optional<LocalDate> published, int maxLength) {
  /** About 160,000 words, far above any news article. */
  public static final int DEFAULT_MAX_LENGTH = 1_000_000;

  public ReadingOptions {
    Objects.requireNonNull(published);
    if (maxLength < 1) {
      throw new IllegalArgumentException("no length: " + maxLength);
    }
  }

  public static ReadingOptions defaults() {
    return new ReadingOptions(Optional.empty(), DEFAULT_MAX_LENGTH);
  }

  /** The most bytes that an article of the longest text can take, JSON escapes included. */
  long maxBytes() {
    return 65_536 + 12L * maxLength;
  }
}
