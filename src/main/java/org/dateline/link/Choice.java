package org.dateline.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which item an entity is, or none, and what there was to choose from.
 *
 * @param link the item, empty for NIL
 * @param candidates the best first
 * @param reason why this one, or why none
 */
public record Choice(Optional<Link> link, List<Candidate> candidates, Reason reason) {
  /** Why an item was chosen or none. */
  public enum Reason {
    OWN_TABLE("the user's table says so"),
    BEST("the best candidate is above the threshold"),
    UNNAMED("it has no name"),
    UNKNOWN("no item goes by its name"),
    WEAK("the best candidate is below the threshold"),
    CLOSE("the second candidate is too close to the best"),
    PRIVATE(
        "nothing in the article shows this private person, or one of a fuller name, to be the known one");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Choice {
    Objects.requireNonNull(link);
    Objects.requireNonNull(reason);
    candidates = List.copyOf(candidates);
  }

  /** The item of the link, as the candidate that won tells of it. */
  public Optional<Item> item() {
    return link.flatMap(
        l ->
            candidates.stream()
                .map(Candidate::item)
                .filter(item -> item.id().equals(l.item()))
                .findFirst());
  }
}
