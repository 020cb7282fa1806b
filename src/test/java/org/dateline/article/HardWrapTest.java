package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapTest {
  private static List<String> paragraphs(String text) {
    return HardWrap.paragraphs(text, Line.of(text, 0), line -> line.chars().startsWith("#"))
        .stream()
        .map(Line::chars)
        .toList();
  }

  @Test
  void joinsLinesBrokenAtAWidth() {
    String first =
        "The council of Orvel voted on Tuesday to close the old mill road to\n"
            + "lorries, ending a quarrel that had split the town for most of the\n"
            + "year. The mayor said that Fridays would be an exception.";
    String second =
        "Shopkeepers along the road had asked for a longer trial, and some of\n"
            + "Them have threatened to go to court.";
    assertThat(paragraphs(first + "\n\n" + second)).containsExactly(first, second);
  }

  @Test
  void aShortLastLineEndsAParagraphWithoutABlankLine() {
    String first =
        "The council of Orvel voted on Tuesday to close the old mill road to\n"
            + "lorries, ending a quarrel that had split the town for most of the\n"
            + "year, and went home.";
    String second =
        "Shopkeepers along the road had asked for a longer trial, and some of\n"
            + "them have threatened to go to court.";
    assertThat(paragraphs(first + "\n" + second)).containsExactly(first, second);
  }

  @Test
  void linesThatAreParagraphsStayApart() {
    String[] lines = {
      "The council of Orvel voted on Tuesday to close the old mill road.",
      "\"We are tired of the noise,\" said one of the councillors who had asked for the vote.",
      "Nobody spoke against it."
    };
    assertThat(paragraphs(String.join("\n", lines))).containsExactly(lines);
  }

  @Test
  void aLineThatGoesOnInLowerCaseIsJoined() {
    assertThat(paragraphs("The mayor, who had\nsaid little, left.\nNobody followed."))
        .containsExactly("The mayor, who had\nsaid little, left.", "Nobody followed.");
  }

  @Test
  void linesThatStandForThemselvesAreNotJoined() {
    assertThat(paragraphs("#orvel #mill\nshare")).containsExactly("#orvel #mill", "share");
  }
}
