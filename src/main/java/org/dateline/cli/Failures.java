package org.dateline.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.UserError;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** How a command that fails ends: one line and an exit code. */
final class Failures {
  private Failures() {}

  static CommandLine handledBy(CommandLine line, PrintStream err) {
    return line.setOut(writer(line.<Dateline>getCommand().console().out()))
        .setErr(writer(err))
        .setUsageHelpWidth(100)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, err))
        .setParameterExceptionHandler((e, args) -> misused(e, err));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int failed(Exception e, CommandLine command, PrintStream err) {
    boolean verbose = command.getCommand() instanceof Command c && c.verbose();
    if (verbose) {
      e.printStackTrace(err);
    }
    if (e instanceof UserError error) {
      line(err, error.getMessage());
      return error.exitCode();
    }
    line(err, "this is a defect: " + e + (verbose ? "" : "; -v shows where, please report it"));
    return Command.SOME_FAILED;
  }

  private static int misused(ParameterException e, PrintStream err) {
    if (e.getCause() instanceof UserError error) {
      line(err, error.getMessage());
    } else {
      String name = e.getCommandLine().getCommandSpec().qualifiedName();
      line(err, e.getMessage() + "; see " + name + " --help");
    }
    return UserError.USAGE;
  }

  private static void line(PrintStream err, String message) {
    err.println("dateline: " + message.replaceAll("\\s*\\R\\s*", " "));
    err.flush();
  }
}
