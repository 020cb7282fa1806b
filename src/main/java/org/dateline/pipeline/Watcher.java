package org.dateline.pipeline;

/** Hears how a build goes; called by one thread. */
public interface Watcher {
  /** One more input is done with, whatever became of it. */
  void done();

  /** Something to tell the user in one line; {@code cause} is of a defect, else null. */
  void problem(String line, Throwable cause);
}
