package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.SpeechLexiconReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to find the facts of all golden cases, without annotating them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {
  private final List<AnnotatedText> texts = new ArrayList<>();
  private Extractor extractor;

  @Setup
  public void read() throws IOException {
    JenaSystem.init();
    extractor = new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());
    for (Path folder : GoldenCase.list(Path.of("src/test/resources/cases"))) {
      texts.add(new GoldenCase(folder).annotated(""));
    }
  }

  /** All cases, one after the other. */
  @Benchmark
  public List<Facts> extract() {
    return texts.stream().map(extractor::extract).toList();
  }
}
