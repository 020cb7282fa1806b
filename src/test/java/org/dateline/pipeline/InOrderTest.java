package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  /** Takes longer for some than for the ones after them. */
  private static int slowly(int number) {
    try {
      Thread.sleep(number % 7 == 0 ? 5 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void handsOnInTheOrderOfTheThings(int threads) {
    List<Integer> results = new ArrayList<>();
    InOrder.run(numbers(200), threads, InOrderTest::slowly, results::add);
    assertThat(results).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void readsOnlyALittleAhead() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Iterator<Integer> counting =
        IntStream.range(0, 500).peek(number -> read.incrementAndGet()).iterator();
    InOrder.run(
        counting,
        2,
        InOrderTest::slowly,
        number -> farthest.accumulateAndGet(read.get() - done.incrementAndGet(), Math::max));
    assertThat(farthest.get()).isLessThanOrEqualTo(20);
  }

  @Test
  void endsWithTheFirstFailure() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () ->
                InOrder.run(
                    numbers(100),
                    4,
                    number -> {
                      if (number == 10) {
                        throw new IllegalStateException("ten");
                      }
                      return number;
                    },
                    results::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ten");
    assertThat(results).hasSize(10);
  }
}
