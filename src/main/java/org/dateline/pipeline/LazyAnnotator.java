package org.dateline.pipeline;

import java.util.function.Supplier;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;

/** Loads the models when the first article needs them. */
public final class LazyAnnotator implements Annotator {
  private final Supplier<Annotator> loading;
  private Annotator annotator;

  public LazyAnnotator(Supplier<Annotator> loading) {
    this.loading = loading;
  }

  @Override
  public AnnotatedText annotate(Article article) {
    return loaded().annotate(article);
  }

  private synchronized Annotator loaded() {
    if (annotator == null) {
      annotator = loading.get();
    }
    return annotator;
  }
}
