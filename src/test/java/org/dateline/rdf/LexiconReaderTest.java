package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sys.JenaSystem;
import org.dateline.Parsed;
import org.dateline.extract.Event;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.dateline.extract.lexicon.Lexicon;
import org.dateline.extract.lexicon.Range;
import org.dateline.extract.lexicon.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {
  static {
    JenaSystem.init();
  }

  private static final String PREFIXES =
      """
      @prefix dateline: <https://w3id.org/dateline/ontology#> .
      @prefix frame:    <https://w3id.org/dateline/frame#> .
      @prefix lexinfo:  <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      @prefix my:       <https://example.org/my#> .
      @prefix ontolex:  <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix owl:      <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs:     <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix sem:      <http://semanticweb.cs.vu.nl/2009/11/sem/> .
      @prefix synsem:   <http://www.w3.org/ns/lemon/synsem#> .
      """;

  private static final String CLASS =
      """
      dateline:Rescue a owl:Class ; rdfs:subClassOf sem:Event ; rdfs:label "rescue"@en .
      dateline:rescuer a owl:ObjectProperty ; rdfs:subPropertyOf dateline:agent ;
          rdfs:domain dateline:Rescue ; rdfs:range dateline:Actor .
      dateline:rescued a owl:ObjectProperty ; rdfs:subPropertyOf dateline:patient ;
          rdfs:domain dateline:Rescue ; rdfs:range dateline:People .
      """;

  private static final String ENTRY =
      """
      my:winch-v a ontolex:LexicalEntry ; rdfs:label "winch"@en ;
          lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes dateline:Rescue ;
          synsem:synBehavior frame:transitive ; frame:needs dateline:patient .
      """;

  @TempDir Path folder;

  private Lexicon with(String turtle) throws IOException {
    Path file = folder.resolve("my.ttl");
    Files.writeString(file, PREFIXES + turtle);
    return LexiconReader.bundled(List.of(file));
  }

  @Test
  void readsTheBundledLexicon() {
    Lexicon lexicon = LexiconReader.bundled(List.of());
    assertThat(lexicon.entries("release", PartOfSpeech.VERB))
        .extracting(entry -> entry.eventClass())
        .containsExactly("Release");
    assertThat(lexicon.eventClass("Release").orElseThrow().role("agent"))
        .contains(new Role("releaser", "agent", Range.ACTOR));
  }

  @Test
  void takesAnEntryByAnyOfItsCompanions() throws IOException {
    Lexicon lexicon =
        with(
            CLASS
                + ENTRY.replace(
                    "frame:needs", "frame:companionAny \"cable\"@en , \"rope\"@en ; frame:needs"));
    assertThat(lexicon.entries("winch", PartOfSpeech.VERB).get(0).companionAny())
        .containsExactlyInAnyOrder("cable", "rope");
  }

  @Test
  void keepsTheWordsOfTheClassAwayFromEachOfItsEntries() throws IOException {
    Lexicon lexicon =
        with(
            CLASS
                + "dateline:Rescue frame:unless \"drill\"@en .\n"
                + ENTRY.replace("frame:needs", "frame:unless \"exercise\"@en ; frame:needs"));
    assertThat(lexicon.entries("winch", PartOfSpeech.VERB).get(0).unless())
        .containsExactlyInAnyOrder("drill", "exercise");
  }

  @Test
  void readsTheUsersOwnEvents() throws IOException {
    Facts facts =
        new Extractor(with(CLASS + ENTRY), SpeechLexiconReader.english())
            .extract(
                Parsed.text(
                    "Pilots/pilot/NNS/2/nsubj winched/winch/VBD/0/root"
                        + " Ann/Ann/NNP/4/compound/B-PERSON Berg/Berg/NNP/2/obj/I-PERSON"));
    assertThat(facts.events()).extracting(Event::type).containsExactly("Rescue");
    assertThat(facts.events().get(0).arguments())
        .extracting(a -> a.role() + " " + facts.mentions().get(a.mention()).text())
        .containsExactlyInAnyOrder("rescuer Pilots", "rescued Ann Berg");
  }

  @Test
  void namesAnEntryWhoseClassIsUnknown() {
    assertThatThrownBy(() -> with(ENTRY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("winch")
        .hasMessageContaining("Rescue");
  }

  @Test
  void namesAnEntryThatLacksSomething() {
    String mute = CLASS + ENTRY.replace("rdfs:label \"winch\"@en ;", "");
    assertThatThrownBy(() -> with(mute))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("winch-v lacks");
  }

  @Test
  void refusesARangeThatIsNone() {
    String colours = CLASS.replace("dateline:People", "dateline:Colour");
    assertThatThrownBy(() -> with(colours + ENTRY)).hasMessageContaining("Colour is no range");
  }

  @Test
  void refusesWhatIsNoTurtle() {
    assertThatThrownBy(() -> with("my:winch-v a")).isInstanceOf(RiotException.class);
  }
}
