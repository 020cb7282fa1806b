package org.dateline.annotate;

import org.dateline.article.Article;

/** Gives an article its sentences, words, names, syntax and time expressions. Thread-safe. */
public interface Annotator {
  /**
   * Annotates an article.
   *
   * @throws AnnotationException when no sentence can be had from it, or its time is over
   */
  AnnotatedText annotate(Article article);
}
