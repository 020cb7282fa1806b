package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Joins spans that a particle, a preposition or nothing parts and that are one name. */
final class NameJoins {
  private static final Set<String> JOINING = Set.of("of", "for", "on");
  private static final Set<String> SITED = Set.of("university", "college", "institute", "school");

  private static final Set<String> STATES = Set.of("U.S.", "US", "U.K.", "UK", "EU", "U.N.", "UN");

  private static final String PERSON = "PERSON";

  private final Sentence sentence;

  NameJoins(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The spans with those joined that are one name. */
  List<NameSpan> joined(List<NameSpan> given) {
    List<NameSpan> joined = new ArrayList<>();
    for (NameSpan one : given) {
      NameSpan span = ranked(one, given);
      NameSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && join(last, span)) {
        joined.set(joined.size() - 1, last.with(last.from(), Math.max(last.to(), span.to())));
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
    if (between.isEmpty() && isState(left) && right.label().equals("ORGANIZATION")) {
      return sentence.token(left.to()).baseRelation().equals("compound");
    }
    if (between.isEmpty()) {
      return left.isPerson()
          && right.isPerson()
          && !sentence.token(right.from()).word().equals("Mr.")
          && sentence.token(left.to()).head() == right.head(sentence).index();
    }
    if (left.isPerson()) {
      if (between.size() == 1 && Gazetteer.FAMILIES.contains(between.get(0).word())) {
        return right.from() == right.to(); // "Paz y Arce", not "Felipe y Rosa Arce"
      }
      boolean particles =
          between.stream()
              .allMatch(t -> Gazetteer.PARTICLES.contains(t.word()) || t.word().equals("-"));
      return particles && !right.label().equals("ORGANIZATION");
    }
    return joinsInstitution(left, between, right) || joinsForeign(between, right);
  }

  /** "U.S." of "U.S. District Court". */
  private boolean isState(NameSpan left) {
    return left.from() == left.to() && STATES.contains(sentence.token(left.to()).word());
  }

  /** "Gazzetta della Sera", "Weiler am Berg". */
  private static boolean joinsForeign(List<Token> between, NameSpan right) {
    return !right.isPerson()
        && between.size() < 3
        && between.stream().allMatch(t -> Gazetteer.FOREIGN.contains(t.word()));
  }

  /** "Duchess of Somewhere", who is a person whatever the annotator took the words for. */
  private NameSpan ranked(NameSpan span, List<NameSpan> all) {
    int rank = span.from() - 2;
    boolean titled =
        rank > 0
            && sentence.token(rank + 1).word().equals("of")
            && Gazetteer.RANKS.contains(sentence.token(rank).word())
            && all.stream().noneMatch(s -> s.covers(sentence.token(rank)) && s.from() < rank);
    return titled ? new NameSpan(rank, span.to(), PERSON) : span;
  }

  /** "University" + "of" + "Somewhere", "Journal" + "of" + "Law". */
  private boolean joinsInstitution(NameSpan left, List<Token> between, NameSpan right) {
    Token institution = sentence.token(left.to());
    NounKind kind = Nouns.kind(Nouns.lemma(institution));
    boolean headed =
        kind == NounKind.ORGANIZATION
            || kind == NounKind.PLACE
            || NameWords.isEventHead(institution);
    boolean joining =
        JOINING.contains(between.get(0).word()) || between.get(0).word().equals("at") && sits(left);
    boolean press =
        Gazetteer.PRESS.contains(institution.word().toLowerCase(Locale.ROOT))
            && between.get(0).word().equals("of");
    return (headed && joining || press)
        && !right.isPerson()
        && (between.size() == 1 || between.size() == 2 && between.get(1).word().equals("the"))
        && !left.label().equals("LOCATION");
  }

  /** "University of Somewhere at Elsewhere". */
  private boolean sits(NameSpan left) {
    return left.tokens(sentence).stream().anyMatch(t -> SITED.contains(Nouns.lemma(t)));
  }
}
