package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final String STORY =
      "The harbour minister of Ruritania opened a second pier in Port Orvel on Monday and promised"
          + " that a third one would follow before the end of next year.";

  /** Each block as "KIND text". */
  private static List<String> blocks(String text, String... title) {
    Text whole = new Text(text);
    return Layout.of(whole, 0, List.of(title).stream().findFirst()).blocks().stream()
        .map(block -> block.kind() + " " + whole.slice(block.span()))
        .toList();
  }

  private static Layout layout(String text) {
    return Layout.of(new Text(text), 0, Optional.empty());
  }

  @Test
  void findsHeadlineAndParagraphs() {
    assertThat(blocks("Minister Opens Second Pier\n\n" + STORY + "\n\nIt cost 4 million crowns.\n"))
        .containsExactly(
            "HEADLINE Minister Opens Second Pier",
            "PARAGRAPH " + STORY,
            "PARAGRAPH It cost 4 million crowns.");
  }

  @Test
  void singleNewlinesPartParagraphsToo() {
    assertThat(blocks("Minister opens second pier\n" + STORY + "\n\"It is done,\" she said.\n"))
        .containsExactly(
            "HEADLINE Minister opens second pier",
            "PARAGRAPH " + STORY,
            "PARAGRAPH \"It is done,\" she said.");
  }

  @Test
  void oneLineIsAlwaysAParagraph() {
    assertThat(blocks("Minister opens second pier"))
        .containsExactly("PARAGRAPH Minister opens second pier");
    assertThat(blocks("Advertisement")).containsExactly("PARAGRAPH Advertisement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister opened a pier.",
        "He went on to say:",
        "A worker stands on the pier in Port Orvel. She is one of 40",
        "Port Orvel's pier (Harbour Office)",
        "and so it went on for a while"
      })
  void otherFirstLinesAreNoHeadlines(String first) {
    assertThat(blocks(first + "\n\n" + STORY)).first().isEqualTo("PARAGRAPH " + first);
  }

  @Test
  void leavesTheSiteNameOffTheHeadline() {
    assertThat(blocks("Minister Opens Second Pier in Port Orvel dailyorvel\n\n" + STORY))
        .startsWith("HEADLINE Minister Opens Second Pier in Port Orvel", "FURNITURE dailyorvel");
    assertThat(layout("Minister opens second pier | Orvel Times\n\n" + STORY).headline())
        .contains("Minister opens second pier");
    assertThat(layout("Minister opens pier - and closes another\n\n" + STORY).headline())
        .contains("Minister opens pier - and closes another");
    assertThat(layout("Minister opens second pier in quiet harbour\n\n" + STORY).headline())
        .contains("Minister opens second pier in quiet harbour");
  }

  @Test
  void knowsTheGivenTitleEvenWithAFullStop() {
    assertThat(blocks("Minister opens pier.\n\n" + STORY, "Minister Opens Pier"))
        .startsWith("HEADLINE Minister opens pier.");
    assertThat(blocks("A picture of the sea\n\n" + STORY, "Minister Opens Pier"))
        .startsWith("PARAGRAPH A picture of the sea");
  }

  @Test
  void offsetsAreCodePointsAndLineEndsStay() {
    Text text =
        new Text("\uFEFFPier \uD83D\uDEA2 opens at last\r\n\r\n" + STORY + "\r\nIt is wet.\r\n");
    List<Block> blocks = Layout.of(text, 0, Optional.empty()).blocks();
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(0).span()).isEqualTo(new Span(1, 21));
    assertThat(text.slice(blocks.get(2).span())).isEqualTo("It is wet.");
    assertThat(blocks.get(2).span().begin()).isEqualTo(21 + 4 + STORY.length() + 2);
  }

  @Test
  void datelinesStandBeforeTheirParagraph() {
    assertThat(blocks("Pier opens for ships\n\nPORT ORVEL, Ruritania (AP) — " + STORY))
        .endsWith("DATELINE PORT ORVEL, Ruritania (AP) —", "PARAGRAPH " + STORY);
    assertThat(blocks("ORVEL—" + STORY)).containsExactly("DATELINE ORVEL—", "PARAGRAPH " + STORY);
    assertThat(blocks("Orvel (Reuters) - " + STORY)).startsWith("DATELINE Orvel (Reuters) -");
    assertThat(blocks("ORVEL, Nov 30 (AFP) - " + STORY))
        .startsWith("DATELINE ORVEL, Nov 30 (AFP) -");
    assertThat(blocks("(CNN) -- " + STORY)).startsWith("DATELINE (CNN) --");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO-led troops left the valley on Sunday, a spokesman said in the capital after"
            + " midnight.",
        "UNESCO is to send experts to the flooded library, its director said on Sunday.",
        "BREAKING — The minister has resigned, her office said in a short note on Sunday.",
        "Ministers (and their aides) - all of them tired - left the hall without a word on Sunday."
      })
  void otherBeginningsAreNoDatelines(String paragraph) {
    assertThat(blocks(paragraph)).containsExactly("PARAGRAPH " + paragraph);
  }

  @Test
  void capitalsFurtherDownAreNoDatelines() {
    assertThat(blocks("ORVEL - " + STORY + "\n\nJOBS - The pier gives work to 40 people."))
        .containsExactly(
            "DATELINE ORVEL -",
            "PARAGRAPH " + STORY,
            "PARAGRAPH JOBS - The pier gives work to 40 people.");
  }

  @Test
  void dateLinesDateTheArticle() {
    assertThat(layout("Pier opens for ships\nPublished: 30 November 2023\n" + STORY).published())
        .contains(LocalDate.of(2023, 11, 30));
    assertThat(layout("Pier opens for ships\n\nThursday, Nov. 30, 2023\n\n" + STORY).published())
        .contains(LocalDate.of(2023, 11, 30));
    assertThat(layout(STORY + "\n\nPosted on November 30, 2023 at 10:15 a.m.").published())
        .contains(LocalDate.of(2023, 11, 30));
    assertThat(
            layout("Pier opens for ships\n\nBy Ada Orne | Nov. 30, 2023\n\n" + STORY).published())
        .contains(LocalDate.of(2023, 11, 30));
    assertThat(layout("ORVEL, November 30, 2023 (AFP) - " + STORY).published())
        .contains(LocalDate.of(2023, 11, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pier opens for ships\n\nNovember 30\n\n",
        "Pier opens for ships\n\nUpdated: November 30, 2023\n\n",
        "Pier opens for ships\n\nPublished: 31 November 2023\n\n",
        "Pier opens for ships\n\nBy Ada Orne Updated: Nov. 30, 2023\n\n",
        "Pier opens for ships\n\nPublished 3 hours ago\n\n",
        "The pier of November 30, 2023, has opened.\n\n"
      })
  void otherDatesDateNothing(String head) {
    assertThat(layout(head + STORY).published()).isEmpty();
  }

  @Test
  void aBareDateBelowTheStoryDatesNothing() {
    assertThat(layout(STORY + "\n\nNovember 30, 2023").published()).isEmpty();
  }

  @Test
  void whatStandsBelowALabelIsFurnitureUpToTheNextSentence() {
    assertThat(
            blocks(
                STORY
                    + "\n\nRelated stories\n\nFerry prices to rise\n\nA pier for the poor\n\n"
                    + STORY
                    + "\n\nThe morning after"))
        .containsExactly(
            "PARAGRAPH " + STORY,
            "FURNITURE Related stories",
            "FURNITURE Ferry prices to rise",
            "FURNITURE A pier for the poor",
            "PARAGRAPH " + STORY,
            "PARAGRAPH The morning after");
  }

  @Test
  void creditsAtTheEndOfAParagraphAreCutOff() {
    assertThat(blocks(STORY + " jm/abc (AFP, dpa)"))
        .containsExactly("PARAGRAPH " + STORY, "CREDIT jm/abc (AFP, dpa)");
    Layout layout = layout(STORY + " (Reporting by Ada Orne in Orvel; Editing by Bo Lind)");
    assertThat(layout.reporters()).extracting(Reporter::name).containsExactly("Ada Orne");
    assertThat(blocks(STORY + " (It did.)")).containsExactly("PARAGRAPH " + STORY + " (It did.)");
  }

  @Test
  void aNameAboveADatelineIsAByline() {
    Layout layout = layout("Pier opens for ships\nAda Orne\nORVEL 2023-11-30\n" + STORY);
    assertThat(layout.reporters()).extracting(Reporter::name).containsExactly("Ada Orne");
    assertThat(layout.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.HEADLINE, Block.Kind.CREDIT, Block.Kind.DATELINE, Block.Kind.PARAGRAPH);
  }

  @Test
  void aBylineAndACreditNameOneReporter() {
    Text text =
        new Text(
            "Pier opens for ships\n\nBy ADA ORNE\n\n" + STORY + "\n\nAda Orne reported from Rome.");
    assertThat(Layout.of(text, 0, Optional.empty()).reporters())
        .singleElement()
        .satisfies(
            reporter -> {
              assertThat(reporter.places()).containsExactly("Rome");
              assertThat(text.slice(reporter.evidence())).isEqualTo("Ada Orne");
            });
  }

  @Test
  void frontMatterIsFurniture() {
    Text text = new Text("---\ntitle: Pier\n---\nPier opens for ships\n\n" + STORY);
    assertThat(Layout.of(text, 20, Optional.empty()).blocks())
        .extracting(block -> text.slice(block.span()))
        .startsWith("---\ntitle: Pier\n---", "Pier opens for ships");
  }

  @Test
  void everyWordStandsInExactlyOneBlock() {
    String[] parts = {
      STORY,
      "By Ada Orne",
      "Advertisement",
      "ORVEL (AP) -",
      "\r\n",
      "\n",
      "\n\n",
      " ",
      "\uD83D\uDEA2",
      "12",
      "#pier",
      "you may also like",
      "(Reporting by Bo Lind)",
      "Published: 3 May 2021",
      "\u2028",
      "...",
      "\uFEFF"
    };
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder chars = new StringBuilder();
      random.ints(1 + round % 20, 0, parts.length).forEach(i -> chars.append(parts[i]));
      Text text = new Text(chars.toString());
      int[] owners = new int[text.length()];
      for (Block block : Layout.of(text, 0, Optional.empty()).blocks()) {
        for (int i = block.span().begin(); i < block.span().end(); i++) {
          owners[i]++;
        }
      }
      for (int i = 0; i < owners.length; i++) {
        boolean word = Character.isLetterOrDigit(text.codePointAt(i));
        assertThat(owners[i]).as("code point %d of [%s]", i, chars).isBetween(word ? 1 : 0, 1);
      }
    }
  }
}
