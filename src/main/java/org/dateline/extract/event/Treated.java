package org.dateline.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.WordList;

/** The freed are flown to a hospital as well as the hurt: they are not injured for that. */
final class Treated {
  private static final WordList MOVING = WordList.section(Treated.class, "words.txt", "moving");

  private final Entities entities;

  Treated(Entities entities) {
    this.entities = entities;
  }

  /** Leaves out injuries told only by a way to hospital, of people whom an article tells freed. */
  void drop(List<Draft> drafts) {
    Set<Integer> freed = new HashSet<>();
    drafts.stream()
        .filter(draft -> draft.type.equals("Release"))
        .flatMap(draft -> draft.in("released").stream())
        .forEach(a -> freed.add(entities.mentions().get(a.mention()).entity()));
    drafts.removeIf(draft -> isWay(draft) && isOf(draft, freed));
  }

  private static boolean isWay(Draft draft) {
    return draft.type.equals("Injury") && draft.words.stream().allMatch(MOVING::contains);
  }

  private boolean isOf(Draft draft, Set<Integer> freed) {
    return draft.in("injured").stream()
        .allMatch(a -> freed.contains(entities.mentions().get(a.mention()).entity()));
  }
}
