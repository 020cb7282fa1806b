package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Nouns;
import org.dateline.extract.grammar.WordList;

/**
 * Where an event took place: the locative phrases of its trigger, of what it governs, of its
 * clause.
 */
final class Places {
  private static final WordList LOCATIVE = WordList.section(Places.class, "words.txt", "locative");

  private static final WordList DESTINATION =
      WordList.section(Places.class, "words.txt", "destination");

  private static final WordList SHAKING = WordList.section(Places.class, "words.txt", "shaking");

  private static final WordList OCCASION = WordList.section(Places.class, "words.txt", "occasion");

  private static final WordList PART = WordList.section(Places.class, "words.txt", "part");

  private static final WordList LATER = WordList.section(Places.class, "words.txt", "later");

  private static final WordList SPOT = WordList.section(Places.class, "words.txt", "spot");

  private static final WordList ELSEWHEN = WordList.section(Places.class, "words.txt", "elsewhen");

  private final Scene scene;
  private final Nowhere nowhere;
  private final Together together;
  private final Confinement confinement;
  private final Where where;
  private final Predicate<Token> isJourney;
  private final Predicate<Token> isEvent;

  /**
   * {@code isJourney} knows verbs of travel, whose destination is where their purpose is fulfilled;
   * {@code isEvent} verbs that tell of any event.
   */
  Places(Scene scene, Predicate<Token> isJourney, Predicate<Token> isEvent) {
    this.scene = scene;
    this.nowhere = new Nowhere(scene);
    this.together = new Together(scene);
    this.confinement = new Confinement(scene);
    this.where = new Where(scene, phrase -> place(phrase).isPresent());
    this.isJourney = isJourney;
    this.isEvent = isEvent;
  }

