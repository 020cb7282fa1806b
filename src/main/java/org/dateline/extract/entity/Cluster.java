package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;

/** Mentions that stand for the same thing. */
final class Cluster {
  static final Comparator<Draft> TEXT_ORDER =
      Comparator.comparing(Draft::span).thenComparing(d -> d.head.index());

  final List<Draft> drafts = new ArrayList<>();

  /** The common nouns by which the thing was called. */
  final Set<Role> roles = new LinkedHashSet<>();

  EntityType type;

  /** As titles, nouns and pronouns tell. */
  Optional<Gender> gender = Optional.empty();

  /** As first names let one guess. */
  Optional<Gender> likelyGender = Optional.empty();

  boolean plural;

  Cluster(Draft first) {
    drafts.add(first);
    first.cluster = this;
    type = first.type;
    gender = first.gender;
    likelyGender = first.likelyGender;
    plural = first.plural;
    if (!first.titles.isEmpty()) {
      roles.add(Role.of(first.titles));
    }
    roles.addAll(first.ranks);
    if (!first.noun.isEmpty() && !first.isPronoun()) {
      roles.add(new Role(first.noun, Set.copyOf(first.modifiers)));
    }
  }

  /** Takes another cluster in; names and nouns win over pronouns where the two disagree. */
  void join(Cluster other) {
    if (other == this) {
      return;
    }
    if (!named() && other.named()) {
      type = other.type;
      plural = other.plural;
    }
    gender = gender.or(() -> other.gender);
    likelyGender = likelyGender.or(() -> other.likelyGender);
    roles.addAll(other.roles);
    for (Draft draft : other.drafts) {
      draft.cluster = this;
      drafts.add(draft);
    }
    other.drafts.clear();
  }

  /** Leaves open the gender that a pronoun would tell when it is not sure to stand for this. */
  void doubtGender() {
    likelyGender = likelyGender.or(() -> gender);
    gender = Optional.empty();
  }

  /** Told or else guessed. */
  Optional<Gender> knownGender() {
    return gender.or(() -> likelyGender);
  }

  boolean named() {
    return drafts.stream().anyMatch(Draft::isName);
  }

  List<Draft> names() {
    return drafts.stream().filter(Draft::isName).sorted(TEXT_ORDER).toList();
  }

  List<Draft> inOrder() {
    return drafts.stream().sorted(TEXT_ORDER).toList();
  }
}
