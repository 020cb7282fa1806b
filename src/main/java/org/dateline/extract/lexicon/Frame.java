package org.dateline.extract.lexicon;

import java.util.List;

/**
 * A way in which words take their arguments, shared by many entries.
 *
 * @param name local name of the frame
 * @param slots the arguments; of two slots with the same role the earlier one is tried first
 */
public record Frame(String name, List<Slot> slots) {
  public Frame {
    slots = List.copyOf(slots);
  }
}
