package org.dateline.extract.people;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.Mention;

/** Gives the offices of a sentence to the people who hold them. */
final class RoleReader {
  private final SentenceNames names;
  private final Memberships found;
  private final List<RolePhrase> phrases;
  private final Holders holders;

  RoleReader(SentenceNames names, KnownPlaces places, Memberships found) {
    this.names = names;
    this.found = found;
    this.phrases = new RolePhrases(names, places).read();
    this.holders = new Holders(names, phrases);
  }

  void read() {
    phrases.forEach(this::read);
    new LeadershipRoles(names, found).read();
    new Affiliations(names, found).read();
  }

  private void read(RolePhrase phrase) {
    if (phrase.possessed() && phrase.role().equals("partner")) { // kin, as a rule
      return;
    }
    List<JointOffices.Held> joint = joint(phrase);
    if (!joint.isEmpty()) {
      joint.forEach(h -> add(h.person(), h.phrase()));
      return;
    }
    List<Mention> titled = holders.titled(phrase);
    if (titled.isEmpty()) {
      boolean former = phrase.former() || holders.ends(phrase);
      holders
          .described(phrase)
          .or(() -> coreferent(phrase))
          .ifPresent(h -> found.add(names, h.person(), phrase, phrase.to(), former, h.route()));
      return;
    }
    RolePhrase whole = holders.withOrigin(phrase, titled.get(0));
    int to = whole.office().to();
    titled.forEach(p -> found.add(names, p, whole, to, whole.former(), "title"));
  }

  private List<JointOffices.Held> joint(RolePhrase phrase) {
    return new JointOffices(names).of(phrase);
  }

  private void add(Mention person, RolePhrase phrase) {
    found.add(names, person, phrase, phrase.to(), phrase.former(), "apposition");
  }

  // "the French leader", which the text has called by name
  private Optional<Holder> coreferent(RolePhrase phrase) {
    return names
        .holder(phrase.office().head())
        .filter(m -> m.kind() == Mention.Kind.NOMINAL && phrase.organization().isKnown())
        .map(m -> new Holder(m, "coreference"));
  }
}
