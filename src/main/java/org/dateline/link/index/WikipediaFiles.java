package org.dateline.link.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.UserError;

/**
 * The three SQL dumps of one day of English Wikipedia that tell which titles lead to which items.
 *
 * @param page titles
 * @param properties items of pages
 * @param redirect targets of redirects
 */
record WikipediaFiles(InputFile page, InputFile properties, InputFile redirect) {
  private static final String PAGE = "page";
  private static final String PROPERTIES = "page_props";
  private static final String REDIRECT = "redirect";

  static boolean isOne(InputFile file) {
    return file.hasEnding(".sql");
  }

  /** Puts files together that differ in the table only: {@code enwiki-20241101-page.sql.gz}. */
  static List<WikipediaFiles> together(List<InputFile> files) {
    Map<String, Map<String, InputFile>> groups = new TreeMap<>();
    for (InputFile file : files) {
      String name = file.fileName().replaceFirst("\\.sql(\\.gz|\\.bz2)?$", "");
      String table = name.substring(name.lastIndexOf('-') + 1);
      groups
          .computeIfAbsent(name.substring(0, name.lastIndexOf('-') + 1), n -> new TreeMap<>())
          .put(table, file);
    }
    List<WikipediaFiles> together = new ArrayList<>();
    groups.values().forEach(group -> together.add(of(group)));
    return together;
  }

  private static WikipediaFiles of(Map<String, InputFile> group) {
    for (String table : List.of(PAGE, PROPERTIES, REDIRECT)) {
      if (!group.containsKey(table)) {
        throw UserError.missingSqlFile(group.values().iterator().next().name(), table);
      }
    }
    for (Map.Entry<String, InputFile> file : group.entrySet()) {
      if (!List.of(PAGE, PROPERTIES, REDIRECT).contains(file.getKey())) {
        throw UserError.unknownSource(file.getValue().name());
      }
    }
    return new WikipediaFiles(group.get(PAGE), group.get(PROPERTIES), group.get(REDIRECT));
  }
}
