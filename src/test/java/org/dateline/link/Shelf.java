package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.link.NamedItem.How;

/** A source of the few items that a test puts there. */
record Shelf(List<Item> items) implements ItemSource {
  static Shelf of(Item... items) {
    return new Shelf(List.of(items));
  }

  @Override
  public List<NamedItem> named(String form) {
    return items.stream().flatMap(item -> how(item, form).stream()).toList();
  }

  private static Optional<NamedItem> how(Item item, String form) {
    if (NameForm.of(item.label()).equals(form)) {
      return Optional.of(new NamedItem(item, How.LABEL));
    }
    boolean alias = item.aliases().stream().anyMatch(name -> NameForm.of(name).equals(form));
    return alias ? Optional.of(new NamedItem(item, How.ALIAS)) : Optional.empty();
  }

  @Override
  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  @Override
  public String name() {
    return "shelf";
  }
}
