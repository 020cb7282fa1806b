package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Status;
import org.dateline.extract.Trigger;
import org.dateline.extract.grammar.Filler;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.EventClass;
import org.dateline.extract.lexicon.Function;
import org.dateline.extract.lexicon.LexicalEntry;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.dateline.extract.lexicon.Lexicon;
import org.dateline.extract.lexicon.Range;

/** The events that one sentence tells of. */
final class SentenceEvents {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<EntityType> NAMED = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  /** Of an office that somebody holds or held: "elected officials". */
  private static final Set<String> OFFICE = Set.of("Appointment", "Resignation");

  private static final Set<String> CASUALTIES = Set.of("Killing", "Death", "Injury");

  /** What rose on Friday was a number: people need not have died on that day. */
  private static final WordList TALLIES =
      WordList.section(SentenceEvents.class, "words.txt", "tally");

  /** What goes on from its begin: "held since May". */
  private static final WordList LASTING =
      WordList.section(SentenceEvents.class, "words.txt", "lasting");

  /** What people do together. */
  private static final Set<String> JOINT = Set.of("Demonstration");

  /** Who must do it for an everyday verb to tell of an event: gunmen "took" two men. */
  private static final Set<Range> DOERS = Set.of(Range.OFFICER, Range.CAPTOR);

  private final Lexicon lexicon;
  private final TriggerFinder triggers;

  SentenceEvents(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.triggers = new TriggerFinder(lexicon);
  }

