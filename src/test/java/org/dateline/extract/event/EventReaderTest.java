package org.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.Event;
import org.dateline.extract.Status;
import org.dateline.extract.When.Dating;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  private static final String FREED =
      "Rebels/rebel/NNS/2/nsubj freed/free/VBD/0/root nine/nine/CD/4/nummod"
          + " sailors/sailor/NNS/2/obj ";

  @Test
  void partsMeetingsByPlace() {
    Told told =
        Told.in(
            "The/the/DT/4/det envoy/envoy/NN/4/compound Ann/Ann/NNP/4/compound/B-PERSON"
                + " Berg/Berg/NNP/5/nsubj/I-PERSON met/meet/VBD/0/root the/the/DT/9/det"
                + " poet/poet/NN/9/compound Bo/Bo/NNP/9/compound/B-PERSON"
                + " Dahl/Dahl/NNP/5/obj/I-PERSON in/in/IN/11/case Oslo/Oslo/NNP/5/obl/B-LOCATION"
                + " and/and/CC/16/cc the/the/DT/16/det poet/poet/NN/16/compound"
                + " Cy/Cy/NNP/16/compound/B-PERSON Eide/Eide/NNP/9/conj/I-PERSON in/in/IN/18/case"
                + " Bergen/Bergen/NNP/16/nmod/B-LOCATION");
    assertThat(told.events())
        .containsExactlyInAnyOrder(
            "Meeting otherSide=Bo Dahl place=Oslo side=Ann Berg",
            "Meeting otherSide=Cy Eide place=Bergen side=Ann Berg");
  }

  @Test
  void makesACircleOfThoseWhoMet() {
    Told told =
        Told.in(
            "Ann/Ann/NNP/2/compound/B-PERSON Berg/Berg/NNP/6/nsubj/I-PERSON and/and/CC/5/cc"
                + " Bo/Bo/NNP/5/compound/B-PERSON Dahl/Dahl/NNP/2/conj/I-PERSON"
                + " met/meet/VBD/0/root");
    assertThat(told.events()).containsExactly("Meeting participant=Ann Berg participant=Bo Dahl");
  }

  @Test
  void leavesOtherSensesAlone() {
    Told told =
        Told.in(
            "Ann/Ann/NNP/2/compound/B-PERSON Berg/Berg/NNP/3/nsubj/I-PERSON met/meet/VBD/0/root"
                + " the/the/DT/5/det deadline/deadline/NN/3/obj");
    assertThat(told.events()).isEmpty();
  }

  @Test
  void countsNamedMembersAmongTheReleased() {
    Told told =
        Told.in(
            FREED
                + ",/,/,/8/punct including/include/VBG/8/case Ann/Ann/NNP/8/compound/B-PERSON"
                + " Berg/Berg/NNP/4/nmod/I-PERSON");
    assertThat(told.fillers("Release", "released")).containsExactly("sailors", "Ann Berg");
  }

  @Test
  void countsMembersToldInTheNextSentence() {
    Told told =
        Told.in(
            FREED,
            "Among/among/IN/2/case them/they/PRP/5/obl was/be/VBD/5/cop"
                + " Ann/Ann/NNP/5/compound/B-PERSON Berg/Berg/NNP/0/root/I-PERSON");
    assertThat(told.fillers("Release", "released")).containsExactly("sailors", "Ann Berg");
  }

  @Test
  void takesWordsThatReferBackForTheSameEvent() {
    Told told =
        Told.in(
            FREED,
            "The/the/DT/2/det release/release/NN/3/nsubj ended/end/VBD/0/root"
                + " months/month/NNS/3/obj of/of/IN/6/case fear/fear/NN/4/nmod");
    assertThat(told.event("Release").triggers()).hasSize(2);
  }

  @Test
  void keepsReleasesOfOtherNumbersApart() {
    Told told = Told.in(FREED, FREED.replace("nine/nine", "four/four"));
    assertThat(told.events()).hasSize(2);
  }

  @Test
  void keepsEventsOfOtherDaysApart() {
    Told told =
        Told.in(
            FREED + "in/in/IN/6/case 2019/2019/CD/2/obl",
            FREED + "in/in/IN/6/case 2024/2024/CD/2/obl");
    assertThat(told.facts().events())
        .extracting(e -> e.when().orElseThrow().value())
        .containsExactly("2019", "2024");
  }

  @Test
  void keepsADenialApartFromTheEvent() {
    Told told =
        Told.in(
            FREED,
            "Rebels/rebel/NNS/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod free/free/VB/0/root"
                + " nine/nine/CD/6/nummod sailors/sailor/NNS/4/obj");
    assertThat(told.facts().events())
        .extracting(Event::status)
        .containsExactly(Status.ASSERTED, Status.DENIED);
  }

  @Test
  void datesDeathsByTheAttackTheyGoWith() {
    Told told =
        Told.in(
            "Gunmen/gunman/NNS/2/nsubj attacked/attack/VBD/0/root a/a/DT/4/det"
                + " village/village/NN/2/obj on/on/IN/6/case Tuesday/Tuesday/NNP/2/obl",
            "Nine/nine/CD/2/nummod farmers/farmer/NNS/4/nsubj:pass were/be/VBD/4/aux:pass"
                + " killed/kill/VBN/0/root");
    assertThat(told.date("Attack")).isEqualTo("2026-03-10");
    assertThat(told.date("Killing")).isEqualTo("2026-03-10");
    assertThat(told.event("Killing").when().orElseThrow().by()).isEqualTo(Dating.EVENT);
  }

  @Test
  void givesNoDateWhereTheViolenceIsOfSeveralDays() {
    Told told =
        Told.in(
            "Gunmen/gunman/NNS/2/nsubj attacked/attack/VBD/0/root a/a/DT/4/det"
                + " village/village/NN/2/obj on/on/IN/6/case Tuesday/Tuesday/NNP/2/obl",
            "Two/two/CD/2/nummod women/woman/NNS/4/nsubj:pass were/be/VBD/4/aux:pass"
                + " wounded/wound/VBN/0/root in/in/IN/6/case 2019/2019/CD/4/obl",
            "Nine/nine/CD/2/nummod farmers/farmer/NNS/4/nsubj:pass were/be/VBD/4/aux:pass"
                + " killed/kill/VBN/0/root");
    assertThat(told.date("Killing")).isEmpty();
  }

  @Test
  void keepsTheDeadOfAFloodFromTheDayOfABomb() {
    Told told =
        Told.in(
            "A/a/DT/2/det bomb/bomb/NN/3/nsubj wounded/wound/VBD/0/root two/two/CD/5/nummod"
                + " guards/guard/NNS/3/obj in/in/IN/7/case Oslo/Oslo/NNP/3/obl/B-LOCATION"
                + " on/on/IN/9/case Tuesday/Tuesday/NNP/3/obl",
            "Nine/nine/CD/2/nummod farmers/farmer/NNS/3/nsubj died/die/VBD/0/root"
                + " in/in/IN/6/case the/the/DT/6/det flood/flood/NN/3/obl");
    assertThat(told.date("Injury")).isEqualTo("2026-03-10");
    assertThat(told.date("Death")).isEmpty();
  }

  @Test
  void datesAnIncidentByWhoWasCalledToIt() {
    Told told =
        Told.in(
            "Officers/officer/NNS/3/nsubj:pass were/be/VBD/3/aux:pass called/call/VBN/0/root"
                + " to/to/IN/6/case the/the/DT/6/det bar/bar/NN/3/obl at/at/IN/9/case"
                + " 9/9/CD/9/nummod p.m./p.m./NN/3/obl Monday/Monday/NNP/3/obl:tmod",
            "A/a/DT/2/det waiter/waiter/NN/4/nsubj:pass was/be/VBD/4/aux:pass"
                + " stabbed/stab/VBN/0/root");
    assertThat(told.date("Injury")).isEqualTo("2026-03-09");
    assertThat(told.event("Injury").when().orElseThrow().by()).isEqualTo(Dating.DISCOURSE);
  }

  @Test
  void datesNoKillingByTheDayOfTheCharge() {
    Told told =
        Told.in(
            "A/a/DT/2/det broker/broker/NN/4/nsubj:pass was/be/VBD/4/aux:pass"
                + " charged/charge/VBN/0/root Tuesday/Tuesday/NNP/4/obl:tmod in/in/IN/8/case"
                + " the/the/DT/8/det killing/killing/NN/4/obl of/of/IN/11/case"
                + " Bo/Bo/NNP/11/compound/B-PERSON Dahl/Dahl/NNP/8/nmod/I-PERSON");
    assertThat(told.date("Killing")).isEmpty();
  }

  @Test
  void datesAnEventNounByTheClauseThatSaysWhenItHappened() {
    Told told =
        Told.in(
            "Police/police/NNS/3/nsubj are/be/VBP/3/aux investigating/investigate/VBG/0/root"
                + " a/a/DT/5/det raid/raid/NN/3/obj that/that/WDT/7/nsubj"
                + " happened/happen/VBD/5/acl:relcl on/on/IN/9/case Tuesday/Tuesday/NNP/7/obl");
    assertThat(told.date("Attack")).isEqualTo("2026-03-10");
  }

  @Test
  void datesADeathByTheDayOfItsCause() {
    Told told =
        Told.in(
            "A/a/DT/2/det waiter/waiter/NN/4/nsubj is/be/VBZ/4/cop dead/dead/JJ/0/root"
                + " after/after/IN/8/mark a/a/DT/7/det car/car/NN/8/nsubj hit/hit/VBD/4/advcl"
                + " him/he/PRP/8/obj Monday/Monday/NNP/8/obl:tmod");
    assertThat(told.date("Death")).isEqualTo("2026-03-09");
  }

  private static final String STABBED =
      "A/a/DT/2/det waiter/waiter/NN/4/nsubj:pass was/be/VBD/4/aux:pass stabbed/stab/VBN/0/root";

  private static final String DIED =
      "Bo/Bo/NNP/2/compound/B-PERSON Dahl/Dahl/NNP/6/nsubj/I-PERSON ,/,/,/2/punct"
          + " 30/30/CD/2/amod ,/,/,/2/punct died/die/VBD/0/root";

  @Test
  void namesAVictimWhoWasToldOfWithoutAName() {
    Told told = Told.in(STABBED, DIED);
    assertThat(told.fillers("Death", "killed")).containsExactly("Bo Dahl");
    assertThat(told.fillers("Attack", "target")).containsExactly("Bo Dahl");
    assertThat(told.events()).noneMatch(event -> event.startsWith("Injury"));
  }

  @Test
  void namesNoVictimWhereSeveralMayBeMeant() {
    Told told =
        Told.in(
            STABBED,
            "A/a/DT/2/det tourist/tourist/NN/4/nsubj:pass was/be/VBD/4/aux:pass"
                + " wounded/wound/VBN/0/root",
            DIED);
    assertThat(told.fillers("Death", "killed")).containsExactly("Bo Dahl");
    assertThat(told.events()).filteredOn(event -> event.startsWith("Injury")).hasSize(2);
  }

  @Test
  void takesTheVictimForTheOnlyOneTheTextHas() {
    Told told =
        Told.in(
            STABBED,
            "The/the/DT/2/det victim/victim/NN/3/nsubj died/die/VBD/0/root in/in/IN/5/case"
                + " hospital/hospital/NN/3/obl");
    assertThat(told.fillers("Death", "killed")).containsExactly("waiter");
    assertThat(told.events()).noneMatch(event -> event.startsWith("Injury"));
  }

  @Test
  void namesTheDeadWhoWereCountedBefore() {
    Told told =
        Told.in(
            "Two/two/CD/2/nummod guards/guard/NNS/4/nsubj:pass were/be/VBD/4/aux:pass"
                + " killed/kill/VBN/0/root",
            "Police/police/NNS/2/nsubj identified/identify/VBD/0/root the/the/DT/4/det"
                + " victims/victim/NNS/2/obj as/as/IN/6/case Ann/Ann/NNP/2/obl/B-PERSON"
                + " and/and/CC/8/cc Bo/Bo/NNP/6/conj/B-PERSON");
    assertThat(told.fillers("Killing", "killed")).containsExactly("guards", "Ann", "Bo");
  }

  @Test
  void findsTheOneWhoHasTheWound() {
    Told told =
        Told.in(
            "Medics/medic/NNS/2/nsubj found/find/VBD/0/root a/a/DT/4/det waiter/waiter/NN/2/obj"
                + " with/with/IN/8/case a/a/DT/8/det stab/stab/NN/8/compound"
                + " wound/wound/NN/4/nmod");
    assertThat(told.fillers("Injury", "injured")).containsExactly("waiter");
  }

  @Test
  void sharesTheObjectOfAPairOfVerbs() {
    Told told =
        Told.in(
            "Ann/Ann/NNP/2/nsubj/B-PERSON shot/shoot/VBD/0/root and/and/CC/4/cc"
                + " killed/kill/VBD/2/conj a/a/DT/6/det guard/guard/NN/2/obj");
    assertThat(told.fillers("Killing", "killed")).containsExactly("guard");
    assertThat(told.events()).noneMatch(event -> event.startsWith("Injury"));
  }

  @Test
  void takesAPronounOfResultForWhoeverWasHit() {
    Told told =
        Told.in(
            "Bo/Bo/NNP/2/compound/B-PERSON Dahl/Dahl/NNP/3/nsubj/I-PERSON said/say/VBD/0/root"
                + " that/that/IN/7/mark a/a/DT/6/det soldier/soldier/NN/7/nsubj"
                + " shot/shoot/VBD/3/ccomp his/he/PRP$/9/nmod:poss brother/brother/NN/7/obj"
                + " ,/,/,/7/punct killing/kill/VBG/7/advcl him/he/PRP/11/obj");
    assertThat(told.fillers("Killing", "killed")).containsExactly("brother");
  }

  @Test
  void countsTheDeadByTheDeathToll() {
    Told told =
        Told.in(
            "The/the/DT/3/det death/death/NN/3/compound toll/toll/NN/4/nsubj rose/rise/VBD/0/root"
                + " to/to/IN/6/case 61/61/CD/4/obl");
    assertThat(told.event("Death").arguments().get(0).quantity()).isPresent();
  }

  @Test
  void tellsOfWhoIsLeftDeadOrInACondition() {
    Told told =
        Told.in(
            "Gunfire/gunfire/NN/2/nsubj left/leave/VBD/0/root a/a/DT/4/det waiter/waiter/NN/2/obj"
                + " dead/dead/JJ/4/amod and/and/CC/8/cc a/a/DT/8/det guard/guard/NN/4/conj"
                + " in/in/IN/11/case critical/critical/JJ/11/amod condition/condition/NN/8/nmod");
    assertThat(told.fillers("Death", "killed")).containsExactly("waiter");
    assertThat(told.fillers("Injury", "injured")).containsExactly("guard in critical condition");
  }

  @Test
  void killsNobodyButTheOneWhoWasHitFatally() {
    Told told =
        Told.in(
            "Five/five/CD/2/nummod guards/guard/NNS/4/nsubj:pass were/be/VBD/4/aux:pass"
                + " shot/shoot/VBN/0/root ,/,/,/4/punct one/one/CD/4/obj fatally/fatally/RB/6/advmod");
    assertThat(told.fillers("Killing", "killed")).containsExactly("one");
    assertThat(told.fillers("Injury", "injured")).containsExactly("guards");
  }

  @Test
  void leavesWhoIsOnlyLookedAtUnhurt() {
    Told told =
        Told.in(
            "A/a/DT/2/det guard/guard/NN/4/nsubj:pass was/be/VBD/4/aux:pass taken/take/VBN/0/root"
                + " to/to/IN/6/case hospital/hospital/NN/4/obl for/for/IN/8/case"
                + " observation/observation/NN/4/obl");
    assertThat(told.events()).isEmpty();
  }

  @Test
  void attributesWhatStandsInAStatement() {
    Told told =
        Told.in(
            "Ann/Ann/NNP/2/compound/B-PERSON Berg/Berg/NNP/3/nsubj/I-PERSON said/say/VBD/0/root"
                + " that/that/IN/6/mark rebels/rebel/NNS/6/nsubj freed/free/VBD/3/ccomp"
                + " nine/nine/CD/8/nummod sailors/sailor/NNS/6/obj");
    Event release = told.event("Release");
    assertThat(release.status()).isEqualTo(Status.ATTRIBUTED);
    assertThat(told.name(release.source().orElseThrow())).isEqualTo("Ann Berg");
    assertThat(release.statement()).isPresent();
  }

  @Test
  void assertsWhatTheArticleTellsItselfToo() {
    Told told =
        Told.in(
            "Ann/Ann/NNP/2/compound/B-PERSON Berg/Berg/NNP/3/nsubj/I-PERSON said/say/VBD/0/root"
                + " that/that/IN/7/mark Bo/Bo/NNP/6/compound/B-PERSON"
                + " Dahl/Dahl/NNP/7/nsubj/I-PERSON freed/free/VBD/3/ccomp"
                + " nine/nine/CD/9/nummod sailors/sailor/NNS/7/obj",
            "Dahl/Dahl/NNP/2/nsubj/B-PERSON freed/free/VBD/0/root the/the/DT/4/det"
                + " sailors/sailor/NNS/2/obj");
    assertThat(told.event("Release").status()).isEqualTo(Status.ASSERTED);
    assertThat(told.event("Release").source()).isEmpty();
  }
}
