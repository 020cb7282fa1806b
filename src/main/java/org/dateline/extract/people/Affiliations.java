package org.dateline.extract.people;

import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;

/** Bodies right beside a name: "A of the B Institute", "A (C Party)", "D's A". */
final class Affiliations {
  private static final String MEMBER = "member";
  private static final int LONGEST = 5; // words between the preposition and the body's name

  private final SentenceNames names;
  private final Memberships found;

  Affiliations(SentenceNames names, Memberships found) {
    this.names = names;
    this.found = found;
  }

  void read() {
    for (Token token : names.sentence().tokens()) {
      names.personTo(token.index()).ifPresent(person -> read(person, token.index() + 1));
    }
  }

  private void read(Mention person, int after) {
    after(after)
        .or(() -> parenthetical(after))
        .or(() -> possessor(names.first(person) - 1))
        .ifPresent(
            body ->
                found.add(
                    person,
                    MEMBER,
                    Organization.of(body.entity()),
                    false,
                    person.span().union(body.span()),
                    "beside"));
  }

  // "A of the aid group B", "A, from B,"
  private Optional<Mention> after(int index) {
    int preposition = names.is(index, ",") ? index + 1 : index;
    if (!names.is(preposition, "of", "from", "at", "with")) {
      return Optional.empty();
    }
    int begin = preposition + 1;
    while (begin - preposition <= LONGEST && names.name(begin).isEmpty() && describes(begin)) {
      begin++;
    }
    return organization(begin).filter(b -> names.last(b) >= preposition + 1);
  }

  private boolean describes(int index) {
    String tag = names.tag(index);
    return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("NN") || tag.equals("NNP");
  }

  private Optional<Mention> parenthetical(int index) {
    boolean opens = names.tag(index).equals("-LRB-") || names.is(index, "(");
    Optional<Mention> body = opens ? organization(index + 1) : Optional.empty();
    return body.filter(b -> names.tag(names.last(b) + 1).equals("-RRB-"));
  }

  // "the B's A"
  private Optional<Mention> possessor(int index) {
    return names.tag(index).equals("POS") ? organization(index - 1) : Optional.empty();
  }

  private Optional<Mention> organization(int index) {
    return names.body(index).filter(b -> SentenceNames.isInstitution(names.entities().entity(b)));
  }
}
