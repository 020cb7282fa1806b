package org.dateline.extract.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * "The two leaders met", "their talks": the two whom the text has just named, when they are the
 * sides of a meeting or the parties of an agreement just told or the only two persons that the
 * sentences here name, and the text calls each of them by the noun if it is not one for anybody.
 */
final class Pairs {
  private static final WordList OPENINGS = WordList.load(WordList.class, "pairs.txt");
  private static final WordList ANYBODY = WordList.section(Pairs.class, "words.txt", "anybody");
  private static final WordList BODIES =
      WordList.section(Pairs.class, "words.txt", "body of people");
  private static final WordList STATE = WordList.section(Pairs.class, "words.txt", "state");
  private static final List<String> SIDES = List.of("participant", "side", "otherSide");
  private static final Set<String> PRONOUNS = Set.of("they", "their", "them");
  private static final String PARTY = "party";
  private static final int NEAR = 3; // sentences

  private final List<Sentence> sentences;
  private final Entities entities;

  Pairs(List<Sentence> sentences, Entities entities) {
    this.sentences = sentences;
    this.entities = entities;
  }

  /** Whether "they", of whom nothing else is known, may turn out to be two who met or agreed. */
  static boolean mayBe(Mention mention, Draft draft) {
    return (draft.type.equals("Meeting") || draft.type.equals("Agreement"))
        && mention.kind() == Mention.Kind.PRONOUN
        && PRONOUNS.contains(mention.text().toLowerCase(Locale.ROOT));
  }

