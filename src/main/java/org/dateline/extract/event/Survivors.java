package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.extract.Pattern;
import org.dateline.extract.Toll;
import org.dateline.extract.grammar.WordList;

/**
 * Takes those who died off the injured: "five people were shot, two of them died", "four were shot
 * … a woman was killed". Verbs such as "shoot" leave open who lives.
 */
final class Survivors {
  private static final WordList OPEN =
      WordList.section(Survivors.class, "words.txt", "unsure-fate");

  /** Sentences after which "one" no longer takes up a group. */
  private static final int REACH = 3;

  private final List<Sentence> sentences;
  private final Incident same;
  private final List<Hit> killed;

  Survivors(List<Sentence> sentences, Incident same, List<Hit> killed) {
    this.sentences = sentences;
    this.same = same;
    this.killed = killed;
  }

  /** How many of an injured group live, where the article tells that some died. */
  Optional<Toll> of(Hit group) {
    boolean whole = group.exact() && !group.isOne() && !group.another() && !isShare(group);
    long victims =
        group.event().arguments().stream().filter(a -> a.role().equals("injured")).count();
    if (!whole || victims != 1) {
      return Optional.empty();
    }
    List<Hit> told =
        killed.stream()
            .filter(dead -> !dead.part() && !dead.isSuicide() && isAmong(dead, group))
            .toList();
    BigDecimal parts =
        told.stream().allMatch(Hit::isOne)
            ? sum(killed.stream().filter(dead -> isPartOf(dead, group)).toList())
            : BigDecimal.ZERO; // "one" may be one of the dead
    boolean open = isOpen(group) && sum(Hit.apart(told)).compareTo(group.people()) < 0;
    BigDecimal dead = parts.signum() > 0 || !open ? parts : sum(Hit.apart(told));
    BigDecimal living = group.people().subtract(dead);
    return dead.signum() > 0 && living.signum() > 0
        ? Optional.of(toll(group, living))
        : Optional.empty();
  }

  private static boolean isShare(Hit group) {
    return group.part() && group.mention().text().contains(" of ");
  }

  private boolean isPartOf(Hit dead, Hit group) {
    int later = dead.mention().sentence() - group.mention().sentence();
    return dead.part()
        && later >= 0
        && later <= REACH
        && same.isOne(dead, group)
        && !isApart(dead, group);
  }

  private boolean isOpen(Hit group) {
    return group.event().triggers().stream()
        .map(word -> sentences.get(word.sentence()).token(word.token()).lemma())
        .anyMatch(OPEN::contains);
  }

  private boolean isAmong(Hit dead, Hit group) {
    return same.isOne(dead, group)
        && !dead.another()
        && !isApart(dead, group)
        && (isEvenlyDated(dead, group) || !isBefore(dead, group));
  }

  // Where only one of two has a day, the one told first may be of another incident.
  private static boolean isEvenlyDated(Hit dead, Hit group) {
    return dead.event().when().isPresent() == group.event().when().isPresent();
  }

  private static boolean isBefore(Hit dead, Hit group) {
    return dead.mention().sentence() < group.mention().sentence();
  }

  // "two were killed and three shot"
  private static boolean isApart(Hit dead, Hit group) {
    return dead.isCoordinated(group) || group.isCoordinated(dead);
  }

  private static BigDecimal sum(List<Hit> hits) {
    return hits.stream().map(Hit::people).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Toll toll(Hit group, BigDecimal living) {
    return new Toll(
        "injured",
        living,
        false,
        List.of(group.mention().id()),
        List.of(group.event().id()),
        true,
        Pattern.of("event", "toll", "survivors"));
  }
}
