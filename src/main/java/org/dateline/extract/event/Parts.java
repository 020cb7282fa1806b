package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;

/**
 * Counted parts of a group: "nine passengers, including two children", "four of them soldiers".
 * What befell the group befell them.
 */
final class Parts {
  private static final Set<String> SHARED = Set.of("killed", "injured", "displaced", "missing");
  private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON, EntityType.GROUP);

  /** Parts by the figure of their group. */
  private final Map<Integer, List<Argument>> parts = new TreeMap<>();

  /** Notes the parts that a sentence tells of. */
  void read(Scene scene) {
    for (Quantity figure : scene.quantities()) {
      if (figure.kind() == Quantity.Kind.COUNT && figure.whole().isPresent()) {
        part(scene, figure)
            .filter(m -> PEOPLE.contains(scene.type(m)))
            .ifPresent(m -> put(figure, m));
      }
    }
  }

  private void put(Quantity figure, Mention part) {
    parts
        .computeIfAbsent(figure.whole().getAsInt(), whole -> new ArrayList<>())
        .add(new Argument("", part.id(), OptionalInt.of(figure.id())));
  }

  // "seven of whom were ill" tells more of them than that they belong to the group
  private static Optional<Mention> part(Scene scene, Quantity figure) {
    Token number = scene.tree().token(figure.token());
    int next = number.index() + 3;
    if (isOfThem(scene.sentence(), number.index())) {
      return isClause(scene, next)
          ? Optional.empty()
          : beginning(scene, next).or(() -> scene.mention(number));
    }
    boolean other = // and "four members of one family": no part of them
        scene
                .tree()
                .governor(number)
                .flatMap(scene.tree()::preposition)
                .filter("of"::equals)
                .isPresent()
            || number.baseRelation().equals("nsubj")
            || scene
                .tree()
                .governor(number)
                .filter(noun -> noun.baseRelation().equals("nsubj"))
                .isPresent();
    return figure.mention().isEmpty() || other
        ? Optional.empty()
        : Optional.of(scene.entities().mentions().get(figure.mention().getAsInt()));
  }

  private static boolean isOfThem(Sentence sentence, int number) {
    return number + 2 <= sentence.size()
        && sentence.token(number + 1).word().equals("of")
        && sentence.token(number + 2).word().equals("them");
  }

  // "two of them were women", "two of them had died"
  private static boolean isClause(Scene scene, int next) {
    return next <= scene.sentence().size()
        && scene.sentence().token(next).isTagged("VBD|VBZ|VBP|MD");
  }

  // "two of them women from Oslo"
  private static Optional<Mention> beginning(Scene scene, int token) {
    return token > scene.sentence().size()
        ? Optional.empty()
        : scene.entities().mentions().stream()
            .filter(m -> m.head() >= token && m.span().covers(scene.sentence().token(token).span()))
            .filter(m -> m.sentence() == scene.sentence().index())
            .filter(m -> m.kind() == Mention.Kind.NOMINAL && PEOPLE.contains(scene.type(m)))
            .findFirst();
  }

  /** Adds to events the parts of the groups that something happens to in them. */
  void share(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Argument whole : List.copyOf(draft.arguments.values())) {
        if (SHARED.contains(whole.role()) && whole.quantity().isPresent()) {
          parts.getOrDefault(whole.quantity().getAsInt(), List.of()).stream()
              .filter(part -> drafts.stream().noneMatch(d -> tellsOf(d, part)))
              .forEach(p -> draft.add(new Argument(whole.role(), p.mention(), p.quantity())));
        }
      }
    }
  }

  // "five were shot, one of them fatally"
  private static boolean tellsOf(Draft draft, Argument part) {
    return draft.arguments.values().stream()
        .filter(argument -> SHARED.contains(argument.role()))
        .anyMatch(argument -> argument.mention() == part.mention());
  }
}
