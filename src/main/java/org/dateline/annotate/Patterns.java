package org.dateline.annotate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The regular expressions that rules on tags and relations ask for, each compiled once. */
public final class Patterns {
  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Patterns() {}

  /** Whether a whole text matches an expression that stands in the program. */
  public static boolean matches(String text, String regex) {
    Pattern pattern = COMPILED.get(regex);
    if (pattern == null) {
      pattern = Pattern.compile(regex);
      COMPILED.put(regex, pattern);
    }
    return pattern.matcher(text).matches();
  }
}
