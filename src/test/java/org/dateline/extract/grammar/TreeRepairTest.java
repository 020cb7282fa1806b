package org.dateline.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Parsed;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.junit.jupiter.api.Test;

class TreeRepairTest {
  /** "governor relation" of a word in the mended tree. */
  private static String mended(String words, String word) {
    Sentence sentence = TreeRepair.repair(Parsed.text(words)).sentences().get(0);
    Token token =
        sentence.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
    String governor = token.head() == 0 ? "-" : sentence.token(token.head()).word();
    return governor + " " + token.relation();
  }

  @Test
  void makesANameTheHeadOfItsTitle() {
    String words =
        "The/the/DT/2/det leader/leader/NN/5/nsubj Ann/Ann/NNP/4/compound/B-PERSON"
            + " Berg/Berg/NNP/2/dep/I-PERSON spoke/speak/VBD/0/root";
    assertThat(mended(words, "Berg")).isEqualTo("spoke nsubj");
    assertThat(mended(words, "leader")).isEqualTo("Berg compound");
    assertThat(mended(words, "The")).isEqualTo("Berg det");
  }

  @Test
  void takesADroneForANoun() {
    String object =
        "A/a/DT/5/det drone/drone/VB/3/dep hit/hit/VBN/5/amod a/a/DT/5/det tram/tram/NN/0/root"
            + " in/in/IN/7/case Oslo/Oslo/NNP/5/nmod";
    assertThat(mended(object, "hit")).isEqualTo("- root");
    assertThat(mended(object, "drone")).isEqualTo("hit nsubj");
    assertThat(mended(object, "A")).isEqualTo("drone det");
    assertThat(mended(object, "tram")).isEqualTo("hit obj");
    assertThat(mended(object, "Oslo")).isEqualTo("hit obl");
    String fallen =
        "They/they/PRP/2/nsubj said/say/VBD/0/root a/a/DT/4/det drone/drone/VB/2/ccomp"
            + " fell/fall/VBD/4/obj here/here/RB/4/advmod";
    assertThat(mended(fallen, "fell")).isEqualTo("said ccomp");
    assertThat(mended(fallen, "drone")).isEqualTo("fell nsubj");
    assertThat(mended(fallen, "here")).isEqualTo("fell advmod");
    String strike =
        "A/a/DT/3/det drone/drone/VB/3/amod strike/strike/NN/4/nsubj killed/kill/VBD/0/root";
    assertThat(mended(strike, "drone")).isEqualTo("strike compound");
    String used = "They/they/PRP/2/nsubj drone/drone/VBP/0/root on/on/RB/2/advmod";
    assertThat(mended(used, "drone")).isEqualTo("- root");
  }

  @Test
  void findsTheVerbBehindAParticipleThatCommasSetOff() {
    String guards =
        "The/the/DT/2/det guards/guard/NNS/4/nsubj ,/,/,/4/punct said/say/VBD/0/root"
            + " to/to/TO/6/mark sleep/sleep/VB/4/xcomp ,/,/,/4/punct were/be/VBD/9/aux:pass"
            + " fined/fine/VBN/6/dep";
    assertThat(mended(guards, "fined")).isEqualTo("- root");
    assertThat(mended(guards, "guards")).isEqualTo("fined nsubj:pass");
    assertThat(mended(guards, "said")).isEqualTo("guards acl");
    String said =
        "The/the/DT/2/det guards/guard/NNS/3/nsubj said/say/VBD/0/root ,/,/,/3/punct"
            + " were/be/VBD/6/aux:pass fined/fine/VBN/3/dep";
    assertThat(mended(said, "said")).isEqualTo("- root");
  }

  @Test
  void givesTheLastVerbOfASentenceWhoSaidIt() {
    String closing =
        "They/they/PRP/2/nsubj seek/seek/VBP/0/root Ari/Ari/NNP/2/obj/B-PERSON ,/,/,/3/punct"
            + " who/who/WP/7/nsubj is/be/VBZ/7/cop away/away/RB/3/acl:relcl ,/,/,/7/punct"
            + " an/a/DT/10/det aide/aide/NN/7/appos said/say/VBD/7/dep ./././2/punct";
    assertThat(mended(closing, "aide")).isEqualTo("said nsubj");
  }

