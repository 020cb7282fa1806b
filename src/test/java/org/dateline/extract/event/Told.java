package org.dateline.extract.event;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Parsed;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.dateline.extract.When;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.SpeechLexiconReader;

/** The events of sentences parsed by hand, read with the bundled lexicon. */
record Told(Facts facts) {
  private static final Extractor EXTRACTOR =
      new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());

  static Told in(String... sentences) {
    return new Told(EXTRACTOR.extract(Parsed.text(sentences)));
  }

  /** "Type role=name role=name", roles in order; date and status left out. */
  List<String> events() {
    return facts.events().stream().map(this::line).toList();
  }

  private String line(Event event) {
    Stream<String> roles =
        event.arguments().stream().map(a -> a.role() + "=" + name(a.mention())).sorted();
    return String.join(" ", Stream.concat(Stream.of(event.type()), roles).toList());
  }

  String name(int mention) {
    return facts.entities().get(facts.mentions().get(mention).entity()).name();
  }

  /** The only event of a type. */
  Event event(String type) {
    List<Event> found = facts.events().stream().filter(e -> e.type().equals(type)).toList();
    if (found.size() != 1) {
      throw new AssertionError(type + " once in " + events());
    }
    return found.get(0);
  }

  String date(String type) {
    return event(type).when().map(When::value).orElse("");
  }

  /** The names in a role of the only event of a type. */
  List<String> fillers(String type, String role) {
    return event(type).arguments().stream()
        .filter(a -> a.role().equals(role))
        .map(Argument::mention)
        .map(this::name)
        .toList();
  }
}
