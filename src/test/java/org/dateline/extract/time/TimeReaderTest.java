package org.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.numeral.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  /** A Wednesday. */
  private static final String PUBLISHED = "2021-06-16";

  private static List<String> read(AnnotatedText text) {
    return new TimeReader()
        .read(text).stream()
            .map(t -> text.article().text().slice(t.span()) + "=" + t.type() + " " + t.value())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on/IN May/NNP 5/CD ,/, 2010/CD | May 5 , 2010=DATE 2010-05-05",
        "the/DT 5th/JJ of/IN May/NNP 2010/CD | 5th of May 2010=DATE 2010-05-05",
        "in/IN early/JJ March/NNP | early March=DATE 2021-03",
        "in/IN 1998/CD | 1998=DATE 1998",
        "in/IN the/DT late/JJ 1990s/CD | the late 1990s=DATE 199",
        "the/DT third/JJ quarter/NN of/IN 2019/CD | the third quarter of 2019=DATE 2019-Q3",
        "fiscal/JJ 2019/CD | fiscal 2019=DATE 2019",
        "last/JJ week/NN | last week=DATE 2021-W23",
        "last/JJ summer/NN | last summer=DATE 2020-SU",
        "two/CD years/NNS ago/RB | two years ago=DATE 2019",
        "the/DT past/JJ three/CD months/NNS | the past three months=DURATION P3M",
        "a/DT five-day/JJ march/NN | five-day=DURATION P5D",
        "recent/JJ weeks/NNS | recent weeks=DURATION PXW",
        "every/DT Sunday/NNP | every Sunday=SET XXXX-WXX-7",
        "it/PRP is/VBZ now/RB dry/JJ | now=DATE PRESENT_REF",
        "at/IN 7/CD a.m./NN tomorrow/NN | 7 a.m. tomorrow=TIME 2021-06-17T07:00",
        "last/JJ night/NN | last night=TIME 2021-06-15TNI",
        "Thanksgiving/NNP Day/NNP | Thanksgiving Day=DATE 2020-11-26",
      })
  void readsAnExpression(String words, String expected) {
    assertThat(read(Rows.tagged(PUBLISHED, words))).containsExactly(expected);
  }

  @Test
  void looksBackFromAnInquiry() {
    AnnotatedText text =
        Rows.text(
            PUBLISHED,
            "Police NNS 2 nsubj\nprobe VBP 0 root\na DT 4 det\nraid NN 2 obj\n"
                + "Friday NNP 2 obl:tmod\n");

    assertThat(read(text)).containsExactly("Friday=DATE 2021-06-11");
  }

  @Test
  void looksBackToWhatAPresentStateComesAfter() {
    AnnotatedText text =
        Rows.text(
            PUBLISHED,
            "Roads NNS 3 nsubj\nare VBP 3 cop\nclosed JJ 0 root\nafter IN 6 case\n"
                + "a DT 6 det\nstorm NN 3 obl\nFriday NNP 6 nmod:tmod\n");

    assertThat(read(text)).containsExactly("Friday=DATE 2021-06-11");
  }

  @Test
  void goesOnWithTheDayOfTheStory() {
    AnnotatedText text =
        Rows.text(
            PUBLISHED,
            "Shops NNS 2 nsubj\nclosed VBD 0 root\nSunday NNP 2 obl:tmod\n\n"
                + "A DT 2 det\nwaiter NN 3 nsubj\nleft VBD 0 root\naround IN 6 case\n"
                + "9 CD 6 nummod\np.m. NN 3 obl\n");

    assertThat(read(text))
        .containsExactly("Sunday=DATE 2021-06-13", "9 p.m.=TIME 2021-06-13T21:00");
  }

  @Test
  void looksBackFromAPastTense() {
    AnnotatedText text =
        Rows.text(
            PUBLISHED,
            "Voters NNS 2 nsubj\nchose VBD 0 root\nher PRP 2 obj\non IN 5 case\nFriday NNP 2 obl\n");

    assertThat(read(text)).containsExactly("Friday=DATE 2021-06-11");
  }

  @Test
  void looksAheadFromAFuture() {
    AnnotatedText text =
        Rows.text(
            PUBLISHED,
            "Voters NNS 3 nsubj\nwill MD 3 aux\nchoose VB 0 root\nher PRP 3 obj\non IN 6 case\nFriday NNP 3 obl\n");

    assertThat(read(text)).containsExactly("Friday=DATE 2021-06-18");
  }

  @Test
  void takesTheLastSuchMonthInAPastTense() {
    AnnotatedText text =
        Rows.text(
            PUBLISHED,
            "Voters NNS 2 nsubj\nchose VBD 0 root\nher PRP 2 obj\nin IN 5 case\nAugust NNP 2 obl\n");

    assertThat(read(text)).containsExactly("August=DATE 2020-08");
  }

  @Test
  void inventsNoYearWithoutAPublicationDate() {
    assertThat(
            read(Rows.tagged(null, "on/IN Oct./NNP 7/CD and/CC last/JJ week/NN and/CC Friday/NNP")))
        .containsExactly(
            "Oct. 7=DATE XXXX-10-07", "last week=DATE PAST_REF", "Friday=DATE XXXX-WXX-5");
  }

  @Test
  void partsARangeOfYears() {
    assertThat(read(Rows.tagged(PUBLISHED, "from/IN 2009-10/CD on/IN")))
        .containsExactly("2009=DATE 2009", "10=DATE 2010");
  }

  @Test
  void takesNoAgeForATime() {
    assertThat(
            read(
                Rows.tagged(PUBLISHED, "a/DT 21-year-old/JJ nurse/NN ,/, ten/CD years/NNS old/JJ")))
        .isEmpty();
  }
}
