package org.dateline;

import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;

/**
 * Sentences parsed by hand, a word "word/lemma/tag/head/relation" or with a name's kind after it.
 */
public final class Parsed {
  private Parsed() {}

  /** Sentences published on 12 March 2026, each with the words between blanks. */
  public static AnnotatedText text(String... sentences) {
    StringBuilder form = new StringBuilder("# newdoc id = parsed\n# published = 2026-03-12\n");
    for (String sentence : sentences) {
      form.append("# paragraph = 0\n");
      String[] words = sentence.strip().split("\\s+");
      for (int i = 0; i < words.length; i++) {
        form.append(row(i + 1, words[i].split("/"))).append('\n');
      }
      form.append('\n');
    }
    return AnnotatedReader.read(form.toString());
  }

  /** One sentence. */
  public static Sentence sentence(String words) {
    return text(words).sentences().get(0);
  }

  private static String row(int index, String[] cells) {
    String name = cells.length > 5 ? "Name=" + cells[5] : "_";
    return String.join(
        "\t", "" + index, cells[0], cells[1], "_", cells[2], "_", cells[3], cells[4], "_", name);
  }
}
