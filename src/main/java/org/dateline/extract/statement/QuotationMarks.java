package org.dateline.extract.statement;

import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.article.Text;

/**
 * Tells opening and closing quotation marks, apostrophes and inches apart, by shape and neighbours.
 */
final class QuotationMarks {
  private static final String OPENING = "“„«‘";
  private static final String CLOSING = "””»’";
  private static final int BACKTICK = '`';
  private static final int APOSTROPHE = '\'';

  private final Text text;

  QuotationMarks(Text text) {
    this.text = text;
  }

  /**
   * A mark as written.
   *
   * @param shape the code point; two apostrophes or backticks count as {@code "}
   * @param length in code points
   */
  record Mark(int shape, int length) {
    /** Whether the other mark can close what this one opened. */
    boolean closedBy(Mark other) {
      int opening = OPENING.indexOf(shape);
      return opening >= 0
          ? other.shape == CLOSING.charAt(opening) || shape == '„' && other.shape == '“'
          : other.shape == shape;
    }

    boolean isSingle() {
      return shape == '‘' || shape == '’' || shape == APOSTROPHE;
    }
  }

  /** The mark at an offset, if one stands there. */
  Optional<Mark> at(int offset, Span within) {
    int shape = text.codePointAt(offset);
    if (OPENING.indexOf(shape) >= 0 || CLOSING.indexOf(shape) >= 0 || shape == '"') {
      return Optional.of(new Mark(shape, 1));
    }
    if (shape != APOSTROPHE && shape != BACKTICK) {
      return Optional.empty();
    }
    boolean twice = offset + 1 < within.end() && text.codePointAt(offset + 1) == shape;
    return twice
        ? Optional.of(new Mark('"', 2))
        : Optional.of(new Mark(shape == BACKTICK ? '‘' : shape, 1));
  }

  /** Whether a mark can open a quotation where it stands. */
  boolean opens(Mark mark, int offset, Span within) {
    if (CLOSING.indexOf(mark.shape()) >= 0) {
      return false;
    }
    boolean free = offset == within.begin() || !isWordEnd(text.codePointAt(offset - 1));
    int after = offset + mark.length();
    boolean worded = after < within.end() && !Character.isWhitespace(text.codePointAt(after));
    return worded && (free || "“„«".indexOf(mark.shape()) >= 0);
  }

  /** Whether a mark can close one: a single one before a letter is an apostrophe. */
  boolean closes(Mark opening, Mark mark, int offset, Span within) {
    if (!opening.closedBy(mark)) {
      return false;
    }
    int after = offset + mark.length();
    return !mark.isSingle()
        || after >= within.end()
        || !Character.isLetterOrDigit(text.codePointAt(after));
  }

  private static boolean isWordEnd(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || ".,;:!?)%".indexOf(codePoint) >= 0;
  }
}
