package org.dateline.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The grammatical family of the words that gave a fact: {@code event/verb/release/own}, from the
 * general to the special. How often the facts of a family are right is measured.
 *
 * @param name its parts in lower case, joined by slashes
 */
public record Pattern(String name) implements Comparable<Pattern> {
  private static final java.util.regex.Pattern FORM =
      java.util.regex.Pattern.compile("[\\p{javaLowerCase}\\d-]+(/[\\p{javaLowerCase}\\d-]+)*");

  public Pattern {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("no pattern: " + name);
    }
  }

  /** The family of those parts; letters become small and low lines hyphens. */
  public static Pattern of(Object... parts) {
    return new Pattern(Arrays.stream(parts).map(Pattern::part).collect(Collectors.joining("/")));
  }

  /** The wider family, empty for the widest. */
  public Optional<Pattern> parent() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(new Pattern(name.substring(0, slash)));
  }

  /** A narrower family. */
  public Pattern with(Object part) {
    return new Pattern(name + "/" + part(part));
  }

  private static String part(Object part) {
    return part.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int compareTo(Pattern other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
