package org.dateline.link.web;

import java.time.Duration;

/** Lets time go by. */
interface Pause {
  /** The real one. */
  Pause REAL =
      length -> {
        try {
          Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };

  void last(Duration length);
}
