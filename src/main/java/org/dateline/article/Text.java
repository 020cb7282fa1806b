package org.dateline.article;

import java.util.Arrays;

/** An article's text, addressed by code points; the same object serves all slices of an article. */
public final class Text {
  private final String chars;
  private final int[] charOfCodePoint; // null while every character is one code point

  public Text(String chars) {
    this.chars = chars;
    int length = chars.codePointCount(0, chars.length());
    this.charOfCodePoint = length == chars.length() ? null : index(chars, length);
  }

  private static int[] index(String chars, int length) {
    int[] positions = new int[length + 1];
    int at = 0;
    for (int i = 0; i < length; i++) {
      positions[i] = at;
      at += Character.charCount(chars.codePointAt(at));
    }
    positions[length] = at;
    return positions;
  }

  /** The text's length in code points. */
  public int length() {
    return charOfCodePoint == null ? chars.length() : charOfCodePoint.length - 1;
  }

  public String slice(Span span) {
    return slice(span.begin(), span.end());
  }

  /** The text between two code point offsets, {@code end} exclusive. */
  public String slice(int begin, int end) {
    return chars.substring(toChar(begin), toChar(end));
  }

  public int codePointAt(int offset) {
    return chars.codePointAt(toChar(offset));
  }

  /** The UTF-16 offset of a code point offset. */
  public int toChar(int codePoint) {
    return charOfCodePoint == null ? codePoint : charOfCodePoint[codePoint];
  }

  /** The code point offset of a UTF-16 offset. */
  public int toCodePoint(int charOffset) {
    if (charOfCodePoint == null) {
      return charOffset;
    }
    int found = Arrays.binarySearch(charOfCodePoint, charOffset);
    return found >= 0 ? found : -found - 1; // inside a surrogate pair: the code point after it
  }

  public Span all() {
    return new Span(0, length());
  }

  @Override
  public String toString() {
    return chars;
  }
}
