package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;
import org.dateline.extract.entity.Entities;

/**
 * How many "the fishermen" are who were told of with their number before: "Five fishermen were
 * seized. The fishermen were freed".
 */
final class Counts {
  private static final Set<String> ROLES =
      Set.of("released", "detained", "killed", "injured", "displaced", "missing");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those");

  private final Entities entities;
  private final List<Quantity> quantities;

  Counts(Entities entities, List<Quantity> quantities) {
    this.entities = entities;
    this.quantities = quantities;
  }

  /** Gives uncounted groups of an event the figure by which they were brought in. */
  void carry(Draft draft) {
    draft.arguments.replaceAll(
        (key, argument) ->
            ROLES.contains(argument.role()) && argument.quantity().isEmpty()
                ? counted(argument)
                : argument);
  }

  private Argument counted(Argument argument) {
    Mention group = entities.mentions().get(argument.mention());
    return isDefinite(group)
        ? new Argument(argument.role(), argument.mention(), figure(group))
        : argument;
  }

  private boolean isDefinite(Mention group) {
    String first = group.text().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return group.kind() == Mention.Kind.NOMINAL
        && group.type() == EntityType.GROUP
        && DEFINITE.contains(first)
        && !group.text().contains(" of ");
  }

  // One number only: parts of a group are sometimes taken for all of it.
  private OptionalInt figure(Mention group) {
    List<Quantity> figures =
        quantities.stream()
            .filter(q -> q.kind() == Quantity.Kind.COUNT && q.whole().isEmpty())
            .filter(q -> mention(q).filter(m -> m.entity() == group.entity()).isPresent())
            .toList();
    boolean one =
        figures.stream().map(q -> q.value().map(BigDecimal::intValue)).distinct().count() == 1;
    return one && figures.get(0).sentence() < group.sentence()
        ? OptionalInt.of(figures.get(0).id())
        : OptionalInt.empty();
  }

  private Optional<Mention> mention(Quantity figure) {
    return figure.mention().isPresent()
        ? Optional.of(entities.mentions().get(figure.mention().getAsInt()))
        : Optional.empty();
  }
}
