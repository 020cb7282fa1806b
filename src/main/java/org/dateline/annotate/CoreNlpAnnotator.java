package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.article.Article;
import org.dateline.article.Block;

/**
 * Stanford CoreNLP's annotators, called one by one rather than through its pipeline: only the
 * headline and the paragraphs are read, and an annotator that fails takes nothing but its own layer
 * with it. Time expressions are not its business: SUTime is slower than all of this together and
 * less often right than {@code extract.time}. Thread-safe: the models are shared and immutable.
 */
public final class CoreNlpAnnotator implements Annotator {
  /**
   * Part of the key under which annotations are kept: raised whenever the same text reads
   * differently.
   */
  public static final String VERSION = "corenlp-4.5.10/5";

  private final Splitter splitter = new Splitter();
  private final Tagger tagger;
  private final NameFinder names;
  private final DependencyReader dependencies;
  private final Duration deadline;

  /**
   * Loads the models, which takes seconds, side by side.
   *
   * @param deadline how long one article may take before it is given up
   */
  public CoreNlpAnnotator(Duration deadline) {
    CompletableFuture<NameFinder> loadingNames = CompletableFuture.supplyAsync(NameFinder::new);
    CompletableFuture<DependencyReader> loadingDependencies =
        CompletableFuture.supplyAsync(DependencyReader::new);
    this.tagger = new Tagger();
    this.names = loadingNames.join();
    this.dependencies = loadingDependencies.join();
    this.deadline = deadline;
  }

  private CoreNlpAnnotator(CoreNlpAnnotator loaded, Duration deadline) {
    this.tagger = loaded.tagger;
    this.names = loaded.names;
    this.dependencies = loaded.dependencies;
    this.deadline = deadline;
  }

  /** The same models with another deadline. */
  CoreNlpAnnotator withDeadline(Duration other) {
    return new CoreNlpAnnotator(this, other);
  }

  @Override
  public AnnotatedText annotate(Article article) {
    long end = System.nanoTime() + deadline.toNanos();
    Degraded degraded = new Degraded();
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      Block.Kind kind = article.blocks().get(block).kind();
      if (kind == Block.Kind.HEADLINE || kind == Block.Kind.PARAGRAPH) {
        for (List<CoreLabel> words : splitter.split(article, article.blocks().get(block).span())) {
          if (System.nanoTime() > end) {
            throw new AnnotationException(
                "took longer than " + deadline.toSeconds() + " s to annotate", null);
          }
          sentences.add(sentence(article, words, sentences.size(), block, kind, degraded));
        }
      }
    }
    return new AnnotatedText(article, sentences, degraded.names());
  }

  private Sentence sentence(
      Article article,
      List<CoreLabel> words,
      int index,
      int block,
      Block.Kind kind,
      Degraded degraded) {
    Dashes.normalise(words);
    degraded.attempt("tags", () -> tagger.tag(words));
    degraded.attempt("names", () -> names.find(words));
    degraded.attempt("dependencies", () -> dependencies.parse(words));
    List<Token> tokens = Tokens.of(article.text(), words);
    return new Sentence(
        index,
        block,
        kind == Block.Kind.HEADLINE,
        tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()),
        tokens,
        List.of());
  }
}
