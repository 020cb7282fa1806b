package org.dateline.extract.event;

import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Nouns;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.Role;
import org.dateline.extract.lexicon.Slot;

/** Places "at" which violence was, rather than what it was aimed at: "a shooting at a cafe". */
final class Spots {
  private static final WordList UNAIMED = WordList.section(Spots.class, "words.txt", "unaimed");

  private final Scene scene;
  private final Token trigger;

  Spots(Scene scene, Token trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  // also "the raid took place at a cafe"
  boolean is(Mention mention, Slot slot, Role role) {
    Token head = scene.sentence().token(mention.head());
    return slot.marker().equals("at")
        && role.general().equals("patient")
        && (UNAIMED.contains(trigger.lemma()) || !scene.tree().dominates(trigger, head))
        && (scene.type(mention) == EntityType.PLACE || Nouns.isPlace(head));
  }
}
