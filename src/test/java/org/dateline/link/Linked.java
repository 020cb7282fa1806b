package org.dateline.link;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.Parsed;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.SpeechLexiconReader;

/** What a linker chooses for the entities of sentences parsed by hand, read as the program does. */
record Linked(Facts facts, List<Choice> choices) {
  private static final Extractor EXTRACTOR =
      new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());

  /**
   * @param items known beside the bundled table
   */
  static Linked in(Shelf items, String... sentences) {
    Facts facts = EXTRACTOR.extract(Parsed.text(sentences));
    Linker linker = new Linker(KnownEntities.bundled(), List.of(items), LinkSettings.standard());
    return new Linked(facts, linker.link(facts));
  }

  /** The choice for the entity of a name. */
  Choice choice(String name) {
    return IntStream.range(0, choices.size())
        .filter(i -> facts.entities().get(i).name().equals(name))
        .mapToObj(choices::get)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is none of " + facts.entities()));
  }

  /** Ids of the candidates of a name, the best first. */
  List<String> candidates(String name) {
    return choice(name).candidates().stream().map(one -> one.item().id()).toList();
  }

  /** A feature of one of the candidates. */
  double feature(String name, String item, Feature feature) {
    return choice(name).candidates().stream()
        .filter(one -> one.item().id().equals(item))
        .findFirst()
        .orElseThrow(() -> new AssertionError(item + " is none of " + candidates(name)))
        .feature(feature);
  }
}
