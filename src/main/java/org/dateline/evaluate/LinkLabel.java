package org.dateline.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.link.Item;

/**
 * A mention of which people have decided what it is.
 *
 * @param span out to whole words
 * @param item Wikidata id, or anything else for what has none
 * @param named whether the entity's name begins with a capital letter
 * @param cased whether the mention does
 * @param counts whether an answer to it is right or wrong: it is neither optional nor a date or
 *     quantity
 * @param inner the labels nested in it
 */
record LinkLabel(
    Span span, String item, boolean named, boolean cased, boolean counts, List<LinkLabel> inner) {
  LinkLabel {
    Objects.requireNonNull(span);
    Objects.requireNonNull(item);
    inner = List.copyOf(inner);
  }

  boolean hasItem() {
    return Item.isId(item);
  }

  /** It and all that is nested in it. */
  Stream<LinkLabel> nest() {
    return Stream.concat(Stream.of(this), inner.stream().flatMap(LinkLabel::nest));
  }

  /** The same mention as one that has no item, or that does not count. */
  LinkLabel without(boolean counting, List<LinkLabel> others) {
    return new LinkLabel(span, "", named, cased, counting, others);
  }

  LinkLabel with(List<LinkLabel> others) {
    return new LinkLabel(span, item, named, cased, counts, others);
  }
}
