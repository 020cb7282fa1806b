package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Joins spans that a particle, a preposition or nothing parts and that are one name. */
final class NameJoins {
  private static final Set<String> JOINING = Set.of("of", "for");

  private static final String PERSON = "PERSON";

  private final Sentence sentence;

  NameJoins(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The spans with those joined that are one name. */
  List<NameSpan> joined(List<NameSpan> given) {
    List<NameSpan> joined = new ArrayList<>();
    for (NameSpan span : given) {
      NameSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && join(last, span)) {
        String label = isRank(last) ? PERSON : last.label();
        int to = Math.max(last.to(), span.to());
        joined.set(joined.size() - 1, new NameSpan(last.from(), to, label));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean join(NameSpan left, NameSpan right) {
    if (right.from() <= left.to()) {
      return true;
    }
    List<Token> between = sentence.tokens().subList(left.to(), right.from() - 1);
    if (between.isEmpty()) {
      return left.isPerson()
          && right.isPerson()
          && !sentence.token(right.from()).word().equals("Mr.")
          && sentence.token(left.to()).head() == right.head(sentence).index();
    }
    if (left.isPerson() && !isRank(left)) {
      boolean particles =
          between.stream()
              .allMatch(t -> Gazetteer.PARTICLES.contains(t.word()) || t.word().equals("-"));
      return particles
          && !right.label().equals("ORGANIZATION")
          && !between.get(0).word().equals("y");
    }
    return isRank(left) && isOf(between) && !right.isPerson()
        || joinsInstitution(left, between, right);
  }

  /** "Duchess" in "the Duchess of Somewhere". */
  private boolean isRank(NameSpan span) {
    return span.from() == span.to() && Gazetteer.RANKS.contains(sentence.token(span.to()).word());
  }

  private static boolean isOf(List<Token> between) {
    return between.size() == 1 && between.get(0).word().equals("of");
  }

  /** "University" + "of" + "Somewhere". */
  private boolean joinsInstitution(NameSpan left, List<Token> between, NameSpan right) {
    Token institution = sentence.token(left.to());
    NounKind kind = Nouns.kind(Nouns.lemma(institution));
    boolean headed =
        kind == NounKind.ORGANIZATION
            || kind == NounKind.PLACE
            || NameWords.isEventHead(institution);
    return headed
        && !right.isPerson()
        && JOINING.contains(between.get(0).word())
        && (between.size() == 1 || between.size() == 2 && between.get(1).word().equals("the"))
        && !left.label().equals("LOCATION");
  }
}
