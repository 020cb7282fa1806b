package org.dateline.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * "Berg arrived in Oslo on Monday. A meeting with the mayor was called off": a meeting that is told
 * without its first side is that of whom the text has just followed on a journey or in talks.
 */
final class Protagonists {
  private static final WordList OPPOSITE =
      WordList.section(Protagonists.class, "words.txt", "opposite");
  private static final String SIDE = "side";
  private static final int NEAR = 2; // sentences

  private final List<Sentence> sentences;
  private final Entities entities;

  Protagonists(List<Sentence> sentences, Entities entities) {
    this.sentences = sentences;
    this.entities = entities;
  }

  /** Adds the missing side. */
  void resolve(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (isOneSided(draft)) {
        List<Draft> earlier = drafts.subList(0, i);
        opposite(draft)
            .or(() -> isSubject(draft) ? protagonist(earlier, draft) : Optional.empty())
            .ifPresent(side -> draft.add(side(side)));
      }
    }
  }

  private static Argument side(Mention mention) {
    return new Argument(SIDE, mention.id(), OptionalInt.empty());
  }

  private static boolean isOneSided(Draft draft) {
    return draft.type.equals("Meeting")
        && !draft.in("otherSide").isEmpty()
        && draft.in(SIDE).isEmpty()
        && draft.in("participant").isEmpty();
  }

  // "talks with her counterpart": she was there
  private Optional<Mention> opposite(Draft draft) {
    for (Argument met : draft.in("otherSide")) {
      Mention other = entities.mentions().get(met.mention());
      Tree tree = new Tree(sentences.get(other.sentence()));
      Token noun = tree.token(other.head());
      Optional<Mention> whose =
          OPPOSITE.contains(noun.lemma())
              ? tree.children(noun, "nmod").stream()
                  .filter(t -> t.relation().equals("nmod:poss"))
                  .flatMap(t -> entities.at(other.sentence(), t.index()).stream())
                  .filter(m -> entities.entity(m).named())
                  .filter(m -> entities.entity(m).type() == EntityType.PERSON)
                  .findFirst()
              : Optional.empty();
      if (whose.isPresent()) {
        return whose;
      }
    }
    return Optional.empty();
  }

  // "a meeting with her was called off", "talks with him followed"
  private boolean isSubject(Draft draft) {
    Tree tree = new Tree(sentences.get(draft.trigger().sentence()));
    Token noun = tree.token(draft.trigger().token());
    return noun.isNoun()
        && noun.baseRelation().equals("nsubj")
        && tree.governor(noun).filter(Token::isVerb).isPresent();
  }

  private Optional<Mention> protagonist(List<Draft> earlier, Draft meeting) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft told = earlier.get(i);
      if (meeting.trigger().sentence() - told.trigger().sentence() > NEAR) {
        return Optional.empty();
      }
      if (told.type.equals("Meeting") || told.type.equals("Journey")) {
        return only(told).filter(who -> isNoneOf(who, meeting));
      }
    }
    return Optional.empty();
  }

  // whose journey it is, or who met others; neither of two who met each other
  private Optional<Mention> only(Draft told) {
    List<Argument> who = told.in(told.type.equals("Meeting") ? SIDE : "traveller");
    return who.size() == 1
        ? Optional.of(entities.mentions().get(who.get(0).mention()))
        : Optional.empty();
  }

  private boolean isNoneOf(Mention who, Draft meeting) {
    return meeting.in("otherSide").stream()
        .noneMatch(met -> entities.mentions().get(met.mention()).entity() == who.entity());
  }
}
