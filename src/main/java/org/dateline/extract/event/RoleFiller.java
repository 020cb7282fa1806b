package org.dateline.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.NounKind;
import org.dateline.extract.entity.Nouns;
import org.dateline.extract.grammar.Filler;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.EventClass;
import org.dateline.extract.lexicon.Function;
import org.dateline.extract.lexicon.LexicalEntry;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.dateline.extract.lexicon.Range;
import org.dateline.extract.lexicon.Role;
import org.dateline.extract.lexicon.Slot;

/**
 * Fills an event's roles from a trigger's arguments, by the entry's frame and the roles' ranges.
 */
final class RoleFiller {
  private static final WordList STATES = WordList.section(RoleFiller.class, "words.txt", "state");

  private static final WordList KINDS = WordList.section(RoleFiller.class, "words.txt", "kind");

  private static final WordList CALENDAR =
      WordList.section(WordList.class, "words.txt", "calendar");
  private static final WordList PRESIDING =
      WordList.section(RoleFiller.class, "words.txt", "presiding");

  private static final Set<String> AIMED = Set.of("on", "against");

  private static final Pattern REFLEXIVE = Pattern.compile("(?i)\\p{L}+sel(?:f|ves)");

  private static final Set<String> WITHIN = Set.of("in", "at", "near", "inside", "outside");

  private static final Set<EntityType> COLLECTIVE =
      Set.of(EntityType.ORGANIZATION, EntityType.GROUP);

  private static final Set<Function> CARRIED = Set.of(Function.SUBJECT, Function.ATTENDANT);

  private final Scene scene;
  private final Token trigger;
  private final Captors captors;
  private final Alongside alongside;
  private final StateNouns states;
  private final List<Filler> fillers;
  private final Spots spots;
  private final Reciprocals reciprocals;
  private final Set<Integer> used = new HashSet<>();

  RoleFiller(Scene scene, Token trigger, List<Filler> fillers) {
    this.scene = scene;
    this.trigger = trigger;
    this.captors = new Captors(scene.tree());
    this.alongside = new Alongside(scene, trigger);
    this.states = new StateNouns(scene.tree());
    this.spots = new Spots(scene, trigger);
    this.reciprocals = new Reciprocals(scene, fillers);
    // "the May 22 bombing" was not done by one May
    this.fillers =
        fillers.stream()
            .filter(f -> !scene.isTime(f.token()) && !reciprocals.is(f.token()))
            .toList();
  }

  /** Fills the draft's roles; whether all that the entry needs was found. */
  boolean fill(LexicalEntry entry, EventClass eventClass, Draft draft) {
    if (entry.intransitive() && hasObject()) {
      return false;
    }
    Set<String> filled = new HashSet<>();
    Set<String> closed = new HashSet<>();
    for (Slot slot : entry.frame().slots()) {
      Optional<Role> role = eventClass.role(slot.role());
      if (role.isPresent() && isOtherSense(slot, role.get(), entry)) {
        return false;
      }
      if (slot.function() == Function.DEMONYM && !filled.containsAll(entry.needs())) {
        continue; // "Chilean deaths" are no deaths by Chile
      }
      if (slot.function() == Function.POSSESSOR
          && slot.role().equals("agent")
          && !filled.containsAll(entry.needs())
          && isOfPlace()) {
        continue; // "Oslo's murders" are no murders by Oslo
      }
      if (slot.function() == Function.SUBJECT && states.isPeople(trigger)) {
        continue; // "let the dead govern": who lets them is not dead
      }
      boolean carried =
          CARRIED.contains(slot.function())
              && closed.contains("participant")
              && !(draft.type.equals("Meeting") && isPresided());
      if (role.isPresent()
          && !carried
          && !(slot.function() == Function.SUBJECT && alongside.isArranged(draft.type))
          && (isOpen(slot) || !closed.contains(slot.role()))
          && fill(slot, role.get(), entry, draft)) {
        filled.add(slot.role());
        if (!isPartner(slot)) {
          closed.add(slot.role());
        }
      }
    }
    if (reciprocals.isJoint(entry, draft)) {
      filled.add("otherSide");
    }
    return filled.containsAll(entry.needs())
        && !(entry.verbal() && new Deeds(scene, trigger).isOfWords(eventClass, draft));
  }

