package org.dateline.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Status;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.grammar.WordList;

/**
 * Dates an event by the time expressions of its own clause, then by those of the clauses around it.
 */
final class EventDates {
  private static final WordList SIMULTANEOUS =
      WordList.section(EventDates.class, "words.txt", "simultaneous");
  private static final WordList SHARING =
      WordList.section(EventDates.class, "words.txt", "sharing");
  private static final WordList OCCURRENCE = WordList.load(WordList.class, "occurrence-verbs.txt");
  private static final WordList RESPONSE = WordList.load(WordList.class, "response-verbs.txt");

  private static final WordList REACTING =
      WordList.section(EventDates.class, "words.txt", "reacting");

  private static final WordList LIGHT = WordList.load(WordList.class, "light-verbs.txt");
  private static final WordList OPEN = WordList.section(EventDates.class, "words.txt", "open");

  /** Before a noun whose day is also that of the verb: "hurt in Monday's crash". */
  private static final Set<String> SIMULTANEOUS_PHRASE = Set.of("in", "during", "at", "on", "by");

  private static final Set<EntityType> WHO_OR_WHERE =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION, EntityType.PLACE);

  /** The length of a day's value: "2026-03-10". */
  private static final int DAY = 10;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Words upwards from a word within which its clause is looked for. */
  private static final int STEPS = 6;

  private final Scene scene;
  private final Meanwhile meanwhile;
  private final RelativeTimes relatives;
  private final TimeBounds bounds;

  EventDates(Scene scene) {
    this.scene = scene;
    this.meanwhile = new Meanwhile(scene);
    this.relatives = new RelativeTimes(scene);
    this.bounds = new TimeBounds(scene.sentence());
  }

  Optional<When> of(Token trigger) {
    Optional<When> own = under(trigger, Dating.CLAUSE);
    if (own.isEmpty() && !trigger.isVerb()) {
      own =
          scene
              .arguments()
              .carrier(trigger)
              .filter(verb -> !Aftermath.isLater(scene.tree(), verb) && !isReaction(verb))
              .flatMap(verb -> under(verb, Dating.CLAUSE));
    }
    return own.or(() -> clauseOf(trigger))
        .or(() -> behind(trigger))
        .or(() -> dated(trigger))
        .or(() -> new DaysApart(scene, TimexDate::of).of(trigger))
        .or(() -> around(trigger))
        .or(() -> cause(trigger))
        .or(() -> new StayDates(scene, word -> under(word, Dating.SENTENCE)).of(trigger));
  }

  /** "condemned on Monday the raid in Oslo on Sunday": the second day is that of the raid. */
  private Optional<When> behind(Token noun) {
    return scene
        .tree()
        .governor(noun)
        .filter(verb -> noun.relation().equals("obj") && isReaction(verb))
        .flatMap(
            verb ->
                scene.timexes().stream()
                    .filter(t -> t.span().begin() > noun.span().end() && governs(verb, t))
                    .filter(t -> isDatedBefore(verb, t))
                    .findFirst())
        .flatMap(t -> TimexDate.of(t).map(v -> new When(v, Dating.CLAUSE, Optional.of(t.span()))));
  }

  /** "a raid that happened on Friday", "a raid involving two gangs on Friday". */
  private Optional<When> clauseOf(Token noun) {
    return noun.isNoun()
        ? scene.tree().children(noun, "acl").stream()
            .filter(v -> OCCURRENCE.contains(v.lemma()) || v.tag().equals("VBG"))
            .flatMap(verb -> under(verb, Dating.CLAUSE).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The time that a relative clause belongs to. */
  private Optional<When> dated(Token trigger) {
    Token told = trigger.isVerb() ? trigger : scene.arguments().carrier(trigger).orElse(trigger);
    boolean joined = told.isVerb() && told.relation().equals("conj");
    Token verb = joined ? scene.tree().governor(told).orElse(told) : told;
    return relatives
        .time(verb)
        .flatMap(
            timex ->
                TimexDate.of(timex).map(v -> new When(v, Dating.CLAUSE, Optional.of(timex.span()))))
        .or(
            () ->
                relatives
                    .event(verb)
                    .filter(this::isAbstract)
                    .flatMap(noun -> under(noun, Dating.CLAUSE)));
  }

  /** "is dead after a car hit him on Friday": the day of what brought it about. */
  private Optional<When> cause(Token trigger) {
    return scene.tree().children(trigger, "advcl").stream()
        .filter(c -> mark(c).filter(m -> m.equals("after") || SIMULTANEOUS.contains(m)).isPresent())
        .flatMap(clause -> under(clause, Dating.SENTENCE).stream())
        .filter(when -> when.value().length() >= DAY)
        .map(when -> new When(when.value().substring(0, DAY), when.by(), when.timex()))
        .findFirst();
  }

  private Optional<String> mark(Token clause) {
    return scene
        .tree()
        .child(clause, "mark", "case", "advmod")
        .map(m -> m.word().toLowerCase(Locale.ROOT));
  }

  /** "have been killed since May": on days that are not told. */
  boolean isSpread(Token trigger) {
    return together(trigger)
        .anyMatch(
            verb ->
                phrases(verb).anyMatch(this::isOpen)
                    || scene.timexes().stream()
                        .anyMatch(t -> Window.is(t, scene.sentence()) && governs(verb, t)));
  }

  // "has killed 90 people and displaced more since May": the verb and those that it is joined with
  private Stream<Token> together(Token trigger) {
    Optional<Token> first =
        scene.tree().governor(trigger).filter(verb -> trigger.relation().equals("conj"));
    Stream<Token> joined =
        scene.tree().children(trigger, "conj").stream()
            .filter(verb -> verb.isVerb() && scene.tree().child(verb, "nsubj").isEmpty());
    return Stream.concat(Stream.of(trigger), Stream.concat(first.stream(), joined));
  }

  // "the first death of a general in Syria since 2017", wherever the parser hangs the year
  private Stream<Token> phrases(Token event) {
    Stream<Token> own = scene.tree().children(event, "obl", "advcl", "nmod").stream();
    return event.isNoun() ? own.flatMap(p -> Stream.concat(Stream.of(p), phrases(p))) : own;
  }

  private boolean isOpen(Token phrase) {
    return Stream.of(scene.tree().preposition(phrase), mark(phrase))
            .anyMatch(marker -> marker.filter(OPEN::contains).isPresent())
        || Window.is(phrase, scene.tree());
  }

  /**
   * "eight months after a guard was killed": how long before the rest that was. Days count from the
   * news only where the rest is told in the present: "comes a day after they met".
   */
  Optional<Timex> ahead(Token trigger) {
    return scene.tree().children(trigger, "mark").stream()
        .filter(mark -> mark.lemma().equals("after"))
        .flatMap(
            mark ->
                scene.timexes().stream()
                    .filter(timex -> timex.type().equals("DURATION"))
                    .filter(timex -> timex.span().end() + 1 == mark.span().begin()))
        .filter(timex -> !timex.value().endsWith("D") || isBesidePresent(trigger))
        .findFirst();
  }

  private boolean isBesidePresent(Token clause) {
    return scene.tree().governor(clause).filter(v -> v.isTagged("VBZ|VBP")).isPresent();
  }

  /** Whether it is said to happen again and again: "every Tuesday", "daily". */
  boolean recurs(Token trigger) {
    return scene.timexes().stream()
        .anyMatch(timex -> timex.type().equals("SET") && governs(trigger, timex));
  }

  /** The first dated expression that a word governs without another verb between. */
  private Optional<When> under(Token governor, Dating by) {
    for (Timex timex : scene.timexes()) {
      Optional<String> value = TimexDate.of(timex);
      if (value.isPresent()
          && governs(governor, timex)
          && !Window.is(timex, scene.sentence())
          && !isOpen(timex, governor)
          && !isOfReaction(timex, governor)) {
        return Optional.of(new When(value.get(), by, Optional.of(timex.span())));
      }
    }
    return Optional.empty();
  }

  // "condemned the raid on the depot on Monday": on that day it was condemned
  private boolean isOfReaction(Timex timex, Token event) {
    return event.isNoun()
        && event.relation().equals("obj")
        && timex.span().begin() > event.span().end()
        && timex.value().length() >= DAY
        && scene
            .tree()
            .governor(event)
            .filter(verb -> isReaction(verb) && !isDatedBefore(verb, timex))
            .isPresent();
  }

  // "condemned on Monday the raid on Sunday"
  private boolean isDatedBefore(Token verb, Timex timex) {
    return scene.timexes().stream()
        .anyMatch(other -> other.span().end() <= timex.span().begin() && governs(verb, other));
  }

  private static boolean isReaction(Token verb) {
    return REACTING.contains(verb.lemma());
  }

  // "arrested several times since 2009", "since the fall of the wall in 1989": on no day that is
  // told
  private boolean isOpen(Timex timex, Token governor) {
    Token at = head(timex).orElse(null);
    for (int steps = 0; at != null && !at.equals(governor) && steps < STEPS; steps++) {
      if (scene.tree().preposition(at).filter(OPEN::contains).isPresent()) {
        return true;
      }
      at = scene.tree().governor(at).orElse(null);
    }
    return false;
  }

  // "the Expo 2020 site": the year belongs to the name
  private boolean isOfName(Timex timex, Token year) {
    return YEAR.matcher(timex.value()).matches()
        && timex.span().equals(year.span())
        && year.index() > 1
        && scene.tree().preposition(year).isEmpty()
        && scene.tree().token(year.index() - 1).isProperNoun()
        && scene.timexes().stream()
            .noneMatch(t -> t.span().covers(scene.tree().token(year.index() - 1).span()));
  }

  private boolean governs(Token governor, Timex timex) {
    Token at = head(timex).orElse(null);
    if (at == null
        || timex.span().covers(governor.span())
        || isOfName(timex, at)
        || bounds.isBounded(timex)) {
      return false;
    }
    boolean loose = at.relation().equals("appos"); // the parser's guess for "every Friday"
    Set<Integer> seen = new HashSet<>();
    while (at != null && seen.add(at.index())) {
      if (at.index() == governor.index()) {
        return true;
      }
      if (at.isVerb() && !at.isRelated("amod")
          || !loose && isAside(at)
          || at.relation().equals("conj") && at.isNoun() && isHappening(at)
          || at.isNoun() && hasOwnTime(at, governor, timex)) {
        return false;
      }
      at = scene.tree().governor(at).orElse(null);
    }
    return false;
  }

  // "Lund, who was a judge until May", "Lund, a judge until May"
  private boolean isAside(Token noun) {
    return noun.relation().equals("appos")
        || noun.relation().equals("acl:relcl") && scene.tree().child(noun, "cop").isPresent();
  }

  // "charged in the 1998 bombing", "apologised for Monday's raid": the day of what the noun tells;
  // "arrested in a raid on Monday" has one day
  private boolean hasOwnTime(Token noun, Token governor, Timex timex) {
    Optional<String> marker = scene.tree().preposition(noun);
    if (timex.span().covers(noun.span()) || !governor.isVerb() || marker.isEmpty()) {
      return false;
    }
    boolean aside = !SIMULTANEOUS_PHRASE.contains(marker.get());
    boolean dated = timex.span().end() <= noun.span().begin();
    return dated && aside
        || Aftermath.isAhead(governor) && isAbstract(noun) && (aside || isDefinite(noun));
  }

  private boolean isDefinite(Token noun) {
    return scene.tree().hasChild(noun, c -> c.lemma().equals("the"));
  }

  private boolean isAbstract(Token noun) {
    return scene.mention(noun).map(m -> !WHO_OR_WHERE.contains(scene.type(m))).orElse(true);
  }

  // "the theft and a raid on Monday"; "between a boat and a quay on Monday" is said of the verb
  private boolean isHappening(Token noun) {
    return isAbstract(noun) && !scene.isEventNoun(noun);
  }

  private Optional<Token> head(Timex timex) {
    List<Token> words =
        scene.sentence().tokens().stream().filter(t -> timex.span().covers(t.span())).toList();
    return words.stream()
        .filter(t -> t.head() == 0 || !timex.span().covers(scene.tree().token(t.head()).span()))
        .findFirst();
  }

  // Upwards through clauses that share the time of the one above them.
  private Optional<When> around(Token trigger) {
    Token at = trigger;
    if (trigger.relation().equals("conj") && isSpread(trigger)) {
      return Optional.empty(); // "met on Monday and have not spoken since"
    }
    for (int steps = 0; steps < STEPS; steps++) {
      Optional<Token> governor = scene.tree().governor(at);
      if (governor.isEmpty()) {
        return simultaneous(at);
      }
      if (!sharesTime(at, governor.get()) || isUnrealBeside(trigger, at, governor.get())) {
        return Optional.empty();
      }
      at = governor.get();
      Optional<When> found = under(at, Dating.SENTENCE);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  // "was arrested on Monday and is likely to be charged"; "the deal could double trade by 2030"
  private boolean isUnrealBeside(Token trigger, Token token, Token governor) {
    return token.relation().equals("conj") && isUnreal(trigger) && !isUnreal(governor)
        || token.isNoun() && isUnreal(governor) && !isUnreal(trigger);
  }

  private boolean isUnreal(Token token) {
    Status status = scene.factuality().of(token);
    return status == Status.PLANNED || status == Status.HYPOTHETICAL;
  }

  private boolean sharesTime(Token token, Token governor) {
    return !(token.isNoun()
            && (Aftermath.isLater(scene.tree(), governor)
                || isReaction(governor)
                || isTopic(token, governor)))
        && sharesClause(token, governor);
  }

  // "condemned the raid on Monday", "helped victims of the raid on Monday": it was before
  private boolean isTopic(Token noun, Token governor) {
    return governor.isVerb() && noun.relation().equals("obj") && !LIGHT.contains(governor.lemma());
  }

  private boolean sharesClause(Token token, Token governor) {
    return switch (token.relation()) {
      case "xcomp", "obj", "nsubj:pass", "conj", "nsubj" -> true;
      case "advcl" -> meanwhile.sharesDay(token);
      case "obl", "nmod" ->
          token.isNoun()
              && scene
                  .tree()
                  .preposition(token)
                  .filter(p -> SHARING.contains(p) || RESPONSE.contains(governor.lemma()))
                  .isPresent();
      default -> false;
    };
  }

  // "As rebels freed two sailors on Friday, the envoy met ...": both on Friday.
  private Optional<When> simultaneous(Token main) {
    return scene.tree().children(main, "advcl").stream()
        .filter(meanwhile::isSimultaneous)
        .flatMap(clause -> under(clause, Dating.SENTENCE).stream())
        .findFirst();
  }
}
