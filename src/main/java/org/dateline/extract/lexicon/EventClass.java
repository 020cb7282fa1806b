package org.dateline.extract.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A class of events with its roles.
 *
 * @param name local name: {@code Release}
 * @param roles its own roles and those it inherits, the own ones first
 */
public record EventClass(String name, List<Role> roles) {
  public EventClass {
    roles = List.copyOf(roles);
  }

  /** The role by which this class specialises a general one; a general role stands for itself. */
  public Optional<Role> role(String general) {
    return roles.stream()
        .filter(role -> role.general().equals(general) || role.name().equals(general))
        .findFirst();
  }
}
