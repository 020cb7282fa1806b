package org.dateline.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Pattern;
import org.dateline.extract.Quantity;
import org.dateline.extract.Trigger;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * Who the dead are: "among the dead is Ann Berg", "the injured include two nurses", "nine of the
 * missing were children".
 */
final class RollCall {
  private static final WordList FATES = WordList.section(RollCall.class, "words.txt", "fate");
  private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON, EntityType.GROUP);

  /** The role of those whom an event of a class befalls. */
  private static final Map<String, String> ROLES =
      Map.of("Death", "killed", "Injury", "injured", "Missing", "missing");

  private final Scene scene;
  private final Tree tree;

  RollCall(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /** Adds to a sentence's events who is in which state. */
  void add(List<Draft> drafts) {
    for (Token state : scene.sentence().tokens()) {
      if (FATES.contains(state.word()) && isOfPeople(state)) {
        draft(state).ifPresent(draft -> add(draft, drafts));
      }
    }
  }

  private static void add(Draft draft, List<Draft> drafts) {
    Optional<Draft> told =
        drafts.stream()
            .filter(d -> d.trigger().token() == draft.trigger().token())
            .filter(d -> ROLES.containsKey(d.type) || d.type.equals("Killing"))
            .findFirst();
    told.ifPresent(known -> draft.arguments.values().forEach(known::add));
    if (told.isEmpty()) {
      drafts.add(draft);
    }
  }

  /**
   * Drops who is told as a member of a group besides: "nine died" there and then, and "among the
   * dead is Ann Berg".
   */
  static void settle(List<Draft> drafts, Entities entities) {
    List<Draft> calls = drafts.stream().filter(draft -> draft.rollCall).toList();
    for (Draft call : calls) {
      call.arguments
          .values()
          .removeIf(a -> drafts.stream().anyMatch(d -> !d.rollCall && tellsOf(d, a, entities)));
    }
    drafts.removeIf(draft -> draft.rollCall && draft.arguments.isEmpty());
  }

  private static boolean tellsOf(Draft draft, Argument one, Entities entities) {
    int who = entities.mentions().get(one.mention()).entity();
    return draft.in(one.role()).stream()
        .anyMatch(a -> entities.mentions().get(a.mention()).entity() == who);
  }

  // "the dead", "those killed", "the nine killed"
  private boolean isOfPeople(Token state) {
    return head(state).index() != state.index()
        || tree.hasChild(state, c -> c.lemma().equals("the"))
            && tree.child(state, "cop", "aux", "aux:pass", "nsubj").isEmpty();
  }

  private Token head(Token state) {
    return tree.governor(state)
        .filter(those -> those.index() == state.index() - 1)
        .filter(
            those ->
                state.baseRelation().equals("acl")
                        && (Patterns.matches(those.lemma(), "those|that")
                            || those.tag().equals("CD"))
                    || those.lemma().equals("the")) // which the parser makes the head
        .orElse(state);
  }

  private Optional<Draft> draft(Token state) {
    Token head = head(state);
    Optional<Token> number = numberOf(head);
    Optional<Token> named = number.isPresent() ? predicate(number.get()) : named(head);
    OptionalInt figure = number.map(this::figure).orElse(OptionalInt.empty());
    List<Argument> people =
        named.stream()
            .flatMap(token -> scene.clauses().expand(token).stream())
            .filter(token -> !tree.hasChild(token, c -> c.lemma().equals("not")))
            .flatMap(token -> scene.mention(token).stream())
            .filter(m -> PEOPLE.contains(scene.type(m)) && m.kind() != Mention.Kind.PRONOUN)
            .map(m -> new Argument(role(state), m.id(), figure.isPresent() ? figure : count(m)))
            .toList();
    if (people.isEmpty() || number.isPresent() && figure.isEmpty()) {
      return Optional.empty();
    }
    Trigger trigger = new Trigger(scene.sentence().index(), state.index(), state.span());
    Draft draft = new Draft(type(state), trigger, scene.factuality().of(named.orElseThrow()));
    draft.words.add(state.lemma());
    draft.rollCall = true;
    draft.pattern = Pattern.of("event", "adjective", type(state));
    people.forEach(draft::add);
    return Optional.of(draft);
  }

  private static String type(Token state) {
    return FATES.value(state.word()).orElseThrow();
  }

  private static String role(Token state) {
    return ROLES.get(type(state));
  }

  private OptionalInt count(Mention mention) {
    return scene.quantity(mention);
  }

  // "nine of the dead", "of the dead, nine"
  private Optional<Token> numberOf(Token state) {
    if (tree.preposition(state).filter("of"::equals).isEmpty()) {
      return Optional.empty();
    }
    return tree.governor(state)
        .flatMap(
            above -> above.tag().equals("CD") ? Optional.of(above) : tree.child(above, "nsubj"))
        .filter(number -> number.tag().equals("CD"));
  }

  private OptionalInt figure(Token number) {
    return scene.quantities().stream()
        .filter(q -> q.token() == number.index() && q.kind() == Quantity.Kind.COUNT)
        .mapToInt(Quantity::id)
        .findFirst();
  }

  // "were children", not "were young"
  private Optional<Token> predicate(Token subject) {
    return tree.governor(subject)
        .filter(p -> subject.baseRelation().equals("nsubj"))
        .filter(p -> p.isNoun() && tree.child(p, "cop").isPresent());
  }

  private Optional<Token> named(Token state) {
    Optional<Token> above = tree.governor(state);
    boolean among = tree.preposition(state).filter("among"::equals).isPresent();
    if (among) {
      return above
          .filter(p -> p.index() > state.index() && p.isNoun())
          .filter(p -> tree.child(p, "cop").isPresent());
    }
    boolean subject = state.baseRelation().equals("nsubj");
    return Stream.of(
            above.filter(verb -> subject && verb.lemma().equals("include")).stream()
                .flatMap(verb -> tree.child(verb, "obj").stream()),
            predicate(state).filter(Token::isProperNoun).stream())
        .flatMap(found -> found)
        .findFirst();
  }
}
