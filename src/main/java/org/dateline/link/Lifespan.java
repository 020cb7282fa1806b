package org.dateline.link;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years of a person's life, as the claims tell or the description's brackets.
 *
 * @param born empty when not known
 * @param died empty when alive or not known
 */
record Lifespan(OptionalInt born, OptionalInt died) {
  /** A dead person acts in articles of this many years at most: memoirs and lawsuits go on. */
  private static final int AFTERLIFE = 30;

  private static final Pattern YEARS =
      Pattern.compile("\\((?:born |b\\. ?)?(\\d{4})(?:[-–—](\\d{4})?)?\\)");

  /** Empty when neither year is known. */
  static Optional<Lifespan> of(Item item) {
    if (item.born().isPresent() || item.died().isPresent()) {
      return Optional.of(new Lifespan(item.born(), item.died()));
    }
    Matcher years = YEARS.matcher(item.description());
    return years.find()
        ? Optional.of(new Lifespan(year(years.group(1)), year(years.group(2))))
        : Optional.empty();
  }

  private static OptionalInt year(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /**
   * Whether an article of a year cannot well be about the person.
   *
   * @param acts whether the person acts in it, so that he lives
   */
  boolean isOver(int year, boolean acts) {
    boolean unborn = born.isPresent() && born.getAsInt() > year;
    boolean gone = died.isPresent() && died.getAsInt() + AFTERLIFE < year;
    return unborn || gone && acts;
  }
}
