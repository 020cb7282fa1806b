package org.dateline.extract.people;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;

/** Offices set off beside a name: "A, the head of B," and "the head of B, A,". */
final class AppositionRoles {
  private static final WordList LEADING =
      WordList.section(AppositionRoles.class, "words.txt", "leading");
  private static final String[] OPENING = {",", "--", "-", "–", "—", "(", "-LRB-"};
  private static final Set<String> CLOSING = Set.of(",", ".", ":", "-RRB-", "''", "HYPH", ")", "?");

  private final SentenceNames names;

  AppositionRoles(SentenceNames names) {
    this.names = names;
  }

  /** The person beside whose name a phrase is set. */
  Optional<Mention> person(RolePhrase phrase) {
    return before(phrase).or(() -> after(phrase)).or(() -> byTree(phrase));
  }

  // "A, 40, president of B,"
  private Optional<Mention> before(RolePhrase phrase) {
    int comma = begin(phrase) - 1;
    if (!names.is(comma, OPENING) || !closes(phrase.to() + 1) || phrase.office().plural()) {
      return Optional.empty();
    }
    return names.personTo(comma - 1).or(() -> beforeAge(comma)).or(() -> beforeParentheses(comma));
  }

  private Optional<Mention> beforeAge(int comma) {
    boolean age = names.tag(comma - 1).equals("CD") && names.is(comma - 2, ",");
    return age ? names.personTo(comma - 3) : Optional.empty();
  }

  private Optional<Mention> beforeParentheses(int comma) {
    if (!names.tag(comma - 1).equals("-RRB-") && !names.is(comma - 1, ")")) {
      return Optional.empty();
    }
    int open = comma - 2;
    while (names.has(open) && !names.tag(open).equals("-LRB-") && !names.is(open, "(")) {
      open--;
    }
    return names.personTo(open - 1);
  }

  // "the president of B, A," and "B's president, A, said"
  private Optional<Mention> after(RolePhrase phrase) {
    if (!names.is(phrase.to() + 1, ",") || phrase.office().plural()) {
      return Optional.empty();
    }
    return names
        .personFrom(names.afterTitles(phrase.to() + 2))
        .filter(p -> isClosed(names.last(p) + 1) && isIntroduced(phrase));
  }

  // A name between commas is beside the phrase; a name with its own verb begins a clause.
  private boolean isClosed(int index) {
    return !names.has(index) || CLOSING.contains(names.tag(index)) || names.is(index, "who", "and");
  }

  private boolean isIntroduced(RolePhrase phrase) {
    return phrase.from() < phrase.office().from() || begin(phrase) < phrase.from();
  }

  private Optional<Mention> byTree(RolePhrase phrase) {
    Token head = names.sentence().token(phrase.office().head());
    if (phrase.office().plural()) {
      return Optional.empty();
    }
    Optional<Mention> above =
        head.baseRelation().equals("appos")
            ? names.tree().governor(head).flatMap(g -> names.person(g.index()))
            : Optional.empty();
    return above.or(() -> names.tree().child(head, "appos").flatMap(c -> names.person(c.index())));
  }

  /** Index of the phrase's first word, determiners and adverbs included. */
  private int begin(RolePhrase phrase) {
    int begin = phrase.from();
    while (names.has(begin - 1)
        && (names.tag(begin - 1).equals("PRP$")
            || LEADING.contains(
                names.words(begin - 1, begin - 1).toLowerCase(java.util.Locale.ROOT)))) {
      begin--;
    }
    return begin;
  }

  private boolean closes(int index) {
    if (!names.has(index) || CLOSING.contains(names.tag(index))) {
      return true;
    }
    return names.is(index, "who", "whose", "and", "but", "--", "–", "—", "told", "said")
        && names.personFrom(index + 1).isEmpty();
  }
}
