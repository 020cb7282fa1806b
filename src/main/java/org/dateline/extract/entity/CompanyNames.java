package org.dateline.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Firms called after their partners: "Alder and Co", "Alder, Birch and Co". */
final class CompanyNames {
  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> PARTNERS = Gazetteer.PARTNERS;

  private final Sentence sentence;
  private final List<NameSpan> spans;

  /** Changes the spans in place. */
  CompanyNames(Sentence sentence, List<NameSpan> spans) {
    this.sentence = sentence;
    this.spans = spans;
  }

  void join() {
    for (Token token : sentence.tokens()) {
      if (token.index() > 2
          && PARTNERS.contains(token.word())
          && AND.contains(sentence.token(token.index() - 1).word())) {
        endingAt(token.index() - 2).ifPresent(first -> join(first, token.index()));
      }
    }
  }

  /** The name that ends before "and", or the one that goes on over it. */
  private Optional<NameSpan> endingAt(int index) {
    return spans.stream()
        .filter(s -> s.from() <= index && index <= s.to())
        .findFirst()
        .or(
            () ->
                NameWords.isCapitalised(sentence.token(index))
                        && sentence.token(index).isProperNoun()
                    ? Optional.of(new NameSpan(index, index, NameSpan.UNKNOWN))
                    : Optional.empty());
  }

  private void join(NameSpan first, int partners) {
    int to = partners;
    while (to < sentence.size() && NameWords.isSuffix(sentence.token(to + 1).word())) {
      to++;
    }
    int from = first.from() - (isPartner(first.from()) ? 2 : 0);
    NameSpan whole = new NameSpan(from, Math.max(to, first.to()), "ORGANIZATION");
    spans.removeIf(whole::overlaps);
    spans.add(whole);
  }

  /** Whether a comma and before it a single name stand before a word: "Alder, Birch". */
  private boolean isPartner(int index) {
    if (index < 3 || !sentence.token(index - 1).word().equals(",")) {
      return false;
    }
    Token partner = sentence.token(index - 2);
    boolean free =
        index < 4
            || !NameWords.isCapitalised(sentence.token(index - 3))
            || sentence.token(index - 3).word().equals(",");
    return free
        && partner.isProperNoun()
        && NameWords.isCapitalised(partner)
        && Gazetteer.type(partner.word()).isEmpty();
  }
}
