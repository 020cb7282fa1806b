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
import java.util.stream.Stream;

/** The table of known entities, found by name. */
public final class KnownEntities {
  private static final String BUNDLED = "/seeds/known-entities.tsv";
  private static final int COLUMNS = 4;

  private final Map<String, List<KnownEntity>> byName = new HashMap<>();

  public KnownEntities(List<KnownEntity> entities) {
    for (KnownEntity entity : entities) {
      Stream.concat(Stream.of(entity.label()), entity.aliases().stream())
          .map(name -> form(entity, name))
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(entity));
    }
  }

  /** The table that comes with the program. */
  public static KnownEntities bundled() {
    try (InputStream in = KnownEntities.class.getResourceAsStream(BUNDLED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new KnownEntities(
          lines.lines().filter(line -> !line.startsWith("#")).map(KnownEntities::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A row of tab-separated columns: label, aliases between bars, item, kind; more are passed over.
   */
  static KnownEntity read(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < COLUMNS) {
      throw new IllegalArgumentException("no row of the table of known entities: " + row);
    }
    List<String> aliases = Stream.of(cells[1].split("\\|")).filter(a -> !a.isBlank()).toList();
    KnownEntity.Kind kind = KnownEntity.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT));
    return new KnownEntity(cells[0], aliases, cells[2], kind);
  }

  private static String form(KnownEntity entity, String name) {
    return switch (entity.kind()) {
      case PERSON -> NameForm.ofPerson(name);
      case ORGANIZATION -> NameForm.ofBody(name);
      default -> NameForm.of(name);
    };
  }

  /** All entities that go by a name, given in the form of {@link NameForm}. */
  List<KnownEntity> named(String form) {
    return byName.getOrDefault(form, List.of());
  }
}
