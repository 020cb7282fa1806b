package org.dateline.extract;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;

/**
 * An office, a job or a membership.
 *
 * @param person entity id
 * @param role as printed, without the organisation: "Secretary of State", "opposition leader"
 * @param organization entity id of the country, body or company
 * @param organizationName name of a country that only its adjective or its office tells of ("the
 *     French president"); empty when {@code organization} is there
 * @param former whether the text says that it is over
 * @param evidence the words that say so
 * @param pattern the family of these words
 */
public record Membership(
    int person,
    String role,
    OptionalInt organization,
    Optional<String> organizationName,
    boolean former,
    Span evidence,
    Pattern pattern) {
  public Membership {
    Objects.requireNonNull(role);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(pattern);
    if (organization.isPresent() && organizationName.isPresent()) {
      throw new IllegalArgumentException("an organisation by id and by name");
    }
  }

  /** A membership whose organisation, if any, is mentioned by name. */
  public Membership(
      int person,
      String role,
      OptionalInt organization,
      boolean former,
      Span evidence,
      Pattern pattern) {
    this(person, role, organization, Optional.empty(), former, evidence, pattern);
  }
}
