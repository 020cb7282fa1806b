package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.dateline.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  static {
    JenaSystem.init();
  }

  @TempDir Path folder;

  private static Triple triple(String subject, String object) {
    return Triple.create(
        NodeFactory.createURI("urn:" + subject),
        NodeFactory.createURI("urn:says"),
        NodeFactory.createLiteralString(object));
  }

  private static NamedGraph article(String name, String fingerprint, String... facts) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String fact : facts) {
      graph.add(triple(name, fact));
    }
    return new NamedGraph("urn:" + name, fingerprint, graph);
  }

  private static List<String> facts(Store store) {
    return store.read(
        () ->
            store.dataset().getUnionGraph().stream(Node.ANY, Node.ANY, Node.ANY)
                .map(t -> t.getSubject().getURI() + " " + t.getObject().getLiteralLexicalForm())
                .sorted()
                .toList());
  }

  @Test
  void replacesAnArticleWhole() {
    try (Store store = Store.create(folder)) {
      store.replace(List.of(article("a", "1", "old", "kept"), article("b", "1", "other")));
      store.replace(List.of(article("a", "2", "new", "kept")));
      assertThat(facts(store)).containsExactly("urn:a kept", "urn:a new", "urn:b other");
      assertThat(store.triples()).isEqualTo(3);
    }
  }

  @Test
  void knowsFromWhatAnArticleWasMade() {
    try (Store store = Store.create(folder)) {
      store.replace(List.of(article("a", "1", "old")));
      store.replace(List.of(article("a", "2", "new")));
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.fingerprint("urn:a")).contains("2");
      assertThat(store.fingerprint("urn:b")).isEmpty();
    }
  }

  /** An aborted write transaction once left later writes unreadable. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void survivesAWriteThatFails(boolean mapped) {
    try (Store store = Store.create(folder)) {
      store.replace(List.of(article("a", "1", "first")));
      for (int i = 0; i < 3; i++) {
        List<NamedGraph> batch =
            List.of(article("b", "1", "lost"), new NamedGraph("urn:c", "1", breaking(mapped)));
        assertThatThrownBy(() -> store.replace(batch))
            .isInstanceOf(UserError.class)
            .hasMessageContaining("intact");
        store.replace(List.of(article("d" + i, "1", "after " + i)));
      }
      assertThat(facts(store))
          .containsExactly("urn:a first", "urn:d0 after 0", "urn:d1 after 1", "urn:d2 after 2");
    }
    try (Store store = Store.open(folder)) {
      assertThat(facts(store)).hasSize(4);
      assertThat(store.fingerprint("urn:b")).isEmpty();
    }
  }

  /** Gives a few hundred triples and then fails as a full disk does, of mapped files or others. */
  private static Graph breaking(boolean mapped) {
    return new GraphBase() {
      @Override
      protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        var triples = IntStream.range(0, 500).mapToObj(this::next);
        return WrappedIterator.create(triples.iterator());
      }

      private Triple next(int i) {
        if (i == 499 && mapped) {
          throw new InternalError("a fault occurred in an unsafe memory access operation");
        } else if (i == 499) {
          throw new IllegalStateException("no space");
        }
        return triple("c", "lost " + i);
      }
    };
  }

  @Test
  void isNoDatasetWhatHoldsOtherFiles() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "dear");
    assertThatThrownBy(() -> Store.create(folder)).hasMessageContaining(folder.toString());
    assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("something else");
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void opensNothingThatIsNotThere() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> Store.open(nowhere)).hasMessageContaining("dateline build");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void refusesADatasetThatAnotherProcessUses() throws Exception {
    Store.create(folder).close();
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("holding");
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOfSatisfying(
              UserError.class, e -> assertThat(e.exitCode()).isEqualTo(UserError.ENVIRONMENT))
          .hasMessageContaining("another process")
          .hasMessageContaining(folder.toString());
    } finally {
      other.destroy();
      other.waitFor();
    }
    Store.open(folder).close();
  }

  /** The other process. */
  static final class Holder {
    public static void main(String[] args) throws InterruptedException {
      Store.open(Path.of(args[0]));
      System.out.println("holding");
      Thread.sleep(60_000);
    }
  }

  @Test
  void compactsWithoutLosingAnything() throws IOException {
    try (Store store = Store.create(folder)) {
      store.replace(List.of(article("a", "1", "fact")));
      Files.write(folder.resolve("Data-0001").resolve("ballast"), new byte[8]);
      try (var file =
          new RandomAccessFile(folder.resolve("Data-0001").resolve("ballast").toFile(), "rw")) {
        file.setLength(1_000_000_000); // sparse: takes no room
      }
      store.compactIfGrown();
      assertThat(folder.resolve("Data-0001")).doesNotExist();
      assertThat(facts(store)).containsExactly("urn:a fact");
      assertThat(store.fingerprint("urn:a")).contains("1");
    }
  }
}
