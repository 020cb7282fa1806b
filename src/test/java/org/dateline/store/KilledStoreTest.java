package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is killed while it stores a batch leaves all of it or nothing. */
@Timeout(120) // two seconds, were the machine idle
class KilledStoreTest {
  private static final int BATCH = 50;
  private static final int TRIPLES = 40;

  @TempDir Path folder;

  /** In the midst of an article, or some milliseconds after the last: about the commit. */
  @ParameterizedTest
  @CsvSource({"25, 0", "50, 3"})
  void leavesWholeBatchesAndCanBeTakenUpAgain(int article, int delay) throws Exception {
    kill(article, delay);
    try (Store store = Store.open(folder)) {
      Map<String, Integer> sizes = sizes(store);
      assertThat(sizes.values()).containsOnly(TRIPLES);
      assertThat(sizes).hasSizeBetween(BATCH, 2 * BATCH);
      assertThat(sizes.size() % BATCH).as("articles of half a batch").isZero();
      assertThat(store.fingerprint("urn:1")).contains("made");
      store.replace(articles(BATCH, -1));
      assertThat(sizes(store)).hasSize(2 * BATCH);
      assertThat(sizes(store).values()).containsOnly(TRIPLES);
    }
  }

  private static Map<String, Integer> sizes(Store store) {
    Map<String, Integer> sizes = new TreeMap<>();
    store.forEachArticle((name, graph) -> sizes.put(name, graph.size()));
    return sizes;
  }

  /** Starts a writer of two batches and kills it where it waits inside of the second. */
  private void kill(int article, int delay) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString(),
                Integer.toString(article),
                Integer.toString(delay))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told = writer.inputReader()) {
      assertThat(told.readLine()).as("it came so far").isEqualTo("writing");
      Thread.sleep(delay);
    } finally {
      writer.destroyForcibly();
      assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static List<NamedGraph> articles(int from, int pause) {
    return IntStream.range(from, from + BATCH)
        .mapToObj(
            i -> new NamedGraph("urn:" + i, "made", new Told("urn:" + i, i == pause, TRIPLES)))
        .toList();
  }

  /** A graph of plain triples, one of which can tell that half of it was read, and wait. */
  private static final class Told extends GraphBase {
    private final Node name;
    private final boolean tells;
    private final int size;

    Told(String name, boolean tells, int size) {
      this.name = NodeFactory.createURI(name);
      this.tells = tells;
      this.size = size;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      return WrappedIterator.create(IntStream.range(0, size).mapToObj(this::triple).iterator());
    }

    private Triple triple(int i) {
      if (tells && i == size / 2) {
        System.out.println("writing");
        Writer.pause();
      }
      return Triple.create(
          name, NodeFactory.createURI("urn:says"), NodeFactory.createLiteralString("fact " + i));
    }
  }

  /** The process that is killed. */
  static final class Writer {
    private static long pause;

    public static void main(String[] args) {
      JenaSystem.init();
      int article = Integer.parseInt(args[1]);
      pause = Integer.parseInt(args[2]) > 0 ? 0 : 60_000;
      try (Store store = Store.create(Path.of(args[0]))) {
        store.replace(articles(0, -1));
        store.replace(articles(BATCH, BATCH + article - 1));
      }
    }

    /** Until it is killed, or not at all. */
    private static void pause() {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
