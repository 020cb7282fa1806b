package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Status;
import org.dateline.extract.entity.Entities;

/**
 * Finds the name of a victim who was told of without one: "A waiter was stabbed … Bo Dahl, 30,
 * died". Equal ages say so, else that no other victim could be meant.
 */
final class VictimIdentity {
  private static final Set<String> HIT = Set.of("killed", "injured");
  private static final Set<String> ROLES = Set.of("killed", "injured", "target");

  private final Entities entities;
  private final VictimProfiles profiles;

  VictimIdentity(Entities entities, VictimProfiles profiles) {
    this.entities = entities;
    this.profiles = profiles;
  }

  /** Puts the name, or the first mention, of a victim in the place of later and other ones. */
  void unify(List<Draft> drafts) {
    Map<Integer, Victim> victims = new LinkedHashMap<>();
    List<Draft> real =
        drafts.stream()
            .filter(d -> d.status == Status.ASSERTED || d.status == Status.ATTRIBUTED)
            .sorted(Comparator.comparingInt(d -> d.trigger().span().begin()))
            .toList();
    real.stream()
        .filter(draft -> !draft.spread) // "since May one soldier and 90 rebels have been killed"
        .forEach(draft -> collect(draft, victims));
    boolean groups = real.stream().anyMatch(this::hitsSeveral);
    profiles.identified().forEach(m -> victims.computeIfAbsent(m.entity(), e -> profile(m)));
    Map<Integer, Victim> same = new LinkedHashMap<>();
    takeUp(List.copyOf(victims.values()), same);
    name(
        victims.values().stream().filter(v -> !same.containsKey(v.entity())).toList(),
        groups,
        same);
    drafts.forEach(draft -> replace(draft, same));
  }

  private void collect(Draft draft, Map<Integer, Victim> victims) {
    for (Argument argument : draft.arguments.values()) {
      Mention mention = entities.mentions().get(argument.mention());
      if (HIT.contains(argument.role()) && isOne(mention)) {
        Victim victim = victims.computeIfAbsent(mention.entity(), e -> profile(mention));
        victim.roles().add(argument.role());
        victim.sentences().add(draft.trigger().sentence());
        draft.when.ifPresent(when -> victim.dates().add(when.value()));
      }
    }
  }

  private boolean isOne(Mention mention) {
    return entities.entity(mention).type() == EntityType.PERSON;
  }

  private Victim profile(Mention mention) {
    return profiles.of(mention.entity());
  }

  /** "The victim", "the boy", "the 12-year-old" after the only one whom that can mean. */
  private void takeUp(List<Victim> victims, Map<Integer, Victim> same) {
    List<Victim> earlier = new ArrayList<>();
    for (Victim victim : victims) {
      List<Victim> meant = meant(victim, earlier);
      if (meant.size() == 1) {
        same.put(victim.entity(), meant.get(0));
        meant.get(0).join(victim);
      } else {
        earlier.add(victim);
      }
    }
  }

  // Of several the only one of whom the same is told.
  private static List<Victim> meant(Victim victim, List<Victim> earlier) {
    if (!victim.definite()) {
      return earlier.stream().filter(victim::isSameKin).toList();
    }
    List<Victim> fitting = earlier.stream().filter(victim::mayBe).toList();
    return fitting.size() < 2 ? fitting : fitting.stream().filter(victim::sharesRole).toList();
  }

  private boolean hitsSeveral(Draft draft) {
    return draft.arguments.values().stream()
        .filter(a -> HIT.contains(a.role()))
        .anyMatch(a -> !isOne(entities.mentions().get(a.mention())));
  }

  // Where more people were hit, one who is told of as hurt need not be the one who died.
  private static void name(List<Victim> victims, boolean groups, Map<Integer, Victim> same) {
    List<Victim> open = new ArrayList<>(victims.stream().filter(v -> !v.named()).toList());
    List<Victim> names = new ArrayList<>(victims.stream().filter(Victim::introduced).toList());
    pair(open, names, same, (one, name) -> one.isOfAge(name));
    pair(open, names, same, Victim::sharesRole);
    if (!groups) {
      pair(open, names, same, (one, name) -> true);
    }
  }

  private static void pair(
      List<Victim> open,
      List<Victim> names,
      Map<Integer, Victim> same,
      BiPredicate<Victim, Victim> test) {
    BiPredicate<Victim, Victim> fits = (one, name) -> one.mayBe(name) && test.test(one, name);
    Set<Integer> done = new HashSet<>();
    for (Victim one : open) {
      List<Victim> meant = names.stream().filter(name -> fits.test(one, name)).toList();
      if (meant.size() == 1
          && open.stream().filter(other -> fits.test(other, meant.get(0))).count() == 1) {
        same.put(one.entity(), meant.get(0));
        done.add(one.entity());
        done.add(meant.get(0).entity());
      }
    }
    open.removeIf(victim -> done.contains(victim.entity()));
    names.removeIf(victim -> done.contains(victim.entity()));
  }

  private void replace(Draft draft, Map<Integer, Victim> same) {
    for (Argument argument : List.copyOf(draft.arguments.values())) {
      Optional<Victim> victim =
          ROLES.contains(argument.role()) && isOne(entities.mentions().get(argument.mention()))
              ? resolve(entities.mentions().get(argument.mention()).entity(), same)
              : Optional.empty();
      if (victim.isPresent()) {
        draft.arguments.values().remove(argument);
        draft.add(new Argument(argument.role(), victim.get().mention(), OptionalInt.empty()));
      }
    }
  }

  private static Optional<Victim> resolve(int entity, Map<Integer, Victim> same) {
    Optional<Victim> victim = Optional.ofNullable(same.get(entity));
    return victim.flatMap(v -> resolve(v.entity(), same)).or(() -> victim);
  }
}
