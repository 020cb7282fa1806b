package org.dateline.cli;

/**
 * What the launcher found out about the terminal.
 *
 * @param columns its width
 * @param progress whether a person watches stderr
 */
record Terminal(int columns, boolean progress) {
  private static final int DEFAULT_COLUMNS = 120;

  /** From the launcher's {@code dateline.columns} and {@code dateline.progress}, else COLUMNS. */
  static Terminal current() {
    String columns = System.getProperty("dateline.columns", System.getenv("COLUMNS"));
    return new Terminal(columns(columns), Boolean.getBoolean("dateline.progress"));
  }

  private static int columns(String value) {
    return value != null && value.matches("[1-9]\\d{0,4}")
        ? Integer.parseInt(value)
        : DEFAULT_COLUMNS;
  }
}
