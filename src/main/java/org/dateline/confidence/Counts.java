package org.dateline.confidence;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.extract.Pattern;

/** How many facts of each pattern were right; a pattern's facts count for the wider ones, too. */
public final class Counts {
  private final SortedMap<Pattern, Count> facts = new TreeMap<>();
  private final SortedMap<Pattern, Count> families = new TreeMap<>();

  /** Notes that a fact was right or wrong. */
  public void add(Pattern pattern, boolean right) {
    add(pattern, Count.NONE.plus(right));
  }

  /** Adds other counts. */
  public void add(Counts others) {
    others.facts.forEach(this::add);
  }

  private void add(Pattern pattern, Count count) {
    facts.merge(pattern, count, Count::plus);
    for (var at = Optional.of(pattern); at.isPresent(); at = at.get().parent()) {
      families.merge(at.get(), count, Count::plus);
    }
  }

  /** Those of a family and all narrower ones. */
  public Count of(Pattern family) {
    return families.getOrDefault(family, Count.NONE);
  }

  /** By the facts' own patterns, the wider ones left out. */
  public SortedMap<Pattern, Count> facts() {
    return Collections.unmodifiableSortedMap(facts);
  }

  /** By family, the wide ones and the narrow. */
  public SortedMap<Pattern, Count> families() {
    return Collections.unmodifiableSortedMap(families);
  }
}
