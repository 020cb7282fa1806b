package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Token;
import org.dateline.extract.Event;
import org.dateline.extract.Mention;
import org.dateline.extract.Trigger;
import org.dateline.extract.grammar.Tree;

/**
 * Somebody, or a counted group, whom an event killed or injured.
 *
 * @param people how many
 * @param exact false of "at least five"
 * @param another whether the words set them apart from whom was told before: "a second man"
 * @param part whether the words take them from people told of before: "one of them"
 * @param trees of the article's sentences
 */
record Hit(
    Event event,
    Mention mention,
    BigDecimal people,
    boolean exact,
    boolean another,
    boolean part,
    Victim victim,
    List<Tree> trees) {
  private static final Set<String> NEXT = Set.of("conj", "advcl");

  /** The same where "another" may only mean: not the one who died. */
  Hit plain() {
    return new Hit(event, mention, people, exact, false, part, victim, trees);
  }

  /** Whether they killed themselves. */
  boolean isSuicide() {
    return event.arguments().stream()
        .anyMatch(a -> a.role().equals("killer") && a.mention() == mention.id());
  }

  boolean isOne() {
    return people.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether the words show that this is nobody of those told before. */
  boolean isOther(Hit earlier) {
    return mention.entity() != earlier.mention.entity()
        && (isCoordinated(earlier)
            || mention.sentence() != earlier.mention.sentence()
                && isOne()
                && earlier.isOne()
                && (another || differs(earlier)));
  }

  /** Of those told the first ones that are nobody of each other. */
  static List<Hit> apart(List<Hit> hits) {
    List<Hit> apart = new ArrayList<>();
    for (Hit hit : hits) {
      if (!hit.part && apart.stream().allMatch(hit::isOther)) {
        apart.add(hit);
      }
    }
    return apart;
  }

  /** "A boy and a woman", "a boy was shot and a woman was stabbed". */
  boolean isCoordinated(Hit earlier) {
    return words().anyMatch(one -> earlier.words().anyMatch(two -> follows(one, two)));
  }

  /** The head of the phrase and the words that tell of the event. */
  private Stream<Trigger> words() {
    Token head = trees.get(mention.sentence()).token(mention.head());
    Trigger phrase = new Trigger(mention.sentence(), head.index(), head.span());
    return Stream.concat(Stream.of(phrase), event.triggers().stream());
  }

  private boolean follows(Trigger one, Trigger two) {
    if (one.sentence() != two.sentence() || one.token() == two.token()) {
      return false;
    }
    Tree tree = trees.get(one.sentence());
    Token later = tree.token(one.token());
    Token earlier = tree.token(two.token());
    return isBelow(tree, later, earlier)
        || later.relation().equals("conj")
            && earlier.relation().equals("conj")
            && earlier.head() == later.head();
  }

  private static boolean isBelow(Tree tree, Token later, Token earlier) {
    Optional<Token> at = Optional.of(later);
    for (int steps = 0; steps < 3 && at.isPresent(); steps++) {
      Token token = at.get();
      at = tree.governor(token).filter(up -> isNext(tree, token));
      if (at.filter(up -> up.index() == earlier.index()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // Whoever was hit before, "after five were shot", may be the same.
  private static boolean isNext(Tree tree, Token token) {
    return NEXT.contains(token.baseRelation())
        && !tree.hasChild(token, c -> c.lemma().equals("after") && c.relation().equals("mark"));
  }

  private boolean differs(Hit earlier) {
    boolean ages =
        victim.age().isPresent()
            && earlier.victim.age().isPresent()
            && !victim.isOfAge(earlier.victim);
    boolean genders =
        victim.gender().isPresent()
            && earlier.victim.gender().isPresent()
            && !victim.gender().equals(earlier.victim.gender());
    return ages || genders || victim.isOfOtherGrowth(earlier.victim);
  }
}
