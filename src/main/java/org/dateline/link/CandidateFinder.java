package org.dateline.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.entity.KnownNames;
import org.dateline.link.KnownEntity.Kind;

/** Finds the items that an entity's names may stand for and that are of its kind. */
final class CandidateFinder {
  private final KnownEntities known;
  private final List<ItemSource> sources;

  /**
   * @param known asked first
   * @param sources asked after it; what they tell of an item of the table is more
   */
  CandidateFinder(KnownEntities known, List<ItemSource> sources) {
    this.known = known;
    this.sources = List.copyOf(sources);
  }

  /** An item once, in the order in which the sources give them. */
  List<Candidate> candidates(Entity entity, LinkContext context) {
    if (!entity.named()) {
      return nationalBodies(entity);
    }
    for (Set<String> forms : formsByTrust(entity, context)) {
      Map<String, Candidate> found = new LinkedHashMap<>();
      forms.forEach(form -> addNamed(form, entity.type(), false, found));
      found.values().removeIf(candidate -> isFirmAndPlace(entity, candidate.item()));
      if (!found.isEmpty()) {
        return List.copyOf(found.values());
      }
    }
    List<Candidate> leaders =
        isSurname(entity) && context.leads(entity) ? leaders(entity) : List.of();
    return leaders.isEmpty() ? variants(entity) : leaders;
  }

  /** The entity's name first; its other full names only where nobody goes by that. */
  private static List<Set<String>> formsByTrust(Entity entity, LinkContext context) {
    List<Set<String>> forms = new ArrayList<>();
    String preferred = KnownNames.preferred(entity.name());
    if (!preferred.equals(entity.name())) {
      forms.add(Set.of(NameForm.of(preferred))); // "Ore.", which would be ore
    }
    if (isSurname(entity)) {
      Set<String> titled = new LinkedHashSet<>();
      context
          .titles(entity)
          .forEach(office -> titled.add(NameForm.of(office + " " + entity.name())));
      forms.add(titled);
    }
    context.sharedHead(entity).ifPresent(name -> forms.add(Set.of(NameForm.of(name))));
    context.headed(entity).ifPresent(name -> forms.add(Set.of(NameForm.of(name))));
    Set<String> own = new LinkedHashSet<>(List.of(NameForm.of(entity.name())));
    context.placeNouns(entity).forEach(noun -> own.add(NameForm.of(entity.name() + " " + noun)));
    forms.add(own);
    forms.add(forms(entity.name(), entity.type()));
    Set<String> others = new LinkedHashSet<>();
    fullAliases(entity).forEach(alias -> others.addAll(forms(alias, entity.type())));
    forms.add(others);
    return forms;
  }

