package org.dateline.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;

/** The words that tell of events, and the event classes. Immutable. */
public final class Lexicon {
  private final Map<String, List<LexicalEntry>> entries;
  private final Map<String, EventClass> classes = new HashMap<>();

  public Lexicon(List<LexicalEntry> entries, List<EventClass> classes) {
    this.entries =
        entries.stream().collect(Collectors.groupingBy(entry -> key(entry.lemma(), entry.part())));
    classes.forEach(one -> this.classes.put(one.name(), one));
    for (LexicalEntry entry : entries) {
      if (!this.classes.containsKey(entry.eventClass())) {
        throw new IllegalArgumentException(
            "the lexical entry \""
                + entry.lemma()
                + "\" denotes "
                + entry.eventClass()
                + ", which no ontology file declares as a class of events");
      }
    }
  }

  private static String key(String lemma, PartOfSpeech part) {
    return lemma + "/" + part;
  }

  /** The entries of a lemma, in the order in which they were given. */
  public List<LexicalEntry> entries(String lemma, PartOfSpeech part) {
    return entries.getOrDefault(key(lemma, part), List.of());
  }

  /** Whether a noun, by its lemma in lower case, can tell of an event. */
  public boolean isEventNoun(String lemma) {
    return entries.containsKey(key(lemma, PartOfSpeech.NOUN));
  }

  public Optional<EventClass> eventClass(String name) {
    return Optional.ofNullable(classes.get(name));
  }
}
