package org.dateline.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Items of tests. */
final class Items {
  private Items() {}

  static Item person(String id, String label, String description) {
    return item(id, label, description, KnownEntity.Kind.PERSON, 10);
  }

  /** A person with another name. */
  static Item alias(String id, String label, String alias) {
    return item(id, label, List.of(alias), "", KnownEntity.Kind.PERSON, 10);
  }

  static Item item(
      String id, String label, String description, KnownEntity.Kind kind, int popularity) {
    return item(id, label, List.of(), description, kind, popularity);
  }

  /** A well-known place of a class. */
  static Item ofClass(String id, String label, String itemClass) {
    return item(id, label, List.of(), "", KnownEntity.Kind.PLACE, List.of(itemClass), 900);
  }

  private static Item item(
      String id,
      String label,
      List<String> aliases,
      String description,
      KnownEntity.Kind kind,
      int popularity) {
    return item(id, label, aliases, description, kind, List.of(), popularity);
  }

  private static Item item(
      String id,
      String label,
      List<String> aliases,
      String description,
      KnownEntity.Kind kind,
      List<String> classes,
      int popularity) {
    return new Item(
        id,
        label,
        aliases,
        description,
        Optional.of(kind),
        classes,
        popularity,
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}
