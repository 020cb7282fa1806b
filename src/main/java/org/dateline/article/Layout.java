package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a text is laid out, and what its layout tells about the article.
 *
 * @param blocks in text order, not overlapping; white space between them belongs to none
 * @param headline the given title, else the one found, without the site's name
 * @param published the date of a complete date line, empty without one
 * @param reporters from by-lines and credit lines, in text order
 */
public record Layout(
    List<Block> blocks,
    Optional<String> headline,
    Optional<LocalDate> published,
    List<Reporter> reporters) {
  public Layout {
    blocks = List.copyOf(blocks);
    reporters = List.copyOf(reporters);
  }

  /**
   * Reads the layout of a text.
   *
   * @param front code points of front matter at its begin, 0 for none
   * @param title the title given beside the text
   */
  public static Layout of(Text text, int front, Optional<String> title) {
    return new LayoutReader(text, front, title).read();
  }
}
