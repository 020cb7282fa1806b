package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.grammar.WordList;

/**
 * What an article says beside its events of when something happened ("it happened on Friday",
 * "officers were called at noon on Friday") and of disasters and accidents.
 */
final class Story {
  private static final WordList OCCURRENCE = WordList.load(WordList.class, "occurrence-verbs.txt");
  private static final WordList RESPONSE = WordList.load(WordList.class, "response-verbs.txt");
  private static final WordList CAUSES = WordList.load(Story.class, "causes.txt");

  private static final Set<String> OF_YEAR = Set.of("in", "of", "since", "during", "from", "until");

  /** The length of a year's value. */
  private static final int YEAR = 4;

  /** A time and the sentence that tells it. */
  private record Told(int sentence, When when) {}

  /** A TIMEX3 value and its sentence. */
  private record Dated(int sentence, String value) {}

  private final List<Dated> dates = new ArrayList<>();
  private final List<Told> times = new ArrayList<>();
  private final Set<Integer> hazards = new TreeSet<>();
  private final Set<Integer> weapons = new TreeSet<>();

  void read(Scene scene) {
    int sentence = scene.sentence().index();
    scene.timexes().stream()
        .filter(timex -> timex.type().equals("DATE"))
        .filter(timex -> timex.value().length() > YEAR || isYear(scene, timex))
        .forEach(timex -> dates.add(new Dated(sentence, timex.value())));
    for (Token token : scene.sentence().tokens()) {
      if (token.isNoun()) {
        Optional<String> cause = CAUSES.value(token.lemma());
        cause.ifPresent(kind -> (kind.equals("HAZARD") ? hazards : weapons).add(sentence));
      }
      if (token.isVerb() && tells(scene, token)) {
        new EventDates(scene).of(token).ifPresent(when -> times.add(new Told(sentence, when)));
      }
    }
  }

  // A bare year may be the number of a house; "in 2012", "the whole of 2012" are none.
  private static boolean isYear(Scene scene, Timex timex) {
    return scene.sentence().tokens().stream()
        .filter(token -> token.span().end() + 1 == timex.span().begin())
        .anyMatch(token -> OF_YEAR.contains(token.lemma()));
  }

  private static boolean tells(Scene scene, Token verb) {
    return RESPONSE.contains(verb.lemma())
        || OCCURRENCE.contains(verb.lemma())
            && !scene.clauses().passive(verb) // "were taken away"
            && scene.tree().child(verb, "obj").isEmpty();
  }

  /** Whether a sentence names a date that fits, whatever happened on it. */
  boolean tellsOf(int sentence, Predicate<String> fits) {
    return dates.stream().anyMatch(d -> d.sentence() == sentence && fits.test(d.value()));
  }

  /** Whether a sentence names a disaster, an accident or a disease. */
  boolean namesHazard(int sentence) {
    return hazards.contains(sentence);
  }

  /** Whether a sentence names an attacker or a weapon. */
  boolean namesWeapon(int sentence) {
    return weapons.contains(sentence);
  }

  /** The time told nearest to a sentence, of two as near the earlier one. */
  Optional<When> near(int sentence, int reach, Predicate<When> fits) {
    return times.stream()
        .filter(t -> Math.abs(t.sentence() - sentence) <= reach && fits.test(t.when()))
        .min((a, b) -> Integer.compare(distance(a, sentence), distance(b, sentence)))
        .map(t -> new When(t.when().value(), Dating.DISCOURSE, t.when().timex()));
  }

  private static int distance(Told told, int sentence) {
    int away = told.sentence() - sentence;
    return away <= 0 ? -2 * away : 2 * away - 1;
  }
}
