package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Newsroom;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.ReadingOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedAnnotatorTest {
  @TempDir Path folder;
  private Article article;
  private int asked;

  private final Annotator counting =
      one -> {
        asked++;
        return Newsroom.annotator().annotate(one);
      };

  @BeforeEach
  void read() {
    Path file = Newsroom.write(folder.resolve("articles")).resolve("harbour.txt");
    ArticleReader reader = new ArticleReader(ReadingOptions.defaults(), System.in);
    article = (Article) reader.read(List.of(file.toString())).next();
  }

  private Annotator cached(String version) {
    return new CachedAnnotator(folder.resolve("kept"), version, counting);
  }

  @Test
  void annotatesOnce() {
    AnnotatedText first = cached("1").annotate(article);
    AnnotatedText second = cached("1").annotate(article);
    assertThat(second).isEqualTo(first);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void asksAgainWhenTheAnnotatorIsAnother() {
    cached("1").annotate(article);
    cached("2").annotate(article);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void passesOverAFileThatIsBroken() throws IOException {
    cached("1").annotate(article);
    try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
      Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "1\tbroken");
    }
    assertThat(cached("1").annotate(article).sentences()).hasSize(1);
    assertThat(asked).isEqualTo(2);
  }
}
