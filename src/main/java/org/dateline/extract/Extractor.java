package org.dateline.extract;

import java.util.List;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.extract.entity.Datelines;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.entity.EntityReader;
import org.dateline.extract.event.EventReader;
import org.dateline.extract.event.TollReader;
import org.dateline.extract.figure.FigureReader;
import org.dateline.extract.grammar.TreeRepair;
import org.dateline.extract.lexicon.Lexicon;
import org.dateline.extract.people.PeopleFacts;
import org.dateline.extract.people.PeopleReader;
import org.dateline.extract.statement.SpeechLexicon;
import org.dateline.extract.statement.StatementReader;
import org.dateline.extract.time.TimeReader;

/** From annotated text to facts, one reader after the other. Thread-safe. */
public final class Extractor {
  private final EntityReader entityReader;
  private final FigureReader figureReader = new FigureReader();
  private final TimeReader timeReader = new TimeReader();
  private final PeopleReader peopleReader = new PeopleReader();
  private final StatementReader statementReader;
  private final EventReader eventReader;

  /**
   * @param lexicon which words tell of which events
   * @param speech which words bring in what somebody says
   */
  public Extractor(Lexicon lexicon, SpeechLexicon speech) {
    this.entityReader = new EntityReader(lexicon::isEventNoun);
    this.eventReader = new EventReader(lexicon);
    this.statementReader = new StatementReader(speech);
  }

  public Facts extract(AnnotatedText annotated) {
    AnnotatedText text = timed(Datelines.read(TreeRepair.repair(annotated)));
    List<Timex> timexes = text.sentences().stream().flatMap(s -> s.timexes().stream()).toList();
    Entities entities = entityReader.read(text);
    List<Quantity> quantities = figureReader.read(text, entities);
    List<Statement> statements = statementReader.read(text, entities, timexes);
    List<Event> events = eventReader.read(text, entities, timexes, quantities, statements);
    PeopleFacts people = peopleReader.read(text, entities, quantities);
    return new Facts(
        text,
        entities.mentions(),
        entities.entities().stream().map(entity -> with(entity, people)).toList(),
        events,
        statements,
        quantities,
        timexes,
        people.memberships(),
        people.kinships(),
        people.parts(),
        new TollReader(text.sentences(), entities, quantities).read(events));
  }

  private static Entity with(Entity entity, PeopleFacts people) {
    return entity.with(people.attributes().getOrDefault(entity.id(), List.of()));
  }

  private AnnotatedText timed(AnnotatedText text) {
    List<Timex> timexes = timeReader.read(text);
    List<Sentence> sentences =
        text.sentences().stream()
            .map(s -> s.with(timexes.stream().filter(t -> s.span().covers(t.span())).toList()))
            .toList();
    return new AnnotatedText(text.article(), sentences, text.degraded());
  }
}
