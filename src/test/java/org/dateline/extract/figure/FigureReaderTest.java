package org.dateline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Span;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.numeral.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
  private static List<Quantity> read(AnnotatedText text) {
    return new FigureReader().read(text, new Entities(text.sentences(), List.of(), List.of()));
  }

  private static Quantity only(String words) {
    List<Quantity> quantities = read(Rows.tagged(null, words));
    assertThat(quantities).hasSize(1);
    return quantities.get(0);
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at/IN least/JJS 60/CD goats/NNS | 60 | '' | false",
        "more/JJR than/IN 100/CD goats/NNS | 100 | '' | false",
        "up/IN to/TO 40/CD goats/NNS | '' | 40 | false",
        "topped/VBN up/IN to/TO 40/CD goats/NNS | '' | 40 | false",
        "nearly/RB 40/CD goats/NNS | '' | 40 | true",
        "a/DT few/JJ dozen/NN goats/NNS | 24 | '' | true",
        "between/IN 20/CD and/CC 30/CD goats/NNS | 20 | 30 | false",
        "5/CD or/CC more/JJR goats/NNS | 5 | '' | false",
      })
  void bounds(String words, String min, String max, boolean approximate) {
    Quantity quantity = only(words);

    assertThat(plain(quantity.min())).isEqualTo(min);
    assertThat(plain(quantity.max())).isEqualTo(max);
    assertThat(quantity.value()).isEmpty();
    assertThat(quantity.approximate()).isEqualTo(approximate);
    assertThat(quantity.of()).hasValue("goats");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$/$ 10/CD to/TO $/$ 15/CD million/CD | 10000000 | 15000000",
        "$/$ 200/CD to/TO $/$ 4/CD million/CD | 200 | 4000000",
        "US$/$ 5/CD to/TO $/$ 7/CD million/CD | 5000000 | 7000000",
      })
  void aMagnitudeIsSharedWhereTheRangeStaysOne(String words, String min, String max) {
    Quantity quantity = only(words);

    assertThat(plain(quantity.min())).isEqualTo(min);
    assertThat(plain(quantity.max())).isEqualTo(max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$/$ 3/CD million/CD | MONEY | 3000000 | dollar",
        "€/$ 5/CD a/DT month/NN | RATE | 5 | euro per month",
        "PS4.5m/CD of/IN debt/NN | MONEY | 4500000 | pound sterling",
        "1.5/CD A/cm2/NN | MEASURE | 1.5 | ampere per square centimetre",
        "12/CD Danish/JJ crowns/NNS | MONEY | 12 | Danish crown",
        "60/CD percent/NN | PERCENT | 60 | percent",
        "2/CD percentage/NN points/NNS | PERCENT | 2 | percentage point",
        "a/DT quarter/NN of/IN a/DT percentage/NN point/NN | PERCENT | 0.25 | percentage point",
        "Rs/NNP 40/CD million/CD | MONEY | 40000000 | Indian rupee",
        "80km/h/CD | MEASURE | 80 | kilometre per hour",
        "300/CD square/JJ miles/NNS | MEASURE | 300 | square mile",
        "15/CD years/NNS | DURATION | 15 | year",
        "a/DT five-day/JJ | DURATION | 5 | day",
        "a/DT 21-year-old/JJ | AGE | 21 | year",
        "aged/VBN 40/CD | AGE | 40 | year",
      })
  void measures(String words, Kind kind, String value, String unit) {
    Quantity quantity = only(words);

    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(plain(quantity.value())).isEqualTo(value);
    assertThat(quantity.unit()).hasValue(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "under/IN Section/NN 42/CD ./.",
        "on/IN Route/NNP 66/CD ./.",
        "call/VB 555-0199/CD now/RB",
        "won/VBD 3-2/CD again/RB",
        "the/DT 900/CD block/NN of/IN Elm/NNP Street/NNP",
        "no/DT one/NN came/VBD",
      })
  void passesOverWhatCountsNothing(String words) {
    assertThat(read(Rows.tagged(null, words))).isEmpty();
  }

  @Test
  void countsTheNounThatTheNumberModifies() {
    Quantity quantity =
        read(Rows.text(
                null,
                "eight CD 4 nummod\ntired JJ 4 amod\nvillage NN 4 compound\ngoats NNS 5 nsubj\nslept VBD 0 root\n"))
            .get(0);

    assertThat(quantity.kind()).isEqualTo(Kind.COUNT);
    assertThat(quantity.of()).hasValue("tired village goats");
  }

  @Test
  void countsPeopleWhereTheVerbIsSaidOfPeople() {
    Quantity quantity =
        read(Rows.text(null, "Three CD 3 nsubj:pass\nwere VBD 3 aux:pass\narrest VBN 0 root\n"))
            .get(0);

    assertThat(quantity.of()).hasValue("people");
  }

  @Test
  void findsTheWholeOfAPart() {
    List<Quantity> quantities =
        read(
            Rows.text(
                null,
                """
                eight CD 2 nummod
                goats NNS 7 nsubj
                , , 2 punct
                including VBG 6 case
                two CD 6 nummod
                kids NNS 2 nmod
                fled VBD 0 root
                """));

    assertThat(quantities).extracting(q -> plain(q.value())).containsExactly("8", "2");
    assertThat(quantities.get(0).whole()).isEmpty();
    assertThat(quantities.get(1).whole()).hasValue(0);
  }

  @Test
  void takesANumberAfterAPersonForTheAge() {
    AnnotatedText text =
        Rows.text(
            null,
            "Rosa NNP 6 nsubj B-PERSON\n, , 1 punct\n21 CD 1 appos\n, , 1 punct\nalso RB 6 advmod\nleft VBD 0 root\n");
    Mention rosa =
        new Mention(0, 0, 1, new Span(0, 4), "Rosa", Mention.Kind.NAME, EntityType.PERSON, 0);
    Entity entity =
        new Entity(
            0, EntityType.PERSON, "Rosa", List.of(), true, false, Optional.empty(), List.of());
    Entities entities = new Entities(text.sentences(), List.of(rosa), List.of(entity));

    Quantity age = new FigureReader().read(text, entities).get(0);

    assertThat(age.kind()).isEqualTo(Kind.AGE);
    assertThat(age.mention()).hasValue(0);
  }

  @Test
  void tellsHowOftenSomethingHappened() {
    Quantity quantity = only("left/VBD for/IN the/DT third/JJ time/NN");

    assertThat(quantity.kind()).isEqualTo(Kind.ORDINAL);
    assertThat(plain(quantity.value())).isEqualTo("3");
    assertThat(read(Rows.tagged(null, "left/VBD for/IN the/DT first/JJ time/NN"))).isEmpty();
  }

  @Test
  void makesADailyCountARate() {
    Quantity quantity = only("ten/CD goats/NNS daily/RB");

    assertThat(quantity.kind()).isEqualTo(Kind.RATE);
    assertThat(quantity.unit()).hasValue("goats per day");
    assertThat(quantity.of()).hasValue("goats");
  }

  @Test
  void givesABareNumberTheNounOfTheOneBefore() {
    List<Quantity> quantities =
        read(Rows.tagged(null, "40/CD goats/NNS ,/, up/RB from/IN 25/CD ./."));

    assertThat(quantities).extracting(q -> q.of().orElse("")).containsExactly("goats", "goats");
  }

  @Test
  void tellsAChangeFromALevel() {
    List<Quantity> quantities =
        read(Rows.tagged(null, "fall/VBD 12/CD cents/NNS to/TO 40/CD cents/NNS ./."));

    assertThat(quantities).extracting(q -> plain(q.value())).containsExactly("12", "40");
  }

  @Test
  void comparesInOneUnit() {
    List<Quantity> quantities =
        read(Rows.tagged(null, "2/CD percent/NN in/IN May/NNP from/IN 2.3/CD ./."));

    assertThat(quantities)
        .extracting(q -> q.unit().orElse(""))
        .containsExactly("percent", "percent");
  }

  @ParameterizedTest
  @CsvSource({
    "'Sales/NNS rose/VBD by/IN 7/CD percent/NN and/CC rents/NNS by/IN 4/CD ./.', percent",
    "'The/DT toll/NN is/VBZ 50/CD euros/NNS ,/, up/RB from/IN 20/CD ./.', euro",
    "'Shares/NNS gained/VBD 90/CD points/NNS to/TO close/VB at/IN 12,560/CD ./.', point",
  })
  void givesBareNumbersTheUnitOfTheSentence(String sentence, String unit) {
    List<Quantity> quantities = read(Rows.tagged(null, sentence));

    assertThat(quantities.get(1).unit()).contains(unit);
  }

  @Test
  void countsByANumberThatCanBeDialled() {
    assertThat(read(Rows.tagged(null, "They/PRP sold/VBD 112/CD goats/NNS ./."))).hasSize(1);
    assertThat(read(Rows.tagged(null, "They/PRP got/VBD 112/CD calls/NNS ./."))).isEmpty();
  }

  @Test
  void readsTheRateBehindASumInBrackets() {
    List<Quantity> quantities =
        read(Rows.tagged(null, "9/CD shekels/NNS (/( $/$ 2/CD )/) a/DT year/NN"));

    assertThat(quantities.get(0).unit()).hasValue("shekel per year");
  }

  @Test
  void givesALevelTheUnitOfTheOneBefore() {
    List<Quantity> quantities =
        read(
            Rows.tagged(null, "The/DT high/NN is/VBZ 84.5/CD cents/NNS ,/, the/DT low/NN 74.1/CD"));

    assertThat(quantities.get(1).unit()).hasValue("cent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the/DT ftse/NN 100/CD fell/VBD", "a/DT PS5/NN was/VBD sold/VBN"})
  void countsByNoName(String words) {
    assertThat(read(Rows.tagged(null, words))).isEmpty();
  }
}
