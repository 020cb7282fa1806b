package org.dateline.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.Token;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static List<String> of(String words, String trigger) {
    Grammar grammar = Grammar.of(words);
    return grammar.arguments().of(grammar.word(trigger)).stream()
        .map(f -> (f.function() + " " + f.marker() + " " + f.token().word()).replace("  ", " "))
        .toList();
  }

  @Test
  void turnsThePassiveAround() {
    String words =
        "Pilots/pilot/NNS/3/nsubj:pass were/be/VBD/3/aux:pass freed/free/VBN/0/root"
            + " by/by/IN/5/case rebels/rebel/NNS/3/obl in/in/IN/7/case Rome/Rome/NNP/3/obl";
    assertThat(of(words, "freed"))
        .containsExactlyInAnyOrder("OBJECT Pilots", "SUBJECT by rebels", "PREPOSITION in Rome");
  }

  @Test
  void findsPhrasesThatHangOnTheObject() {
    String words =
        "Rebels/rebel/NNS/2/nsubj freed/free/VBD/0/root pilots/pilot/NNS/2/obj from/from/IN/5/case"
            + " jail/jail/NN/3/nmod";
    assertThat(of(words, "freed"))
        .containsExactlyInAnyOrder("SUBJECT Rebels", "OBJECT pilots", "PREPOSITION from jail");
  }

  @Test
  void givesAnEventNounTheSubjectOfItsLightVerb() {
    String words =
        "Ann/Ann/NNP/2/nsubj held/hold/VBD/0/root talks/talk/NNS/2/obj with/with/IN/5/case"
            + " Bo/Bo/NNP/3/nmod";
    assertThat(of(words, "talks")).contains("SUBJECT Ann", "PREPOSITION with Bo");
  }

  @Test
  void callsWhoeverActsAfterAnEventItsAttendant() {
    String words =
        "After/after/IN/2/case talks/talk/NNS/4/obl Ann/Ann/NNP/4/nsubj left/leave/VBD/0/root";
    assertThat(of(words, "talks")).contains("ATTENDANT Ann");
  }

  @Test
  void readsPossessorsAndModifiers() {
    String words =
        "Her/she/PRP$/3/nmod:poss hostage/hostage/NN/3/compound release/release/NN/4/nsubj"
            + " ended/end/VBD/0/root it/it/PRP/4/obj";
    assertThat(of(words, "release")).contains("POSSESSOR Her", "MODIFIER hostage");
  }

  @Test
  void findsWhoAnAdjectiveIsSaidOf() {
    String words =
        "Storms/storm/NNS/2/nsubj left/leave/VBD/0/root nine/nine/CD/2/obj dead/dead/JJ/2/xcomp";
    assertThat(of(words, "dead")).contains("SUBJECT nine");
  }

  @Test
  void knowsVerbsThatSayMoreOfANounThanThatItCameAbout() {
    Grammar grammar =
        Grammar.of("Ann/Ann/NNP/2/nsubj praised/praise/VBD/0/root talks/talk/NNS/2/obj");
    assertThat(grammar.arguments().carrier(grammar.word("talks"))).isEmpty();
  }

  @Test
  void findsTheVerbThatCarriesANoun() {
    Grammar grammar =
        Grammar.of(
            "Talks/talk/NNS/3/nsubj:pass were/be/VBD/3/aux:pass held/hold/VBN/0/root"
                + " in/in/IN/5/case Rome/Rome/NNP/3/obl");
    assertThat(grammar.arguments().carrier(grammar.word("Talks")).map(Token::word))
        .contains("held");
  }
}
