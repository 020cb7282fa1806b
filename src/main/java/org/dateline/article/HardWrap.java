package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells lines that were broken to fit a width from lines that are paragraphs. */
final class HardWrap {
  private static final int MAX_WIDTH = 120;
  private static final int MIN_WIDTH = 40;
  private static final double MIN_SHARE = 0.8;

  private final int width;
  private final boolean wrapped;

  private HardWrap(List<Line> lines) {
    this.width = lines.stream().mapToInt(Line::length).max().orElse(0);
    this.wrapped = width >= MIN_WIDTH && width <= MAX_WIDTH && mostlyFull(lines);
  }

  /**
   * The paragraphs of a text.
   *
   * @param whole lines that stand for themselves and are never joined with others
   */
  static List<Line> paragraphs(String text, List<Line> lines, Predicate<Line> whole) {
    HardWrap wrap = new HardWrap(lines);
    List<Line> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !wrap.goesOn(lines.get(i - 1), lines.get(i), whole)) {
        paragraphs.add(lines.get(first).join(lines.get(i - 1), text));
        first = i;
      }
    }
    return paragraphs;
  }

  private boolean goesOn(Line line, Line next, Predicate<Line> whole) {
    if (line.group() != next.group()) {
      return false;
    }
    if (wrapped && full(line, next)) {
      return true;
    }
    boolean unfinished = !line.endsSentence() && next.startsInLowerCase();
    return unfinished && !whole.test(line) && !whole.test(next);
  }

  /** Whether the next line's first word had no room on the line. */
  private boolean full(Line line, Line next) {
    return line.length() + 1 + next.firstWord().length() > width;
  }

  /** Whether most lines that end inside a sentence are as full as the width allows. */
  private boolean mostlyFull(List<Line> lines) {
    int inside = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (line.group() == next.group() && !line.endsSentence()) {
        inside++;
        full += full(line, next) ? 1 : 0;
      }
    }
    return inside >= 2 && full >= MIN_SHARE * inside;
  }
}
