package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an entity is called by a common noun.
 *
 * @param noun head lemma, lower case
 * @param modifiers lower-case lemmas before it
 */
record Role(String noun, Set<String> modifiers) {
  /** The role of a phrase whose last word is the noun. */
  static Role of(List<String> words) {
    List<String> before = new ArrayList<>(words);
    String noun = before.remove(before.size() - 1);
    return new Role(noun, Set.copyOf(before));
  }

  /** Whether a later phrase with this noun and these modifiers can take the role up. */
  boolean allows(String laterNoun, Set<String> laterModifiers) {
    if (!noun.equals(laterNoun)) {
      return false;
    }
    Set<String> added = new HashSet<>(laterModifiers);
    added.removeAll(modifiers);
    return added.isEmpty();
  }
}
