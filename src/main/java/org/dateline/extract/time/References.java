package org.dateline.extract.time;

import java.util.Optional;

/** Words for present, past and future: "now", "currently", "recently", "the future". */
final class References implements Rule {
  private final Scope scope;

  References(Scope scope) {
    this.scope = scope;
  }

  @Override
  public Optional<Found> at(int index) {
    return TimeWords.phrase("reference", scope.words, index)
        .filter(m -> !isOther(m.last()))
        .map(m -> Found.date(index, m.last(), m.code()));
  }

  /** "past" before a noun. */
  private boolean isOther(int last) {
    String next = scope.words.tag(last + 1);
    boolean noun = next.startsWith("NN") || next.equals("CD") || next.startsWith("JJ");
    boolean nominal = scope.words.tag(last).startsWith("JJ") || scope.words.at(last).equals("past");
    return nominal && noun;
  }
}
