package org.dateline.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The table of known entities: few, but their names stand for them alone or nearly so. */
public final class KnownEntities implements ItemSource {
  private static final String BUNDLED = "/seeds/known-entities.tsv";
  private static final int COLUMNS = 4;
  private static final int ADJECTIVES = 4;
  private static final int WITHIN = 6;

  private final Map<String, List<NamedItem>> byName = new HashMap<>();
  private final Map<String, List<Item>> bySurname = new HashMap<>();
  private final Map<String, Item> byId = new HashMap<>();
  private final Demonyms demonyms;
  private final KnownStates states;

  public KnownEntities(List<KnownEntity> entities) {
    this(entities, new Demonyms(Map.of()));
  }

  private KnownEntities(List<KnownEntity> entities, Demonyms demonyms) {
    this.demonyms = demonyms;
    this.states = KnownStates.of(entities);
    for (KnownEntity entity : entities) {
      Item item = byId.computeIfAbsent(entity.item(), id -> item(entity));
      if (entity.kind() == KnownEntity.Kind.PERSON) {
        addSurname(entity.label(), item);
      }
      String label = form(entity, entity.label());
      Stream.concat(Stream.of(entity.label()), entity.aliases().stream())
          .map(name -> form(entity, name))
          .distinct()
          .forEach(name -> add(name, item, name.equals(label)));
    }
  }

  private void add(String name, Item item, boolean label) {
    List<NamedItem> items = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
    if (items.stream().noneMatch(other -> other.item().id().equals(item.id()))) {
      items.add(new NamedItem(item, label ? NamedItem.How.LABEL : NamedItem.How.ALIAS));
    }
  }

  private void addSurname(String label, Item item) {
    String form = NameForm.ofPerson(label);
    int last = form.lastIndexOf(' ') + 1;
    if (last > 0) {
      bySurname.computeIfAbsent(form.substring(last), n -> new ArrayList<>(1)).add(item);
    }
  }

  /** The table that comes with the program. */
  public static KnownEntities bundled() {
    try (InputStream in = KnownEntities.class.getResourceAsStream(BUNDLED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      return new KnownEntities(
          rows.stream().map(KnownEntities::read).toList(), new Demonyms(adjectives(rows)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A row of tab-separated columns: label, aliases between bars, item, kind, two that are passed
   * over, the state where a place is.
   */
  static KnownEntity read(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < COLUMNS) {
      throw new IllegalArgumentException("no row of the table of known entities: " + row);
    }
    KnownEntity.Kind kind = KnownEntity.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT));
    Optional<String> within = cells.length > WITHIN ? Optional.of(cells[WITHIN]) : Optional.empty();
    return new KnownEntity(cells[0], parts(cells[1]), cells[2], kind, within);
  }

  /** Items by the words for what belongs to them: "Israeli", "Danes". */
  private static Map<String, String> adjectives(List<String> rows) {
    Map<String, String> items = new HashMap<>();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells.length > ADJECTIVES) {
        parts(cells[ADJECTIVES]).forEach(word -> items.putIfAbsent(word, cells[2]));
      }
    }
    return items;
  }

  private static List<String> parts(String cell) {
    return Stream.of(cell.split("\\|")).filter(part -> !part.isBlank()).toList();
  }

  private static Item item(KnownEntity entity) {
    return new Item(
        entity.item(),
        entity.label(),
        entity.aliases(),
        "",
        Optional.of(entity.kind()),
        List.of(),
        0,
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  private static String form(KnownEntity entity, String name) {
    return switch (entity.kind()) {
      case PERSON -> NameForm.ofPerson(name);
      case ORGANIZATION -> NameForm.ofBody(name);
      default -> NameForm.of(name);
    };
  }

  @Override
  public List<NamedItem> named(String form) {
    return byName.getOrDefault(form, List.of());
  }

  /** The people whose label ends with a form of one word. */
  List<Item> surnamed(String form) {
    return bySurname.getOrDefault(form, List.of());
  }

  @Override
  public Optional<Item> item(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public String name() {
    return "known entities";
  }

  /** The states whose places the table knows, and which these are. */
  KnownStates states() {
    return states;
  }

  /** The words for what belongs to the table's countries. */
  public Demonyms demonyms() {
    return demonyms;
  }
}
