package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of reporters, each with the places that belong to it: "A B from X and Y, C D from Z". */
final class CreditNames {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s+)?|\\s+(?:and|&)\\s+|\\s*[|•·]\\s*");
  // "from" and "in", with the words of the credit before them: "contributed reporting from"
  private static final Pattern FROM =
      Pattern.compile("(?:\\s+\\p{Ll}+){0,6}?\\s+(?:from|in|at)\\s+");
  private static final Pattern BEFORE_NAME = LayoutPatterns.ENGLISH.section("before name").get(0);
  private static final Pattern FOR = Pattern.compile("\\s+[Ff]or\\s+");

  private final String text;
  private final List<Found> found = new ArrayList<>();

  /** A reporter in the making; offsets are UTF-16. */
  private static final class Found {
    private final int begin;
    private final int end;
    private final List<int[]> places = new ArrayList<>();

    private Found(int begin, int end) {
      this.begin = begin;
      this.end = end;
    }
  }

  private CreditNames(String text) {
    this.text = text;
  }

  /** The names of a by-line or of an author field. */
  static List<String> plain(String authors) {
    String names = authors.strip().replaceFirst("^(?i:by)\\s+", "");
    return Arrays.stream(SEPARATOR.split(names))
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .toList();
  }

  /**
   * The reporters that a stretch of text names.
   *
   * @param begin UTF-16 offset of the list in the text
   * @param end its end
   */
  static List<Reporter> reporters(Text text, int begin, int end) {
    CreditNames names = new CreditNames(text.toString());
    names.readList(begin, end);
    return names.found.stream().map(one -> reporter(text, one)).toList();
  }

  private static Reporter reporter(Text text, Found one) {
    Span evidence = new Span(text.toCodePoint(one.begin), text.toCodePoint(one.end));
    List<String> places =
        one.places.stream().map(place -> text.toString().substring(place[0], place[1])).toList();
    return new Reporter(text.slice(evidence), places, evidence);
  }

  private void readList(int begin, int end) {
    Matcher separator = SEPARATOR.matcher(text).region(begin, end);
    String before = ",";
    int from = begin;
    int pending = 0;
    while (from <= end) {
      boolean more = separator.find();
      int to = more ? separator.start() : end;
      pending = readPiece(from, to, before.strip(), pending);
      if (!more) {
        return;
      }
      before = separator.group();
      from = separator.end();
    }
  }

  /** Reads one piece between separators; returns from which found name on a later place counts. */
  private int readPiece(int begin, int end, String before, int pending) {
    Matcher from = FROM.matcher(text).region(begin, end);
    if (from.find()) {
      addName(begin, from.start());
      int[] place = trim(from.end(), end);
      found.subList(pending, found.size()).forEach(one -> one.places.add(place));
      return found.size();
    }
    String piece = text.substring(begin, end).strip();
    boolean placed = pending == found.size() && !found.isEmpty();
    if (placed && !before.startsWith(";") && isPlace(piece, before)) {
      addPlace(trim(begin, end), Regions.contains(piece) && !before.startsWith("and"));
      return pending;
    }
    addName(begin, end);
    return pending;
  }

  private static boolean isPlace(String piece, String before) {
    return before.equals("and")
        || before.equals("&")
        || !piece.contains(" ")
        || Regions.contains(piece);
  }

  /** Adds a place to those who were named last, or the country to their last place. */
  private void addPlace(int[] place, boolean qualifies) {
    List<int[]> last = found.get(found.size() - 1).places;
    int from = last.get(last.size() - 1)[0];
    for (Found one : found) {
      int at = one.places.size() - 1;
      if (at >= 0 && one.places.get(at)[0] == from) {
        if (qualifies) {
          one.places.set(at, new int[] {from, place[1]});
        } else {
          one.places.add(place);
        }
      }
    }
  }

  private void addName(int begin, int end) {
    Matcher role = BEFORE_NAME.matcher(text).region(begin, end);
    Matcher employer = FOR.matcher(text).region(begin, end);
    int[] name =
        trim(role.lookingAt() ? role.end() : begin, employer.find() ? employer.start() : end);
    while (name[0] < name[1] && notAName(word(name, true))) {
      name = trim(name[0] + word(name, true).length(), name[1]);
    }
    while (name[0] < name[1] && notAName(word(name, false))) {
      name = trim(name[0], name[1] - word(name, false).length());
    }
    String printed = text.substring(name[0], name[1]);
    boolean agency = Arrays.stream(printed.split("\\s+")).anyMatch(CreditNames::notAName);
    if (printed.contains(" ") && !agency) {
      found.add(new Found(name[0], name[1]));
    }
  }

  private String word(int[] span, boolean first) {
    String[] words = text.substring(span[0], span[1]).split("\\s+");
    return words[first ? 0 : words.length - 1];
  }

  private static boolean notAName(String word) {
    return LayoutPatterns.ENGLISH.matches("no name", word.replaceAll("[.,]$", ""));
  }

  /** Without white space around, and without a full stop that ends a sentence. */
  private int[] trim(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || endsSentence(from, to))) {
      to--;
    }
    return new int[] {from, to};
  }

  private boolean endsSentence(int from, int to) {
    return text.charAt(to - 1) == '.'
        && to - 2 > from
        && Character.isLowerCase(text.charAt(to - 2))
        && !text.substring(from, to).matches("(?s).*\\b(?:Jr|Sr|St)\\.");
  }
}
