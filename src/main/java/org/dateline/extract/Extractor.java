package org.dateline.extract;

import java.util.List;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Timex;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.entity.EntityReader;
import org.dateline.extract.event.EventReader;
import org.dateline.extract.figure.FigureReader;
import org.dateline.extract.grammar.TreeRepair;
import org.dateline.extract.lexicon.Lexicon;

/** From annotated text to facts, one reader after the other. Thread-safe. */
public final class Extractor {
  private final EntityReader entityReader = new EntityReader();
  private final FigureReader figureReader = new FigureReader();
  private final EventReader eventReader;

  /** {@code lexicon} says which words tell of which events. */
  public Extractor(Lexicon lexicon) {
    this.eventReader = new EventReader(lexicon);
  }

  public Facts extract(AnnotatedText annotated) {
    AnnotatedText text = TreeRepair.repair(annotated);
    Entities entities = entityReader.read(text);
    List<Timex> timexes = text.sentences().stream().flatMap(s -> s.timexes().stream()).toList();
    List<Quantity> quantities = figureReader.read(text, entities);
    List<Statement> statements = List.of();
    List<Event> events = eventReader.read(text, entities, timexes, quantities, statements);
    return new Facts(
        text,
        entities.mentions(),
        entities.entities(),
        events,
        statements,
        quantities,
        timexes,
        List.of(),
        List.of());
  }
}
