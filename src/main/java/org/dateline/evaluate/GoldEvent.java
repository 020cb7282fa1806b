package org.dateline.evaluate;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;

/**
 * An annotated event, or one that the program found.
 *
 * @param kind one of {@link EventWords}, or another class as it is called
 * @param trigger the word that tells of it
 * @param row the program's first row of it
 */
record GoldEvent(String kind, Span trigger, List<GoldArgument> arguments, Optional<Row> row) {
  GoldEvent(String kind, Span trigger, List<GoldArgument> arguments) {
    this(kind, trigger, arguments, Optional.empty());
  }
}
