package org.dateline.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;

/**
 * Finds the English Wikipedia articles of entities for which no item is known. A name alone
 * decides, so only names that hardly ever lead elsewhere count.
 */
public final class TitleLinker {
  /** Least share of a name's links; of news names with it 85 to 93 in 100 lead to the right one. */
  static final double LEAST_SHARE = 0.8;

  private static final Set<EntityType> TYPES =
      Set.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.PLACE,
          EntityType.EVENT,
          EntityType.WORK);

  private final TitleSource source;
  private final KnownEntities known;

  /**
   * @param known tells words of belonging
   */
  public TitleLinker(TitleSource source, KnownEntities known) {
    this.source = source;
    this.known = known;
  }

  /** Name of the source. */
  public String name() {
    return source.name();
  }

  /**
   * A title for each entity, in their order.
   *
   * @param choices what was chosen for the entities
   * @param names by which the graph knows the entities
   */
  public List<Optional<String>> titles(Facts facts, List<Choice> choices, List<String> names) {
    LinkContext context = new LinkContext(facts, known);
    return facts.entities().stream()
        .map(
            entity ->
                choices.get(entity.id()).reason() == Choice.Reason.UNKNOWN
                    ? title(entity, names.get(entity.id()), context)
                    : Optional.<String>empty())
        .toList();
  }

  private Optional<String> title(Entity entity, String name, LinkContext context) {
    boolean doubtful =
        !TYPES.contains(entity.type())
            || entity.type() == EntityType.PERSON && !isPublic(entity, name, context);
    return doubtful
        ? Optional.empty()
        : source
            .title(name)
            .filter(found -> found.score() >= LEAST_SHARE)
            .map(TitleSource.NamedTitle::title)
            .filter(title -> fits(title, name, entity.type()));
  }

  /** A person of whom the article tells an office, by a full name: others may be anybody's. */
  private static boolean isPublic(Entity person, String name, LinkContext context) {
    return name.contains(" ") && !context.isPrivate(person) && !context.offices(person).isEmpty();
  }

  /** What needs a qualifier has namesakes; and a person's article bears the surname. */
  private static boolean fits(String title, String name, EntityType type) {
    return !title.endsWith(")")
        && (type != EntityType.PERSON || lastWord(title).equals(lastWord(name)));
  }

  private static String lastWord(String name) {
    String form = NameForm.ofPerson(name).toLowerCase(Locale.ROOT);
    return form.substring(form.lastIndexOf(' ') + 1);
  }
}
