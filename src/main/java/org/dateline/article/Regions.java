package org.dateline.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Countries (as Java names them in English) and larger regions that qualify a place's name. */
final class Regions {
  private static final Set<String> NAMES = names();

  private Regions() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    Arrays.stream(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build())
        .map(country -> country.getDisplayCountry(Locale.ENGLISH))
        .forEach(names::add);
    LayoutPatterns.ENGLISH.section("region").stream().map(Pattern::pattern).forEach(names::add);
    return names;
  }
}
