package org.dateline.cli;

import java.io.PrintStream;
import org.dateline.link.index.IndexWatcher;

/** Tells on stderr how the making of an index goes; where a person watches, in one line. */
final class IndexProgress implements IndexWatcher {
  private static final String ERASE_LINE = "\r\u001b[K";
  private static final long LIVE_PAUSE = 200_000_000L; // nanoseconds
  private static final long LOG_PAUSE = 30_000_000_000L;

  private final PrintStream err;
  private final boolean live;
  private final long start = System.nanoTime();
  private long shown = start;

  IndexProgress(Console console) {
    this.err = console.err();
    this.live = console.terminal().progress();
  }

  @Override
  public void reading(String source, long bytes, long lines, long items) {
    double seconds = Math.max((System.nanoTime() - start) / 1e9, 0.001);
    show(
        "%s: %,d lines, %,d items, %,d MB, %.0f MB a second"
            .formatted(source, lines, items, bytes / 1_000_000, bytes / 1e6 / seconds));
  }

  @Override
  public void making(String what, long done) {
    show(done > 0 ? "%,d %s written".formatted(done, what) : "writing " + what);
  }

  @Override
  public void warning(String line) {
    end();
    err.println("dateline: " + line);
    err.flush();
  }

  private void show(String line) {
    long now = System.nanoTime();
    if (now - shown < (live ? LIVE_PAUSE : LOG_PAUSE)) {
      return;
    }
    shown = now;
    if (live) {
      err.print(ERASE_LINE + line);
    } else {
      err.println("dateline: " + line);
    }
    err.flush();
  }

  /** Takes the changing line away. */
  void end() {
    if (live) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
