package org.dateline.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {
  private static final String REBELS = "Rebels/rebel/NNS/%d/nsubj ";

  @ParameterizedTest
  @CsvSource({
    "freed/free/VBD/0/root, 2, ASSERTED",
    "did/do/VBD/4/aux not/not/RB/4/advmod freed/free/VB/0/root, 4, DENIED",
    "never/never/RB/3/advmod freed/free/VBD/0/root, 3, DENIED",
    "will/will/MD/3/aux freed/free/VB/0/root, 3, PLANNED",
    "may/may/MD/3/aux freed/free/VB/0/root, 3, HYPOTHETICAL",
    "allegedly/allegedly/RB/3/advmod freed/free/VBD/0/root, 3, ATTRIBUTED",
    "often/often/RB/3/advmod freed/free/VBP/0/root, 3, HABITUAL",
    "plan/plan/VBP/0/root to/to/TO/4/mark freed/free/VB/2/xcomp, 2, PLANNED",
    "want/want/VBP/0/root to/to/TO/4/mark freed/free/VB/2/xcomp, 2, HYPOTHETICAL",
    "refused/refuse/VBD/0/root to/to/TO/4/mark freed/free/VB/2/xcomp, 2, DENIED",
    "managed/manage/VBD/0/root to/to/TO/4/mark freed/free/VB/2/xcomp, 2, ASSERTED",
    "failed/fail/VBD/0/root to/to/TO/4/mark freed/free/VB/2/xcomp, 2, DENIED",
    "came/come/VBD/0/root to/to/TO/4/mark freed/free/VB/2/advcl, 2, PLANNED",
    "paid/pay/VBD/0/root to/to/TO/4/mark freed/free/VB/2/advcl, 2, PLANNED"
  })
  void weighsTheWordsAroundAVerb(String verbs, int governor, Status expected) {
    Grammar grammar =
        Grammar.of(
            REBELS.formatted(governor) + verbs + " pilots/pilot/NNS/" + last(verbs) + "/obj");
    assertThat(grammar.factuality().of(grammar.word("freed"))).isEqualTo(expected);
  }

  private static int last(String verbs) {
    return verbs.split(" ").length + 1;
  }

  private static Status of(String words, String trigger) {
    Grammar grammar = Grammar.of(words);
    return grammar.factuality().of(grammar.word(trigger));
  }

  @Test
  void leavesAPassiveOfHearsayToItsSource() {
    String words =
        "Rebels/rebel/NNS/3/nsubj:pass are/be/VBP/3/aux:pass believed/believe/VBN/0/root"
            + " to/to/TO/6/mark have/have/VB/6/aux seized/seize/VBN/3/xcomp pilots/pilot/NNS/6/obj";
    assertThat(of(words, "seized")).isEqualTo(Status.ATTRIBUTED);
  }

  @Test
  void doubtsConditions() {
    String words =
        "If/if/IN/3/mark rebels/rebel/NNS/3/nsubj free/free/VBP/6/advcl pilots/pilot/NNS/3/obj"
            + " all/all/DT/6/nsubj cheer/cheer/VBP/0/root";
    assertThat(of(words, "free")).isEqualTo(Status.HYPOTHETICAL);
    assertThat(of(words, "cheer")).isEqualTo(Status.ASSERTED);
  }

  @Test
  void doubtsQuestions() {
    String words = "Who/who/WP/2/nsubj freed/free/VBD/0/root pilots/pilot/NNS/2/obj ?/?/./2/punct";
    assertThat(of(words, "freed")).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void deniesWhatNobodyDid() {
    String words =
        "No/no/DT/2/det rebels/rebel/NNS/3/nsubj freed/free/VBD/0/root pilots/pilot/NNS/3/obj";
    assertThat(of(words, "freed")).isEqualTo(Status.DENIED);
  }

  @ParameterizedTest
  @CsvSource({
    "was/be/VBD, able/able/JJ, ASSERTED",
    "was/be/VBD, unable/unable/JJ, DENIED",
    "is/be/VBZ, able/able/JJ, HYPOTHETICAL"
  })
  void takesAPastAbilityForTheDeed(String be, String adjective, Status expected) {
    String words =
        "Rebels/rebel/NNS/3/nsubj "
            + be
            + "/3/cop "
            + adjective
            + "/0/root to/to/TO/5/mark free/free/VB/3/xcomp pilots/pilot/NNS/5/obj";
    assertThat(of(words, "free")).isEqualTo(expected);
  }

  @Test
  void plansWhatIsToBeDone() {
    String words =
        "Two/two/CD/2/nummod sailors/sailor/NNS/6/dep are/be/VBP/6/aux to/to/TO/6/mark be/be/VB/6/aux:pass"
            + " freed/free/VBN/8/dep :/:/:/8/punct good/good/JJ/0/root";
    assertThat(of(words, "freed")).isEqualTo(Status.PLANNED);
  }

  @Test
  void doubtsAPartOfWhatIsDoubtful() {
    String words =
        "Ann/Ann/NNP/3/nsubj may/may/MD/3/aux seek/seek/VB/0/root a/a/DT/5/det"
            + " round/round/NN/3/obj of/of/IN/7/case talks/talk/NNS/5/nmod";
    assertThat(of(words, "talks")).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void leavesWhatIsPresupposedAsItIs() {
    String words =
        "Envoys/envoy/NNS/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod condemn/condemn/VB/0/root"
            + " the/the/DT/6/det raid/raid/NN/4/obj";
    assertThat(of(words, "raid")).isEqualTo(Status.ASSERTED);
  }

  @Test
  void readsModifiersOfNouns() {
    String words =
        "The/the/DT/3/det planned/plan/VBN/3/amod talks/talk/NNS/4/nsubj failed/fail/VBD/0/root";
    assertThat(of(words, "talks")).isEqualTo(Status.PLANNED);
  }

  @Test
  void takesForDoneWhatTheFirstDid() {
    String first = "first/first/JJ/3/amod pilot/pilot/NN/0/root to/to/TO/5/mark free/free/VB/3/acl";
    assertThat(of("The/the/DT/3/det " + first, "free")).isEqualTo(Status.ASSERTED);
    assertThat(of("The/the/DT/3/det " + first.replace("first", "lone"), "free"))
        .isEqualTo(Status.HYPOTHETICAL);
    assertThat(of("Will/will/MD/3/aux " + first, "free")).isEqualTo(Status.PLANNED);
  }

  @Test
  void lendsAnAuxiliaryToABareConjunct() {
    String words =
        "Ann/Ann/NNP/3/nsubj will/will/MD/3/aux meet/meet/VB/0/root Bo/Bo/NNP/3/obj and/and/CC/6/cc"
            + " visit/visit/VB/3/conj Rome/Rome/NNP/6/obj";
    assertThat(of(words, "visit")).isEqualTo(Status.PLANNED);
  }

  @Test
  void takesTheWeakerOfTwo() {
    assertThat(Factuality.weaker(Status.PLANNED, Status.DENIED)).isEqualTo(Status.DENIED);
    assertThat(Factuality.weaker(Status.HYPOTHETICAL, Status.ATTRIBUTED))
        .isEqualTo(Status.HYPOTHETICAL);
  }
}
