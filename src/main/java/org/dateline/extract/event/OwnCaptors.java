package org.dateline.extract.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.entity.Entities;

/** Nobody arrests, tries or frees himself: of whom that would be said somebody else did it. */
final class OwnCaptors {
  private static final Set<String> AGENTS = Set.of("detainer", "releaser");
  private static final Set<String> PATIENTS = Set.of("detained", "released");

  private OwnCaptors() {}

  /** Takes the doer from drafts in which it is the one to whom it was done. */
  static void drop(Draft draft, Entities entities) {
    Set<Integer> held =
        draft.arguments.values().stream()
            .filter(a -> PATIENTS.contains(a.role()))
            .map(a -> entities.mentions().get(a.mention()).entity())
            .collect(Collectors.toSet());
    draft
        .arguments
        .values()
        .removeIf(
            a ->
                AGENTS.contains(a.role())
                    && held.contains(entities.mentions().get(a.mention()).entity()));
  }
}