  /** Puts the two in the place of the phrase that stands for them, or nobody for a lone "they". */
  void resolve(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      for (Argument side : sides(draft)) {
        Mention pair = entities.mentions().get(side.mention());
        if (isPair(pair)) {
          resolve(draft, side, drafts.subList(0, i));
        }
        if (isUnknown(pair)) {
          draft.arguments.values().remove(side);
        }
      }
    }
  }

  private boolean isUnknown(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        && entities.mentions().stream()
            .noneMatch(m -> m.entity() == mention.entity() && m.kind() != Mention.Kind.PRONOUN);
  }

  private void resolve(Draft draft, Argument side, List<Draft> earlier) {
    Mention pair = entities.mentions().get(side.mention());
    Set<Integer> others = new TreeSet<>();
    sides(draft).stream().filter(a -> a != side).forEach(a -> others.add(entity(a)));
    boolean alone = sides(draft).size() == 1;
    Map<Integer, Mention> both = joined(pair, others);
    if (alone || pair.kind() == Mention.Kind.NOMINAL) {
      both = both.isEmpty() ? opposed(pair, others) : both;
      both = both.isEmpty() ? told(earlier, draft, others) : both;
      both = both.isEmpty() ? named(pair, others) : both;
    }
    if (both.values().stream().allMatch(member -> isCalled(pair, member))) {
      put(draft, side, both);
    }
  }

  /** Who met, or agreed. */
  static List<Argument> sides(Draft draft) {
    return switch (draft.type) {
      case "Meeting" -> SIDES.stream().flatMap(role -> draft.in(role).stream()).toList();
      case "Agreement" -> draft.in(PARTY);
      default -> List.of();
    };
  }

  private int entity(Argument argument) {
    return entities.mentions().get(argument.mention()).entity();
  }

  private boolean isPair(Mention mention) {
    boolean pronoun = mention.kind() == Mention.Kind.PRONOUN && !entities.entity(mention).named();
    boolean noun =
        mention.kind() == Mention.Kind.NOMINAL
            && !PRONOUNS.contains(mention.text().toLowerCase(Locale.ROOT).split(" ")[0]);
    return (noun || pronoun) && opens(mention.text());
  }

  /** Whether a phrase opens as one for two: "the two leaders", "both", "they". */
  static boolean opens(String phrase) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
    return OPENINGS.contains(words[0])
        || words.length > 1 && OPENINGS.contains(words[0] + " " + words[1]);
  }

  private Map<Integer, Mention> told(List<Draft> earlier, Draft draft, Set<Integer> others) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft meeting = earlier.get(i);
      if (draft.trigger().sentence() - meeting.trigger().sentence() > NEAR) {
        return Map.of();
      }
      Map<Integer, Mention> sides = new LinkedHashMap<>();
      sides(meeting).stream()
          .map(a -> entities.mentions().get(a.mention()))
          .forEach(m -> sides.putIfAbsent(m.entity(), m));
      sides.keySet().removeAll(others);
      if (sides.size() == 2) {
        return sides;
      }
    }
    return Map.of();
  }

  // "A and B signed the pact, after which they met": the only subjects that share a verb in this
  // sentence before the phrase, or in the one before it.
  private Map<Integer, Mention> joined(Mention pair, Set<Integer> others) {
    for (int sentence = pair.sentence(); sentence >= pair.sentence() - 1; sentence--) {
      int at = sentence;
      List<Mention> members =
          entities.mentions().stream()
              .filter(m -> m.sentence() == at && m.span().end() <= pair.span().begin())
              .filter(m -> m.kind() == Mention.Kind.NAME && !others.contains(m.entity()))
              .filter(m -> entities.entity(m).type() == EntityType.PERSON)
              .filter(this::isOfSubject)
              .toList();
      if (!members.isEmpty()) {
        Map<Integer, Mention> all = new LinkedHashMap<>();
        members.forEach(m -> all.putIfAbsent(m.entity(), m));
        boolean many = pair.kind() == Mention.Kind.PRONOUN && all.size() > 1;
        return all.size() == 2 || many ? all : Map.of();
      }
    }
    return Map.of();
  }

  // "A accused B but said the two would meet": the subject and the object of a verb before, in
  // whose own words they are not spoken of
  private Map<Integer, Mention> opposed(Mention pair, Set<Integer> others) {
    Tree tree = new Tree(sentences.get(pair.sentence()));
    Token head = token(pair);
    List<Token> above = head.tag().equals("CD") ? tree.ancestors(head) : List.of(); // no "leaders"
    for (Token verb : above) {
      Map<Integer, Mention> two = new LinkedHashMap<>();
      Stream.of("nsubj", "obj")
          .flatMap(relation -> tree.children(verb, relation).stream())
          .filter(t -> t.index() < head.index() && !tree.dominates(t, head))
          .flatMap(t -> entities.at(pair.sentence(), t.index()).stream())
          .filter(m -> entities.entity(m).named() && !others.contains(m.entity()))
          .filter(m -> entities.entity(m).type() == EntityType.PERSON)
          .forEach(m -> two.putIfAbsent(m.entity(), m));
      boolean spoken = tree.children(verb, "ccomp").stream().anyMatch(c -> tree.dominates(c, head));
      if (verb.isVerb() && two.size() == 2 && !spoken) {
        return two;
      }
    }
    return Map.of();
  }

  // one of several that share a verb as its subjects
  private boolean isOfSubject(Mention mention) {
    Tree tree = new Tree(sentences.get(mention.sentence()));
    Token head = token(mention);
    boolean joined = !tree.children(head, "conj").isEmpty();
    while (head.isRelated("appos|conj|dep") && head.head() > 0) {
      joined |= head.relation().equals("conj");
      head = tree.token(head.head());
      joined |= !tree.children(head, "conj").isEmpty();
    }
    return joined && head.relation().startsWith("nsubj");
  }

  // In the sentence before and in this one up to the phrase.
  private Map<Integer, Mention> named(Mention pair, Set<Integer> others) {
    Map<Integer, Mention> found = new LinkedHashMap<>();
    entities.mentions().stream()
        .filter(m -> m.sentence() == pair.sentence() - 1 || m.sentence() == pair.sentence())
        .filter(m -> m.span().end() <= pair.span().begin())
        .filter(m -> entities.entity(m).named())
        .filter(m -> entities.entity(m).type() == EntityType.PERSON)
        .filter(m -> !others.contains(m.entity()))
        .forEach(m -> found.putIfAbsent(m.entity(), m));
    return found.size() == 2 ? found : Map.of();
  }

  /** Whether the noun of the phrase fits one of the two. */
  private boolean isCalled(Mention pair, Mention member) {
    Token head = token(pair);
    EntityType type = entities.entity(member).type();
    return !head.tag().equals("NNS")
        || ANYBODY.contains(head.lemma()) && type != EntityType.PLACE
        || BODIES.contains(head.lemma()) && type != EntityType.PERSON
        || STATE.contains(head.lemma()) && type != EntityType.PERSON
        || entities.mentions().stream()
            .anyMatch(m -> m.entity() == member.entity() && isWith(m, head.lemma()));
  }

  // "President Berg", "the president, Ann Berg", "the presidents, Ann Berg and Bo Dahl"
  private boolean isWith(Mention mention, String noun) {
    Token head = token(mention);
    Token first = above(mention, head, "conj").orElse(head);
    Optional<Token> beside = above(mention, first, "appos");
    return sentences.get(mention.sentence()).tokens().stream()
        .filter(t -> t.lemma().equalsIgnoreCase(noun))
        .anyMatch(
            t ->
                t.index() == head.index()
                    || beside.filter(t::equals).isPresent()
                    || t.head() == head.index() && t.isRelated("compound|appos"));
  }

  private Optional<Token> above(Mention mention, Token token, String relation) {
    return token.relation().equals(relation) && token.head() > 0
        ? Optional.of(sentences.get(mention.sentence()).token(token.head()))
        : Optional.empty();
  }

  private Token token(Mention mention) {
    return sentences.get(mention.sentence()).token(mention.head());
  }

  private static void put(Draft draft, Argument side, Map<Integer, Mention> both) {
    if (!both.isEmpty()) {
      boolean alone = sides(draft).size() == 1 && draft.type.equals("Meeting");
      draft.arguments.values().remove(side);
      String role = alone ? "participant" : side.role();
      both.values().forEach(m -> draft.add(new Argument(role, m.id(), OptionalInt.empty())));
    }
  }
}
