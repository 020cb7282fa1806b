package org.dateline.link.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.link.Item;
import org.dateline.link.KnownEntity.Kind;

/** All that the sources tell of one item, in the order of {@link PartRecord}. */
record PartMerge(List<ItemPart> parts) {
  PartMerge {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no parts");
    }
  }

  /** The item that the parts make; of what they tell differently the first is taken. */
  Item item(Optional<Kind> kind) {
    String label = label();
    LinkedHashSet<String> aliases = new LinkedHashSet<>();
    parts.forEach(part -> aliases.add(part.item().label()));
    parts.forEach(part -> aliases.addAll(part.item().aliases()));
    aliases.remove(label);
    aliases.remove("");
    return new Item(
        parts.get(0).item().id(),
        label,
        List.copyOf(aliases),
        first(Item::description),
        kind,
        classes(),
        popularity(),
        present(Item::enwiki),
        union(Item::countries),
        union(Item::occupations),
        year(Item::born),
        year(Item::died),
        present(Item::coordinates));
  }

  private String label() {
    String label = first(Item::label);
    return label.isEmpty() ? Titles.bare(present(Item::enwiki).orElse("")) : label;
  }

  /** Ids of the classes that any part tells. */
  List<String> classes() {
    return union(Item::classes);
  }

  /** English Wikipedia titles that lead to the item's article. */
  List<String> redirects() {
    return parts.stream().flatMap(part -> part.redirects().stream()).distinct().toList();
  }

  /** Whether a table or an article of English Wikipedia vouches for the item. */
  boolean vouched() {
    return parts.stream().anyMatch(part -> part.origin() == ItemPart.Origin.TABLE)
        || present(Item::enwiki).isPresent();
  }

  /**
   * Sitelinks where a dump tells, else the table's count, else the redirects: none of them can be
   * compared with another.
   */
  int popularity() {
    ItemPart.Origin best = parts.get(0).origin();
    return best == ItemPart.Origin.WIKIPEDIA
        ? redirects().size()
        : parts.stream()
            .filter(part -> part.origin() == best)
            .mapToInt(part -> part.item().popularity())
            .max()
            .orElse(0);
  }

  private String first(Function<Item, String> field) {
    return parts.stream()
        .map(ItemPart::item)
        .map(field)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Optional<String> present(Function<Item, Optional<String>> field) {
    return parts.stream().map(ItemPart::item).map(field).flatMap(Optional::stream).findFirst();
  }

  private OptionalInt year(Function<Item, OptionalInt> field) {
    return parts.stream()
        .map(ItemPart::item)
        .map(field)
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  private List<String> union(Function<Item, Collection<String>> field) {
    Stream<String> all = parts.stream().map(ItemPart::item).flatMap(i -> field.apply(i).stream());
    return new ArrayList<>(new LinkedHashSet<>(all.toList()));
  }
}
