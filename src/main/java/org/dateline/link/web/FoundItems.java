package org.dateline.link.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.link.Item;
import org.dateline.link.ItemSource;
import org.dateline.link.NameForm;
import org.dateline.link.NamedItem;

/** The items that were found for the names of one article. */
final class FoundItems implements ItemSource {
  private static final Comparator<NamedItem> BEST_KNOWN =
      Comparator.comparingInt((NamedItem named) -> -named.item().popularity())
          .thenComparing(named -> named.item().id().length())
          .thenComparing(named -> named.item().id());

  private final String name;
  private final Map<String, List<NamedItem>> byForm = new HashMap<>();
  private final Map<String, Item> byId = new HashMap<>();

  /**
   * @param name of the source that they are from
   * @param found by name as asked for
   */
  FoundItems(String name, Map<String, List<NamedItem>> found) {
    this.name = name;
    Map<String, Map<String, NamedItem>> forms = new TreeMap<>();
    new TreeMap<>(found)
        .forEach(
            (asked, items) ->
                forms(asked)
                    .forEach(
                        form ->
                            add(items, forms.computeIfAbsent(form, f -> new LinkedHashMap<>()))));
    forms.forEach(
        (form, items) -> byForm.put(form, items.values().stream().sorted(BEST_KNOWN).toList()));
  }

  private static Stream<String> forms(String name) {
    return Stream.of(NameForm.of(name), NameForm.ofPerson(name), NameForm.ofBody(name)).distinct();
  }

  private void add(Collection<NamedItem> items, Map<String, NamedItem> ofForm) {
    for (NamedItem named : items) {
      ofForm.putIfAbsent(named.item().id(), named);
      byId.put(named.item().id(), named.item());
    }
  }

  @Override
  public List<NamedItem> named(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  @Override
  public Optional<Item> item(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public String name() {
    return name;
  }
}
