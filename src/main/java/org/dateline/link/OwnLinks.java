package org.dateline.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.UserError;
import org.dateline.extract.Entity;

/** The user's own table of names with their items, for all articles or for one. */
public final class OwnLinks {
  private static final String NIL = "NIL";

  private final Map<String, String> items = new HashMap<>();

  private OwnLinks() {}

  public static OwnLinks none() {
    return new OwnLinks();
  }

  /** Rows of a name, an item or NIL, and optionally an article's identifier, with tabs between. */
  public static OwnLinks read(Path file) {
    try {
      return read(Files.readAllLines(file), file);
    } catch (IOException e) {
      throw UserError.notReadable(file);
    }
  }

  static OwnLinks read(List<String> lines, Path file) {
    OwnLinks links = new OwnLinks();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        links.add(lines.get(i), file, i + 1);
      }
    }
    return links;
  }

  private void add(String row, Path file, int line) {
    String[] cells = row.split("\t", -1);
    if (cells.length < 2 || cells.length > 3 || cells[0].isBlank()) {
      throw UserError.badLinks(file, line, "not a name, an item and perhaps an article");
    }
    String item = cells[1].strip();
    if (!item.equals(NIL) && !item.matches("Q[1-9][0-9]*")) {
      throw UserError.badLinks(file, line, item + " is neither an item nor NIL");
    }
    String key = key(cells[0], cells.length == 3 ? cells[2].strip() : "");
    String other = items.put(key, item);
    if (other != null && !other.equals(item)) {
      throw UserError.badLinks(file, line, cells[0] + " is " + other + " further up");
    }
  }

  private static String key(String name, String article) {
    return NameForm.of(name) + '\t' + article;
  }

  /**
   * What the table says of an entity, empty when nothing: of this article first, of its name first.
   */
  Optional<Choice> choice(Entity entity, String article) {
    return entity.named() && !items.isEmpty()
        ? Stream.of(article, "")
            .flatMap(where -> names(entity).map(name -> items.get(key(name, where))))
            .filter(item -> item != null)
            .findFirst()
            .map(OwnLinks::choice)
        : Optional.empty();
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
  }

  private static Choice choice(String item) {
    Optional<Link> link =
        item.equals(NIL) ? Optional.empty() : Optional.of(new Link(item, 1, "own table"));
    return new Choice(link, List.of(), Choice.Reason.OWN_TABLE);
  }
}
