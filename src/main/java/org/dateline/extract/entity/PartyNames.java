package org.dateline.extract.entity;

import java.util.List;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** "the Labour party": a political word with a capital makes a name of the noun after it. */
final class PartyNames {
  private final Sentence sentence;
  private final List<NameSpan> spans;

  /** Changes the spans in place. */
  PartyNames(Sentence sentence, List<NameSpan> spans) {
    this.sentence = sentence;
    this.spans = spans;
  }

  void extend() {
    for (Token party : sentence.tokens()) {
      int before = party.index() - 1;
      if (before > 0
          && (party.word().equals("party") || party.word().equals("bloc"))
          && Gazetteer.PARTIES.contains(sentence.token(before).word())) {
        extend(party.index());
      }
    }
  }

  private void extend(int party) {
    int from =
        spans.stream()
            .filter(s -> s.to() == party - 1)
            .mapToInt(NameSpan::from)
            .findFirst()
            .orElse(party - 1);
    spans.removeIf(s -> s.to() == party - 1);
    spans.add(new NameSpan(from, party, "ORGANIZATION"));
  }
}
