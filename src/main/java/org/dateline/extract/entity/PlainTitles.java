package org.dateline.extract.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;

/**
 * Titles of works without quotation marks: a capital on each word, "sang Wait For Me Tonight", or a
 * year in parentheses after them, "Bridge over the Tarn (1952)".
 */
final class PlainTitles {
  static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Set<String> LINKS = Set.of("of", "the", "a", "an", "and", "-");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 9;

  private final NameContext context;
  private final List<NameSpan> spans;

  /** Changes the spans in place. */
  PlainTitles(NameContext context, List<NameSpan> spans) {
    this.context = context;
    this.spans = spans;
  }

  void add() {
    int size = context.sentence().size();
    for (int i = 3; i < size; i++) {
      if (isDated(i)) {
        addDated(i - 1);
      }
    }
    boolean prose =
        !context.isShouting()
            && context.sentence().tokens().stream().anyMatch(NameContext::isSmallVerb);
    for (int from = 2; prose && from <= size; from++) {
      if (isCapital(from)) {
        int to = end(from);
        if (introduces(from - 1)) {
          addWritten(from, to);
        }
        from = to;
      }
    }
  }

  /** The last capital of a run, small words between capitals aside. */
  private int end(int from) {
    int to = from;
    for (int i = from + 1; i <= context.sentence().size() && (isCapital(i) || links(i)); i++) {
      to = isCapital(i) ? i : to;
    }
    return to;
  }

  /** Whether a year stands in parentheses at an index. */
  private boolean isDated(int index) {
    return YEAR.matcher(context.token(index).word()).matches()
        && context.token(index - 1).word().equals("(")
        && context.token(index + 1).word().equals(")");
  }

  /**
   * "of", "sang", "the song", "the", "her": what a title stands after, and not in quotation marks.
   */
  private boolean introduces(int index) {
    Token before = context.token(index);
    boolean small = Character.isLowerCase(before.word().codePointAt(0));
    return small
        && (before.isTagged("IN|TO|RP|VB.*|DT|PRP\\$") || Gazetteer.WORKS.contains(before.word()));
  }

  /** The words before the parenthesis, as many as begin with capitals or join those that do. */
  private void addDated(int parenthesis) {
    int from = parenthesis;
    for (int i = parenthesis - 1; i > 0 && (isCapital(i) || joins(i)); i--) {
      from = isCapital(i) ? i : from;
    }
    if (from < parenthesis - 1 && isCapital(parenthesis - 1)) {
      add(new NameSpan(from, parenthesis - 1, "MISC"));
    }
  }

  /** A run in which a pronoun, a verb or a preposition has a capital that nothing else asks for. */
  private void addWritten(int from, int end) {
    int to = end;
    while (to > from && context.token(to).isTagged("IN|DT|TO|CC")) { // of the next sentence
      to--;
    }
    List<Token> words = context.sentence().tokens().subList(from - 1, to);
    boolean told = words.stream().anyMatch(word -> isCapital(word.index()) && isSmall(word));
    if (words.size() >= SHORTEST && told) {
      add(new NameSpan(from, to, "MISC"));
    }
  }

  /** Whether a word begins with a small letter in names of people, bodies and places. */
  private static boolean isSmall(Token word) {
    return word.isTagged("PRP\\$?|IN|TO|CC|W.*|MD|VB[DPZ]?|DT");
  }

  /** In place of shorter names within it; a person's or known name at its end is the name. */
  private void add(NameSpan title) {
    List<NameSpan> touched = spans.stream().filter(title::overlaps).toList();
    boolean within =
        touched.stream().allMatch(s -> title.from() <= s.from() && s.to() <= title.to());
    boolean whole = touched.stream().anyMatch(s -> isWhole(s, title));
    if (within && !whole && title.to() - title.from() < LONGEST) {
      spans.removeAll(touched);
      spans.add(title);
    }
  }

  /** Whether a title is the name with words added to it: a person's, or one that is known. */
  private boolean isWhole(NameSpan name, NameSpan title) {
    boolean known = Gazetteer.likelyType(name.words(context.sentence())).isPresent();
    return name.from() == title.from() && (name.to() == title.to() || name.isPerson() || known);
  }

  private boolean isCapital(int index) {
    String word = context.token(index).word();
    return NameWords.isCapitalised(context.token(index))
        && word.length() > 1
        && word.chars().anyMatch(Character::isLowerCase)
        && !context.inTime(context.token(index));
  }

  /** A word that seldom parts a title from what comes after it. */
  private boolean links(int index) {
    return LINKS.contains(context.token(index).word());
  }

  private boolean joins(int index) {
    Token word = context.token(index);
    return word.isTagged("IN|DT|CC|TO") || word.word().equals("-");
  }
}
