package org.dateline.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SPARQL query with what its comment header says of it.
 *
 * @param name how the user named it
 * @param text the query
 * @param question the question it answers, the header's first line; empty without a header
 * @param parameters variables that may be bound, with what they mean, in the header's order
 */
public record QueryFile(String name, String text, String question, Map<String, String> parameters) {
  /**
   * {@code # Parameters: person, place} or {@code # person: ...} on lines of their own after it.
   */
  private static final Pattern PARAMETERS = Pattern.compile("(?i)parameters?\\s*:\\s*(.*)");

  private static final Pattern PARAMETER =
      Pattern.compile("[-*]?\\s*\\??(\\w+)\\s*(?:[-:–(=]\\s*(.*?)\\)?)?");

  public QueryFile {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Reads the comment lines before the query's first word. */
  public static QueryFile of(String name, String text) {
    String question = "";
    Map<String, String> parameters = new LinkedHashMap<>();
    boolean inParameters = false;
    for (String line :
        (Iterable<String>) text.lines().takeWhile(l -> l.startsWith("#"))::iterator) {
      String comment = line.replaceFirst("^#+\\s*", "").strip();
      Matcher matcher = PARAMETERS.matcher(comment);
      if (question.isEmpty()) {
        question = comment;
      } else if (matcher.matches()) {
        inParameters = true;
        addAll(matcher.group(1).split("[,;]"), parameters);
      } else if (inParameters) {
        addAll(new String[] {comment}, parameters);
      }
    }
    return new QueryFile(name, text, question, parameters);
  }

  private static void addAll(String[] items, Map<String, String> parameters) {
    for (String item : items) {
      Matcher matcher = PARAMETER.matcher(item.strip());
      if (matcher.matches() && !matcher.group(1).equals("none")) {
        parameters.put(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
      }
    }
  }
}
