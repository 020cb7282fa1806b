package org.dateline.cli;

import java.io.PrintStream;
import org.dateline.pipeline.Watcher;

/** Tells on stderr how a build goes; where a person watches, with a line that keeps changing. */
final class BuildProgress implements Watcher {
  private static final long PAUSE_NANOS = 200_000_000;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean live;
  private final boolean verbose;
  private final int total;
  private final long start = System.nanoTime();
  private long shown;
  private int done;

  /**
   * @param total inputs to come, 0 when unknown
   * @param verbose whether to print stack traces of defects
   */
  BuildProgress(Console console, int total, boolean verbose) {
    this.err = console.err();
    this.live = console.terminal().progress();
    this.total = total;
    this.verbose = verbose;
  }

  @Override
  public void done() {
    done++;
    long now = System.nanoTime();
    if (live && (now - shown > PAUSE_NANOS || done == total)) {
      shown = now;
      err.print(ERASE_LINE + line(done, total, (now - start) / 1e9));
      err.flush();
    }
  }

  /** Articles, rate and time that remains. */
  static String line(int done, int total, double seconds) {
    double rate = done / Math.max(seconds, 0.001);
    String line =
        "%d%s articles, %.1f a second".formatted(done, total > 0 ? " of " + total : "", rate);
    return total > done ? line + ", " + duration((total - done) / rate) + " left" : line;
  }

  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60
        ? whole + " s"
        : whole < 3600 ? whole / 60 + " min" : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }

  @Override
  public void problem(String line, Throwable cause) {
    end();
    err.println("dateline: " + line.replaceAll("\\s*\\R\\s*", " "));
    if (verbose && cause != null) {
      cause.printStackTrace(err);
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
