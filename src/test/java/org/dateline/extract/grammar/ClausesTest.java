package org.dateline.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.Token;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static final String PASSIVE =
      "Pilots/pilot/NNS/3/nsubj:pass were/be/VBD/3/aux:pass freed/free/VBN/0/root"
          + " by/by/IN/5/case rebels/rebel/NNS/3/obl";

  private static List<String> subjects(String words, String verb) {
    Grammar grammar = Grammar.of(words);
    return words(grammar.clauses().subjects(grammar.word(verb)));
  }

  private static List<String> objects(String words, String verb) {
    Grammar grammar = Grammar.of(words);
    return words(grammar.clauses().objects(grammar.word(verb)));
  }

  private static boolean passive(String words, String verb) {
    Grammar grammar = Grammar.of(words);
    return grammar.clauses().passive(grammar.word(verb));
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  @Test
  void givesEachConjunctOfSubjectAndObject() {
    String active =
        "Ann/Ann/NNP/4/nsubj and/and/CC/3/cc Bo/Bo/NNP/1/conj met/meet/VBD/0/root"
            + " Cy/Cy/NNP/4/obj and/and/CC/7/cc Di/Di/NNP/5/conj";
    assertThat(subjects(active, "met")).containsExactly("Ann", "Bo");
    assertThat(objects(active, "met")).containsExactly("Cy", "Di");
    assertThat(passive(active, "met")).isFalse();
  }

  @Test
  void knowsThePassiveByItsAuxiliary() {
    assertThat(passive(PASSIVE, "freed")).isTrue();
    assertThat(subjects(PASSIVE, "freed")).containsExactly("Pilots");
  }

  @Test
  void knowsThePassiveOfABareParticiple() {
    String reduced =
        "Women/woman/NNS/5/nsubj seized/seize/VBN/1/acl by/by/IN/4/case"
            + " gunmen/gunman/NNS/2/obl fled/flee/VBD/0/root";
    assertThat(passive(reduced, "seized")).isTrue();
    assertThat(subjects(reduced, "seized")).containsExactly("Women");
  }

  @Test
  void sharesThePassiveAndTheSubjectAmongConjuncts() {
    String both =
        "Two/two/CD/3/nsubj:pass were/be/VBD/3/aux:pass killed/kill/VBN/0/root and/and/CC/6/cc"
            + " six/six/CD/6/nsubj wounded/wound/VBN/3/conj";
    assertThat(passive(both, "wounded")).isTrue();
    assertThat(subjects(both, "wounded")).containsExactly("six");
    String one =
        "Rebels/rebel/NNS/2/nsubj came/come/VBD/0/root and/and/CC/4/cc"
            + " seized/seize/VBD/2/conj pilots/pilot/NNS/4/obj";
    assertThat(subjects(one, "seized")).containsExactly("Rebels");
  }

  @Test
  void seesThroughARelativeClause() {
    String subject =
        "Men/man/NNS/6/nsubj who/who/WP/3/nsubj attacked/attack/VBD/1/acl:relcl the/the/DT/5/det"
            + " port/port/NN/3/obj fled/flee/VBD/0/root";
    assertThat(subjects(subject, "attacked")).containsExactly("Men");
    String object =
        "Pilots/pilot/NNS/5/nsubj that/that/WDT/4/obj rebels/rebel/NNS/4/nsubj"
            + " seized/seize/VBD/1/acl:relcl left/leave/VBD/0/root";
    assertThat(objects(object, "seized")).containsExactly("Pilots");
    assertThat(subjects(object, "seized")).containsExactly("rebels");
  }

  @Test
  void givesAnInfinitiveItsController() {
    String ofObject =
        "Ann/Ann/NNP/2/nsubj asked/ask/VBD/0/root Bo/Bo/NNP/2/obj to/to/TO/5/mark"
            + " free/free/VB/2/xcomp pilots/pilot/NNS/5/obj";
    assertThat(subjects(ofObject, "free")).containsExactly("Bo");
    String ofSubject =
        "Ann/Ann/NNP/2/nsubj promised/promise/VBD/0/root Bo/Bo/NNP/2/obj to/to/TO/5/mark"
            + " free/free/VB/2/xcomp pilots/pilot/NNS/5/obj";
    assertThat(subjects(ofSubject, "free")).containsExactly("Ann");
  }

  @Test
  void raisesTheSubjectOfAPassive() {
    String raised =
        "Rebels/rebel/NNS/3/nsubj:pass are/be/VBP/3/aux:pass believed/believe/VBN/0/root"
            + " to/to/TO/6/mark have/have/VB/6/aux seized/seize/VBN/3/xcomp pilots/pilot/NNS/6/obj";
    assertThat(subjects(raised, "seized")).containsExactly("Rebels");
    assertThat(passive(raised, "seized")).isFalse();
  }

  @Test
  void keepsFiniteComplementsApart() {
    String told =
        "Ann/Ann/NNP/2/nsubj feared/fear/VBD/0/root that/that/IN/4/mark fled/flee/VBD/2/ccomp";
    assertThat(subjects(told, "fled")).isEmpty();
  }

  @Test
  void looksBehindNounsThatMeasure() {
    String dozens =
        "Rebels/rebel/NNS/2/nsubj freed/free/VBD/0/root dozens/dozen/NNS/2/obj of/of/IN/5/case"
            + " pilots/pilot/NNS/3/nmod";
    assertThat(objects(dozens, "freed")).containsExactly("pilots");
  }

  @Test
  void findsTheNounsByWhichAnEventHangsOnAVerb() {
    Grammar measured =
        Grammar.of(
            "Rebels/rebel/NNS/2/nsubj launched/launch/VBD/0/root waves/wave/NNS/2/obj"
                + " spate/spate/NN/2/obj of/of/IN/6/case raids/raid/NNS/4/nmod"
                + " bombing/bombing/NN/8/compound campaign/campaign/NN/2/obj");
    Clauses clauses = measured.clauses();
    assertThat(clauses.measure(measured.word("raids")).word()).isEqualTo("spate");
    assertThat(clauses.measure(measured.word("campaign")).word()).isEqualTo("campaign");
    assertThat(clauses.extent(measured.word("bombing")).map(Token::word)).contains("campaign");
    assertThat(clauses.extent(measured.word("raids"))).isEmpty();
  }

  @Test
  void givesAResultToWhatBroughtItAbout() {
    String hit =
        "Halls/hall/NNS/3/nsubj:pass were/be/VBD/3/aux:pass hit/hit/VBN/0/root by/by/IN/5/case"
            + " rockets/rocket/NNS/3/obl ,/,/,/3/punct killing/kill/VBG/3/advcl"
            + " nine/nine/CD/7/obj";
    assertThat(subjects(hit, "killing")).containsExactly("rockets");
    String held =
        "Guards/guard/NNS/3/nsubj:pass were/be/VBD/3/aux:pass seen/see/VBN/0/root"
            + " beating/beat/VBG/3/advcl him/he/PRP/4/obj by/by/IN/7/case us/we/PRP/3/obl";
    assertThat(subjects(held, "beating")).containsExactly("Guards");
  }

  @Test
  void findsWhatARelativePronounStandsFor() {
    Grammar grammar =
        Grammar.of(
            "Pilots/pilot/NNS/5/nsubj whom/whom/WP/4/obj rebels/rebel/NNS/4/nsubj"
                + " freed/free/VBD/1/acl:relcl left/leave/VBD/0/root");
    assertThat(grammar.clauses().antecedent(grammar.word("whom")).map(Token::word))
        .contains("Pilots");
    assertThat(grammar.clauses().antecedent(grammar.word("rebels"))).isEmpty();
  }
}
