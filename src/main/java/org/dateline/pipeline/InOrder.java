package org.dateline.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands on the results in the order of the things. */
final class InOrder {
  /** Enough that no thread waits for a long article at the head of the queue. */
  private static final int QUEUED_PER_THREAD = 8;

  private InOrder() {}

  /**
   * Reads and hands on in the calling thread, works in others. The first exception of the work ends
   * it all.
   */
  static <A, B> void run(
      Iterator<? extends A> things, int threads, Function<A, B> work, Consumer<B> results) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Queue<Future<B>> queue = new ArrayDeque<>();
    try {
      while (things.hasNext()) {
        A thing = things.next();
        queue.add(workers.submit(() -> work.apply(thing)));
        if (queue.size() >= threads * QUEUED_PER_THREAD || queue.element().isDone()) {
          results.accept(result(queue.remove()));
        }
      }
      while (!queue.isEmpty()) {
        results.accept(result(queue.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
