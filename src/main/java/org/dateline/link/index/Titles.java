package org.dateline.link.index;

import java.util.regex.Pattern;

/** Titles of English Wikipedia. */
final class Titles {
  private static final Pattern QUALIFIER = Pattern.compile("(?<=\\S) \\([^()]*\\)$");

  private Titles() {}

  /** Without what tells it from others of its name: "Mercury (planet)" is "Mercury". */
  static String bare(String title) {
    return QUALIFIER.matcher(title).replaceFirst("");
  }
}
