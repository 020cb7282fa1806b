package org.dateline.extract.event;

import java.util.Comparator;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.Mention;
import org.dateline.extract.Pattern;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.lexicon.EventClass;
import org.dateline.extract.lexicon.LexicalEntry;
import org.dateline.extract.lexicon.Role;

/**
 * Names the family of an event: the form of its trigger, how the main role was found, its class.
 */
final class EventPattern {
  /** How a role's filler was found, the surest first. */
  private enum Route {
    /** Below the trigger itself. */
    OWN,
    /** Shared with another word: control, relative clauses, the verb that carries a noun. */
    SHARED,
    /** A pronoun. */
    ANAPHORIC,
    /** No filler, or none that is needed. */
    NONE
  }

  private static final int DEEPEST = 3; // conjunct, "number of", phrase

  private final Scene scene;
  private final Token trigger;

  EventPattern(Scene scene, Token trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  Pattern of(Draft draft, LexicalEntry entry, EventClass eventClass) {
    Set<String> needed =
        entry.needs().stream()
            .flatMap(general -> eventClass.role(general).stream())
            .map(Role::name)
            .collect(java.util.stream.Collectors.toSet());
    Route route =
        draft.arguments.values().stream()
            .filter(a -> needed.isEmpty() || needed.contains(a.role()))
            .map(this::route)
            .min(Comparator.naturalOrder())
            .orElse(Route.NONE);
    return Pattern.of("event", form(), draft.type, route);
  }

  private String form() {
    if (trigger.isNoun()) {
      return scene.arguments().carrier(trigger).isPresent() ? "carried-noun" : "noun";
    }
    if (!trigger.isVerb()) {
      return "adjective";
    }
    if (Set.of("amod", "acl").contains(trigger.relation())) {
      return "participle";
    }
    return scene.clauses().passive(trigger) ? "passive-verb" : "verb";
  }

  private Route route(Argument argument) {
    Mention mention = scene.entities().mentions().get(argument.mention());
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return Route.ANAPHORIC;
    }
    return mention.sentence() == scene.sentence().index() && isBelow(mention.head())
        ? Route.OWN
        : Route.SHARED;
  }

  private boolean isBelow(int head) {
    Tree tree = scene.tree();
    Token at = tree.token(head);
    for (int steps = 0; steps < DEEPEST; steps++) {
      if (at.index() == trigger.index()) {
        return true;
      }
      if (at.head() == 0 || steps > 0 && at.isVerb()) {
        return false;
      }
      at = tree.token(at.head());
    }
    return at.index() == trigger.index();
  }
}
