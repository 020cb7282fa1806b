package org.dateline.extract.event;

import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Nouns;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.Function;
import org.dateline.extract.lexicon.LexicalEntry;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.dateline.extract.lexicon.Role;
import org.dateline.extract.lexicon.Slot;

/** Places where violence was, rather than who did or suffered it: "a shooting at a cafe". */
final class Spots {
  private static final WordList UNAIMED = WordList.section(Spots.class, "words.txt", "unaimed");

  private final Scene scene;
  private final Token trigger;

  Spots(Scene scene, Token trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  // "the Oslo embassy bombing"
  boolean is(Mention mention, Slot slot, Role role, LexicalEntry entry) {
    Token head = scene.sentence().token(mention.head());
    boolean kind = slot.function() == Function.MODIFIER && role.general().equals("agent");
    return kind && Nouns.isPlace(head)
        || entry.part() == PartOfSpeech.NOUN
            && slot.marker().equals("at")
            && role.general().equals("patient")
            && isUnaimed(head)
            && (scene.type(mention) == EntityType.PLACE || Nouns.isPlace(head));
  }

  // also "the raid took place at a cafe"
  private boolean isUnaimed(Token head) {
    return UNAIMED.contains(trigger.lemma()) || !scene.tree().dominates(trigger, head);
  }
}
