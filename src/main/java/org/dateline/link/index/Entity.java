package org.dateline.link.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.link.Item;

/** An entity of a Wikidata dump while its line is read. */
final class Entity {
  String id = "";
  String type = "";
  String modified = ""; // day
  String label = "";
  String defaultLabel = ""; // of "mul", for all languages
  String description = "";
  String enwiki = "";
  int sitelinks;
  final List<String> aliases = new ArrayList<>();
  final Claims claims = new Claims();

  boolean isItem() {
    return type.equals("item") && Item.isId(id);
  }

  /** The part of an item that it is; its popularity is the number of its sitelinks. */
  ItemPart part(String where) {
    String best = label.isEmpty() ? defaultLabel : label;
    LinkedHashSet<String> others = new LinkedHashSet<>(aliases);
    others.add(defaultLabel);
    others.remove(best);
    others.remove("");
    LinkedHashSet<String> countries = new LinkedHashSet<>(claims.ids("P27"));
    countries.addAll(claims.ids("P17"));
    Item item =
        new Item(
            id,
            best,
            List.copyOf(others),
            description,
            Optional.empty(),
            claims.ids("P31"),
            sitelinks,
            Optional.of(enwiki).filter(title -> !title.isEmpty()),
            List.copyOf(countries),
            claims.ids("P106"),
            year("P569"),
            year("P570"),
            Optional.ofNullable(first("P625")));
    return new ItemPart(item, ItemPart.Origin.DUMP, where);
  }

  /** Whether it has a name to be found by. */
  boolean hasName() {
    return !label.isEmpty() || !defaultLabel.isEmpty() || !enwiki.isEmpty();
  }

  private OptionalInt year(String property) {
    String year = first(property);
    return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  /** The first value of a property, or null. */
  private String first(String property) {
    List<String> values = claims.values(property);
    return values.isEmpty() ? null : values.get(0);
  }
}
