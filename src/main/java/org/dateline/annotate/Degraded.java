package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs annotators so that one that fails on a sentence costs only what it would have given. */
final class Degraded {
  private final Set<String> names = new TreeSet<>();

  void attempt(String name, Runnable annotator) {
    try {
      annotator.run();
    } catch (RuntimeException failure) {
      names.add(name);
    }
  }

  /** The annotators that failed at least once, sorted. */
  List<String> names() {
    return new ArrayList<>(names);
  }
}
