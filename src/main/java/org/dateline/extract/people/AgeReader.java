package org.dateline.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;
import org.dateline.extract.Attribute;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;
import org.dateline.extract.figure.Scores;

/** Ages: "A, 21,", "A (21)", "A, aged 21", "21-year-old A", "A, who is 21". */
final class AgeReader {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?|1[01][0-9]");
  private static final Pattern YEAR_OLD = Pattern.compile("([1-9][0-9]?|1[01][0-9])-year-old");
  private static final String[] ENDS = {",", ".", ")", ";", ":", "and", "or", "--", "–", "—"};

  private final SentenceNames names;
  private final Attributes found;

  AgeReader(SentenceNames names, Attributes found) {
    this.names = names;
    this.found = found;
  }

  /** Reads the sentence, and the figures in it that are ages of somebody named. */
  void read(List<Quantity> quantities) {
    for (Token token : names.sentence().tokens()) {
      afterName(token);
      beforeName(token);
      predicate(token);
    }
    quantities.stream()
        .filter(
            q -> q.kind() == Quantity.Kind.AGE && q.value().isPresent() && q.mention().isPresent())
        .filter(q -> q.sentence() == names.sentence().index())
        .forEach(this::add);
  }

  private void add(Quantity quantity) {
    Mention person = names.entities().mentions().get(quantity.mention().getAsInt());
    boolean years = quantity.unit().filter(u -> !u.equals("year")).isEmpty();
    if (years && names.entities().entity(person).named() && isPerson(person)) {
      found.add(
          person,
          Attribute.Kind.AGE,
          quantity.value().get().toBigInteger().toString(),
          quantity.span().union(person.span()));
    }
  }

  private boolean isPerson(Mention mention) {
    return names.entities().entity(mention).type() == org.dateline.extract.EntityType.PERSON;
  }

  private void afterName(Token number) {
    int before = number.index() - 1;
    if (!NUMBER.matcher(number.word()).matches() || !closes(number.index() + 1)) {
      return;
    }
    before = names.is(before, "aged", "age") ? before - 1 : before;
    boolean bracket = names.is(before, "(", "-LRB-") || names.tag(before).equals("-LRB-");
    if (names.is(before, ",") || bracket && !Scores.areIn(names.sentence())) {
      names.personTo(before - 1).ifPresent(p -> add(p, number.word(), number));
    }
  }

  /** Whether a word is an age as it stands before a noun: "21-year-old". */
  static boolean isAge(String word) {
    return YEAR_OLD.matcher(word).matches();
  }

  private boolean closes(int index) {
    return !names.has(index) || names.is(index, ENDS) || names.tag(index).equals("-RRB-");
  }

  // "the 21-year-old student A"
  private void beforeName(Token token) {
    Matcher age = YEAR_OLD.matcher(token.word());
    if (!age.matches()) {
      return;
    }
    int index = token.index() + 1;
    while (names.has(index) && names.personFrom(index).isEmpty() && isModifier(index)) {
      index++;
    }
    names.personFrom(index).ifPresent(p -> add(p, age.group(1), token));
  }

  private boolean isModifier(int index) {
    return names.tag(index).startsWith("NN") || names.tag(index).startsWith("JJ");
  }

  // "A, who is 21," "A turned 21"
  private void predicate(Token number) {
    boolean predicate =
        NUMBER.matcher(number.word()).matches()
            && names.tree().child(number, "cop").isPresent()
            && (closes(number.index() + 1) || names.is(number.index() + 1, "years"));
    if (!predicate) {
      return;
    }
    Optional<Token> subject = names.tree().child(number, "nsubj");
    Optional<Token> person =
        subject.filter(s -> s.tag().startsWith("W")).isPresent()
            ? names.tree().governor(number)
            : subject;
    person.flatMap(p -> names.holder(p.index())).ifPresent(p -> add(p, number.word(), number));
  }

  private void add(Mention person, String age, Token evidence) {
    found.add(person, Attribute.Kind.AGE, age, person.span().union(evidence.span()));
  }
}
