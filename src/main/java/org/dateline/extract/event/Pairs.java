package org.dateline.extract.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.WordList;

/**
 * "The two leaders met", "their talks": the two whom the text has just named, when they are the
 * sides of a meeting just told or the only two persons that the sentences here name, and the text
 * calls each of them by the noun if it is not one for anybody.
 */
final class Pairs {
  private static final WordList OPENINGS = WordList.load(WordList.class, "pairs.txt");
  private static final WordList ANYBODY = WordList.section(Pairs.class, "words.txt", "anybody");
  private static final WordList STATE = WordList.section(Pairs.class, "words.txt", "state");
  private static final List<String> SIDES = List.of("participant", "side", "otherSide");
  private static final int NEAR = 3; // sentences

  private final List<Sentence> sentences;
  private final Entities entities;

  Pairs(List<Sentence> sentences, Entities entities) {
    this.sentences = sentences;
    this.entities = entities;
  }

  /** Puts the two in the place of the phrase that stands for them. */
  void resolve(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<Mention> pair = draft.type.equals("Meeting") ? pair(draft) : Optional.empty();
      if (pair.isPresent()) {
        Map<Integer, Mention> both = told(drafts.subList(0, i), draft);
        both = both.isEmpty() ? named(pair.get()) : both;
        if (both.values().stream().allMatch(member -> isCalled(pair.get(), member))) {
          put(draft, both);
        }
      }
    }
  }

  // The only participant there is.
  private Optional<Mention> pair(Draft draft) {
    List<Argument> all = participants(draft);
    return all.size() == 1
        ? Optional.of(entities.mentions().get(all.get(0).mention())).filter(this::isPair)
        : Optional.empty();
  }

  private static List<Argument> participants(Draft draft) {
    return SIDES.stream().flatMap(role -> draft.in(role).stream()).toList();
  }

  private boolean isPair(Mention mention) {
    String[] words = mention.text().toLowerCase(Locale.ROOT).split(" ");
    boolean pronoun = mention.kind() == Mention.Kind.PRONOUN && !entities.entity(mention).named();
    return (mention.kind() == Mention.Kind.NOMINAL || pronoun)
        && (OPENINGS.contains(words[0])
            || words.length > 1 && OPENINGS.contains(words[0] + " " + words[1]));
  }

  private Map<Integer, Mention> told(List<Draft> earlier, Draft draft) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft meeting = earlier.get(i);
      if (draft.trigger().sentence() - meeting.trigger().sentence() > NEAR) {
        return Map.of();
      }
      Map<Integer, Mention> sides = new LinkedHashMap<>();
      participants(meeting).stream()
          .map(a -> entities.mentions().get(a.mention()))
          .forEach(m -> sides.putIfAbsent(m.entity(), m));
      if (meeting.type.equals("Meeting") && sides.size() == 2) {
        return sides;
      }
    }
    return Map.of();
  }

  // In the sentence before and in this one up to the phrase.
  private Map<Integer, Mention> named(Mention pair) {
    Map<Integer, Mention> found = new LinkedHashMap<>();
    entities.mentions().stream()
        .filter(m -> m.sentence() == pair.sentence() - 1 || m.sentence() == pair.sentence())
        .filter(m -> m.span().end() <= pair.span().begin())
        .filter(m -> entities.entity(m).named())
        .filter(m -> entities.entity(m).type() == EntityType.PERSON)
        .forEach(m -> found.putIfAbsent(m.entity(), m));
    return found.size() == 2 ? found : Map.of();
  }

  /** Whether the noun of the phrase fits one of the two. */
  private boolean isCalled(Mention pair, Mention member) {
    Token head = token(pair);
    EntityType type = entities.entity(member).type();
    return !head.tag().equals("NNS")
        || ANYBODY.contains(head.lemma()) && type != EntityType.PLACE
        || STATE.contains(head.lemma()) && type != EntityType.PERSON
        || entities.mentions().stream()
            .anyMatch(m -> m.entity() == member.entity() && isWith(m, head.lemma()));
  }

  // "President Berg", "the president, Ann Berg"
  private boolean isWith(Mention mention, String noun) {
    Token head = token(mention);
    return sentences.get(mention.sentence()).tokens().stream()
        .filter(t -> t.lemma().equalsIgnoreCase(noun))
        .anyMatch(
            t ->
                t.index() == head.index()
                    || t.head() == head.index() && t.relation().matches("compound|appos"));
  }

  private Token token(Mention mention) {
    return sentences.get(mention.sentence()).token(mention.head());
  }

  private static void put(Draft draft, Map<Integer, Mention> both) {
    if (!both.isEmpty()) {
      draft.arguments.values().removeAll(participants(draft));
      both.values()
          .forEach(m -> draft.add(new Argument("participant", m.id(), OptionalInt.empty())));
    }
  }
}
