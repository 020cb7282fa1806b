package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cues of English, found by their first word. */
public final class SpeechLexicon {
  private final Map<String, List<CueEntry>> byFirstWord = new HashMap<>();

  public SpeechLexicon(Collection<CueEntry> entries) {
    for (CueEntry entry : entries) {
      byFirstWord.computeIfAbsent(entry.words().get(0), w -> new ArrayList<>()).add(entry);
    }
    Comparator<CueEntry> longestFirst = Comparator.comparingInt(entry -> -entry.words().size());
    byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    longestFirst
                        .thenComparing(CueEntry::partOfSpeech)
                        .thenComparing(entry -> String.join(" ", entry.words()))));
  }

  /** The entries whose first word is a lemma, those with more words first. */
  public List<CueEntry> beginningWith(String lemma) {
    return byFirstWord.getOrDefault(lemma, List.of());
  }
}
