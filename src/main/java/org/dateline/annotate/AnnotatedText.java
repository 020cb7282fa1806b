package org.dateline.annotate;

import java.util.List;
import org.dateline.article.Article;

/**
 * An article with the annotations of its headline and paragraphs.
 *
 * @param article what was read
 * @param sentences in text order; {@code sentences.get(i).index() == i}
 * @param degraded the annotators that failed on it; the article goes on without what they give
 */
public record AnnotatedText(Article article, List<Sentence> sentences, List<String> degraded) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
    degraded = List.copyOf(degraded);
  }
}
