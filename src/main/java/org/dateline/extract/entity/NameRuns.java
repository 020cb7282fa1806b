package org.dateline.extract.entity;

import java.util.List;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;

/** Runs of proper nouns that the annotator and the gazetteer left out. */
final class NameRuns {
  private final NameContext context;
  private final Sentence sentence;
  private final NameEdges edges;
  private final NameExtent extent;
  private final List<NameSpan> spans;

  /** Adds to the spans in place. */
  NameRuns(NameContext context, NameEdges edges, NameExtent extent, List<NameSpan> spans) {
    this.context = context;
    this.sentence = context.sentence();
    this.edges = edges;
    this.extent = extent;
    this.spans = spans;
  }

  void add() {
    int from = 0;
    for (int i = 1; i <= sentence.size() + 1; i++) {
      boolean proper =
          i <= sentence.size()
              && (isFreeName(sentence.token(i))
                  || isDefined(i)
                  || isOwner(i)
                  || from > 0 && (isParticle(i) || isOwned(from, i)));
      if (proper && from == 0) {
        from = i;
      } else if (!proper && from > 0) {
        run(new NameSpan(from, i - 1, NameSpan.UNKNOWN));
        from = 0;
      }
    }
  }

  /** A foreign word between two capitals: "della" of "Gazzetta della Sera". */
  private boolean isParticle(int index) {
    return index < sentence.size()
        && Gazetteer.FOREIGN.contains(sentence.token(index).word())
        && isFree(sentence.token(index))
        && isFreeName(sentence.token(index + 1));
  }

  /** "My" of "My Second Kitchen": a capital that nothing but a name asks for. */
  private boolean isOwner(int index) {
    return index < sentence.size()
        && sentence.token(index).tag().equals("PRP$")
        && NameWords.isCapitalised(sentence.token(index))
        && !context.opens(index)
        && !context.isShouting()
        && isFree(sentence.token(index))
        && isFreeName(sentence.token(index + 1));
  }

  /** A capitalised noun after "My", whatever the tagger takes it for. */
  private boolean isOwned(int owner, int index) {
    Token token = sentence.token(index);
    return sentence.token(owner).tag().equals("PRP$")
        && token.isNoun()
        && NameWords.isCapitalised(token)
        && isFree(token);
  }

  /** An acronym in parentheses, whatever its tag. */
  private boolean isDefined(int index) {
    return index > 1
        && index < sentence.size()
        && sentence.token(index - 1).word().equals("(")
        && sentence.token(index + 1).word().equals(")")
        && NameKeys.isAcronym(sentence.token(index).word())
        && isFree(sentence.token(index));
  }

  private boolean isFreeName(Token token) {
    return (token.isProperNoun()
            || token.isNoun() && (NameWords.isCode(token.word()) || NameWords.isBrand(token.word()))
            || token.tag().equals("NN") && isIntroduced(token))
        && NameWords.isCapitalised(token)
        && !context.inTime(token)
        && !context.isSymbol(token.index())
        && isFree(token);
  }

  /** "the consultancy Birch", "her cousin Page": a noun for a person or body right before it. */
  private boolean isIntroduced(Token token) {
    int index = token.index();
    if (index < 2 || index < sentence.size() && sentence.token(index + 1).word().equals("-")) {
      return false;
    }
    Token before = sentence.token(index - 1);
    NounKind kind = Nouns.kind(Nouns.lemma(before));
    return before.tag().equals("NN")
        && !NameWords.isCapitalised(before)
        && (kind == NounKind.PERSON || kind == NounKind.ORGANIZATION);
  }

  private boolean isFree(Token token) {
    return spans.stream().noneMatch(s -> s.covers(token));
  }

  private void run(NameSpan given) {
    int from = given.from();
    while (from <= given.to() && isOffName(from, given.to())) {
      from++;
    }
    NameSpan span = given.with(from, given.to());
    if (from > given.to() || edges.isNoName(span) || isCommon(span)) {
      return;
    }
    if (NameExtent.isDegree(sentence, span.to() + 1)) {
      spans.add(person(span.with(from, span.to() + 2)));
      return;
    }
    spans.add(
        from > given.from() && NameWords.isHonorific(sentence.token(from - 1))
            ? person(span)
            : extent.withFront(span));
  }

  /** A title, or an adjective of a country before what is no body: "Norwegian Harbour Council". */
  private boolean isOffName(int from, int to) {
    Token first = sentence.token(from);
    boolean body = Nouns.kind(Nouns.lemma(sentence.token(to))) == NounKind.ORGANIZATION;
    return NameWords.isTitleWord(first)
        && !(Gazetteer.isDemonym(first.word()) && body && to > from + 1);
  }

  /** "Ida and Holm won": both capitals tell of names where the second one does. */
  private boolean isCoordinated(Token first) {
    return first.tag().equals("NNP")
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.head() == first.index()
                        && t.baseRelation().equals("conj")
                        && t.tag().equals("NNP")
                        && NameWords.isCapitalised(t));
  }

  /** "Chad: ..." of a list by country. */
  private boolean isLabel(Token word) {
    return word.index() == 1
        && sentence.size() > 1
        && sentence.token(2).word().equals(":")
        && Gazetteer.likelyType(word.word()).filter(t -> t == EntityType.PLACE).isPresent();
  }

  private static NameSpan person(NameSpan span) {
    return new NameSpan(span.from(), span.to(), "PERSON");
  }

  /** A single capitalised noun that the word lists know: "the President", "Parliament". */
  private boolean isCommon(NameSpan span) {
    Token last = sentence.token(span.to());
    boolean owned = sentence.token(span.from()).tag().equals("PRP$");
    return !owned && Nouns.kind(Nouns.lemma(last)) == NounKind.PERSON
        || span.from() == span.to() && Nouns.kind(Nouns.lemma(last)) != NounKind.OTHER
        || span.from() == span.to() && last.word().length() == 1
        || span.from() == span.to()
            && context.opens(span.from())
            && !isLabel(last)
            && !isCoordinated(last)
            && !NameWords.isMixed(last.word())
            && !NameWords.isCode(last.word())
            && !isDefined(span.from());
  }
}
