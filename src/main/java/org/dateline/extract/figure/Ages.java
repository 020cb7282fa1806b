package org.dateline.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.numeral.Words;

/** Recognises ages: "Maria Lopez, 21,", "aged 40", "a 21-year-old", "who is 10". */
final class Ages {
  private static final BigDecimal OLDEST = new BigDecimal(125);

  /** Smaller numbers in brackets after a name are numbers on shirts and seeds. */
  private static final BigDecimal ADULT = new BigDecimal(18);

  private static final Unit YEAR = new Unit(Kind.AGE, "year");
  private static final Set<String> COMPARED = Set.of("younger", "older");
  private static final Set<String> LIMITS = Set.of("over", "under");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ")", ";", "-", "–", "—", "", "and", "or", ":");

  private final Words words;
  private final Tree tree;
  private final Entities entities;

  Ages(Words words, Tree tree, Entities entities) {
    this.words = words;
    this.tree = tree;
    this.entities = entities;
  }

  /** Makes the figure an age when it is one. */
  boolean read(Draft draft) {
    if (old(draft)) {
      return true;
    }
    boolean age =
        draft.kind == Kind.COUNT
            && isYears(draft)
            && (aged(draft) || apposition(draft) || copula(draft));
    if (age) {
      set(draft);
    }
    return age;
  }

  /** A further number in "ages 24, 25 and 41". */
  boolean continues(Draft draft) {
    String before = words.at(draft.first - 1);
    boolean linked =
        words.tag(draft.first - 2).equals("CD") || words.at(draft.first - 2).equals(",");
    boolean age =
        draft.kind == Kind.COUNT
            && isYears(draft)
            && Set.of(",", "and", "or", "to", "through").contains(before)
            && linked
            && !words.tag(draft.last + 1).startsWith("NN")
            && !words.tag(draft.last + 1).startsWith("JJ");
    if (age) {
      set(draft);
    }
    return age;
  }

  private static void set(Draft draft) {
    draft.kind = Kind.AGE;
    draft.unit = Optional.of(YEAR);
  }

  private boolean isYears(Draft draft) {
    return draft.min != null && draft.min.signum() > 0 && draft.min.compareTo(OLDEST) < 0;
  }

  /** "21-year-old", "21 years old", "six-month-old". */
  private boolean old(Draft draft) {
    if (draft.kind == Kind.AGE) {
      bearer(draft, words.token(draft.last));
      return true;
    }
    if (draft.kind != Kind.DURATION) {
      return false;
    }
    int next = draft.last + 1;
    if (words.isDash(next)) {
      next++;
    }
    boolean old = Set.of("old", "olds").contains(words.at(next)) || isOfAge(next);
    if (old) {
      draft.kind = Kind.AGE;
      draft.last = isOfAge(next) ? next + 1 : next;
      bearer(draft, words.token(draft.last));
    }
    return old;
  }

  private boolean isOfAge(int index) {
    return words.at(index).equals("of") && words.at(index + 1).equals("age");
  }

  private void bearer(Draft draft, Token old) {
    int next = draft.last + 1;
    if (words.tag(next).startsWith("NN")) {
      int head = next;
      while (words.tag(head + 1).startsWith("NN")) {
        head++;
      }
      draft.counted = head;
      Optional<Mention> person = entities.at(tree.sentence().index(), head);
      draft.of =
          Optional.of(
              person
                  .filter(m -> m.kind() == Mention.Kind.NAME)
                  .map(Mention::text)
                  .orElse(words.token(head).word()));
    }
    int who = draft.counted == 0 ? old.index() : draft.counted;
    entities
        .at(tree.sentence().index(), who)
        .ifPresent(m -> draft.mention = OptionalInt.of(m.id()));
  }

  /** "aged 40", "age 40", "at the age of 40", "under the age of 21". */
  private boolean aged(Draft draft) {
    int before = draft.first - 1;
    int of = words.at(before).equals("of") ? before - 1 : before;
    boolean aged =
        words.at(before).equals("aged")
            || words.at(of).equals("age")
            || words.at(of).equals("ages");
    return aged || isCompared(draft.numeral.first() - 1, draft.last + 1);
  }

  /** "a girl younger than 12", "a man over 60 was". */
  private boolean isCompared(int before, int next) {
    if (Patterns.matches(words.tag(next), "NN.*|JJ.*|CD")) {
      return false;
    }
    return words.at(before).equals("than") && COMPARED.contains(words.at(before - 1))
        || LIMITS.contains(words.at(before)) && person(before - 1).isPresent();
  }

  /** A number between commas after a person's name. */
  private boolean apposition(Draft draft) {
    int comma = draft.first - 1;
    if (!words.at(comma).equals(",") && !words.at(comma).equals("(")
        || !CLOSING.contains(words.at(draft.last + 1))) {
      return false;
    }
    boolean brackets = words.at(comma).equals("(");
    boolean scored = brackets && Scores.areIn(tree.sentence());
    Optional<Mention> person =
        person(comma - 1).filter(p -> !brackets || draft.min.compareTo(ADULT) >= 0 && !scored);
    person.ifPresent(m -> own(draft, m));
    return person.isPresent() && draft.min.equals(draft.max);
  }

  private void own(Draft draft, Mention person) {
    draft.mention = OptionalInt.of(person.id());
    draft.of = Optional.of(entities.entity(person)).filter(e -> e.named()).map(e -> e.name());
  }

  private Optional<Mention> person(int index) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    Optional<Mention> mention = entities.at(tree.sentence().index(), index);
    return mention.filter(m -> m.type() == EntityType.PERSON && m.kind() != Mention.Kind.PRONOUN);
  }

  /** "who is 10", "she was 40". */
  private boolean copula(Draft draft) {
    Token number = words.token(draft.numeral.last());
    boolean predicate =
        tree.child(number, "cop").isPresent()
            && tree.children(number, "nmod").isEmpty()
            && !words.tag(draft.last + 1).startsWith("NN");
    if (!predicate) {
      return false;
    }
    Optional<Token> subject = tree.child(number, "nsubj");
    Optional<Mention> bearer =
        subject
            .flatMap(s -> entities.at(tree.sentence().index(), s.index()))
            .filter(m -> m.type() == EntityType.PERSON);
    bearer.ifPresent(m -> own(draft, m));
    boolean who =
        subject.filter(s -> Set.of("who", "he", "she").contains(words.at(s.index()))).isPresent();
    return bearer.isPresent() || who;
  }
}
