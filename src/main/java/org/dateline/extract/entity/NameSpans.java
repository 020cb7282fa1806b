package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;

/** The names of a sentence: the annotator's spans, repaired by grammar and gazetteer. */
final class NameSpans {
  private final Sentence sentence;
  private List<NameSpan> spans = new ArrayList<>();

  private NameSpans(Tree tree) {
    this.sentence = tree.sentence();
  }

  /**
   * Not overlapping, in text order; {@code elsewhere} has longer names of the article by first
   * word.
   */
  static List<NameSpan> of(Tree tree, Map<String, List<String[]>> elsewhere) {
    NameSpans names = new NameSpans(tree);
    names.annotated();
    names.known(Gazetteer::beginningWith);
    names.known(word -> elsewhere.getOrDefault(word, List.of()));
    names.splitAll();
    names.repair();
    names.spans.sort(Comparator.comparingInt(NameSpan::from));
    return names.spans;
  }

  private void repair() {
    NameContext context = new NameContext(sentence);
    NameEdges edges = new NameEdges(context);
    NameExtent extent = new NameExtent(context, spans);
    extent.extend();
    spans = edges.trimmed(new NameJoins(sentence).joined(edges.trimmed(spans)));
    new NameRuns(context, edges, new NameExtent(context, spans), spans).add();
    new CompanyNames(sentence, spans).join();
    new PartyNames(sentence, spans).extend();
    new NameOpenings(context, spans).extend();
    new NameEndings(context, spans).extend();
    new QuotedTitles(context, spans).add();
    new PlainTitles(context, spans).add();
  }

  private void annotated() {
    int from = 0;
    for (Token token : sentence.tokens()) {
      boolean inside = token.name().startsWith("I-") && from > 0;
      if (from > 0 && !inside) {
        spans.add(new NameSpan(from, token.index() - 1, label(from)));
        from = 0;
      }
      if (from == 0 && !token.name().equals("O")) {
        from = token.index();
      }
    }
    if (from > 0) {
      spans.add(new NameSpan(from, sentence.size(), label(from)));
    }
  }

  private String label(int token) {
    return sentence.token(token).name().substring(2);
  }

  /** Names that the gazetteer knows and the annotator left out or cut short. */
  private void known(Function<String, List<String[]>> beginningWith) {
    for (Token token : sentence.tokens()) {
      for (String[] words : beginningWith.apply(token.word())) {
        NameSpan found =
            new NameSpan(token.index(), token.index() + words.length - 1, NameSpan.UNKNOWN);
        boolean proper = words.length > 1 || token.isProperNoun() && !isInside(token);
        if (proper && found.to() <= sentence.size() && matches(found, words)) {
          add(found);
        }
      }
    }
  }

  /** "England" of "New England Journal": a free proper noun right before hangs on it. */
  private boolean isInside(Token token) {
    if (token.index() == 1 || !token.baseRelation().equals("compound")) {
      return false;
    }
    Token before = sentence.token(token.index() - 1);
    return before.isProperNoun()
        && before.head() == token.index()
        && NameWords.isCapitalised(before)
        && !NameWords.isTitleWord(before)
        && spans.stream().noneMatch(s -> s.covers(before) || s.covers(token));
  }

  private boolean matches(NameSpan span, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!sentence.token(span.from() + i).word().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Adds a span in place of shorter ones inside it, unless it overlaps others. */
  private void add(NameSpan span) {
    List<NameSpan> touched = spans.stream().filter(span::overlaps).toList();
    boolean within = touched.stream().allMatch(t -> span.from() <= t.from() && t.to() <= span.to());
    if (within && touched.stream().noneMatch(t -> t.from() == span.from() && t.to() == span.to())) {
      spans.removeAll(touched);
      spans.add(
          touched.isEmpty() ? span : new NameSpan(span.from(), span.to(), touched.get(0).label()));
      spans.sort(Comparator.comparingInt(NameSpan::from));
    }
  }

  private void splitAll() {
    List<NameSpan> parts = new ArrayList<>();
    for (NameSpan span : spans) {
      int from = span.from();
      for (int i = span.from(); i <= span.to(); i++) {
        if (separates(span, i)) {
          parts.add(span.with(from, i - 1));
          from = i + 1;
        }
      }
      boolean owned = from > span.from() + 1 && isOwnerOfPerson(span, from - 1);
      parts.add(owned ? new NameSpan(from, span.to(), "PERSON") : span.with(from, span.to()));
    }
    spans = new ArrayList<>(parts.stream().filter(s -> s.from() <= s.to()).toList());
  }

  private boolean separates(NameSpan span, int index) {
    Token token = sentence.token(index);
    boolean known = Gazetteer.likelyType(span.words(sentence)).isPresent();
    if (known) {
      return false;
    }
    if (token.word().equals(",")) {
      return index == span.to() || !NameWords.isSuffix(sentence.token(index + 1).word());
    }
    return token.tag().equals("POS") && span.isPerson()
        || isOwnerOfPerson(span, index)
        || NameContext.isSmallVerb(token) && token.isTagged("VB[DZP]|MD")
        || token.word().equals("and")
            && !span.label().equals("ORGANIZATION")
            && !span.label().equals("MISC")
        || Set.of(";", "(", ")", "/", "\"", "“", "”", "``", "''").contains(token.word());
  }

  /** "'s" of "Harbour News's Ida Holm": a first and a last name follow. */
  private boolean isOwnerOfPerson(NameSpan span, int owner) {
    return span.to() == owner + 2
        && sentence.token(owner).tag().equals("POS")
        && Gazetteer.isFirstName(sentence.token(owner + 1).word())
        && Nouns.kind(Nouns.lemma(sentence.token(owner + 2))) == NounKind.OTHER;
  }
}
