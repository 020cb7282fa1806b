package org.dateline.extract.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Numeral.Form;
import org.dateline.extract.numeral.Table;
import org.dateline.extract.numeral.Words;

/** Tells numbers that count nothing: dates, parts of names, labels, scores, addresses, pronouns. */
final class NotFigures {
  private static final Set<String> LABELS = labels();
  private static final WordList EMERGENCY =
      WordList.section(NotFigures.class, "words.txt", "emergency number");
  private static final WordList CALLS =
      WordList.section(NotFigures.class, "words.txt", "emergency call");
  private static final WordList DIALLING =
      WordList.section(NotFigures.class, "words.txt", "dialling");
  private static final WordList BYWORDS = WordList.section(NotFigures.class, "words.txt", "byword");
  private static final Pattern PHONE = Pattern.compile("(\\d{3}-){1,2}\\d{4}");

  /** Before a bare number these make a rank of it: "the top five". */
  private static final WordList NOT_ONE =
      WordList.section(NotFigures.class, "words.txt", "not one");

  private static final WordList EDGES = WordList.section(NotFigures.class, "words.txt", "edge");

  private final Words words;
  private final List<Timex> timexes;

  NotFigures(Words words, List<Timex> timexes) {
    this.words = words;
    this.timexes = timexes;
  }

  private static Set<String> labels() {
    Set<String> labels = new HashSet<>();
    for (String[] row : Table.rows(NotFigures.class, "labels.txt")) {
      labels.addAll(List.of(row[0].split(" ")));
    }
    return Set.copyOf(labels);
  }

  boolean has(Numeral numeral) {
    return isDated(numeral)
        || isException(numeral)
        || isNamed(numeral)
        || isLabel(numeral)
        || isPronoun(numeral)
        || isCode(numeral)
        || isOther(numeral);
  }

  /** "all but two": how many it is not. */
  private boolean isException(Numeral numeral) {
    return words.at(numeral.first() - 1).equals("but")
        && words.at(numeral.first() - 2).equals("all");
  }

  private boolean isDated(Numeral numeral) {
    Span span = words.token(numeral.first()).span();
    return timexes.stream()
        .anyMatch(
            t ->
                t.span().overlaps(span)
                    && (t.type().equals("DATE") || t.type().equals("TIME"))
                    && Patterns.matches(t.value(), "[0-9X-].*"));
  }

  /** Part of a name: "Group of 20", "Big 12"; also after one it belongs to: "Boeing 737". */
  private boolean isNamed(Numeral numeral) {
    Token first = words.token(numeral.first());
    if (isMoney(numeral) || isOfMembers(numeral.last() + 1)) {
      return false;
    }
    if (!first.name().equals("O") && !first.name().endsWith("PERSON")) {
      return true;
    }
    return numeral.first() == numeral.last()
        && numeral.suffix().isEmpty()
        && (afterName(numeral) || beforeName(numeral));
  }

  /** "Three Coast Guard Service (CGS) divers" are three divers. */
  private boolean isOfMembers(int name) {
    int at = name;
    while (words.tag(at).startsWith("NNP")) {
      at++;
    }
    return at > name && words.isAcronym(at) && words.tag(at + 3).equals("NNS");
  }

  private boolean isMoney(Numeral numeral) {
    return Units.currency(numeral.prefix()).isPresent()
        || Units.before(words, numeral.first()).isPresent();
  }

  private boolean afterName(Numeral numeral) {
    int before = numeral.first() - 1;
    boolean counts =
        Patterns.matches(words.tag(numeral.last() + 1), "NNP?S|JJ.*|VBD|CD|NN")
            || words.at(numeral.last() + 1).equals("%");
    boolean hangs = words.token(numeral.first()).head() == before;
    boolean name =
        words.has(before) && words.tag(before).equals("NNP") && !words.at(before).contains("$");
    boolean written =
        numeral.form() == Form.DIGITS && numeral.exact() && numeral.min().scale() <= 0
            || Character.isUpperCase(words.token(numeral.first()).word().codePointAt(0));
    return name
        && written
        && Units.at(words, numeral.last() + 1).isEmpty()
        && (hangs || !counts)
        && Units.currency(words.token(before).word()).isEmpty();
  }

