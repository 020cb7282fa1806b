package org.dateline.extract.people;

import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;

/** Bodies right beside a name: "A of the B Institute", "A (C Party)". */
final class Affiliations {
  private static final String MEMBER = "member";

  private final SentenceNames names;
  private final Memberships found;

  Affiliations(SentenceNames names, Memberships found) {
    this.names = names;
    this.found = found;
  }

  void read() {
    for (Token token : names.sentence().tokens()) {
      Optional<Mention> person = names.personTo(token.index());
      if (person.isPresent()) {
        beside(token.index() + 1)
            .ifPresent(
                body ->
                    found.add(
                        person.get(),
                        MEMBER,
                        Organization.of(body.entity()),
                        false,
                        person.get().span().union(body.span())));
      }
    }
  }

  private Optional<Mention> beside(int index) {
    if (names.is(index, "of", "from", "at", "with")) {
      int begin = names.is(index + 1, "the") ? index + 2 : index + 1;
      return organization(begin).filter(b -> names.first(b) == begin);
    }
    boolean opens = names.tag(index).equals("-LRB-") || names.is(index, "(");
    Optional<Mention> body = opens ? organization(index + 1) : Optional.empty();
    return body.filter(b -> names.tag(names.last(b) + 1).equals("-RRB-") || names.is(names.last(b) + 1, ")"));
  }

  private Optional<Mention> organization(int index) {
    return names
        .body(index)
        .filter(b -> names.entities().entity(b).type() == EntityType.ORGANIZATION);
  }
}
