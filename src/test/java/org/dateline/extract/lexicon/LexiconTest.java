package org.dateline.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dateline.extract.EntityType;
import org.dateline.extract.lexicon.LexicalEntry.GrammaticalNumber;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final EventClass BREAKFAST =
      new EventClass("Breakfast", List.of(new Role("eater", "agent", Range.PEOPLE)));

  private static LexicalEntry entry(String lemma, PartOfSpeech part, String eventClass) {
    return new LexicalEntry(
        lemma,
        part,
        Set.of(),
        Set.of(),
        Set.of(),
        eventClass,
        new Frame("plain", List.of(new Slot(Function.SUBJECT, "", "agent"))),
        Set.of(),
        List.of("agent"),
        Range.ANYTHING,
        Range.ANYTHING,
        false,
        GrammaticalNumber.ANY,
        false,
        false,
        false,
        false,
        false);
  }

  @Test
  void rejectsAnEntryOfAnUnknownClass() {
    LexicalEntry supper = entry("dine", PartOfSpeech.VERB, "Supper");
    assertThatThrownBy(() -> new Lexicon(List.of(supper), List.of(BREAKFAST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dine")
        .hasMessageContaining("Supper");
  }

  @Test
  void findsEntriesByLemmaAndPartOfSpeech() {
    LexicalEntry verb = entry("breakfast", PartOfSpeech.VERB, "Breakfast");
    Lexicon lexicon = new Lexicon(List.of(verb), List.of(BREAKFAST));
    assertThat(lexicon.entries("breakfast", PartOfSpeech.VERB)).containsExactly(verb);
    assertThat(lexicon.entries("breakfast", PartOfSpeech.NOUN)).isEmpty();
    assertThat(lexicon.eventClass("Breakfast")).contains(BREAKFAST);
    assertThat(lexicon.eventClass("Supper")).isEmpty();
  }

  @Test
  void findsTheRoleThatSpecialisesAGeneralOne() {
    assertThat(BREAKFAST.role("agent").map(Role::name)).contains("eater");
    assertThat(BREAKFAST.role("eater").map(Role::general)).contains("agent");
    assertThat(BREAKFAST.role("patient")).isEmpty();
  }

  @Test
  void tellsPartsOfSpeechByTag() {
    assertThat(PartOfSpeech.of("VBN")).contains(PartOfSpeech.VERB);
    assertThat(PartOfSpeech.of("NNPS")).contains(PartOfSpeech.NOUN);
    assertThat(PartOfSpeech.of("JJR")).contains(PartOfSpeech.ADJECTIVE);
    assertThat(PartOfSpeech.of("IN")).isEmpty();
  }

  @Test
  void letsCountriesActButNotBeKilled() {
    assertThat(Range.ACTOR.admits(EntityType.PLACE)).isTrue();
    assertThat(Range.PEOPLE.admits(EntityType.PLACE)).isFalse();
  }
}