  // Each preposition may name more of them; "on her arrival by" names nobody else who arrived.
  private static boolean isOpen(Slot slot) {
    return slot.function() == Function.PREPOSITION && !slot.marker().equals("by");
  }

  // "Chile's treaty with Peru", "reached a deal with Peru": who else is a party stands elsewhere
  private static boolean isPartner(Slot slot) {
    return slot.role().equals("participant") && slot.marker().equals("with");
  }

  // "chaired a meeting of the council": who chairs it is there too
  private boolean isPresided() {
    return scene
        .arguments()
        .carrier(trigger)
        .filter(v -> PRESIDING.contains(v.lemma()))
        .isPresent();
  }

  // "demonstrated a skill", "demonstrated that it works"
  private boolean hasObject() {
    return fillers.stream().anyMatch(f -> f.function() == Function.OBJECT)
        || scene.tree().child(trigger, "ccomp").isPresent();
  }

  private boolean isOfPlace() {
    return fillers.stream()
        .filter(f -> f.function() == Function.POSSESSOR)
        .flatMap(f -> scene.mention(f.token()).stream())
        .anyMatch(m -> scene.type(m) == EntityType.PLACE);
  }

  private boolean fill(Slot slot, Role role, LexicalEntry entry, Draft draft) {
    boolean any = false;
    for (Filler filler : fillers) {
      if (isIn(slot, filler) || alongside.is(filler, slot, role)) {
        if (role.name().equals("office")) {
          draft.offices.add(filler.token().lemma());
        }
        Optional<Mention> mention =
            scene
                .mention(filler.token())
                .filter(m -> slot.function() != Function.DEMONYM || Demonym.is(m, trigger, scene))
                .filter(m -> fits(m, slot, role, entry));
        if (mention.isPresent() && used.add(mention.get().id())) {
          any = true;
          boolean known = scene.isKnown(mention.get()) || Pairs.mayBe(mention.get(), draft);
          if (known && !isAimedAtSelf(mention.get(), role)) {
            draft.add(new Argument(role.name(), mention.get().id(), quantity(mention.get())));
            if (slot.function() == Function.OBJECT && entry.part() == PartOfSpeech.NOUN) {
              draft.struck.add(mention.get().id());
            }
          }
        }
      }
    }
    return any;
  }

  // "blew himself up": what was attacked is told elsewhere
  private static boolean isAimedAtSelf(Mention mention, Role role) {
    return role.name().equals("target") && REFLEXIVE.matcher(mention.text()).matches();
  }

  private static boolean isIn(Slot slot, Filler filler) {
    Function function = slot.function() == Function.DEMONYM ? Function.MODIFIER : slot.function();
    return filler.function() == function
        && (slot.function() != Function.PREPOSITION || filler.marker().equals(slot.marker()));
  }