  /** Those of the table whose surname an office comes with: "President Carter". */
  private List<Candidate> leaders(Entity entity) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (Item leader : known.surnamed(NameForm.of(entity.name()))) {
      Item item =
          sources.stream()
              .flatMap(source -> source.item(leader.id()).stream())
              .findFirst()
              .orElse(leader);
      found.put(item.id(), new Candidate(new NamedItem(item, NamedItem.How.ALIAS), false, true));
    }
    return List.copyOf(found.values());
  }

  /** "Israeli military", "the French government": no names, but known as if they were. */
  private List<Candidate> nationalBodies(Entity entity) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    String first = entity.name().split(" ")[0];
    if (entity.type() == EntityType.ORGANIZATION && known.demonyms().country(first).isPresent()) {
      addNamed(NameForm.of(entity.name()), entity.type(), false, found);
    }
    return List.copyOf(found.values());
  }

  private static boolean isSurname(Entity entity) {
    return entity.type() == EntityType.PERSON && entity.name().indexOf(' ') < 0;
  }

  /** By other spellings, which only labels and titles count for: an alias is one already. */
  private List<Candidate> variants(Entity entity) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (String form : NameVariants.of(entity)) {
      addNamed(form, entity.type(), true, found);
    }
    found.values().removeIf(candidate -> !candidate.isLabel());
    return List.copyOf(found.values());
  }

  private void addNamed(
      String form, EntityType type, boolean variant, Map<String, Candidate> found) {
    add(known, form, type, variant, found);
    sources.forEach(source -> add(source, form, type, variant, found));
  }

  private void add(
      ItemSource source,
      String form,
      EntityType type,
      boolean variant,
      Map<String, Candidate> found) {
    for (NamedItem named : source.named(form)) {
      if (fits(named.item(), type) && isName(named, form)) {
        Candidate candidate = new Candidate(named, source == known, variant);
        found.merge(named.item().id(), candidate, CandidateFinder::both);
      }
    }
  }

  /** The table's word that the name is the item's, and the other source's knowledge of the item. */
  private static Candidate both(Candidate one, Candidate other) {
    NamedItem named = one.named();
    if (one.known() && !other.known()) {
      Item item = other.item();
      boolean kind = item.kind().isPresent();
      named = new NamedItem(kind ? item : item.of(one.item().kind()), other.named().how());
    }
    return new Candidate(named, one.known() || other.known(), one.variant() && other.variant());
  }

  /** "Tarn Inc" is not Tarn. */
  private static boolean isFirmAndPlace(Entity entity, Item item) {
    return entity.type() == EntityType.ORGANIZATION
        && NameForm.isCompany(entity.name())
        && item.kind().filter(kind -> kind == Kind.PLACE || kind == Kind.COUNTRY).isPresent();
  }

  static Set<String> forms(String name, EntityType type) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(NameForm.of(name));
    if (type == EntityType.PERSON) {
      forms.add(NameForm.ofPerson(name));
    } else {
      forms.addAll(BodyForms.of(name));
    }
    return forms;
  }

  /** The names by which items are looked for. */
  static Stream<String> fullNames(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), fullAliases(entity));
  }

  // Other names count when they are as full as the first: a person's of two words with the same
  // last one, a body's acronym or two words and more of its name.
  private static Stream<String> fullAliases(Entity entity) {
    String name = NameForm.of(entity.name());
    if (entity.type() == EntityType.PERSON) {
      return entity.aliases().stream()
          .filter(a -> a.contains(" ") && lastWord(NameForm.of(a)).equals(lastWord(name)));
    }
    return entity.aliases().stream()
        .filter(a -> a.equals(initials(entity.name())) || isPart(NameForm.of(a), name));
  }

  private static boolean isPart(String form, String name) {
    return form.contains(" ") && (" " + name + " ").contains(" " + form + " ");
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

  /**
   * Whether the item's label is a name: a common noun is none, "war", nor a kind of things called
   * by the form, "Islamic state".
   */
  private static boolean isName(NamedItem named, String form) {
    String label = named.item().label();
    String head = label.substring(label.lastIndexOf(' ') + 1);
    boolean kind = !isWritten(head) && NameForm.of(label).equals(form);
    return !kind && isWritten(label);
  }

  /** Whether a word has a capital or a sign that knows none. */
  private static boolean isWritten(String words) {
    return words.chars().anyMatch(c -> !Character.isLowerCase(c) && !Character.isWhitespace(c));
  }

  /** A person and anything else are never the same. */
  static boolean fits(Item item, EntityType type) {
    if (item.kind().isEmpty()) {
      return type != EntityType.PERSON && type != EntityType.GROUP && type != EntityType.THING;
    }
    Kind kind = item.kind().get();
    return switch (type) {
      case PERSON -> kind == Kind.PERSON;
      case PLACE, ORGANIZATION ->
          kind == Kind.PLACE || kind == Kind.COUNTRY || kind == Kind.ORGANIZATION;
      case WORK -> kind != Kind.PERSON; // what the annotator has no better word for
      case EVENT -> kind == Kind.EVENT;
      case GROUP, THING -> false;
    };
  }
}
