package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    StandardOutput out = new StandardOutput();
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    System.exit(out.ended(run(out, err, args), err));
  }

  /** Runs a command: results go to {@code out}, all else to {@code err}; gives the exit code. */
  public static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Dateline(new Console(out, err, Terminal.current())));
    return Failures.handledBy(line, err).execute(args);
  }
}
