package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dateline.UserError;

/** The process's output in UTF-8, which remembers why writing to it failed. */
final class StandardOutput extends PrintStream {
  private final Noting noting;

  StandardOutput() {
    this(new Noting(new FileOutputStream(FileDescriptor.out)));
  }

  private StandardOutput(Noting noting) {
    super(new BufferedOutputStream(noting, 1 << 16), false, StandardCharsets.UTF_8);
    this.noting = noting;
  }

  /** Writes what is left; gives the exit code, another one where not all could be written. */
  int ended(int exitCode, PrintStream err) {
    flush();
    IOException failure = noting.failure;
    if (failure == null || String.valueOf(failure.getMessage()).contains("Broken pipe")) {
      return exitCode; // whoever reads had enough
    }
    UserError error = UserError.notWritable("standard output", failure);
    err.println("dateline: " + error.getMessage());
    return error.exitCode();
  }

  /** PrintStream forgets exceptions. */
  private static final class Noting extends FilterOutputStream {
    private IOException failure;

    Noting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
