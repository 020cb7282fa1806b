package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The models themselves, loaded once. */
@Tag("models")
class CoreNlpAnnotatorTest {
  private static final String HEADLINE = "Minister opens 🚢 harbor";
  private static final String CAPTION = "A harbor in winter.";
  private static final String STORY =
      "Ida Moen, the minister, opened the “new” harbor in Bergen. She didn't speak.";
  private static final String ASIDE =
      "The fifteen remaining hostages - eleven students and a driver - walked free.";
  private static final String LIST = "boats, nets and ropes, ".repeat(60) + "and tar.";

  private static CoreNlpAnnotator annotator;
  private static AnnotatedText text;

  @BeforeAll
  static void annotate() {
    annotator = new CoreNlpAnnotator(Duration.ofMinutes(5));
    text = annotator.annotate(article());
  }

  private static Article article() {
    StringBuilder laidOut = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    add(HEADLINE, Block.Kind.HEADLINE, laidOut, blocks);
    add(CAPTION, Block.Kind.FURNITURE, laidOut, blocks);
    add(STORY, Block.Kind.PARAGRAPH, laidOut, blocks);
    add(LIST, Block.Kind.PARAGRAPH, laidOut, blocks);
    add(ASIDE, Block.Kind.PARAGRAPH, laidOut, blocks);
    return new Article(
        "harbor",
        new Text(laidOut.toString()),
        Optional.of(HEADLINE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        blocks);
  }

  private static void add(String words, Block.Kind kind, StringBuilder into, List<Block> blocks) {
    int begin = into.codePointCount(0, into.length());
    into.append(words);
    blocks.add(new Block(kind, new Span(begin, into.codePointCount(0, into.length()))));
    into.append("\n\n");
  }

  @Test
  void tokensAreSlicesOfTheText() {
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(text.article().text().slice(token.span())).isEqualTo(token.word());
      }
    }
  }

  @Test
  void readsTheHeadlineAndTheParagraphs() {
    assertThat(text.sentences().get(0).headline()).isTrue();
    assertThat(text.sentences().stream().skip(1)).noneMatch(Sentence::headline);
    assertThat(text.sentences()).extracting(Sentence::paragraph).contains(0, 2, 3);
    assertThat(text.sentences()).extracting(Sentence::paragraph).doesNotContain(1);
  }

  @Test
  void cutsSentencesThatAreTooLong() {
    assertThat(text.sentences()).allMatch(sentence -> sentence.size() <= 120);
    long pieces = text.sentences().stream().filter(s -> s.paragraph() == 3).count();
    assertThat(pieces).isGreaterThan(1);
  }

  @Test
  void givesTagsLemmasNamesAndSyntax() {
    Sentence opening = text.sentences().get(1);
    Token verb = opening.tokens().stream().filter(Token::isVerb).findFirst().orElseThrow();
    assertThat(verb.lemma()).isEqualTo("open");
    assertThat(verb.head()).isZero();
    assertThat(opening.token(1).name()).isEqualTo("B-PERSON");
    assertThat(opening.token(2).name()).isEqualTo("I-PERSON");
    assertThat(opening.token(2).relation()).isEqualTo("nsubj");
    assertThat(text.degraded()).isEmpty();
  }

  @Test
  void readsASpacedHyphenAsADash() {
    Sentence aside = text.sentences().get(text.sentences().size() - 1);
    Token hostages = aside.token(4);
    assertThat(hostages.relation()).isEqualTo("nsubj");
    assertThat(aside.token(hostages.head()).word()).isEqualTo("walked");
    assertThat(aside.token(5).word()).isEqualTo("-");
    assertThat(aside.token(5).lemma()).isEqualTo("-");
  }

  @Test
  void givesUpAnArticleThatTakesTooLong() {
    assertThatThrownBy(() -> annotator.withDeadline(Duration.ZERO).annotate(article()))
        .isInstanceOf(AnnotationException.class)
        .hasMessageContaining("longer than");
  }
}
