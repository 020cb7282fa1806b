package org.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share. */
abstract class Command implements Callable<Integer> {
  /** Exit code of a command that did what it could while something failed. */
  static final int SOME_FAILED = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; print the stack trace of an error.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Override
  public final Integer call() {
    return execute(((Dateline) spec.root().userObject()).console());
  }

  /** Does the work; gives the exit code. */
  abstract int execute(Console console);

  boolean verbose() {
    return verbose;
  }

  /** The name by which the command was called. */
  String name() {
    return spec.qualifiedName();
  }
}
