package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Argument;
import org.dateline.extract.Quantity;
import org.dateline.extract.Status;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Factuality;
import org.dateline.extract.grammar.WordList;

/**
 * Makes one event of the mentions that tell of the same one: same class, nothing that contradicts
 * (who, how many, when, where), and either the same people in a main role or words that refer back.
 */
final class EventMerger {
  /** The roles by which an event is known; the rest only adds to it. */
  private static final Set<String> MAIN =
      Set.of(
          "released",
          "detained",
          "killed",
          "injured",
          "displaced",
          "missing",
          "person",
          "side",
          "otherSide",
          "participant",
          "party",
          "target");

  private static final Set<String> AGENTS =
      Set.of("releaser", "detainer", "attacker", "killer", "injurer", "traveller", "demonstrator");

  private static final WordList TREATMENT =
      WordList.section(EventMerger.class, "words.txt", "treatment");

  /** Sentences in which the text tells what its headline announces. */
  private static final int LEAD = 6;

  /** "bomb" and "bombing", "explode" and "explosion" begin alike. */
  private static final int STEM = 4;

  private final Entities entities;
  private final List<Quantity> quantities;

  EventMerger(Entities entities, List<Quantity> quantities) {
    this.entities = entities;
    this.quantities = quantities;
  }

  /**
   * The drafts in text order, mentions of one event merged, words that refer to nothing left out.
   */
  List<Draft> merge(List<Draft> drafts, MemberEvents members) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft same = latest(kept, draft);
      if (same == null && members.joinWhole(draft, kept, this::contradicts)) {
        continue;
      }
      if (same != null) {
        absorb(same, draft);
        draft.mergedInto(same);
      } else if (!draft.refersBack || tellsOf(draft)) {
        kept.add(draft);
      }
    }
    dropInjuriesOfTheDead(kept);
    return kept;
  }

  // "on her arrival", "the release" of nobody tell nothing alone; "the visit to Cairo" does.
  private static boolean tellsOf(Draft draft) {
    return !draft.arguments.isEmpty()
        && !draft.type.equals("Release")
        && (!draft.type.equals("Journey") || draft.has("destination") || draft.has("origin"));
  }

  /**
   * Adds the triggers of headlines to the events that the text under them begins with; what it does
   * not tell is left out.
   */
  void announce(List<Draft> headlines, List<Draft> merged) {
    for (Draft headline : headlines) {
      merged.stream()
          .filter(draft -> draft.trigger().sentence() > headline.trigger().sentence())
          .filter(draft -> draft.trigger().sentence() - headline.trigger().sentence() <= LEAD)
          .filter(draft -> isSame(draft, headline) || isLead(draft, headline))
          .findFirst()
          .ifPresent(draft -> draft.triggers.addAll(headline.triggers));
    }
  }

  // A headline names the country where the text names the village.
  private boolean isLead(Draft draft, Draft headline) {
    return family(draft.type).equals(family(headline.type))
        && unreal(draft.status) == unreal(headline.status)
        && !countsDiffer(draft, headline);
  }

  private Draft latest(List<Draft> kept, Draft draft) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (isSame(kept.get(i), draft)) {
        return kept.get(i);
      }
    }
    return null;
  }

  private boolean isSame(Draft earlier, Draft later) {
    if (!family(earlier.type).equals(family(later.type)) || contradicts(earlier, later)) {
      return false;
    }
    return sharesMain(earlier, later)
        || isSameWay(earlier, later)
        || isSameDemand(earlier, later)
        || (later.refersBack && !isOfOtherPlace(earlier, later) && isAsVague(earlier, later)
                || takesUp(earlier, later))
            && main(later).isEmpty()
            && agents(later).stream().allMatch(a -> has(earlier, a));
  }

  // "the war" is no raid told before
  private static boolean isAsVague(Draft earlier, Draft later) {
    return !later.vague || earlier.vague;
  }

  // "the killings in Oslo" are none that were told without a place
  private boolean isOfOtherPlace(Draft earlier, Draft later) {
    return later.plural && !later.in("place").stream().allMatch(place -> has(earlier, place));
  }

  // "the attack" is any attack told before, "the bombing" one by a bomb.
  private boolean takesUp(Draft earlier, Draft later) {
    return later.definite
        && later.plural == earlier.plural
        && (later.when.isEmpty() || earlier.when.isPresent())
        && later.in("place").stream().allMatch(place -> has(earlier, place))
        && (later.general && !later.vague && !earlier.vague // a war is no attack
            || later.words.stream()
                .anyMatch(w -> earlier.words.stream().anyMatch(e -> akin(e, w))));
  }

  private static boolean akin(String one, String other) {
    return one.length() >= STEM
        && other.length() >= STEM
        && one.substring(0, STEM).equals(other.substring(0, STEM));
  }

  private static String family(String type) {
    return type.equals("Killing") ? "Death" : type;
  }

  private boolean has(Draft draft, Argument argument) {
    return draft.in(argument.role()).stream().anyMatch(a -> entity(a) == entity(argument));
  }

  private boolean contradicts(Draft earlier, Draft later) {
    return earlier.when.isPresent()
            && later.when.isPresent()
            && !compatible(earlier.when.get().value(), later.when.get().value())
        || unreal(earlier.status) != unreal(later.status)
        || (earlier.status == Status.DENIED) != (later.status == Status.DENIED)
        || placesDiffer(earlier, later) && !isTreated(earlier, later)
        || agentsDiffer(earlier, later)
        || officesDiffer(earlier, later)
        || countsDiffer(earlier, later);
  }

  // elected mayor, and governor later
  private static boolean officesDiffer(Draft earlier, Draft later) {
    return !earlier.offices.isEmpty()
        && !later.offices.isEmpty()
        && Collections.disjoint(earlier.offices, later.offices);
  }

  private static boolean compatible(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean unreal(Status status) {
    return status == Status.DENIED || status == Status.HYPOTHETICAL || status == Status.PLANNED;
  }

  /** Whether two drafts name other places or other people who did it; "the station" is no name. */
  boolean isElsewhere(Draft one, Draft other) {
    boolean named =
        Stream.of(one, other).allMatch(d -> d.in("place").stream().anyMatch(this::isNamed));
    return agentsDiffer(one, other) || named && placesDiffer(one, other) && !isTreated(one, other);
  }

  private boolean isNamed(Argument place) {
    return entities.entities().get(entity(place)).named();
  }

  // Victims are taken to a hospital from wherever it happened.
  private boolean isTreated(Draft one, Draft other) {
    return Stream.of(one, other)
        .flatMap(draft -> draft.arguments.values().stream())
        .anyMatch(this::isTreated);
  }

  private boolean isTreated(Argument place) {
    return place.role().equals("place")
        && Stream.of(name(place).toLowerCase(Locale.ROOT).split(" ")).anyMatch(TREATMENT::contains);
  }

  private boolean placesDiffer(Draft earlier, Draft later) {
    List<Argument> one = earlier.in("place");
    List<Argument> other = later.in("place");
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> entity(a) == entity(b)));
  }

  private boolean agentsDiffer(Draft earlier, Draft later) {
    List<Argument> one = agents(earlier);
    List<Argument> other = agents(later);
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> entity(a) == entity(b)));
  }

  private List<Argument> agents(Draft draft) {
    return draft.arguments.values().stream()
        .filter(a -> !MAIN.contains(a.role()) && AGENTS.contains(a.role()))
        .toList();
  }

  private boolean countsDiffer(Draft earlier, Draft later) {
    for (Argument one : earlier.arguments.values()) {
      for (Argument other : later.arguments.values()) {
        if (one.role().equals(other.role())
            && one.quantity().isPresent()
            && other.quantity().isPresent()
            && !value(one).equals(value(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private String value(Argument argument) {
    Quantity figure = quantities.get(argument.quantity().getAsInt());
    return figure.value() + "/" + figure.min() + "/" + figure.max();
  }

  private boolean sharesMain(Draft earlier, Draft later) {
    List<Argument> one = main(earlier);
    List<Argument> other = main(later);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (earlier.type.equals("Meeting")) {
      long people =
          other.stream().filter(b -> one.stream().anyMatch(a -> entity(a) == entity(b))).count();
      long common = other.stream().filter(b -> one.stream().anyMatch(a -> isAlike(a, b))).count();
      return people >= 1 && common >= 2 && common == other.size();
    }
    if (earlier.type.equals("Agreement") && !isSameDeal(earlier, later)) {
      return false;
    }
    long common =
        other.stream().filter(b -> one.stream().anyMatch(a -> entity(a) == entity(b))).count();
    return common == other.size() || common == one.size();
  }

  // "arrived in Oslo on a visit", "ending his visit": the journey that has just been told
  private boolean isSameWay(Draft earlier, Draft later) {
    return later.type.equals("Journey")
        && !later.clausal
        && !later.has("destination")
        && !later.has("origin")
        && later.trigger().sentence() - earlier.trigger().sentence() <= 1
        && !later.in("traveller").isEmpty()
        && later.in("traveller").stream().allMatch(a -> has(earlier, a));
  }

  // "called on the army to free protesters" is said twice of those who are called the same
  private boolean isSameDemand(Draft earlier, Draft later) {
    return later.type.equals("Release")
        && later.status == Status.HYPOTHETICAL
        && agents(later).stream().anyMatch(a -> has(earlier, a))
        && main(earlier).size() == main(later).size()
        && main(later).stream().allMatch(a -> main(earlier).stream().anyMatch(b -> isAlike(a, b)));
  }

  // The same parties may sign a treaty and an accord.
  private static boolean isSameDeal(Draft earlier, Draft later) {
    return later.definite
        || earlier.triggers.stream().anyMatch(t -> t.span().equals(later.trigger().span()))
        || later.words.stream().anyMatch(earlier.words::contains);
  }

  // Whom somebody met is the same group again when it is called the same: "Chilean officials".
  private boolean isAlike(Argument one, Argument other) {
    return entity(one) == entity(other) || name(one).equalsIgnoreCase(name(other));
  }

  private String name(Argument argument) {
    return entities.entities().get(entity(argument)).name();
  }

  private List<Argument> main(Draft draft) {
    return draft.arguments.values().stream()
        .filter(a -> MAIN.contains(a.role()) && !draft.struck.contains(a.mention()))
        .toList();
  }

  private int entity(Argument argument) {
    return entities.mentions().get(argument.mention()).entity();
  }

  // Who is a side of a meeting is not the other side as well.
  private static Stream<Argument> sameKind(Draft draft, Argument argument) {
    return draft.type.equals("Meeting") && MAIN.contains(argument.role())
        ? draft.arguments.values().stream().filter(a -> MAIN.contains(a.role()))
        : draft.in(argument.role()).stream();
  }

  private void absorb(Draft into, Draft from) {
    if (from.type.equals("Killing")) {
      into.type = from.type; // the word that says more
    }
    keepDoersApart(into, from);
    from.triggers.stream()
        .filter(t -> into.triggers.stream().noneMatch(told -> told.span().equals(t.span())))
        .forEach(into.triggers::add);
    into.words.addAll(from.words);
    into.offices.addAll(from.offices);
    for (Argument argument : from.arguments.values()) {
      if (sameKind(into, argument).noneMatch(a -> isAlike(a, argument))
          && !(family(into.type).equals("Injury") && isTreated(argument))
          && !isVaguer(argument, into)) {
        into.add(argument);
      }
    }
    if (into.when.isEmpty()
        || from.when.isPresent()
            && from.when.get().value().length() > into.when.get().value().length()) {
      into.when = from.when;
    }
    boolean bare =
        from.refersBack && from.arguments.isEmpty(); // "the release": of what was claimed
    if (into.status == Status.ATTRIBUTED && from.status == Status.ASSERTED && !bare) {
      into.status = Status.ASSERTED;
      into.source = OptionalInt.empty();
      into.statement = OptionalInt.empty();
    } else if (into.status != Status.ASSERTED && !(bare && into.status == Status.PLANNED)) {
      into.status = Factuality.weaker(into.status, from.status);
    }
  }

  // "the city" beside Oslo
  private boolean isVaguer(Argument place, Draft into) {
    return place.role().equals("place")
        && !isNamed(place)
        && into.in("place").stream().anyMatch(this::isNamed);
  }

  // That the bombing happened makes no fact of who is accused of it.
  private static void keepDoersApart(Draft into, Draft from) {
    if (into.alleged != from.alleged) {
      Draft alleged = into.alleged ? into : from;
      Draft told = into.alleged ? from : into;
      if (told.status == Status.ASSERTED) {
        alleged.arguments.values().removeIf(a -> AGENTS.contains(a.role()));
        into.alleged = false;
      }
    }
  }

  // Who is killed is not counted among the injured of the same article as well.
  private void dropInjuriesOfTheDead(List<Draft> drafts) {
    Set<Integer> dead = new java.util.HashSet<>();
    drafts.stream()
        .filter(d -> d.type.equals("Killing") || d.type.equals("Death"))
        .forEach(d -> d.in("killed").forEach(a -> dead.add(entity(a))));
    List<Draft> injuries =
        drafts.stream().filter(d -> d.type.equals("Injury") && d.has("injured")).toList();
    for (Draft draft : injuries) {
      draft
          .arguments
          .values()
          .removeIf(a -> a.role().equals("injured") && dead.contains(entity(a)));
      if (!draft.has("injured")) {
        drafts.remove(draft);
      }
    }
  }
}
