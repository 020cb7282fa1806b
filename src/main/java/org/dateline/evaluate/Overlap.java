package org.dateline.evaluate;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.article.Text;

/** How far spans, or broken spans in their pieces, lie over each other. */
final class Overlap {
  private Overlap() {}

  /** Code points that two spans share. */
  static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
  }

  /** Shared code points over those of both. */
  static double jaccard(Span one, Span other) {
    return jaccard(places(List.of(one)), places(List.of(other)));
  }

  static double jaccard(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int shared = both.cardinality();
    return shared == 0 ? 0 : (double) shared / (one.cardinality() + other.cardinality() - shared);
  }

  /** The share of the first that the second covers. */
  static double covered(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return one.isEmpty() ? 0 : (double) both.cardinality() / one.cardinality();
  }

  static BitSet places(Collection<Span> pieces) {
    BitSet places = new BitSet();
    pieces.forEach(piece -> places.set(piece.begin(), piece.end()));
    return places;
  }

  static boolean any(Collection<Span> some, Collection<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(o -> shared(one, o) > 0));
  }

  /** Without quotation marks, punctuation and blanks at the ends, and without a leading "that". */
  static Span trimmed(Text text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && !Character.isLetterOrDigit(text.codePointAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.codePointAt(end - 1))) {
      end--;
    }
    boolean that = text.slice(begin, end).regionMatches(true, 0, "that ", 0, 5);
    return that ? trimmed(text, new Span(begin + 5, end)) : new Span(begin, end);
  }
}
