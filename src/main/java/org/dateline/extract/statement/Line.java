package org.dateline.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * A sentence as a row of words with parts of speech. The tags of news are right far more often than
 * the attachments of its clauses, so word order decides and the tree is asked where order is
 * silent. Positions are token indexes, from 1; positions outside give empty words.
 */
final class Line {
  private static final Set<String> NEITHER = Set.of("neither", "either", "both");
  private static final Set<String> NOMINAL =
      Set.of(
          "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "POS", "$", "#", "HYPH", "NN", "NNS", "NNP",
          "NNPS", "AFX");
  private static final WordList BOUNDS = WordList.section(Line.class, "words.txt", "bound");
  private static final WordList TITLES_AFTER =
      WordList.section(Line.class, "words.txt", "title after");
  private static final int LONGEST_BOUND = 3; // words before a number
  private static final Set<String> HEADS =
      Set.of("NN", "NNS", "NNP", "NNPS", "CD", "DT", "JJ", "JJS");

  private final Sentence sentence;
  private final Tree tree;
  private List<Cue> cues; // null until asked for; a line belongs to one article and one thread

  Line(Sentence sentence) {
    this.sentence = sentence;
    this.tree = new Tree(sentence);
  }

  /** The cues in it, as the reader finds them when first asked. */
  List<Cue> cues(Function<Line, List<Cue>> reader) {
    if (cues == null) {
      cues = reader.apply(this);
    }
    return cues;
  }

  Sentence sentence() {
    return sentence;
  }

  Tree tree() {
    return tree;
  }

