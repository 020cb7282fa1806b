package org.dateline.query;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How many terminal columns text takes, after Unicode's East Asian Width (UAX 11). */
final class CellWidth {
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  /** Characters behind which a word may go on in the next line. */
  private static final String JOINTS = "-_/";

  private CellWidth() {}

  static int of(String text) {
    return text.codePoints().map(CellWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    if (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
      return codePoint < 0xFF61 || codePoint >= 0xFFE0;
    }
    return WIDE.contains(UnicodeScript.of(codePoint))
        || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
  }

  /** Breaks text into lines of a width, between words and parts of words where it can. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (of(rest) > width && width > 0) {
      int end = fitting(rest, width);
      for (int at = end; at > 0; at--) {
        if (isBreak(rest, at)) {
          end = at;
          break;
        }
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Columns of the longest part of a text that {@link #wrap} keeps together. */
  static int longestPart(String text) {
    int longest = 0;
    int begin = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || isBreak(text, end)) {
        longest = Math.max(longest, of(text.substring(begin, end).strip()));
        begin = end;
      }
    }
    return longest;
  }

  // before a blank, and inside "bridge-collapse" and "count_min", not inside "2025-03-14"
  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == ' '
        || JOINTS.indexOf(text.charAt(at - 1)) >= 0 && Character.isLetter(text.charAt(at));
  }

  /** UTF-16 length of the longest beginning that fits, one code point at least. */
  private static int fitting(String text, int width) {
    int end = Character.charCount(text.codePointAt(0));
    int taken = of(text.codePointAt(0));
    while (end < text.length() && taken + of(text.codePointAt(end)) <= width) {
      taken += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
