package org.dateline.extract.people;

/**
 * A noun phrase that tells an office: "the former German ambassador to France".
 *
 * @param office its core
 * @param from index of its first word
 * @param to index of its last word, the phrases after the office included
 * @param role the office without its organisation
 * @param organization whose office it is
 * @param former whether the phrase says that it is over
 * @param possessed whether a pronoun or a person's name possesses it: "his adviser"
 */
record RolePhrase(
    Office office,
    int from,
    int to,
    String role,
    Organization organization,
    boolean former,
    boolean possessed) {

  RolePhrase with(Organization other) {
    return new RolePhrase(office, from, to, role, other, former, possessed);
  }
}
