package org.dateline.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotationException;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.CoreNlpAnnotator;
import org.dateline.article.Article;
import org.dateline.confidence.MeasuredConfidence;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.dateline.link.Linker;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.resolve.LinkedNames;
import org.dateline.resolve.Resolver;
import org.dateline.store.GraphMaker;
import org.dateline.store.NamedGraph;
import org.dateline.store.NonconformingException;

/**
 * Reads articles for other Java programs, without a dataset: the stages of {@code dateline build}
 * as they are without options. Thread-safe; one serves a whole program.
 */
public final class NewsReader {
  private final Annotator annotator;
  private final Extractor extractor;
  private final Resolver resolver = new LinkedNames(Linker.bundled());
  private final GraphMaker graphs;

  /**
   * @param annotator gives an article its syntax
   * @param lexicons Turtle files with event types of one's own
   */
  public NewsReader(Annotator annotator, List<Path> lexicons) {
    this.annotator = annotator;
    this.extractor = new Extractor(LexiconReader.bundled(lexicons), SpeechLexiconReader.english());
    RunInfo run = new RunInfo(ProgramVersion.name(), "", Optional.empty());
    this.graphs =
        new GraphMaker(run, ProgramVersion.digest(), lexicons, MeasuredConfidence.bundled());
  }

  /**
   * A reader with CoreNLP's models, loaded at the first article: some seconds and 600 MB of heap.
   *
   * @param deadline how long an article may take to annotate
   */
  public static NewsReader standard(Duration deadline) {
    return new NewsReader(new LazyAnnotator(() -> new CoreNlpAnnotator(deadline)), List.of());
  }

  /**
   * What the article reports, as records.
   *
   * @throws AnnotationException when the article cannot be annotated, or not in time
   */
  public Facts facts(Article article) {
    return extractor.extract(annotator.annotate(article));
  }

  /**
   * What the article reports, as a named graph that conforms to the shapes.
   *
   * @throws AnnotationException when the article cannot be annotated, or not in time
   * @throws NonconformingException when the graph is unsound, which is a defect of the program
   */
  public NamedGraph graph(Article article) {
    NamedGraph graph = graphs.make(resolver.resolve(facts(article)));
    graphs.check(graph);
    return graph;
  }
}
