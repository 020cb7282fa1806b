package org.dateline.extract.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Gender;
import org.dateline.extract.grammar.WordList;

/**
 * Somebody whom a casualty befell, as far as the text shows who it is.
 *
 * @param mention the best one: a name, else the first
 * @param noun lower-case head lemma of the first noun phrase, empty of a name
 * @param definite whether the first mention takes up somebody told of before
 * @param possessed whether the first mention says whose: "her son"
 * @param introduced whether it is a name that the text gives an age or calls a victim
 * @param age in years, as printed
 * @param roles "killed", "injured"
 * @param sentences in which it is told
 * @param dates values of the events' dates
 */
record Victim(
    int entity,
    int mention,
    boolean named,
    String noun,
    boolean definite,
    boolean possessed,
    boolean introduced,
    Optional<String> age,
    Optional<Gender> gender,
    Set<String> roles,
    Set<Integer> sentences,
    Set<String> dates) {
  private static final WordList GROWTH = WordList.section(Victim.class, "words.txt", "growth");

  /** Whether nothing that the text shows of the two forbids that they are one. */
  boolean mayBe(Victim other) {
    boolean ages = age.isEmpty() || other.age.isEmpty() || age.equals(other.age);
    boolean genders = gender.isEmpty() || other.gender.isEmpty() || gender.equals(other.gender);
    return entity != other.entity
        && ages
        && genders
        && !isOfOtherGrowth(other)
        && sentences.stream().noneMatch(other.sentences::contains)
        && (dates.isEmpty() || other.dates.isEmpty() || sharesDay(other));
  }

  /** Whether one is a child and the other one grown up. */
  boolean isOfOtherGrowth(Victim other) {
    Optional<String> one = GROWTH.value(noun);
    return one.isPresent()
        && GROWTH.value(other.noun).filter(two -> !two.equals(one.get())).isPresent();
  }

  /** "her son" after "her 12-year-old son". */
  boolean isSameKin(Victim earlier) {
    return possessed && earlier.possessed && noun.equals(earlier.noun) && mayBe(earlier);
  }

  private boolean sharesDay(Victim other) {
    return dates.stream()
        .anyMatch(
            one ->
                other.dates.stream()
                    .anyMatch(
                        two -> day(one).startsWith(day(two)) || day(two).startsWith(day(one))));
  }

  private static String day(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  boolean isOfAge(Victim other) {
    return age.isPresent() && age.equals(other.age);
  }

  boolean sharesRole(Victim other) {
    return roles.stream().anyMatch(other.roles::contains);
  }

  /** Takes notice of what is told of another one who is the same. */
  void join(Victim other) {
    roles.addAll(other.roles);
    sentences.addAll(other.sentences);
    dates.addAll(other.dates);
  }
}
