package org.dateline.link.index;

import java.util.regex.Pattern;

/** Names as people typed them, made neat. */
final class NameText {
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+|\\p{Cc}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private NameText() {}

  /** Without marks that nobody sees and with single spaces. */
  static String clean(String text) {
    return isNeat(text)
        ? text
        : SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  // Nearly all are, and expressions are slow.
  private static boolean isNeat(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < 0x7f || Character.isLetterOrDigit(c) || c == ' ';
      if (!plain || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }
}
