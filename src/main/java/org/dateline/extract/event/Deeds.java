package org.dateline.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.EventClass;

/** Tells by who acts whether an event was done at all, or only in words. */
final class Deeds {
  private static final WordList CROWD = WordList.section(Deeds.class, "words.txt", "crowd");

  private static final Set<EntityType> COLLECTIVE =
      Set.of(EntityType.ORGANIZATION, EntityType.GROUP);

  private final Scene scene;
  private final Token trigger;

  Deeds(Scene scene, Token trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  // "The senator attacked the party" did so by words; a mob, a man with a knife, or a man who
  // attacked his neighbour did not.
  boolean isOfWords(EventClass eventClass, Draft draft) {
    return mentions(eventClass, "agent", draft).anyMatch(this::isNamedPerson)
        && mentions(eventClass, "instrument", draft).findAny().isEmpty()
        && mentions(eventClass, "patient", draft)
            .anyMatch(m -> isNamedPerson(m) || COLLECTIVE.contains(scene.type(m)));
  }

  /**
   * Whether one person whom the article names does alone what many do together: "her rally" was a
   * campaign's, "he protested" in words. Who leads or joins a protest is not alone.
   */
  boolean isAlone(EventClass eventClass, Draft draft) {
    List<Mention> doers = mentions(eventClass, "agent", draft).toList();
    return doers.size() == 1
        && doers.stream().allMatch(this::isNamedPerson)
        && scene
            .arguments()
            .carrier(trigger)
            .filter(verb -> CROWD.contains(verb.lemma()))
            .isEmpty();
  }

  private Stream<Mention> mentions(EventClass eventClass, String role, Draft draft) {
    return eventClass.role(role).stream()
        .flatMap(r -> draft.in(r.name()).stream())
        .map(argument -> scene.entities().mentions().get(argument.mention()));
  }

  private boolean isNamedPerson(Mention mention) {
    return scene.type(mention) == EntityType.PERSON && scene.entities().entity(mention).named();
  }
}