  @Test
  void makesAnObjectOfSaidTheSubjectOfTheVerbBehindIt() {
    String hurt =
        "Aides/aide/NNS/2/nsubj said/say/VBD/0/root a/a/DT/4/det cook/cook/NN/2/obj ,/,/,/4/punct"
            + " Bo/Bo/NNP/4/appos/B-PERSON ,/,/,/2/punct had/have/VBD/10/aux been/be/VBN/10/aux:pass"
            + " hurt/hurt/VBN/2/dep";
    assertThat(mended(hurt, "cook")).isEqualTo("hurt nsubj:pass");
    assertThat(mended(hurt, "hurt")).isEqualTo("said ccomp");
  }

  @Test
  void takesAPhraseBehindAnApposedNameForTheVerbs() {
    String met =
        "She/she/PRP/2/nsubj met/meet/VBD/0/root the/the/DT/4/det mayor/mayor/NN/2/obj ,/,/,/4/punct"
            + " Bo/Bo/NNP/4/appos/B-PERSON ,/,/,/6/punct in/in/IN/9/case Oslo/Oslo/NNP/6/nmod";
    assertThat(mended(met, "Oslo")).isEqualTo("met obl");
    assertThat(mended(met.replace("in/in/", "of/of/"), "Oslo")).isEqualTo("Bo nmod");
  }

  @Test
  void hangsPartsNamesAndTimesOnWhatTheyAreSaidOf() {
    String part =
        "Nine/nine/CD/3/nsubj:pass were/be/VBD/3/aux:pass hurt/hurt/VBN/0/root ,/,/,/3/punct"
            + " including/include/VBG/7/case a/a/DT/7/det cook/cook/NN/3/obl";
    assertThat(mended(part, "cook")).isEqualTo("Nine nmod");
    String name =
        "They/they/PRP/2/nsubj came/come/VBD/0/root ,/,/,/2/punct killing/kill/VBG/2/conj"
            + " a/a/DT/6/det cook/cook/NN/4/obj ,/,/,/2/punct Bo/Bo/NNP/9/compound/B-PERSON"
            + " Dahl/Dahl/NNP/2/conj/I-PERSON ././,/2/punct";
    assertThat(mended(name, "Dahl")).isEqualTo("cook appos");
    String time =
        "Nine/nine/CD/2/nsubj died/die/VBD/0/root in/in/IN/4/case Oslo/Oslo/NNP/2/obl ,/,/,/2/punct"
            + " near/near/IN/7/case home/home/NN/4/nmod ,/,/,/7/punct on/on/IN/10/case"
            + " Monday/Monday/NNP/7/nmod ,/,/,/2/punct she/she/PRP/13/nsubj said/say/VBD/2/parataxis";
    assertThat(mended(time, "Monday")).isEqualTo("died obl");
  }

  @Test
  void takesAnAcronymForAName() {
    String before =
        "In/in/IN/4/case two/two/CD/4/nummod IS/be/VBZ/4/cop attacks/attack/NNS/5/obl"
            + " fell/fall/VBD/0/root nine/nine/CD/5/nsubj";
    assertThat(mended(before, "IS")).isEqualTo("attacks compound");
    String subject =
        "Then/then/RB/3/advmod IS/be/VBZ/3/aux fell/fall/VBD/0/root apart/apart/RB/3/advmod";
    assertThat(mended(subject, "IS")).isEqualTo("fell nsubj");
    String shouted = "IT/it/PRP/3/nsubj IS/be/VBZ/3/cop war/war/NN/0/root";
    assertThat(mended(shouted, "IS")).isEqualTo("war cop");
  }

  @Test
  void makesConjunctsOfNamesInARow() {
    String words =
        "The/the/DT/2/det dead/dead/NNS/0/root Ann/Ann/NNP/2/appos/B-PERSON ,/,/,/3/punct"
            + " 30/30/CD/3/amod ,/,/,/2/punct Bo/Bo/NNP/3/appos/B-PERSON ,/,/,/2/punct"
            + " and/and/CC/10/cc Cy/Cy/NNP/2/conj/B-PERSON";
    assertThat(mended(words, "Bo")).isEqualTo("Ann conj");
    assertThat(mended(words, "Cy")).isEqualTo("Ann conj");
  }

