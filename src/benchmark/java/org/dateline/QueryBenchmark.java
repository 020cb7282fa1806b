package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.dateline.query.QueryLibrary;
import org.dateline.query.Question;
import org.dateline.query.Source;
import org.dateline.store.NamedGraph;
import org.dateline.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How long a bundled query takes over a dataset of the golden cases, each stored many times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class QueryBenchmark {
  @Param({"meetings", "statements", "events", "participants", "casualties", "mentions", "entities"})
  public String query;

  /** How often each case is stored, every time as another article. */
  @Param("10")
  public int copies;

  private Path folder;
  private Source source;

  @Setup
  public void store() throws IOException {
    JenaSystem.init();
    folder = Files.createTempDirectory("dateline-benchmark");
    try (Store store = Store.create(folder)) {
      for (Path one : GoldenCase.list(Path.of("src/test/resources/cases"))) {
        List<NamedGraph> articles = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
          articles.add(new GoldenCase(one).stored("-" + copy));
        }
        store.replace(articles);
      }
    }
    source = Source.dataset(folder);
  }

  @Benchmark
  public List<Map<String, String>> ask() throws IOException {
    Question question = new Question(QueryLibrary.find(query), Map.of());
    return source.read(question::rows);
  }

  @TearDown
  public void remove() throws IOException {
    source.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(QueryBenchmark::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