  /** "the 787 Dreamliner", "575 Elm Road": digits before a singular name. */
  private boolean beforeName(Numeral numeral) {
    int next = numeral.last() + 1;
    int last = next;
    while (words.tag(last + 1).equals("NNP")) {
      last++;
    }
    int chunk = last + 1;
    while (Patterns.matches(words.tag(chunk), "CC|NNP|JJ|NN")) {
      chunk++;
    }
    boolean plural =
        Patterns.matches(words.tag(chunk), "NNP?S")
            || Patterns.matches(words.tag(last + 1), "NNP?S|NN|CD")
            || Patterns.matches(words.at(last), ".*s|people");
    return numeral.form() == Form.DIGITS
        && words.tag(next).equals("NNP")
        && !plural
        && Units.at(words, next).isEmpty()
        && numeral.min().signum() > 0
        && !words.tag(numeral.first() - 1).equals("$");
  }

  private boolean isLabel(Numeral numeral) {
    String before = words.at(numeral.first() - 1);
    boolean singular =
        !words.tag(numeral.first() - 1).equals("NNS")
            && !words.tag(numeral.first() - 1).startsWith("VB");
    if (EDGES.contains(before)) {
      return !Patterns.matches(words.tag(numeral.last() + 1), "NN.*|JJ.*");
    }
    return numeral.form() != Form.FRACTION
        && !isShare(numeral)
        && LABELS.contains(before)
        && singular
        && !isCountAfterTime(numeral)
        && !words.tag(numeral.first() - 1).equals("DT");
  }

  // "last week 12 people", not "week 12"
  private boolean isCountAfterTime(Numeral numeral) {
    return words.tag(numeral.first() - 2).equals("JJ")
        && words.tag(numeral.last() + 1).equals("NNS");
  }

  // "Nasdaq +0.8%"
  private boolean isShare(Numeral numeral) {
    return numeral.suffix().equals("%")
        || Set.of("%", "percent", "pc", "per").contains(words.at(numeral.last() + 1));
  }

  /** "one" as a pronoun: "the one", "one another", "no one". */
  private boolean isPronoun(Numeral numeral) {
    if (!words.at(numeral.first()).equals("one") || numeral.first() != numeral.last()) {
      return false;
    }
    String tag = words.tag(numeral.first());
    String before = words.tag(numeral.first() - 1);
    boolean each = Set.of("each", "every", "any").contains(words.at(numeral.first() - 1));
    boolean of = words.at(numeral.last() + 1).equals("of") && !each;
    boolean determined =
        before.equals("DT")
            || before.equals("WDT")
            || before.startsWith("JJ")
            || before.equals("PRP$")
            || before.equals("WP$");
    boolean counts =
        words.tag(numeral.last() + 1).startsWith("NN")
            || words.tag(numeral.last() + 1).startsWith("JJ");
    return !of
        && (!tag.equals("CD")
            || determined
            || !counts
            || NOT_ONE.contains(words.at(numeral.last() + 1)));
  }

  /** Telephone numbers, scores, times of day and other digits joined by signs. */
  private boolean isCode(Numeral numeral) {
    int before = numeral.first() - 1;
    int after = numeral.last() + 1;
    boolean joinedBefore =
        words.has(before) && words.glued(before) && isJoint(before) && isDigits(before - 1);
    boolean joinedAfter =
        words.has(after)
            && words.glued(numeral.last())
            && isJoint(after)
            && isDigits(after + 1)
            && words.glued(after);
    return joinedBefore || joinedAfter;
  }

  private boolean isJoint(int index) {
    return Set.of("-", "–", ":", "/", ".").contains(words.at(index));
  }

  private boolean isDigits(int index) {
    return Patterns.matches(words.at(index), "\\d+.*");
  }

  /**
   * House numbers, emergency calls, telephone numbers, and digits glued by a hyphen to a word
   * before: "sub-200", "covid - 19".
   */
  private boolean isOther(Numeral numeral) {
    int before = numeral.first() - 1;
    String next = words.at(numeral.last() + 1);
    boolean dialled = // "call 101"
        DIALLING.contains(words.at(before))
            && numeral.form() == Form.DIGITS
            && !Patterns.matches(words.tag(numeral.last() + 1), "NN.*|JJ.*|CD");
    boolean place = next.equals("block") || next.equals("blk");
    boolean call =
        EMERGENCY.contains(words.at(numeral.first()))
            && numeral.first() == numeral.last()
            && (!words.tag(numeral.last() + 1).equals("NNS") || CALLS.contains(next));
    if (place
        || call
        || dialled
        || BYWORDS.contains(words.at(numeral.first()))
        || PHONE.matcher(words.at(numeral.first())).matches()) {
      return true;
    }
    return numeral.form() == Form.DIGITS
        && words.isDash(before)
        && words.glued(before)
        && words.glued(before - 1)
        && !words.tag(before - 1).equals("CD");
  }
}
