package org.dateline.evaluate;

import org.dateline.article.Text;

/**
 * An article with what people annotated in it.
 *
 * @param text as the program gets it
 * @param gold the annotations
 * @param date of publication, empty when not told, as are the others
 * @param group the part of the set that it belongs to
 */
public record Document<G>(
    String id,
    Text text,
    G gold,
    String date,
    String title,
    String url,
    String publisher,
    String group) {
  static <G> Document<G> of(String id, String text, G gold) {
    return new Document<>(id, new Text(text), gold, "", "", "", "", "");
  }

  Document<G> dated(String day) {
    return new Document<>(id, text, gold, day, title, url, publisher, group);
  }

  Document<G> titled(String name) {
    return new Document<>(id, text, gold, date, name, url, publisher, group);
  }

  Document<G> from(String address, String house) {
    return new Document<>(id, text, gold, date, title, address, house, group);
  }

  Document<G> in(String part) {
    return new Document<>(id, text, gold, date, title, url, publisher, part);
  }
}
