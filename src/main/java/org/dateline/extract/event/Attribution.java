package org.dateline.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dateline.article.Text;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;
import org.dateline.extract.grammar.Factuality;
import org.dateline.extract.grammar.WordList;

/** Marks events that stand inside a statement: somebody says so, the article does not. */
final class Attribution {
  /**
   * A clause that a comma and one of these set off goes with the whole sentence rather than with
   * what is said.
   */
  private static final Pattern SET_OFF =
      Pattern.compile(", (?:even )?(?:as|while|although|though|whereas) ");

  /** Words that ask how something happened, not whether. */
  private static final WordList ASKING = WordList.section(Attribution.class, "words.txt", "asking");

  private final List<Statement> statements;
  private final Text text;

  Attribution(List<Statement> statements, Text text) {
    this.statements = statements.stream().filter(s -> s.kind() != Statement.Kind.WANTED).toList();
    this.text = text;
  }

  void mark(List<Draft> drafts) {
    drafts.forEach(draft -> around(draft).ifPresent(statement -> mark(draft, statement)));
  }

  // The innermost statement: what a minister quotes the rebels as saying is the rebels' word.
  private Optional<Statement> around(Draft draft) {
    return statements.stream()
        .filter(statement -> statement.content().covers(draft.trigger().span()))
        .filter(statement -> !statement.granted() || draft.status != Status.ASSERTED)
        .min(
            Comparator.comparing((Statement s) -> isSetOff(s, draft))
                .thenComparing(s -> s.content().length()));
  }

  private boolean isSetOff(Statement statement, Draft draft) {
    boolean cueBefore =
        statement.cue().map(cue -> cue.end() <= statement.content().begin()).orElse(false);
    return cueBefore
        && statement.mode() == Statement.Mode.INDIRECT
        && SET_OFF
            .matcher(text.slice(statement.content().begin(), draft.trigger().span().begin()))
            .find();
  }

  private void mark(Draft draft, Statement statement) {
    if (statement.status() == Status.DENIED) {
      unsaid(draft, statement);
      return;
    }
    draft.statement = OptionalInt.of(statement.id());
    if (draft.status == Status.ASSERTED || draft.status == Status.ATTRIBUTED) {
      draft.status = Status.ATTRIBUTED;
    }
    if (!statement.speakers().isEmpty()) {
      draft.source = OptionalInt.of(statement.speakers().get(0));
    }
  }

  // Nobody's word: "would not confirm that he was held" leaves it open, while "did not say why he
  // was held" and "would not discuss the arrest" take it for granted.
  private void unsaid(Draft draft, Statement statement) {
    String first = text.slice(statement.content()).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    if (draft.clausal && !ASKING.contains(first)) {
      draft.status = Factuality.weaker(draft.status, Status.HYPOTHETICAL);
    }
  }
}