  List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      List<LexicalEntry> entries = triggers.entries(scene.tree(), token);
      if (!entries.isEmpty() && !isOfName(scene, token)) {
        drafts.addAll(read(scene, token, entries));
      }
    }
    drafts.addAll(new EllipticalDeaths(scene).read(drafts));
    new RollCall(scene).add(drafts);
    Causes.note(scene.tree(), drafts);
    return drafts;
  }

  // The "Accord" of a "Government of National Accord" tells of none, nor the month of March.
  private static boolean isOfName(Scene scene, Token token) {
    return token.isNoun()
        && (scene.isTime(token) && token.isProperNoun()
            || scene.entities().mentions().stream()
                .anyMatch(
                    m ->
                        m.kind() == Mention.Kind.NAME
                            && NAMED.contains(m.type())
                            && m.span().covers(token.span())));
  }

  private List<Draft> read(Scene scene, Token token, List<LexicalEntry> entries) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (LexicalEntry entry : entries) {
      if (told.contains(entry.eventClass())) {
        continue;
      }
      List<Filler> fillers = scene.arguments().of(token, entry.part());
      EventClass eventClass = lexicon.eventClass(entry.eventClass()).orElseThrow();
      Draft draft = draft(scene, token, entry);
      RoleFiller filler = new RoleFiller(scene, token, fillers);
      boolean complete = filler.fill(entry, eventClass, draft);
      if (isVagueModifier(scene, token, draft)
          || JOINT.contains(draft.type) && new Deeds(scene, token).isAlone(eventClass, draft)) {
        continue;
      }
      if (complete
          || entry.refersBack() && isDefinite(scene, token) && !isOfUnread(scene, fillers)) {
        draft.refersBack = !complete;
        draft.definite = token.isNoun() && isDefinite(scene, token);
        draft.general = entry.refersBack();
        draft.vague = entry.vague();
        begin(scene, token, draft);
        draft.pattern = new EventPattern(scene, token).of(draft, entry, eventClass);
        List<Draft> placed = placed(scene, token, entry, draft);
        drafts.addAll(entry.vague() ? placed.stream().filter(this::tells).toList() : placed);
        told.add(entry.eventClass());
      }
    }
    return drafts;
  }

  // "has been held since May": from then on; "dozens have been arrested since May" on any day
  private static void begin(Scene scene, Token token, Draft draft) {
    if (draft.when.isEmpty()
        && draft.type.equals("Detention")
        && (LASTING.contains(token.lemma()) || isOfOne(scene, draft))) {
      draft.when = new Onsets(scene).of(token);
      draft.spread &= draft.when.isEmpty();
    }
  }

  private static boolean isOfOne(Scene scene, Draft draft) {
    return draft.in("detained").stream()
        .allMatch(
            a -> scene.type(scene.entities().mentions().get(a.mention())) == EntityType.PERSON);
  }

  // "the war" alone tells of nothing new
  private boolean tells(Draft draft) {
    draft.refersBack |= draft.arguments.isEmpty();
    return !draft.refersBack || draft.definite;
  }

  // "captured soldiers" tells what sort of soldiers; "the captured pilot" tells a fact.
  private static boolean isVagueModifier(Scene scene, Token token, Draft draft) {
    return token.relation().equals("amod")
        && token.index() < token.head() // "left a waiter dead" tells a fact too
        && draft.arguments.values().stream().noneMatch(a -> isTold(scene, draft, a));
  }

  private static boolean isTold(Scene scene, Draft draft, Argument argument) {
    Mention mention = scene.entities().mentions().get(argument.mention());
    Token modifier = scene.tree().token(draft.trigger().token());
    boolean office = OFFICE.contains(draft.type);
    boolean person = mention.type() == EntityType.PERSON && !office;
    if (person && mention.head() == modifier.head() && CASUALTIES.contains(draft.type)) {
      Token noun = scene.tree().token(mention.head()); // "the dead man": told of before
      person = scene.entities().entity(mention).named() || !isDefinite(scene, noun);
    }
    return argument.quantity().isPresent() && !office
        || mention.head() != modifier.head()
        || person
        || scene.entities().entity(mention).named();
  }

  // "the release", "that meeting", "their arrest"; "talks" alone may be any.
  private static boolean isDefinite(Scene scene, Token noun) {
    return scene
        .tree()
        .hasChild(noun, c -> DEFINITE.contains(c.lemma()) || c.relation().equals("nmod:poss"));
  }

  // "the death of" somebody whom nothing read stands for is no death told before
  private static boolean isOfUnread(Scene scene, List<Filler> fillers) {
    return fillers.stream()
        .filter(f -> f.function() == Function.PREPOSITION && f.marker().equals("of"))
        .anyMatch(f -> !f.token().isPronoun() && scene.mention(f.token()).isEmpty());
  }

  // "suffered injuries" is told by its noun
  private Token word(Scene scene, Token token, LexicalEntry entry) {
    return scene.tree().children(token, "obj").stream()
        .filter(noun -> token.isVerb() && isCompanion(noun, entry))
        .filter(
            noun ->
                lexicon.entries(noun.lemma(), PartOfSpeech.NOUN).stream()
                    .anyMatch(
                        named ->
                            named.governor().isEmpty()
                                && named.eventClass().equals(entry.eventClass())))
        .findFirst()
        .orElse(token);
  }

  // "behind bars", "under house arrest"; "in a Lima prison" is a place
  private static boolean isBareCompanion(Scene scene, Mention place, LexicalEntry entry) {
    Token head = scene.tree().token(place.head());
    return place.span().equals(head.span()) && isCompanion(head, entry);
  }

  private static boolean isCompanion(Token noun, LexicalEntry entry) {
    return Stream.of(noun.lemma(), noun.word())
        .anyMatch(w -> entry.companion().contains(w) || entry.companionAny().contains(w));
  }

  private Draft draft(Scene scene, Token token, LexicalEntry entry) {
    Trigger trigger =
        new Trigger(scene.sentence().index(), token.index(), word(scene, token, entry).span());
    Status status = scene.factuality().of(token);
    Draft draft = new Draft(entry.eventClass(), trigger, status);
    draft.words.add(entry.lemma());
    draft.clausal = token.isVerb();
    draft.plural = token.isNoun() && token.tag().endsWith("S");
    EventDates dates = new EventDates(scene);
    Token clause = verb(scene, token, entry);
    draft.when = TALLIES.contains(entry.lemma()) ? Optional.empty() : dates.of(clause);
    draft.ahead = draft.when.isEmpty() ? dates.ahead(token) : Optional.empty();
    draft.spread = draft.when.isEmpty() && dates.isSpread(clause);
    if (status == Status.ATTRIBUTED) {
      draft.alleged = true;
      draft.source = new Accusers(scene).of(token);
    } else if (status == Status.ASSERTED && dates.recurs(token)) {
      draft.status = Status.HABITUAL;
    }
    return draft;
  }

  // "has claimed nine lives since May", "found the body of a sailor on Friday"
  private static Token verb(Scene scene, Token token, LexicalEntry entry) {
    return entry.governor().isEmpty()
        ? new Together(scene).unearthed(token).orElse(token)
        : scene.tree().governor(token).orElse(token);
  }

  private boolean isEvent(Token verb) {
    return lexicon.entries(verb.lemma(), PartOfSpeech.VERB).stream()
        .anyMatch(entry -> !entry.isAccompanied() && !DOERS.contains(entry.doer()));
  }

  private boolean isJourney(Token verb) {
    return lexicon.entries(verb.lemma(), PartOfSpeech.VERB).stream()
        .anyMatch(entry -> entry.eventClass().equals("Journey"));
  }

  private List<Draft> placed(Scene scene, Token token, LexicalEntry entry, Draft draft) {
    List<Mention> places =
        new Places(scene, this::isJourney, this::isEvent)
            .of(token, CASUALTIES.contains(draft.type));
    places =
        places.stream()
            .filter(place -> !isArgument(draft, place))
            .filter(place -> !isBareCompanion(scene, place, entry))
            .filter(place -> !draft.type.equals("Agreement") || isOfDeal(scene, token, place))
            .filter(place -> !draft.type.equals("Meeting") || !isMatter(scene, token, place))
            .toList();
    if (draft.type.equals("Meeting")) {
      return new Meetings(scene).of(draft, places);
    }
    places.forEach(place -> draft.add(new Argument("place", place.id(), OptionalInt.empty())));
    return List.of(draft);
  }

  // "the Oslo accord", "an accord on Oslo" were not made there
  private static boolean isOfDeal(Scene scene, Token token, Mention place) {
    boolean matter =
        scene.tree().preposition(scene.tree().token(place.head())).filter("on"::equals).isPresent();
    return place.head() > token.index() && !matter;
  }

  // "negotiates with Russia over Syria", "talks on Syria" were not there
  private static boolean isMatter(Scene scene, Token token, Mention place) {
    String marker = scene.tree().preposition(scene.tree().token(place.head())).orElse("");
    return marker.equals("over")
        || marker.equals("on") && token.isNoun() && place.kind() == Mention.Kind.NAME;
  }

  private static boolean isArgument(Draft draft, Mention mention) {
    return draft.arguments.values().stream().anyMatch(a -> a.mention() == mention.id());
  }
}
