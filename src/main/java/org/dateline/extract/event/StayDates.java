package org.dateline.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.annotate.Token;
import org.dateline.extract.Status;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * The day on which somebody came to a place, or was there, is that of what was done there: "flew to
 * Oslo on Friday, where she met him", "in Oslo, where she spent Friday, she met him"; so is the day
 * of what was done just before.
 */
final class StayDates {
  private static final WordList PRESENCE =
      WordList.section(StayDates.class, "words.txt", "presence");
  private static final WordList LATER = WordList.section(StayDates.class, "words.txt", "later");

  /** The length of a day's value: "2026-03-10". */
  private static final int DAY = 10;

  private final Scene scene;
  private final Tree tree;
  private final Function<Token, Optional<When>> under;

  /**
   * @param under the first dated expression that a word governs
   */
  StayDates(Scene scene, Function<Token, Optional<When>> under) {
    this.scene = scene;
    this.tree = scene.tree();
    this.under = under;
  }

  /** The day of what a trigger tells of, by the place where it was. */
  Optional<When> of(Token trigger) {
    Token verb = scene.arguments().carrier(trigger).orElse(trigger);
    return there(verb)
        .or(() -> spent(trigger, verb))
        .or(() -> beforehand(verb))
        .filter(when -> when.value().length() >= DAY)
        .map(when -> new When(when.value().substring(0, DAY), Dating.SENTENCE, when.timex()));
  }

  // "flew to Oslo on Friday, where she met him"
  private Optional<When> there(Token verb) {
    Token clause = verb;
    while (clause.relation().equals("conj") && isPlainPast(clause)) {
      clause = tree.token(clause.head());
    }
    boolean where = clause.relation().equals("acl:relcl") && hasWhere(clause);
    return where && isPlainPast(clause) && isPlainPast(verb)
        ? tree.governor(clause).flatMap(place -> reached(place, verb))
        : Optional.empty();
  }

  private Optional<When> reached(Token place, Token event) {
    Optional<When> own = under.apply(place);
    return own.isPresent()
        ? own
        : verbs(place)
            .filter(verb -> isAsReal(verb, event))
            .flatMap(verb -> under.apply(verb).stream())
            .findFirst();
  }

  // the verb of which the place is a phrase, then those that it is joined to
  private Stream<Token> verbs(Token place) {
    return tree.ancestors(place).stream()
        .dropWhile(above -> !above.isVerb())
        .takeWhile(Token::isVerb)
        .limit(2)
        .filter(verb -> !verb.lemma().equals("bear"));
  }

  // "in Oslo, where she spent Friday, she met him"
  private Optional<When> spent(Token trigger, Token verb) {
    Token first = verb.relation().equals("conj") ? tree.token(verb.head()) : verb;
    return Stream.of(trigger, verb, first)
        .flatMap(word -> tree.children(word, "obl", "nmod").stream())
        .flatMap(place -> tree.children(place, "acl").stream())
        .filter(clause -> hasWhere(clause) && PRESENCE.contains(clause.lemma()))
        .filter(clause -> isPlainPast(clause) && isAsReal(clause, verb))
        .flatMap(clause -> under.apply(clause).stream())
        .findFirst();
  }

  // "toured the camp on Friday before meeting her"
  private Optional<When> beforehand(Token verb) {
    boolean before =
        verb.relation().equals("advcl")
            && verb.tag().equals("VBG")
            && tree.children(verb, "mark", "case").stream()
                .anyMatch(mark -> mark.lemma().equals("before"));
    return verbs(verb)
        .filter(main -> before && isAsReal(main, verb))
        .flatMap(main -> under.apply(main).or(() -> there(main)).stream())
        .findFirst();
  }

  private boolean isAsReal(Token stay, Token event) {
    return scene.factuality().of(stay) == Status.ASSERTED
        && scene.factuality().of(event) == Status.ASSERTED;
  }

  // neither "had met" nor "would later meet"
  private boolean isPlainPast(Token verb) {
    List<Token> aux = tree.children(verb, "aux");
    return verb.isTagged("VBD|VBN")
        && aux.stream().noneMatch(a -> a.lemma().equals("have") || a.tag().equals("MD"))
        && tree.children(verb, "advmod").stream().noneMatch(a -> LATER.contains(a.lemma()));
  }

  private boolean hasWhere(Token clause) {
    return tree.hasChild(clause, c -> c.lemma().equalsIgnoreCase("where"));
  }
}
