package org.dateline.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** The stages of the way from files to the dataset. */
public enum Stage {
  READ,
  ANNOTATE,
  EXTRACT,
  RESOLVE,
  WRITE,
  VALIDATE,
  STORE;

  /** How long each stage took, summed over threads. Thread-safe. */
  static final class Times {
    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    Times() {
      for (Stage stage : values()) {
        nanos.put(stage, new LongAdder());
      }
    }

    <T> T measure(Stage stage, Supplier<T> work) {
      long start = System.nanoTime();
      try {
        return work.get();
      } finally {
        nanos.get(stage).add(System.nanoTime() - start);
      }
    }

    void measure(Stage stage, Runnable work) {
      measure(
          stage,
          () -> {
            work.run();
            return null;
          });
    }

    double seconds(Stage stage) {
      return nanos.get(stage).sum() / 1e9;
    }
  }
}
