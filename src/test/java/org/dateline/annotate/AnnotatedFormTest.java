package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

/** The readable form of annotated text, written and read. */
class AnnotatedFormTest {
  private static final String FORM =
      """
      # newdoc id = ferry
      # published = 2026-03-12
      # degraded = dependencies, names
      # paragraph = 0
      # headline = yes
      1\tFerries\tferry\t_\tNNS\t_\t2\tnsubj\t_\t_
      2\twait\twait\t_\tVBP\t_\t0\troot\t_\t_

      # paragraph = 1
      # timex = 18:24 DATE 2026-03-13
      1\t🚢\t🚢\t_\tSYM\t_\t3\tdep\t_\t_
      2\t𝒜nna\t𝒜nna\t_\tNNP\t_\t3\tnsubj\t_\tName=B-PERSON
      3\tFriday\tFriday\t_\tNNP\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\t_\t.\t_\t3\tpunct\t_\t_
      """;

  private final AnnotatedText text = AnnotatedReader.read(FORM);

  @Test
  void readsAgainWhatItWrote() {
    String written = AnnotatedWriter.write(text);
    assertThat(AnnotatedReader.read(written, text.article())).isEqualTo(text);
    assertThat(AnnotatedWriter.write(AnnotatedReader.read(written))).isEqualTo(written);
  }

  @Test
  void countsCodePointsNotChars() {
    Sentence sentence = text.sentences().get(1);
    for (Token token : sentence.tokens()) {
      assertThat(text.article().text().slice(token.span())).isEqualTo(token.word());
    }
    Token ship = sentence.token(1);
    assertThat(ship.span().length()).isEqualTo(1);
    assertThat(sentence.token(2).span().begin()).isEqualTo(ship.span().end() + 1);
    assertThat(sentence.token(4).span().begin()).isEqualTo(sentence.token(3).span().end());
  }

  @Test
  void keepsWhatIsSaidOfArticleAndSentences() {
    assertThat(text.article().id()).isEqualTo("ferry");
    assertThat(text.article().published()).hasToString("Optional[2026-03-12]");
    assertThat(text.degraded()).containsExactly("dependencies", "names");
    assertThat(text.sentences()).extracting(Sentence::headline).containsExactly(true, false);
    assertThat(text.article().blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
    assertThat(text.sentences().get(1).timexes())
        .containsExactly(new Timex(new Span(18, 24), "DATE", "2026-03-13"));
  }

  @Test
  void readsLineEndsOfAllSystems() {
    AnnotatedText windows = AnnotatedReader.read(FORM.replace("\n", "\r\n"));
    assertThat(windows.sentences()).isEqualTo(text.sentences());
  }

  @Test
  void namesTheLineThatIsBroken() {
    for (String broken : List.of("2\tcut off", "2\twait\twait\t_\tVBP\t_\tnone\troot\t_\t_")) {
      String form = FORM.replaceFirst("2\twait.*", broken);
      assertThatThrownBy(() -> AnnotatedReader.read(form))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("line ");
    }
    assertThatThrownBy(() -> AnnotatedReader.read("# timex = soon DATE 2026"))
        .hasMessage("line 1: # timex = soon DATE 2026");
  }
}
