package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.extract.Event;
import org.dateline.extract.Quantity;
import org.dateline.extract.Statement;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Arguments;
import org.dateline.extract.grammar.Clauses;
import org.dateline.extract.grammar.Factuality;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.Lexicon;

/**
 * Reads the events of an article: triggers by the lexicon, arguments by grammar, one event however
 * often told.
 */
public final class EventReader {
  private static final WordList SUBJECT_CONTROL =
      WordList.load(WordList.class, "subject-control.txt");
  private static final WordList LIGHT_VERBS = WordList.load(WordList.class, "light-verbs.txt");
  private static final WordList COPULAR_VERBS = WordList.load(WordList.class, "copular-verbs.txt");
  private static final WordList OCCURRENCE_VERBS =
      WordList.load(WordList.class, "occurrence-verbs.txt");
  private static final WordList TRANSPARENT =
      WordList.load(WordList.class, "transparent-nouns.txt");
  private static final WordList CONTEXTS = WordList.load(WordList.class, "contexts.txt");
  private static final WordList ADVERBS = WordList.load(WordList.class, "adverbs.txt");

  private final Lexicon lexicon;
  private final SentenceEvents sentenceEvents;

  public EventReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentenceEvents = new SentenceEvents(lexicon);
  }

  /** The events in text order, ids as in {@code Facts}. */
  public List<Event> read(
      AnnotatedText text,
      Entities entities,
      List<Timex> timexes,
      List<Quantity> quantities,
      List<Statement> statements) {
    List<Draft> drafts = new ArrayList<>();
    List<Draft> headlines = new ArrayList<>();
    Members members = new Members();
    Parts parts = new Parts();
    Story story = new Story();
    for (Sentence sentence : text.sentences()) {
      Scene scene = scene(sentence, entities, timexes, quantities);
      if (sentence.headline()) {
        headlines.addAll(sentenceEvents.read(scene));
      } else {
        drafts.addAll(sentenceEvents.read(scene));
        members.read(scene);
        parts.read(scene);
        story.read(scene);
      }
    }
    new Attribution(statements, text.article().text()).mark(drafts);
    drafts.forEach(draft -> OwnCaptors.drop(draft, entities));
    VictimProfiles profiles = new VictimProfiles(text.sentences(), entities, quantities);
    new VictimIdentity(entities, profiles).unify(drafts);
    new Protagonists(text.sentences(), entities).resolve(drafts);
    new Delegates(text.sentences(), entities).resolve(drafts);
    new Pairs(text.sentences(), entities).resolve(drafts);
    EventMerger merger = new EventMerger(entities, quantities);
    List<Draft> merged = merger.merge(drafts, new MemberEvents(members, entities));
    new Treated(entities).drop(merged);
    merger.announce(headlines, merged);
    Causes.share(drafts, merged, lexicon);
    new Visits(entities).place(merged);
    new IncidentDates(story, merger, entities, text.article().published()).share(merged);
    new Targets(entities).place(merged);
    members.assign(merged, entities.mentions(), quantities);
    merged.forEach(draft -> members.share(draft, entities.mentions()));
    RollCall.settle(merged, entities);
    parts.share(merged);
    merged.forEach(new Counts(entities, quantities)::carry);
    List<Event> events = new ArrayList<>();
    for (Draft draft : merged) {
      events.add(draft.event(events.size()));
    }
    return events;
  }

  private Scene scene(
      Sentence sentence, Entities entities, List<Timex> timexes, List<Quantity> quantities) {
    Tree tree = new Tree(sentence);
    Clauses clauses = new Clauses(tree, SUBJECT_CONTROL, TRANSPARENT);
    return new Scene(
        sentence,
        tree,
        clauses,
        new Arguments(clauses, LIGHT_VERBS, COPULAR_VERBS, OCCURRENCE_VERBS),
        new Factuality(clauses, CONTEXTS, ADVERBS, OCCURRENCE_VERBS),
        entities,
        timexes.stream().filter(t -> sentence.span().covers(t.span())).toList(),
        quantities.stream().filter(q -> q.sentence() == sentence.index()).toList(),
        lexicon);
  }
}
