package org.dateline.pipeline;

import java.util.function.Supplier;
import org.dateline.UserError;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.AnnotationException;
import org.dateline.article.Article;
import org.dateline.extract.Facts;
import org.dateline.resolve.Resolved;
import org.dateline.store.NamedGraph;
import org.dateline.store.NonconformingException;

/** Takes an article all the way to its graph, through one stage after the other. Thread-safe. */
final class OneArticle {
  private final Stages stages;
  private final Stage.Times times;

  OneArticle(Stages stages, Stage.Times times) {
    this.stages = stages;
    this.times = times;
  }

  /** From the text. */
  Outcome read(Article article) {
    return attempt(
        article.id(),
        () -> times.measure(Stage.ANNOTATE, () -> stages.annotator().annotate(article)));
  }

  /** From the annotations, which are at hand. */
  Outcome read(AnnotatedText text) {
    return attempt(text.article().id(), () -> text);
  }

  private Outcome attempt(String id, Supplier<AnnotatedText> text) {
    try {
      return graph(text.get());
    } catch (UserError e) {
      throw e; // no other article would fare better
    } catch (AnnotationException e) {
      return new Outcome.Failed(id + ": " + e.getMessage(), e.getCause());
    } catch (NonconformingException e) {
      return new Outcome.Failed(
          id + ": not stored, its graph is unsound, please report it: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      return new Outcome.Failed(id + ": not stored, this is a defect, please report it: " + e, e);
    }
  }

  private Outcome graph(AnnotatedText text) {
    Facts facts = times.measure(Stage.EXTRACT, () -> stages.extractor().apply(text));
    Resolved resolved = times.measure(Stage.RESOLVE, () -> stages.resolver().resolve(facts));
    NamedGraph graph = times.measure(Stage.WRITE, () -> stages.graphs().make(resolved));
    times.measure(Stage.VALIDATE, () -> stages.graphs().check(graph));
    return new Outcome.Read(graph, facts, text);
  }
}
