package org.dateline.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.dateline.extract.Argument;
import org.dateline.extract.entity.Entities;

/**
 * What befell a group, told again of one of its members: "Five were freed. Among them was Ann Berg.
 * She walked out of prison at noon."
 */
final class MemberEvents {
  /** What befalls a group at one time. */
  private static final Set<String> AT_ONCE = Set.of("Release", "Arrest", "Abduction");

  /** Sentences within which the member is told of. */
  private static final int NEAR = 2;

  private final Members members;
  private final Entities entities;

  MemberEvents(Members members, Entities entities) {
    this.members = members;
    this.entities = entities;
  }

  /**
   * Whether a draft tells of members of a group what an earlier one tells of the group, which then
   * gets its trigger.
   */
  boolean joinWhole(Draft draft, List<Draft> earlier, BiPredicate<Draft, Draft> contradicts) {
    Optional<Draft> whole =
        earlier.stream()
            .filter(e -> AT_ONCE.contains(e.type) && e.type.equals(draft.type))
            .filter(e -> draft.trigger().sentence() - e.trigger().sentence() <= NEAR)
            .filter(e -> !contradicts.test(e, draft) && isOfMembers(draft, e))
            .reduce((one, other) -> other);
    whole.ifPresent(
        w -> {
          w.triggers.addAll(draft.triggers);
          draft.mergedInto(w);
        });
    return whole.isPresent();
  }

  private boolean isOfMembers(Draft draft, Draft whole) {
    List<Argument> people = people(draft).toList();
    return !people.isEmpty()
        && people.stream()
            .allMatch(
                one ->
                    people(whole).anyMatch(group -> members.isMember(entity(one), entity(group))));
  }

  private static Stream<Argument> people(Draft draft) {
    return Stream.concat(draft.in("released").stream(), draft.in("detained").stream());
  }

  private int entity(Argument argument) {
    return entities.mentions().get(argument.mention()).entity();
  }
}
