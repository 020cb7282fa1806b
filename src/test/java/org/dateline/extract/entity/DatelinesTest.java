package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO – | Oslo PLACE",
        "TALLINN, Estonia (AP) -- | Tallinn PLACE; Estonia PLACE; AP ORGANIZATION",
        "MALMÖ, March 3 (Reuters) - | Malmö PLACE; Reuters ORGANIZATION",
        "DULUTH, Minn., Nov. 7 (UPI) — | Duluth PLACE; Minn. PLACE; UPI ORGANIZATION",
        "UNITED NATIONS (AP) _ | United Nations ORGANIZATION; AP ORGANIZATION",
        "LIMA (May 3, 2021) – | Lima PLACE",
        "(CNN) -- | CNN ORGANIZATION",
      })
  void namesPlacesAndAgencies(String dateline, String names) {
    Entities entities =
        new EntityReader(noun -> false).read(Datelines.read(text("Éva rests.\n", dateline)));
    assertThat(entities.mentions())
        .extracting(m -> entities.entity(m).name() + " " + entities.entity(m).type())
        .containsExactly(names.split("; "));
    assertThat(entities.mentions())
        .allSatisfy(m -> assertThat(dateline).contains(m.text()).doesNotContain("Éva"));
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "'OSLO -', 2"})
  void standsBeforeItsParagraph(String dateline, int sentences) {
    AnnotatedText text = text("", dateline);
    List<Sentence> read = Datelines.read(with(text)).sentences();
    assertThat(read).hasSize(sentences);
    assertThat(read).last().satisfies(s -> assertThat(s.tokens().get(0).word()).isEqualTo("Rain"));
    assertThat(read.get(sentences - 1).index()).isEqualTo(sentences - 1);
  }

  private static AnnotatedText text(String before, String dateline) {
    Text text = new Text(before + dateline + " Rain");
    int begin = new Text(before).length();
    Block block =
        new Block(Block.Kind.DATELINE, new Span(begin, begin + new Text(dateline).length()));
    Article article =
        new Article(
            "a",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(block));
    return new AnnotatedText(article, List.of(), List.of());
  }

  /** The text with the sentence after its dateline. */
  private static AnnotatedText with(AnnotatedText text) {
    int end = text.article().text().length();
    Span span = new Span(end - 4, end);
    Token rain = new Token(1, span, "Rain", "rain", "NN", 0, "root", "O");
    Sentence sentence = new Sentence(0, 1, false, span, List.of(rain), List.of());
    return new AnnotatedText(text.article(), List.of(sentence), List.of());
  }
}