  @Test
  void takesAReflexiveForAnObject() {
    String words =
        "Ann/Ann/NNP/2/nsubj shot/shoot/VBD/0/root herself/she/PRP/2/obl:npmod in/in/IN/6/case"
            + " the/the/DT/6/det foot/foot/NN/2/obl";
    assertThat(mended(words, "herself")).isEqualTo("shot obj");
  }

  @Test
  void takesNoFiniteClauseForASubject() {
    String words =
        "Ann/Ann/NNP/2/nsubj told/tell/VBD/7/csubj:pass Radio/Radio/NNP/2/iobj five/five/CD/5/nummod"
            + " people/people/NNS/2/obj were/be/VBD/7/aux:pass hurt/hurt/VBN/0/root";
    assertThat(mended(words, "told")).isEqualTo("- root");
    assertThat(mended(words, "hurt")).isEqualTo("told ccomp");
    assertThat(mended(words, "people")).isEqualTo("hurt nsubj:pass");
  }

  @Test
  void givesAFiniteVerbTheConjunctBeforeIt() {
    String words =
        "Ann/Ann/NNP/3/nsubj:pass was/be/VBD/3/aux:pass held/hold/VBN/0/root after/after/IN/6/case"
            + " the/the/DT/6/det fire/fire/NN/3/obl and/and/CC/9/cc two/two/CD/9/nummod"
            + " guards/guard/NNS/6/conj were/be/VBD/11/aux:pass hurt/hurt/VBN/3/dep";
    assertThat(mended(words, "guards")).isEqualTo("hurt nsubj:pass");
    assertThat(mended(words, "hurt")).isEqualTo("held conj");
    assertThat(mended(words, "and")).isEqualTo("hurt cc");
  }

  @Test
  void givesAFiniteVerbTheConjunctBeforeAName() {
    String words =
        "Guards/guard/NNS/2/nsubj fired/fire/VBD/0/root gas/gas/NN/2/obj and/and/CC/6/cc"
            + " the/the/DT/6/det mayor/mayor/NN/3/conj ,/,/,/2/punct Ann/Ann/NNP/9/compound/B-PERSON"
            + " Berg/Berg/NNP/2/obj/I-PERSON ,/,/,/2/punct was/be/VBD/12/aux:pass"
            + " hurt/hurt/VBN/2/dep";
    assertThat(mended(words, "mayor")).isEqualTo("hurt nsubj:pass");
  }

  @Test
  void givesAFiniteVerbWhatStandsUnplacedBeforeIt() {
    String words =
        "Rain/rain/NN/2/nsubj fell/fall/VBD/0/root ;/;/:/2/punct two/two/CD/5/nummod"
            + " boys/boy/NNS/7/dep are/be/VBP/7/aux hurt/hurt/VBN/2/parataxis";
    assertThat(mended(words, "boys")).isEqualTo("hurt nsubj");
  }

  @Test
  void givesANounTheVerbAfterItsRelativeClause() {
    String words =
        "Ann/Ann/NNP/0/root/B-PERSON ,/,/,/1/punct who/who/WP/4/nsubj came/come/VBD/1/acl:relcl"
            + " ,/,/,/4/punct also/also/RB/7/advmod met/meet/VBD/4/dep Bo/Bo/NNP/7/obj/B-PERSON";
    assertThat(mended(words, "Ann")).isEqualTo("met nsubj");
    assertThat(mended(words, "met")).isEqualTo("- root");
  }

  @Test
  void leavesConjunctsTogetherThatShareTheirVerb() {
    String words =
        "Papers/paper/NNS/2/nsubj show/show/VBP/0/root Ann/Ann/NNP/2/obj/B-PERSON and/and/CC/5/cc"
            + " Bo/Bo/NNP/3/conj/B-PERSON were/be/VBD/7/aux:pass warned/warn/VBN/2/dep";
    assertThat(mended(words, "Bo")).isEqualTo("Ann conj");
  }

