package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Span;

/**
 * An annotated attribution: the pieces of its content, source and cue.
 *
 * @param sourceText words of the source, empty without one
 * @param cueText words of the cue, empty without one
 */
record Attribution(
    List<Span> content, List<Span> source, List<Span> cue, String sourceText, String cueText) {

  /** Those of a BRAT file; discontinuous annotations keep their pieces. */
  static List<Attribution> read(List<String> lines) {
    Map<String, List<Span>> pieces = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    List<String> relations = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", 3);
      if (line.startsWith("T") && cells.length > 2) {
        pieces.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1)));
        texts.put(cells[0], cells[2]);
      } else if (line.startsWith("E")) {
        relations.add(cells[1]);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (String relation : relations) {
      Map<String, List<String>> roles = roles(relation);
      if (roles.containsKey("Content")) {
        attributions.add(attribution(roles, pieces, texts));
      }
    }
    return attributions;
  }

  private static Map<String, List<String>> roles(String relation) {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    for (String part : relation.strip().split(" ")) {
      String[] cells = part.split(":");
      roles
          .computeIfAbsent(cells[0].replaceFirst("\\d+$", ""), role -> new ArrayList<>())
          .add(cells[1]);
    }
    return roles;
  }

  private static Attribution attribution(
      Map<String, List<String>> roles, Map<String, List<Span>> pieces, Map<String, String> texts) {
    return new Attribution(
        spans(roles, "Content", pieces),
        spans(roles, "Source", pieces),
        spans(roles, "Cue", pieces),
        words(roles, "Source", texts),
        words(roles, "Cue", texts));
  }

  private static List<Span> spans(
      Map<String, List<String>> roles, String role, Map<String, List<Span>> pieces) {
    return roles.getOrDefault(role, List.of()).stream()
        .flatMap(key -> pieces.get(key).stream())
        .sorted()
        .toList();
  }

  private static String words(
      Map<String, List<String>> roles, String role, Map<String, String> texts) {
    return String.join(" ", roles.getOrDefault(role, List.of()).stream().map(texts::get).toList());
  }

  private static List<Span> spans(String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String piece : offsets.split(";")) {
      String[] ends = piece.strip().split(" ");
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }
}
