package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFormTest {
  private static final Article FULL =
      new Article(
          "a/1 \"x\"",
          new Text("Storm 🌊\r\n\tBy Åse Lund in Bergen\u2028\u0000end"),
          Optional.of("Storm 🌊"),
          Optional.of(LocalDate.of(2024, 5, 17)),
          Optional.of("https://example.org/storm?a=1"),
          Optional.of("The Quay"),
          List.of("Åse Lund", "O. Dahl"),
          List.of(new Reporter("Åse Lund", List.of("Bergen", "Oslo"), new Span(12, 20))),
          List.of(
              new Block(Block.Kind.HEADLINE, new Span(0, 7)),
              new Block(Block.Kind.CREDIT, new Span(10, 30))));

  private static final Article BARE =
      new Article(
          "",
          new Text(""),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());

  @Test
  void comesBackWithoutLoss() {
    for (Article article : List.of(FULL, BARE)) {
      String form = ArticleForm.write(article);
      assertThat(form.lines()).hasSize(1);
      Article again = ArticleForm.read(form);
      assertThat(again).usingRecursiveComparison().ignoringFields("text").isEqualTo(article);
      assertThat(again.text()).hasToString(article.text().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"id\": \"a\"}",
        "{\"id\": \"a\", \"text\": \"b\", \"published\": \"soon\"}"
      })
  void refusesSomethingElse(String line) {
    assertThatThrownBy(() -> ArticleForm.read(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
