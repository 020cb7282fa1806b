package org.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extract.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The families of the facts of all kinds. */
class PatternsTest {
  private static List<String> patterns(String sentence) {
    var facts = Told.in(sentence).facts();
    List<Pattern> found = new java.util.ArrayList<>();
    facts.events().forEach(event -> found.add(event.pattern()));
    facts.statements().forEach(statement -> found.add(statement.pattern()));
    facts.quantities().forEach(quantity -> found.add(quantity.pattern()));
    facts.memberships().forEach(membership -> found.add(membership.pattern()));
    return found.stream().map(Pattern::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Rebels/rebel/NNS/2/nsubj freed/free/VBD/0/root sailors/sailor/NNS/2/obj,"
        + " event/verb/release/own",
    "Sailors/sailor/NNS/3/nsubj:pass were/be/VBD/3/aux:pass freed/free/VBN/0/root,"
        + " event/passive-verb/release/own",
    "Rebels/rebel/NNS/2/nsubj promised/promise/VBD/0/root to/to/TO/4/mark free/free/VB/2/xcomp"
        + " sailors/sailor/NNS/4/obj,"
        + " event/verb/release/own",
    "The/the/DT/2/det release/release/NN/6/nsubj of/of/IN/5/case nine/nine/CD/5/nummod"
        + " sailors/sailor/NNS/2/nmod pleased/please/VBD/0/root Oslo/Oslo/NNP/6/obj/B-LOCATION,"
        + " event/noun/release/own",
    "Police/police/NNS/2/nsubj said/say/VBD/0/root that/that/IN/5/mark prices/price/NNS/5/nsubj"
        + " fell/fall/VBD/2/ccomp,"
        + " statement/indirect/verb/said/nominal",
    "At/at/IN/3/case least/least/JJS/3/nmod nine/nine/CD/4/nummod boats/boat/NNS/5/nsubj"
        + " sank/sink/VBD/0/root,"
        + " figure/count/bounded/counted",
    "Mayor/mayor/NN/3/compound Ann/Ann/NNP/3/compound/B-PERSON Berg/Berg/NNP/4/nsubj/I-PERSON"
        + " slept/sleep/VBD/0/root,"
        + " role/title/bare"
  })
  void tellHowAFactWasFound(String sentence, String pattern) {
    assertThat(patterns(sentence)).contains(pattern);
  }
}