  /**
   * The places of a trigger's event, in text order; empty when its own words name none.
   *
   * @param casualty whether it is what came of an accident or attack: "died after a bus overturned
   *     near Oslo"
   */
  List<Mention> of(Token trigger, boolean casualty) {
    Map<Integer, Mention> found = new LinkedHashMap<>();
    own(trigger, found);
    List<Token> clauses = new ArrayList<>(List.of(trigger));
    scene.arguments().carrier(trigger).filter(v -> trigger.isNoun()).ifPresent(clauses::add);
    beside(trigger).ifPresent(clauses::add);
    clauses.forEach(
        verb -> where.of(verb).ifPresent(place -> found.putIfAbsent(place.id(), place)));
    if (trigger.isNoun()) {
      scene.clauses().extent(trigger).ifPresent(whole -> own(whole, found));
      scene
          .arguments()
          .carrier(trigger)
          .filter(verb -> found.isEmpty() || !isElsewhen(trigger))
          .ifPresent(verb -> carried(verb, found));
      modifier(trigger).ifPresent(place -> found.putIfAbsent(place.id(), place));
      scene.tree().children(trigger, "acl").stream()
          .filter(verb -> scene.arguments().isLight(verb))
          .forEach(verb -> phrases(verb, found)); // "the talks, held in Oslo, failed"
      shaken(trigger, found);
      scene.arguments().struck(trigger).forEach(thing -> phrases(thing, found));
      if (!scene.arguments().struck(trigger).isEmpty()) {
        scene.tree().governor(trigger).ifPresent(verb -> phrases(verb, found));
      }
    }
    if (found.isEmpty()) {
      coordinated(trigger).stream()
          .filter(verb -> verb.index() > trigger.index() || !confinement.isIn(trigger))
          .filter(verb -> !isOtherDoing(trigger, verb))
          .forEach(verb -> own(verb, found));
    }
    if (found.isEmpty()) {
      result(trigger).ifPresent(verb -> came(verb, found));
    }
    if (found.isEmpty()) {
      together.simultaneous(trigger, casualty).forEach(verb -> came(verb, found));
    }
    if (found.isEmpty() && casualty) { // "nine died and two were hurt when a bus fell near Oslo"
      coordinated(trigger).stream()
          .flatMap(verb -> together.simultaneous(verb, true).stream())
          .forEach(verb -> came(verb, found));
    }
    if (found.isEmpty()) {
      nested(trigger, found);
    }
    if (found.isEmpty()) {
      together.aftermath(trigger).ifPresent(verb -> phrases(verb, found));
    }
    if (found.isEmpty()) {
      journey(trigger).ifPresent(verb -> destination(verb, found));
    }
    return found.values().stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private boolean isElsewhen(Token phrase) {
    return scene.tree().preposition(phrase).filter(ELSEWHEN::contains).isPresent();
  }

  // "held talks in Oslo", "is in Oslo for talks"
  private void carried(Token carrier, Map<Integer, Mention> into) {
    phrases(carrier, into);
    if (!carrier.isVerb()) {
      place(carrier).ifPresent(place -> add(carrier, place, into));
    }
  }

  // "the blast rocked the port", "ripped through the port"
  private void shaken(Token trigger, Map<Integer, Mention> into) {
    Optional<Token> verb =
        scene
            .tree()
            .governor(trigger)
            .filter(v -> trigger.relation().equals("nsubj") && SHAKING.contains(v.lemma()));
    verb.ifPresent(
        v -> {
          for (Token phrase : scene.tree().children(v, "obj", "obl")) {
            boolean struck = scene.tree().preposition(phrase).map("through"::equals).orElse(true);
            if (struck) {
              place(phrase).ifPresent(place -> add(phrase, place, into));
            }
          }
          phrases(v, into);
        });
  }

  // "talks on the sidelines of the summit in Oslo", "shot during a march in Oslo"
  private void nested(Token trigger, Map<Integer, Mention> into) {
    List<Token> from = new ArrayList<>(List.of(trigger));
    if (trigger.isNoun()) {
      scene.arguments().carrier(trigger).ifPresent(from::add);
    }
    for (Token word : from) {
      for (Token phrase : scene.tree().children(word, "obl", "nmod")) {
        if (isOccasion(phrase)) {
          phrases(phrase, into);
          scene.tree().children(phrase, "nmod").stream()
              .filter(this::isPart)
              .forEach(whole -> phrases(whole, into));
        }
      }
    }
  }

  private boolean isOccasion(Token phrase) {
    return scene.tree().preposition(phrase).filter(OCCASION::contains).isPresent();
  }

  private boolean isPart(Token phrase) {
    return scene.tree().preposition(phrase).filter("of"::equals).isPresent();
  }

  // "flew to Oslo to meet", "arrived in Oslo for talks": there
  private Optional<Token> journey(Token trigger) {
    boolean purpose =
        trigger.isRelated("advcl|xcomp")
            || trigger.isNoun()
                && scene.tree().preposition(trigger).filter("for"::equals).isPresent();
    return purpose ? scene.tree().governor(trigger).filter(isJourney) : Optional.empty();
  }

  private void destination(Token verb, Map<Integer, Mention> into) {
    for (Token phrase : scene.tree().children(verb, "obl", "obj")) {
      if (scene.tree().preposition(phrase).map(DESTINATION::contains).orElse(true)) {
        place(phrase).ifPresent(place -> add(phrase, place, into));
      }
    }
  }

  private void own(Token trigger, Map<Integer, Mention> into) {
    phrases(trigger, into);
    for (Token argument : scene.tree().children(trigger, "obj", "nsubj", "obl", "nmod")) {
      if (isElsewhen(argument)) {
        continue; // "met her in Oslo before talks in Bergen"
      }
      for (Token conjunct : scene.tree().conjuncts(argument)) {
        phrases(conjunct, p -> !isMatter(conjunct, p), into);
        scene.tree().children(conjunct, "appos").forEach(name -> phrases(name, into));
      }
    }
  }

  // "the town where a wall fell, killing nine"
  private Optional<Token> beside(Token verb) {
    boolean participle = verb.tag().equals("VBG") && verb.relation().equals("advcl");
    return participle ? scene.tree().governor(verb).filter(Token::isVerb) : Optional.empty();
  }

  // "a truck hit a bus in Oslo, killing nine", ", leaving nine dead": it came of that, there
  private Optional<Token> result(Token trigger) {
    Token state = isJoinedState(trigger) ? scene.tree().governor(trigger).orElse(trigger) : trigger;
    Token participle =
        scene
            .tree()
            .governor(state)
            .filter(verb -> !state.tag().equals("VBG") && state.isRelated("obj|xcomp"))
            .orElse(state);
    return beside(participle)
        .filter(verb -> verb.index() < participle.index())
        .filter(verb -> scene.tree().child(participle, "mark", "case").isEmpty());
  }

  private boolean isJoinedState(Token trigger) {
    return trigger.relation().equals("conj");
  }

  private void came(Token verb, Map<Integer, Mention> into) {
    own(verb, into);
    if (SHAKING.contains(verb.lemma())) {
      scene.tree().children(verb, "obj").stream()
          .forEach(struck -> place(struck).ifPresent(place -> add(struck, place, into)));
    }
  }

  // "killed and six others wounded near the station": the last phrase is said of both.
  private List<Token> coordinated(Token trigger) {
    List<Token> found = new ArrayList<>();
    if (trigger.isVerb()) {
      scene.tree().children(trigger, "conj").stream()
          .filter(second -> second.isVerb() && !isLater(second))
          .forEach(found::add);
      if (trigger.relation().equals("conj") && !isLater(trigger)) {
        scene.tree().governor(trigger).filter(Token::isVerb).ifPresent(found::add);
      }
    }
    return found;
  }

  // "met the widows and later visited a nurse in Oslo"
  private boolean isLater(Token verb) {
    return scene.tree().children(verb, "advmod").stream()
        .anyMatch(adverb -> LATER.contains(adverb.lemma()));
  }

  // "when rebels took the town and she fled to stay in Oslo"
  private boolean isOtherDoing(Token trigger, Token verb) {
    Token second = verb.index() > trigger.index() ? verb : trigger;
    return !isEvent.test(verb) && scene.tree().child(second, "nsubj", "nsubj:pass").isPresent();
  }

  // "signed an accord on rivers": of what it treats
  private boolean isMatter(Token noun, Token phrase) {
    return Nouns.isAbstract(noun)
        && scene.tree().preposition(phrase).filter("on"::equals).isPresent()
        && scene.mention(phrase).filter(m -> m.kind() == Mention.Kind.NOMINAL).isPresent();
  }

  private void phrases(Token governor, Map<Integer, Mention> into) {
    phrases(governor, phrase -> true, into);
  }

  private void phrases(Token governor, Predicate<Token> admits, Map<Integer, Mention> into) {
    for (Token phrase : scene.tree().children(governor, "obl", "nmod")) {
      if (SPOT.contains(phrase.lemma())) {
        spot(phrase, into);
      } else if (admits.test(phrase) && (isLocative(phrase) || confinement.isNamed(phrase))) {
        joined(phrase).forEach(place -> into.putIfAbsent(place.id(), place));
        place(phrase)
            .or(() -> seat(phrase))
            .or(() -> wider(phrase))
            .ifPresentOrElse(place -> add(phrase, place, into), () -> around(phrase, into));
      }
    }
  }

  private boolean isLocative(Token phrase) {
    return scene.tree().preposition(phrase).filter(LOCATIVE::contains).isPresent();
  }

  // "in front of a shop in Oslo"
  private void spot(Token phrase, Map<Integer, Mention> into) {
    for (Token of : scene.tree().children(phrase, "nmod")) {
      place(of).ifPresentOrElse(place -> add(of, place, into), () -> phrases(of, into));
    }
  }

  // "in Oslo and Bergen": the other names
  private Stream<Mention> joined(Token phrase) {
    return place(phrase).filter(m -> m.kind() == Mention.Kind.NAME).stream()
        .flatMap(first -> scene.tree().conjuncts(phrase).stream())
        .filter(other -> scene.tree().child(other, "case").isEmpty())
        .flatMap(other -> place(other).stream())
        .filter(m -> m.kind() == Mention.Kind.NAME);
  }

  // "in a car near Oslo": where the thing is
  private void around(Token phrase, Map<Integer, Mention> into) {
    boolean thing =
        scene
            .mention(phrase)
            .filter(m -> scene.type(m) == EntityType.THING && m.kind() == Mention.Kind.NOMINAL)
            .isPresent();
    if (thing && !Nouns.isAbstract(phrase) && !Nowhere.isBody(phrase)) {
      phrases(phrase, into);
    }
  }

  // "in Warm Springs, Georgia": a name that is not known as a place, beside one that is
  private Optional<Mention> wider(Token phrase) {
    return phrase.isProperNoun()
        ? scene.tree().children(phrase, "appos").stream()
            .flatMap(name -> place(name).stream())
            .filter(m -> m.kind() == Mention.Kind.NAME)
            .findFirst()
        : Optional.empty();
  }

  // "at the Ministry of Transport": a body's seat
  private Optional<Mention> seat(Token head) {
    return scene
        .mention(head)
        .filter(m -> scene.type(m) == EntityType.ORGANIZATION && m.kind() == Mention.Kind.NAME)
        .filter(
            m ->
                scene
                    .tree()
                    .preposition(head)
                    .filter(Set.of("at", "outside", "inside")::contains)
                    .isPresent());
  }

  private void add(Token phrase, Mention place, Map<Integer, Mention> into) {
    into.putIfAbsent(place.id(), place);
    phrases(phrase, into); // "at a hospital in the capital": the wider place too
    for (Token wider : scene.tree().children(phrase, "appos", "nmod")) {
      if (scene.tree().preposition(wider).map(PART::contains).orElse(true)) {
        place(wider)
            .filter(m -> m.kind() == Mention.Kind.NAME || !place.span().covers(m.span()))
            .ifPresent(m -> into.putIfAbsent(m.id(), m)); // "the city of Bergen", "towns like Voss"
      }
    }
  }

  private Optional<Mention> place(Token head) {
    return scene.mention(head).filter(m -> isPlace(m));
  }

  private boolean isPlace(Mention mention) {
    EntityType type = scene.type(mention);
    return mention.kind() != Mention.Kind.PRONOUN
        && (type == EntityType.PLACE || type == EntityType.EVENT)
        && !(mention.kind() == Mention.Kind.NOMINAL && nowhere.is(mention));
  }

  // "the Oslo talks", "a school shooting", "Oslo's murders"
  private Optional<Mention> modifier(Token noun) {
    return scene.tree().children(noun, "compound", "nmod").stream()
        .filter(word -> word.isRelated("compound|nmod:poss"))
        .flatMap(word -> scene.mention(word).stream())
        .filter(m -> scene.type(m) == EntityType.PLACE)
        .findFirst();
  }
}
