package org.dateline.extract.event;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Entities;

/**
 * A place that is attacked is where the attack was, unless its words name another: "shelled Oslo".
 */
final class Targets {
  private final Entities entities;

  Targets(Entities entities) {
    this.entities = entities;
  }

  void place(List<Draft> drafts) {
    drafts.stream().filter(d -> d.type.equals("Attack") && !d.has("place")).forEach(this::place);
  }

  private void place(Draft attack) {
    for (Argument target : attack.in("target")) {
      Mention mention = entities.mentions().get(target.mention());
      if (mention.type() == EntityType.PLACE && mention.kind() == Mention.Kind.NAME) {
        attack.add(new Argument("place", mention.id(), OptionalInt.empty()));
      }
    }
  }
}
