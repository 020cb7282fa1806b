package org.dateline.extract.numeral;

import java.util.Locale;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;

/**
 * Annotated text for tests from short rows: {@code word tag head relation [name]}, a blank line
 * between sentences.
 */
public final class Rows {
  private Rows() {}

  /**
   * {@code published} is an ISO day, null when the article has none; lemmas are the lower-case
   * words.
   */
  public static AnnotatedText text(String published, String rows) {
    StringBuilder form = new StringBuilder("# newdoc id = test\n");
    if (published != null) {
      form.append("# published = ").append(published).append('\n');
    }
    int index = 0;
    for (String row : rows.strip().split("\n")) {
      String[] column = row.strip().split("\\s+");
      index = row.isBlank() ? 0 : index + 1;
      form.append(row.isBlank() ? "" : line(index, column)).append('\n');
    }
    return AnnotatedReader.read(form.toString());
  }

  /** Words alone, each tagged {@code word/TAG}; the tree is a chain below the first word. */
  public static AnnotatedText tagged(String published, String words) {
    StringBuilder rows = new StringBuilder();
    int index = 0;
    for (String word : words.strip().split("\\s+")) {
      int slash = word.lastIndexOf('/');
      rows.append(word, 0, slash).append(' ').append(word.substring(slash + 1));
      rows.append(' ').append(index).append(index == 0 ? " root\n" : " dep\n");
      index = 1;
    }
    return text(published, rows.toString());
  }

  private static String line(int index, String[] column) {
    String lemma = column[0].toLowerCase(Locale.ROOT);
    String misc = column.length > 4 ? "Name=" + column[4] : "_";
    return String.join(
        "\t",
        Integer.toString(index),
        column[0],
        lemma,
        "_",
        column[1],
        "_",
        column[2],
        column[3],
        "_",
        misc);
  }
}
