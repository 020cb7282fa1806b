package org.dateline.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.extract.Attribute;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.link.KnownEntity.Kind;

/**
 * Gives an article's entities their Wikidata items, by exact name and fitting type. A name that two
 * known entities share, or that nobody known bears, gets none: a wrong item is worse than none.
 */
public final class Linker {
  // Precision of exact names in the table on news, in steps: no figure rests on the digits.
  private static final double LABEL_SCORE = 0.95;
  private static final double ALIAS_SCORE = 0.9;

  private final KnownEntities known;

  public Linker(KnownEntities known) {
    this.known = known;
  }

  /** A linker over the table that comes with the program. */
  public static Linker bundled() {
    return new Linker(KnownEntities.bundled());
  }

  /** One answer for each entity of the facts, in their order. */
  public List<Optional<Link>> link(Facts facts) {
    return facts.entities().stream().map(entity -> link(entity, facts)).toList();
  }

  private Optional<Link> link(Entity entity, Facts facts) {
    return isPrivate(entity, facts) ? Optional.empty() : link(entity);
  }

  /** The item of an entity as far as its names tell. */
  public Optional<Link> link(Entity entity) {
    if (!entity.named()) {
      return Optional.empty();
    }
    Optional<Link> byName = link(entity.name(), entity.type());
    return byName.isPresent() ? byName : agreed(fullAliases(entity), entity.type());
  }

  // An age and no office: the namesake of somebody known is more likely than the known one.
  private static boolean isPrivate(Entity entity, Facts facts) {
    return entity.type() == EntityType.PERSON
        && entity.attributes().stream().anyMatch(a -> a.kind() == Attribute.Kind.AGE)
        && facts.memberships().stream().noneMatch(m -> m.person() == entity.id());
  }

  // Other names count when they are as full as the first: a person's of two words with the same
  // last one, a body's acronym.
  private static Stream<String> fullAliases(Entity entity) {
    String name = NameForm.of(entity.name());
    if (entity.type() == EntityType.PERSON) {
      return entity.aliases().stream()
          .filter(a -> a.contains(" ") && lastWord(NameForm.of(a)).equals(lastWord(name)));
    }
    return entity.aliases().stream().filter(a -> a.equals(initials(entity.name())));
  }

  private static String lastWord(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  private Optional<Link> agreed(Stream<String> names, EntityType type) {
    List<Link> links = names.flatMap(name -> link(name, type).stream()).distinct().toList();
    return links.stream().map(Link::item).distinct().count() == 1
        ? Optional.of(links.get(0))
        : Optional.empty();
  }

  private Optional<Link> link(String name, EntityType type) {
    String form = form(name, type);
    List<KnownEntity> fitting =
        known.named(form).stream().filter(k -> fits(k.kind(), type)).toList();
    Set<String> items = new TreeSet<>();
    fitting.forEach(k -> items.add(k.item()));
    if (items.size() != 1) {
      return Optional.empty();
    }
    KnownEntity only = fitting.get(0);
    boolean label = NameForm.of(only.label()).equals(NameForm.of(name));
    return Optional.of(
        new Link(only.item(), label ? LABEL_SCORE : ALIAS_SCORE, label ? "label" : "alias"));
  }

  private static String form(String name, EntityType type) {
    return switch (type) {
      case PERSON -> NameForm.ofPerson(name);
      case ORGANIZATION -> NameForm.ofBody(name);
      default -> NameForm.of(name);
    };
  }

  private static boolean fits(Kind kind, EntityType type) {
    return switch (type) {
      case PERSON -> kind == Kind.PERSON;
      case PLACE -> kind == Kind.PLACE || kind == Kind.COUNTRY || kind == Kind.ORGANIZATION;
      case ORGANIZATION -> kind == Kind.ORGANIZATION || kind == Kind.COUNTRY || kind == Kind.PLACE;
      case WORK -> kind == Kind.WORK || kind == Kind.ORGANIZATION;
      case EVENT -> kind == Kind.EVENT;
      case GROUP, THING -> false;
    };
  }
}
