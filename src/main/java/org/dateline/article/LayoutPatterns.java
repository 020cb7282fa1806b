package org.dateline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The patterns of {@code layout-en.txt} by section; immutable. */
final class LayoutPatterns {
  static final LayoutPatterns ENGLISH = load("layout-en.txt");

  private final Map<String, List<Pattern>> sections;

  private LayoutPatterns(Map<String, List<Pattern>> sections) {
    this.sections = sections;
  }

  /** The patterns of a section, in the file's order. */
  List<Pattern> section(String name) {
    return Objects.requireNonNull(sections.get(name), name);
  }

  /** Whether one of the section's patterns matches the whole text. */
  boolean matches(String section, CharSequence text) {
    return section(section).stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  private static LayoutPatterns load(String resource) {
    try (InputStream in = LayoutPatterns.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(in, resource);
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LayoutPatterns read(BufferedReader lines) {
    Map<String, String> definitions = new LinkedHashMap<>();
    Map<String, List<Pattern>> sections = new HashMap<>();
    List<Pattern> section = null;
    for (String line : lines.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.matches("\\[[a-z ]+]")) {
        String name = line.substring(1, line.length() - 1);
        section =
            name.equals("define") ? null : sections.computeIfAbsent(name, n -> new ArrayList<>());
      } else if (section == null) {
        int equals = line.indexOf(" = ");
        definitions.put(line.substring(0, equals), expand(line.substring(equals + 3), definitions));
      } else {
        section.add(Pattern.compile(expand(line, definitions), Pattern.UNICODE_CASE));
      }
    }
    return new LayoutPatterns(sections);
  }

  private static String expand(String regex, Map<String, String> definitions) {
    String expanded = regex;
    for (Map.Entry<String, String> definition : definitions.entrySet()) {
      expanded = expanded.replace("{" + definition.getKey() + "}", definition.getValue());
    }
    return expanded;
  }
}
