package org.dateline.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.extract.EntityType;
import org.dateline.extract.entity.KnownNames;

/**
 * The way of writing a name that articles have in common: known synonyms, capitals, apostrophes and
 * a leading article do not tell names apart.
 */
final class CommonName {
  private static final int LONGEST_ACRONYM = 4;

  private CommonName() {}

  static String of(String name, EntityType type) {
    String plain = name.strip().replaceAll("\\s+", " ").replace('’', '\'').replace('‘', '\'');
    String bare = plain.matches("[Tt]he \\S.*") ? plain.substring(4) : plain;
    String calm = isShouted(bare, type) ? titleCase(bare) : bare;
    return KnownNames.preferred(calm);
  }

  /** Capitals only, and longer than acronyms are. */
  private static boolean isShouted(String name, EntityType type) {
    boolean capitals =
        name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().anyMatch(Character::isLetter);
    boolean words = type == EntityType.PERSON && name.contains(" ");
    return capitals
        && !name.contains(".")
        && (words
            || Arrays.stream(name.split("[ -]")).anyMatch(w -> w.length() > LONGEST_ACRONYM + 1));
  }

  private static String titleCase(String name) {
    return Arrays.stream(name.split(" "))
        .map(w -> w.length() < 2 ? w : w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
