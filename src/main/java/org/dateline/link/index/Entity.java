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
    List<String> countries = new ArrayList<>(claims.ids("P27"));
    claims.ids("P17").stream().filter(id -> !countries.contains(id)).forEach(countries::add);
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
            countries,
            claims.ids("P106"),
            year("P569"),
            year("P570"),
            claims.values("P625").stream().findFirst());
    return new ItemPart(item, ItemPart.Origin.DUMP, where);
  }

  /** Whether it has a name to be found by. */
  boolean hasName() {
    return !label.isEmpty() || !defaultLabel.isEmpty() || !enwiki.isEmpty();
  }

  private OptionalInt year(String property) {
    return claims.values(property).stream().mapToInt(Integer::parseInt).findFirst();
  }
}
