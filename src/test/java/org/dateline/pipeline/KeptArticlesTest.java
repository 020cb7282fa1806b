package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.Newsroom;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.ReadingOptions;
import org.dateline.pipeline.KeptArticles.Way;
import org.dateline.rdf.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptArticlesTest {
  private static final Way WAY = new Way("1", "none");

  @TempDir Path folder;

  private AnnotatedText harbour() {
    Path file = Newsroom.write(folder.resolve("articles")).resolve("harbour.txt");
    ArticleReader reader = new ArticleReader(ReadingOptions.defaults(), System.in);
    Article article = (Article) reader.read(List.of(file.toString())).next();
    AnnotatedText text = Newsroom.annotator().annotate(article);
    return new AnnotatedText(article, text.sentences(), List.of("parse", "names"));
  }

  @Test
  void givesAnArticleAndItsAnnotationsBackWithoutLoss() {
    AnnotatedText text = harbour();
    KeptArticles kept = new KeptArticles(folder, WAY);
    assertThat(kept.has(text.article())).isFalse();
    kept.keep(text);
    assertThat(kept.has(text.article())).isTrue();
    KeptArticles.Kept again = new KeptArticles(folder, new Way("2", "mine")).get("harbour").get();
    assertThat(again.way()).isEqualTo(WAY);
    assertThat(again.text().sentences()).isEqualTo(text.sentences());
    assertThat(again.text().degraded()).isEqualTo(text.degraded());
    assertThat(Digest.of(again.text().article())).isEqualTo(Digest.of(text.article()));
  }

  @Test
  void takesAnyIdentifier() {
    AnnotatedText text = harbour();
    Article one = text.article();
    Article odd =
        new Article(
            "../a\nb = \"c\"",
            one.text(),
            one.headline(),
            one.published(),
            one.url(),
            one.publisher(),
            one.authors(),
            one.reporters(),
            one.blocks());
    KeptArticles kept = new KeptArticles(folder, WAY);
    kept.keep(new AnnotatedText(odd, text.sentences(), List.of()));
    assertThat(kept.get(odd.id()).get().text().article().id()).isEqualTo(odd.id());
  }

  @Test
  void hasNothingOfOthers() {
    assertThat(new KeptArticles(folder, WAY).get("harbour")).isEmpty();
  }
}
