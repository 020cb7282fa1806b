package org.dateline.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the items that a name may stand for come from. Safe for use by several threads. */
public interface ItemSource {
  /**
   * All items that go by a name, the most popular first, an item once.
   *
   * @param form the name in the form of {@link NameForm}
   */
  List<NamedItem> named(String form);

  /**
   * This source, ready to be asked for the names of one article. A source far away asks for all of
   * them at once here; what it gives depends on no other article's names.
   *
   * @param names as the article writes them, without honorifics
   */
  default ItemSource about(Collection<String> names) {
    return this;
  }

  /** What is known of an item. */
  Optional<Item> item(String id);

  /** Name and date of this source, for the provenance of links; the same for the same content. */
  String name();
}
