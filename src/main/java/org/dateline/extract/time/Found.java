package org.dateline.extract.time;

/**
 * A time expression in a sentence.
 *
 * @param first index of its first token, from 1
 * @param last index of its last token
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 */
record Found(int first, int last, String type, String value) {
  static Found date(int first, int last, String value) {
    return new Found(first, last, "DATE", value);
  }

  static Found time(int first, int last, String value) {
    return new Found(first, last, "TIME", value);
  }

  static Found duration(int first, int last, String value) {
    return new Found(first, last, "DURATION", value);
  }

  static Found set(int first, int last, String value) {
    return new Found(first, last, "SET", value);
  }

  /** The same expression with a word more at its begin. */
  Found from(int begin) {
    return new Found(begin, last, type, value);
  }
}