  /**
   * Whether what a telling argument names is nothing that the role admits: then the word is used in
   * another sense, as in "met the deadline", "met with criticism", "attack on the budget", "the
   * storm hit the port".
   */
  private boolean isOtherSense(Slot slot, Role role, LexicalEntry entry) {
    List<Filler> there = fillers.stream().filter(filler -> isIn(slot, filler)).toList();
    if (there.isEmpty()) {
      return false;
    }
    if (role.name().equals("office") && there.stream().anyMatch(f -> isHonour(f.token()))) {
      return true;
    }
    if (isCapacity(slot, role)) {
      return there.stream().noneMatch(f -> isOffice(f));
    }
    if (isOf(slot, entry)) { // "the release of a film", not of people
      return there.stream().allMatch(f -> scene.mention(f.token()).isPresent())
          && there.stream().noneMatch(f -> admits(f, slot, role, entry));
    }
    if (entry.doer() == Range.FIGHTER && slot.role().equals("agent")) {
      return there.stream().anyMatch(f -> captors.isPolice(f.token()));
    }
    if (entry.doer() == Range.OUTLAW && slot.role().equals("agent")) {
      return there.stream().anyMatch(f -> captors.isOfficer(f.token()));
    }
    return isDoer(slot, entry)
        ? there.stream().noneMatch(f -> does(f, entry))
        : isTelling(slot, role, entry)
            && there.stream().noneMatch(f -> admits(f, slot, role, entry));
  }

  // "dismissed the plan as a dream", "appointed her as envoy"
  private static boolean isCapacity(Slot slot, Role role) {
    return role.name().equals("office") && slot.marker().equals("as");
  }

  // "named coach of the year"
  private boolean isHonour(Token noun) {
    return scene.tree().children(noun, "nmod").stream()
        .anyMatch(of -> CALENDAR.contains(of.lemma()));
  }

  // a name is whom somebody turned out to be: "the gunman was named as Ole Dahl"
  private boolean isOffice(Filler filler) {
    return scene
        .mention(filler.token())
        .map(
            m ->
                m.kind() != Mention.Kind.NAME
                    && (scene.type(m) == EntityType.PERSON || COLLECTIVE.contains(scene.type(m))))
        .orElseGet(() -> filler.token().isProperNoun() || isPersonNoun(filler.token()));
  }

  private boolean isPersonNoun(Token noun) {
    return Nouns.kind(scene.tree(), noun) == NounKind.PERSON;
  }

  private static boolean isOf(Slot slot, LexicalEntry entry) {
    return entry.part() == PartOfSpeech.NOUN
        && slot.function() == Function.PREPOSITION
        && slot.marker().equals("of")
        && entry.needs().contains(slot.role());
  }

  private static boolean isDoer(Slot slot, LexicalEntry entry) {
    return entry.doer() != Range.ANYTHING && slot.function() == Function.SUBJECT;
  }

  // A bomb, a lorry or a parcel may blow up in an attack; that a factory did tells of none.
  private boolean does(Filler filler, LexicalEntry entry) {
    return switch (entry.doer()) {
      case OFFICER -> captors.isOfficer(filler.token());
      case CAPTOR -> captors.isCaptor(filler.token());
      case COURT ->
          captors.isCourt(filler.token())
              || scene
                  .mention(filler.token())
                  .filter(m -> scene.type(m) == EntityType.ORGANIZATION)
                  .isPresent();
      case WEAPON ->
          scene.mention(filler.token()).map(m -> scene.type(m) == EntityType.THING).orElse(true);
      default -> scene.mention(filler.token()).map(this::acts).orElse(true);
    };
  }

  private static boolean isTelling(Slot slot, Role role, LexicalEntry entry) {
    return entry.part() == PartOfSpeech.VERB
        ? slot.function() == Function.OBJECT || slot.role().equals("otherSide")
        : role.range() == Range.TANGIBLE && AIMED.contains(slot.marker());
  }

  private boolean admits(Filler filler, Slot slot, Role role, LexicalEntry entry) {
    return scene.mention(filler.token()).filter(m -> fits(m, slot, role, entry)).isPresent();
  }

  private OptionalInt quantity(Mention mention) {
    return isEither() ? OptionalInt.empty() : scene.quantity(mention);
  }

  // "90 were killed or hurt": how many were killed is not told
  private boolean isEither() {
    return trigger.isVerb()
        && scene.tree().conjuncts(first()).stream()
            .filter(Token::isVerb)
            .anyMatch(
                verb ->
                    scene.tree().child(verb, "cc").filter(c -> c.lemma().equals("or")).isPresent());
  }