  @Test
  void hangsAClauseOnWhatIsReportedNotOnTheReport() {
    String words =
        "Nine/nine/CD/3/nsubj:pass were/be/VBD/3/aux:pass hurt/hurt/VBN/10/ccomp"
            + " when/when/WRB/7/advmod a/a/DT/6/det wall/wall/NN/7/nsubj fell/fall/VBD/10/advcl"
            + " ,/,/,/10/punct police/police/NNS/10/nsubj said/say/VBD/0/root";
    assertThat(mended(words, "fell")).isEqualTo("hurt advcl");
    assertThat(mended(words.replace("when/when/WRB/7/advmod", ",/,/,/7/punct"), "fell"))
        .isEqualTo("said advcl");
  }

  @Test
  void hangsAConjunctOnTheFirstOne() {
    String words =
        "Ann/Ann/NNP/2/nsubj met/meet/VBD/0/root Bo/Bo/NNP/2/obj and/and/CC/2/cc Cy/Cy/NNP/4/dep";
    assertThat(mended(words, "Cy")).isEqualTo("Bo conj");
  }

  @Test
  void takesAGerundForAClause() {
    String words =
        "Ann/Ann/NNP/2/nsubj left/leave/VBD/0/root after/after/IN/4/case"
            + " meeting/meet/VBG/2/obl Bo/Bo/NNP/4/obj in/in/IN/7/case Rome/Rome/NNP/4/nmod";
    assertThat(mended(words, "meeting")).isEqualTo("left advcl");
    assertThat(mended(words, "after")).isEqualTo("meeting mark");
    assertThat(mended(words, "Rome")).isEqualTo("meeting obl");
  }

  @Test
  void hangsAParticipleOnTheNounBeforeIt() {
    String words =
        "Floods/flood/NNS/2/nsubj displaced/displace/VBD/0/root families/family/NNS/2/obj"
            + " stranded/strand/VBN/2/advcl in/in/IN/6/case huts/hut/NNS/4/obl";
    assertThat(mended(words, "stranded")).isEqualTo("families acl");
  }

  @Test
  void findsTheFiniteVerbAfterAGardenPath() {
    String words =
        "Those/those/DT/3/det many/many/JJ/3/amod people/people/NNS/4/nsubj killed/kill/VBN/0/root"
            + " there/there/RB/4/advmod have/have/VBP/7/aux grown/grow/VBN/4/ccomp";
    assertThat(mended(words, "grown")).isEqualTo("- root");
    assertThat(mended(words, "killed")).isEqualTo("people acl");
    assertThat(mended(words, "people")).isEqualTo("grown nsubj");
  }

  @Test
  void readsAClauseWithARelativePronounAsRelative() {
    String words =
        "Floods/flood/NNS/4/nsubj that/that/WDT/3/nsubj killed/kill/VBD/1/dep ended/end/VBD/0/root";
    assertThat(mended(words, "killed")).isEqualTo("Floods acl:relcl");
  }

  @Test
  void looksBehindAParenthesisInARelativeClause() {
    String words =
        "Men/man/NNS/0/root who/who/WP/6/obj ,/,/,/6/punct the/the/DT/5/det police/police/NNS/6/nsubj"
            + " said/say/VBD/1/acl:relcl ,/,/,/6/punct had/have/VBD/10/aux been/be/VBN/10/aux:pass"
            + " jailed/jail/VBN/6/ccomp";
    assertThat(mended(words, "jailed")).isEqualTo("Men acl:relcl");
    assertThat(mended(words, "who")).isEqualTo("jailed nsubj:pass");
    assertThat(mended(words, "said")).isEqualTo("jailed parataxis");
  }

  @Test
  void takesALoneIndirectObjectForTheObject() {
    String words = "Ann/Ann/NNP/2/nsubj met/meet/VBD/0/root Bo/Bo/NNP/2/iobj";
    assertThat(mended(words, "Bo")).isEqualTo("met obj");
  }

  @Test
  void leavesASoundTreeAlone() {
    var text = Parsed.text("Ann/Ann/NNP/2/nsubj met/meet/VBD/0/root Bo/Bo/NNP/2/obj");
    assertThat(TreeRepair.repair(text)).isEqualTo(text);
  }

