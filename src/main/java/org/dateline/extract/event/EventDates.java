package org.dateline.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.time.TimeValues;

/**
 * Dates an event by the time expressions of its own clause, then by those of the clauses around it.
 */
final class EventDates {
  private static final Set<String> SIMULTANEOUS = Set.of("as", "while", "when");

  private final Scene scene;

  EventDates(Scene scene) {
    this.scene = scene;
  }

  Optional<When> of(Token trigger) {
    Optional<When> own = under(trigger, Dating.CLAUSE);
    if (own.isEmpty() && !trigger.isVerb()) {
      own = scene.arguments().carrier(trigger).flatMap(verb -> under(verb, Dating.CLAUSE));
    }
    return own.isPresent() ? own : around(trigger);
  }

  /** The first dated expression that a word governs without another verb between. */
  private Optional<When> under(Token governor, Dating by) {
    for (Timex timex : scene.timexes()) {
      Optional<String> value = value(timex);
      if (value.isPresent() && governs(governor, timex)) {
        return Optional.of(new When(value.get(), by, Optional.of(timex.span())));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(Timex timex) {
    boolean point = timex.type().equals("DATE") || timex.type().equals("TIME");
    return point ? TimeValues.date(timex.value()) : Optional.empty();
  }

  private boolean governs(Token governor, Timex timex) {
    Token at = head(timex).orElse(null);
    if (at == null || timex.span().covers(governor.span())) {
      return false;
    }
    Set<Integer> seen = new HashSet<>();
    while (at != null && seen.add(at.index())) {
      if (at.index() == governor.index()) {
        return true;
      }
      if (at.isVerb() && !at.relation().matches("amod")
          || at.relation().equals("conj") && at.isNoun()) {
        return false;
      }
      at = scene.tree().governor(at).orElse(null);
    }
    return false;
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
    for (int steps = 0; steps < 6; steps++) {
      Optional<Token> governor = scene.tree().governor(at);
      if (governor.isEmpty()) {
        return simultaneous(at);
      }
      if (!sharesTime(at, governor.get())) {
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

  private boolean sharesTime(Token token, Token governor) {
    return switch (token.relation()) {
      case "xcomp", "obj", "nsubj:pass", "conj", "nsubj" -> true;
      case "advcl" -> isSimultaneous(token) || isPurposeOrManner(token);
      case "obl", "nmod" ->
          token.isNoun()
              && scene
                  .tree()
                  .preposition(token)
                  .filter(Set.of("in", "during", "at", "with", "of", "for")::contains)
                  .isPresent();
      default -> false;
    };
  }

  private boolean isPurposeOrManner(Token verb) {
    return scene.clauses().isNonFinite(verb)
        && scene.tree().child(verb, "mark").map(m -> m.lemma().matches("to|by")).orElse(true);
  }

  private boolean isSimultaneous(Token verb) {
    return scene
        .tree()
        .child(verb, "mark", "advmod")
        .filter(m -> SIMULTANEOUS.contains(m.word().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  // "As rebels freed two sailors on Friday, the envoy met ...": both on Friday.
  private Optional<When> simultaneous(Token main) {
    return scene.tree().children(main, "advcl").stream()
        .filter(this::isSimultaneous)
        .flatMap(clause -> under(clause, Dating.SENTENCE).stream())
        .findFirst();
  }
}
