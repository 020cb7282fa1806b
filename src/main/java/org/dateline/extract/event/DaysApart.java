package org.dateline.extract.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.grammar.Tree;

/**
 * Days told as so many before or after one that the sentence names: "resigned on Friday, three days
 * after his brother was arrested".
 */
final class DaysApart {
  private static final Set<String> ORDER = Set.of("after", "before");
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})D");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  /** The length of a day's value: "2026-03-10". */
  private static final int LENGTH = 10;

  private final Scene scene;
  private final Tree tree;
  private final Function<Timex, Optional<String>> value;

  /**
   * @param value the date of a time expression, empty for a length of time
   */
  DaysApart(Scene scene, Function<Timex, Optional<String>> value) {
    this.scene = scene;
    this.tree = scene.tree();
    this.value = value;
  }

  /** The day of a clause or noun behind "three days after", reckoned from the day before that. */
  Optional<When> of(Token trigger) {
    Token first =
        trigger.relation().equals("conj") && trigger.isVerb()
            ? tree.governor(trigger).filter(Token::isVerb).orElse(trigger)
            : trigger;
    return order(first).flatMap(this::reckoned);
  }

  // "after" of the clause, or of the length of time that the parser hangs the clause on
  private Optional<Token> order(Token word) {
    Optional<Token> own =
        tree.children(word, "mark", "case").stream().filter(this::isOrder).findFirst();
    return own.or(
        () ->
            tree.governor(word)
                .filter(length -> word.isRelated("dep|acl|advcl|nmod"))
                .flatMap(
                    length ->
                        tree.children(length, "case", "mark").stream()
                            .filter(this::isOrder)
                            .filter(o -> o.index() > length.index() && o.index() < word.index())
                            .findFirst()));
  }

  private boolean isOrder(Token word) {
    return ORDER.contains(word.lemma()) && length(word).isPresent();
  }

  private Optional<Timex> length(Token order) {
    return scene.timexes().stream()
        .filter(timex -> DAYS.matcher(timex.value()).matches())
        .filter(timex -> timex.span().end() + 1 == order.span().begin())
        .findFirst();
  }

  private Optional<When> reckoned(Token order) {
    Timex length = length(order).orElseThrow();
    Matcher days = DAYS.matcher(length.value());
    int count = days.matches() ? Integer.parseInt(days.group(1)) : 0;
    int sign = order.lemma().equals("after") ? -1 : 1;
    return scene.timexes().stream()
        .filter(timex -> timex.span().end() <= length.span().begin())
        .filter(timex -> value.apply(timex).filter(v -> DAY.matcher(v).matches()).isPresent())
        .max(Comparator.comparingInt(timex -> timex.span().end()))
        .flatMap(value)
        .map(v -> LocalDate.parse(v.substring(0, LENGTH)).plusDays((long) sign * count))
        .map(day -> new When(day.toString(), Dating.CLAUSE, Optional.of(length.span())));
  }
}
