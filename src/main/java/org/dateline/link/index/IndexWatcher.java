package org.dateline.link.index;

/** Is told how the making of an index goes. */
public interface IndexWatcher {
  /**
   * A source was read on.
   *
   * @param bytes of its text so far
   * @param lines so far
   * @param items taken so far
   */
  void reading(String source, long bytes, long lines, long items);

  /** What is done now, after the reading, and how many were done so far. */
  void making(String what, long done);

  /** Something was passed over; one line. */
  void warning(String line);

  /** A watcher that does not care. */
  static IndexWatcher none() {
    return new IndexWatcher() {
      @Override
      public void reading(String source, long bytes, long lines, long items) {}

      @Override
      public void making(String what, long done) {}

      @Override
      public void warning(String line) {}
    };
  }
}
