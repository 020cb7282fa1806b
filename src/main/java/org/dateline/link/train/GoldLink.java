package org.dateline.link.train;

import org.dateline.article.Span;

/**
 * A mention whose item people have decided on.
 *
 * @param article the article's identifier
 * @param span of the mention
 * @param item Wikidata id, or {@code NIL} when it has none
 */
public record GoldLink(String article, Span span, String item) {
  /** A row of article, begin, end and item, with tabs between. */
  public static GoldLink read(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < 4 || !cells[3].matches("NIL|Q[1-9][0-9]*")) {
      throw new IllegalArgumentException("no article, begin, end and item or NIL: " + row);
    }
    return new GoldLink(
        cells[0], new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])), cells[3]);
  }
}
