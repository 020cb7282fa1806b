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

  /** Breaks text into lines of a width, between words where it can. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (of(rest) > width && width > 0) {
      int fits = fitting(rest, width);
      int blank = rest.lastIndexOf(' ', fits);
      int end = blank > 0 ? blank : fits;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
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