  @Test
  void takesANameOutOfACompound() {
    String words =
        "the/the/DT/3/det Oslo-based/Oslo-based/JJ/3/amod firm/firm/NN/4/nsubj"
            + " won/win/VBD/0/root";
    Sentence sentence = TreeRepair.repair(Parsed.text(words)).sentences().get(0);
    assertThat(sentence.tokens())
        .extracting(t -> t.word() + " " + t.head() + " " + t.relation())
        .containsExactly(
            "the 5 det",
            "Oslo 4 compound",
            "- 4 punct",
            "based 5 amod",
            "firm 6 nsubj",
            "won 0 root");
    assertThat(sentence.token(2).name()).isEqualTo("B-LOCATION");
    assertThat(sentence.token(4).span().end()).isEqualTo(14);
  }

  @Test
  void leavesACompoundAtTheBeginningAlone() {
    var text = Parsed.text("Long-delayed/long-delayed/JJ/2/amod talks/talk/NNS/0/root");
    assertThat(TreeRepair.repair(text)).isEqualTo(text);
  }

  @Test
  void makesAGerundGovernTheCountedNounBehindIt() {
    String words =
        "He/he/PRP/2/nsubj:pass charged/charge/VBN/0/root with/with/IN/6/case"
            + " killing/kill/VBG/6/amod 16/16/CD/6/nummod villagers/villager/NNS/2/obl";
    assertThat(mended(words, "killing")).isEqualTo("charged advcl");
    assertThat(mended(words, "villagers")).isEqualTo("killing obj");
    assertThat(mended(words, "with")).isEqualTo("killing mark");
  }

  @Test
  void leavesAGerundThatDescribesItsNoun() {
    String words =
        "He/he/PRP/2/nsubj fled/flee/VBD/0/root with/with/IN/5/case"
            + " smiling/smile/VBG/5/amod friends/friend/NNS/2/obl";
    assertThat(mended(words, "smiling")).isEqualTo("friends amod");
  }

  @Test
  void hangsAnOpeningParticipleOnTheClauseAfterIt() {
    String words =
        "Speaking/speak/VBG/5/dep in/in/IN/3/case Oslo/Oslo/NNP/1/obl/B-LOCATION"
            + " she/she/PRP/5/nsubj left/leave/VBD/0/root";
    assertThat(mended(words, "Speaking")).isEqualTo("left advcl");
  }

  @Test
  void takesAnAdjectiveBeforeAnArticleToTheVerb() {
    String words =
        "Police/police/NNS/2/nsubj shot/shoot/VBD/0/root dead/dead/JJ/5/amod a/a/DT/5/det"
            + " man/man/NN/2/obj";
    assertThat(mended(words, "dead")).isEqualTo("shot xcomp");
  }

  @Test
  void joinsPhrasesThatRepeatTheirPreposition() {
    String words =
        "She/she/PRP/2/nsubj held/hold/VBD/0/root talks/talk/NNS/2/obj with/with/IN/5/case"
            + " Dahl/Dahl/NNP/3/nmod/B-PERSON and/and/CC/8/cc with/with/IN/8/case"
            + " bankers/banker/NNS/3/conj";
    assertThat(mended(words, "bankers")).isEqualTo("Dahl conj");
  }

  @Test
  void takesALightGerundForAClause() {
    String words =
        "She/she/PRP/2/nsubj left/leave/VBD/0/root before/before/IN/5/case"
            + " holding/hold/VBG/5/amod talks/talk/NNS/2/obl";
    assertThat(mended(words, "holding")).isEqualTo("left advcl");
    assertThat(mended(words, "talks")).isEqualTo("holding obj");
  }

  @Test
  void goesOnWithThePersonNotWithTheTown() {
    String words =
        "Berg/Berg/NNP/9/nsubj/B-PERSON ,/,/,/1/punct a/a/DT/4/det miner/miner/NN/1/appos"
            + " from/from/IN/6/case Narvik/Narvik/NNP/4/nmod/B-LOCATION and/and/CC/8/cc"
            + " Lund/Lund/NNP/6/conj/B-PERSON left/leave/VBD/0/root";
    assertThat(mended(words, "Lund")).isEqualTo("Berg conj");
  }
}