  int size() {
    return sentence.size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  boolean has(int at) {
    return at >= 1 && at <= size();
  }

  String word(int at) {
    return has(at) ? token(at).word().toLowerCase(Locale.ROOT) : "";
  }

  String lemma(int at) {
    return has(at) ? token(at).lemma().toLowerCase(Locale.ROOT) : "";
  }

  String tag(int at) {
    return has(at) ? token(at).tag() : "";
  }

  Span span(int from, int to) {
    return token(from).span().union(token(to).span());
  }

  boolean isFinite(int at) {
    return switch (tag(at)) {
      case "VBD", "VBP", "VBZ", "MD" -> true;
      default -> false;
    };
  }

  boolean isVerb(int at) {
    return has(at) && token(at).isVerb();
  }

  boolean isComma(int at) {
    return word(at).equals(",");
  }

  boolean isMark(int at) {
    return switch (word(at)) {
      case "“", "”", "\"", "``", "''", "‘", "’", "'", "`", "«", "»", "„" -> !tag(at).equals("POS");
      default -> false;
    };
  }

  boolean isDash(int at) {
    return switch (word(at)) {
      case "--", "-", "–", "—", "―" -> true;
      default -> false;
    };
  }

  boolean isNegation(int at) {
    return word(at).equals("not") || word(at).equals("never");
  }

  /** Full stops, question marks and the like. */
  boolean isStop(int at) {
    return tag(at).equals(".") || Patterns.matches(word(at), "[.?!…]|\\.\\.\\.");
  }

  boolean isPunctuation(int at) {
    return has(at)
        && !Character.isLetterOrDigit(word(at).codePointAt(0))
        && !Patterns.matches(word(at), "[$€£#%&].*");
  }

  /** Whether a word is part of a time expression. */
  boolean isTime(int at) {
    Span word = token(at).span();
    return token(at).relation().equals("obl:tmod")
        || sentence.timexes().stream().anyMatch(t -> t.span().covers(word));
  }

  /** Whether a name stands in a piece of the line. */
  boolean hasName(Span span) {
    return sentence.tokens().stream()
        .anyMatch(t -> span.covers(t.span()) && t.tag().startsWith("NNP"));
  }

  /** Whether a word stands right before a piece of the line. */
  boolean isAfter(String word, Span span) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= span.begin())
        .reduce((first, last) -> last)
        .filter(t -> t.word().equalsIgnoreCase(word))
        .isPresent();
  }

  /** "he", "this", "there": a noun phrase of one word. */
  boolean isPronoun(int at) {
    return switch (tag(at)) {
      case "PRP", "EX" -> true;
      default -> false;
    };
  }

  /**
   * The last word of the plain noun phrase that begins at a position, 0 when none begins there.
   * Quotation marks inside it are passed over; what follows its head noun is not part of it.
   */
  int nounPhraseEnd(int from) {
    if (isPronoun(from)) {
      return from;
    }
    int at = pastBound(from);
    if (tag(at).equals("PDT") || NEITHER.contains(word(at)) && tag(at + 1).startsWith("N")) {
      at++;
    }
    if (tag(at).equals("DT")) {
      at++;
    }
    int head = at > from && tag(at - 1).equals("DT") ? at - 1 : 0;
    for (; has(at) && isNominal(at) && !(tag(at).equals("PRP$") && head > 0); at++) {
      if (head > 0 && tag(at).equals("VBN") && token(at).relation().equals("acl")) {
        break; // "a study published last month"
      }
      if (HEADS.contains(tag(at)) && !isPostpositive(at)) {
        head = at;
      }
      at = pastBracket(at);
    }
    return head;
  }

  /** From the title of "Inspector (Traffic) Ann Berg" to the bracket's end, else where it was. */
  private int pastBracket(int title) {
    int closing = title + 1;
    if (!tag(closing).equals("-LRB-") || token(title).head() <= closing) {
      return title;
    }
    while (has(closing) && !tag(closing).equals("-RRB-")) {
      closing++;
    }
    return token(title).head() > closing && isNominal(closing + 1) ? closing : title;
  }

  /** Past "at least", "more than", "as many as" before a number. */
  private int pastBound(int from) {
    boolean preposition =
        has(from) && token(from).relation().equals("case") && !BOUNDS.contains(word(from + 1));
    if (preposition || tag(from).equals("TO") || word(from).equals("than")) {
      return from; // "argued over 20 points"
    }
    int at = from;
    while (BOUNDS.contains(word(at)) && at - from < LONGEST_BOUND) {
      at++;
    }
    return tag(at).equals("CD") ? at : from;
  }

  /** "a person familiar with it", "a source close to him": an adjective that heads no phrase. */
  private boolean isPostpositive(int at) {
    boolean phrase =
        tag(at + 1).equals("IN") && !word(at + 1).equals("of") || tag(at + 1).equals("TO");
    return phrase && tag(at).equals("JJ") && tag(at - 1).startsWith("NN") && !isOffice(at);
  }

  /** "the secretary general in charge". */
  private boolean isOffice(int at) {
    return TITLES_AFTER.contains(word(at));
  }

  private boolean isNominal(int at) {
    if (NOMINAL.contains(tag(at)) || isMark(at) && !isPunctuation(at + 1)) {
      return true;
    }
    boolean participle = tag(at).equals("VBN") && !Patterns.matches(tag(at - 1), "NNS?");
    boolean modifies = participle || tag(at).equals("VBG") || tag(at).startsWith("RB");
    return modifies && !isFinite(at - 1) && nominalAhead(at + 1);
  }

  private boolean nominalAhead(int at) {
    return tag(at).startsWith("NN") || tag(at).startsWith("JJ") || tag(at).equals("CD");
  }

  /** The last word of a noun phrase with its "of" phrases and coordinated noun phrases. */
  int longNounPhraseEnd(int from) {
    int end = nounPhraseEnd(from);
    while (end > 0 && (word(end + 1).equals("of") || tag(end + 1).equals("CC"))) {
      int next = nounPhraseEnd(end + 2);
      if (next == 0 || isPronoun(end + 2)) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The first word of the plain noun phrase that ends at a position. */
  int nounPhraseStart(int end) {
    int at = end;
    while (has(at - 1)
        && (NOMINAL.contains(tag(at - 1)) || tag(at - 1).equals("DT"))
        && !tag(at).equals("DT")) {
      at--;
    }
    return at;
  }

  /** Whether a clause with subject and finite verb begins at a position and ends by another one. */
  boolean clauseAt(int from, int to) {
    int subject = nounPhraseEnd(from);
    if (subject == 0
        && !tag(from).equals("VBG")
        && !tag(from).equals("DT")
        && !isSubordinator(from)
        && !(tag(from).equals("IN") && tag(from + 1).equals("CD"))
        && !tag(from).startsWith("RB")) {
      return false;
    }
    boolean parted = subject > 0 && isComma(subject + 1) && isFinite(subject + 2);
    return !parted && finiteVerb(Math.max(subject, from) + 1, to) > 0;
  }

  /** Whether a subject and, soon after it, its finite verb stand at a position. */
  boolean startsClause(int at) {
    int subject = at > 1 ? nounPhraseEnd(at) : 0;
    return subject > 0 && finiteVerb(subject + 1, Math.min(size(), subject + 8)) > 0;
  }

  /** The first finite verb that is no relative or subordinate clause's, 0 when there is none. */
  int finiteVerb(int from, int to) {
    int lower = 0;
    for (int at = from; at <= to; at++) {
      if (tag(at).startsWith("W")
          || isSubordinator(at)
          || word(at).equals("that") && tag(at).equals("IN")) {
        lower++;
      } else if (isComma(at) && endsClause(at)) {
        return 0;
      } else if (isFinite(at) && !isFinite(at - 1)) {
        if (lower == 0) {
          return at;
        }
        lower--;
      }
    }
    return 0;
  }

  /** Whether a clause with "that" opens before a position or at it. */
  boolean hasThat(int to) {
    for (int at = 1; at <= to; at++) {
      if (word(at).equals("that") && tag(at).equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** "before he left", "as she said": a conjunction other than "that". */
  boolean isSubordinator(int at) {
    return tag(at).equals("IN")
        && token(at).baseRelation().equals("mark")
        && !word(at).equals("that");
  }

  private boolean endsClause(int comma) {
    boolean preposition =
        has(comma + 1) && token(comma + 1).relation().equals("case"); // "including"
    return tag(comma + 1).equals("CC") || tag(comma + 1).equals("VBG") && !preposition;
  }
}
