package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.junit.jupiter.api.Test;

class SplitterTest {
  private static List<String> split(String words) {
    Text text = new Text(words);
    Span block = new Span(0, text.length());
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
            List.of(new Block(Block.Kind.PARAGRAPH, block)));
    return new Splitter()
        .split(article, block).stream()
            .map(s -> s.stream().map(CoreLabel::word).collect(Collectors.joining(" ")))
            .toList();
  }

  @Test
  void leavesTheStopOfAStateInItsBracket() {
    assertThat(split("Sen. Ann Pike (R-Fla.) met Jo Hill (D-N.C.), who agreed. He left."))
        .containsExactly(
            "Sen. Ann Pike ( R-Fla. ) met Jo Hill ( D-N.C. ) , who agreed .", "He left .");
  }

  @Test
  void goesOnInLowerCaseAfterABracket() {
    assertThat(split("They asked (was it late?) and went home."))
        .containsExactly("They asked ( was it late ? ) and went home .");
  }

  @Test
  void endsAfterASentenceInBrackets() {
    assertThat(split("They asked. (It was late.) The guards went home."))
        .containsExactly("They asked .", "( It was late . )", "The guards went home .");
  }
}