  private Token first() {
    return trigger.relation().equals("conj")
        ? scene.tree().governor(trigger).orElse(trigger)
        : trigger;
  }

  // A place acts when it stands for its people: by name, or as "the country"; a bridge does not,
  // nor does a thing, save a weapon for whoever holds it.
  private boolean acts(Mention mention) {
    return switch (scene.type(mention)) {
      case PLACE ->
          !isWhere(mention)
              && (mention.kind() != Mention.Kind.NOMINAL
                  || STATES.contains(scene.sentence().token(mention.head()).lemma()));
      case THING -> mention.kind() == Mention.Kind.PRONOUN || is(mention, NounKind.WEAPON);
      case EVENT, WORK -> false;
      default -> true;
    };
  }

  // "riots in Oslo, killing two"
  private boolean isWhere(Mention mention) {
    return scene
        .tree()
        .preposition(scene.sentence().token(mention.head()))
        .filter(WITHIN::contains)
        .isPresent();
  }

  // A raid "on the depot" has a target, one "on suspicion" none: a bare singular names no object.
  private boolean isAbstract(Mention mention) {
    Token head = scene.sentence().token(mention.head());
    return scene.type(mention) == EntityType.THING
        && head.tag().equals("NN")
        && scene.tree().child(head, "det", "nummod").isEmpty()
        && !scene.tree().hasChild(head, c -> c.relation().equals("nmod:poss"));
  }

  private boolean is(Mention mention, NounKind kind) {
    return mention.kind() == Mention.Kind.NOMINAL
        && Nouns.kind(scene.tree(), scene.sentence().token(mention.head())) == kind;
  }

  // "with rifles", not "with impunity"; "a ferry", not "a record"
  private boolean isSolid(Mention mention, Range range) {
    return switch (range) {
      case WEAPON -> is(mention, NounKind.WEAPON);
      case TANGIBLE ->
          scene.type(mention) != EntityType.THING
              || mention.kind() != Mention.Kind.NOMINAL
              || !Nouns.isAbstract(scene.sentence().token(mention.head()));
      default -> true;
    };
  }

  // "the Oslo talks": where, not who; "a terrorist attack": of which kind
  private boolean isNobody(Mention mention) {
    return scene.type(mention) == EntityType.PLACE
        || KINDS.contains(scene.sentence().token(mention.head()).lemma());
  }

  private Token head(Mention mention) {
    return scene.sentence().token(mention.head());
  }

  private boolean isNamedPerson(Mention mention) {
    return mention.kind() == Mention.Kind.NAME && scene.type(mention) == EntityType.PERSON;
  }

  private boolean fits(Mention mention, Slot slot, Role role, LexicalEntry entry) {
    if (slot.function() == Function.SELF) {
      return scene.quantity(mention).isPresent()
          || role.range().admits(scene.type(mention))
              && !states.isToldBefore(head(mention))
              && !states.isOfNumber(head(mention));
    }
    if (slot.function() == Function.OBJECT
        && entry.part() == PartOfSpeech.NOUN
        && scene.type(mention) == EntityType.THING) {
      return false; // "the blast damaged a window", at which nobody aimed
    }
    if (slot.function() == Function.MODIFIER && isNobody(mention)
        || role.name().equals("office") && isNamedPerson(mention)) {
      return false; // "took over from Berg"
    }
    if (spots.is(mention, slot, role, entry)) {
      return false;
    }
    if (role.range() == Range.ACTOR && !acts(mention)
        || slot.function() == Function.PREPOSITION
            && slot.role().equals("patient")
            && isAbstract(mention)) {
      return false;
    }
    return role.range().admits(scene.type(mention))
        && (entry.range() != Range.NAMELESS || mention.kind() != Mention.Kind.NAME)
        && isSolid(mention, role.range())
        && (!entry.needs().contains(slot.role()) || entry.range().admits(scene.type(mention)));
  }
}
