package org.dateline.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;

/** Marks events that stand inside a statement: somebody says so, the article does not. */
final class Attribution {
  private final List<Statement> statements;

  Attribution(List<Statement> statements) {
    this.statements = statements;
  }

  void mark(List<Draft> drafts) {
    drafts.forEach(draft -> around(draft).ifPresent(statement -> mark(draft, statement)));
  }

  // The innermost statement: what a minister quotes the rebels as saying is the rebels' word.
  private Optional<Statement> around(Draft draft) {
    return statements.stream()
        .filter(statement -> statement.content().covers(draft.trigger().span()))
        .min((a, b) -> Integer.compare(a.content().length(), b.content().length()));
  }

  private static void mark(Draft draft, Statement statement) {
    draft.statement = OptionalInt.of(statement.id());
    if (draft.status == Status.ASSERTED || draft.status == Status.ATTRIBUTED) {
      draft.status = Status.ATTRIBUTED;
    }
    if (!statement.speakers().isEmpty()) {
      draft.source = OptionalInt.of(statement.speakers().get(0));
    }
  }
}
