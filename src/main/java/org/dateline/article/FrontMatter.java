package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of {@code key: value} lines between two {@code ---} lines at the head of a text file.
 *
 * @param metadata what it says
 * @param length its length in characters with the closing line, 0 when the file has none
 */
record FrontMatter(Metadata metadata, int length) {
  private static final Pattern BLOCK =
      Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?:.*\\R){0,40}?)---[ \\t]*(?:\\R|\\z)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*)[ \\t]*:[ \\t]*(.*)");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");

  static FrontMatter of(String text) throws UnreadableException {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return new FrontMatter(Metadata.NONE, 0);
    }
    Map<String, List<String>> fields = new HashMap<>();
    String key = "";
    for (String line : block.group(1).lines().toList()) {
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (field.matches()) {
        key = field.group(1).toLowerCase(Locale.ROOT);
        fields.computeIfAbsent(key, none -> new ArrayList<>()).addAll(value(field.group(2)));
      } else if (item.matches() && !key.isEmpty()) {
        fields.get(key).addAll(value(item.group(1)));
      } else if (!line.isBlank() && !line.strip().startsWith("#")) {
        return new FrontMatter(Metadata.NONE, 0); // a rule drawn above ordinary text
      }
    }
    return new FrontMatter(metadata(fields), block.end());
  }

  private static List<String> value(String written) {
    String value = written.strip();
    if (value.startsWith("[") && value.endsWith("]")) {
      return List.of(value.substring(1, value.length() - 1).split("\\s*,\\s*"));
    }
    if (value.length() > 1
        && "\"'".indexOf(value.charAt(0)) >= 0
        && value.charAt(value.length() - 1) == value.charAt(0)) {
      value = value.substring(1, value.length() - 1);
    }
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static Metadata metadata(Map<String, List<String>> fields) throws UnreadableException {
    Optional<String> date = first(fields, "date");
    List<String> authors = new ArrayList<>();
    for (String key : List.of("author", "authors")) {
      for (String value : fields.getOrDefault(key, List.of())) {
        authors.addAll(CreditNames.plain(value));
      }
    }
    return new Metadata(
        first(fields, "id"),
        first(fields, "title"),
        date.isPresent() ? Optional.of(PublicationDate.parse(date.get())) : Optional.empty(),
        first(fields, "url"),
        first(fields, "publisher"),
        authors);
  }

  private static Optional<String> first(Map<String, List<String>> fields, String key) {
    return fields.getOrDefault(key, List.of()).stream().findFirst();
  }
}
