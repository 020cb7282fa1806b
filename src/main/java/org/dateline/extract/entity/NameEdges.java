package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;

/** Takes from the ends of spans what is no part of a name, and drops what is none. */
final class NameEdges {
  /** Tags of prepositions, conjunctions and question words, capitalised where they open. */
  private static final Set<String> FUNCTION = Set.of("IN", "CC", "WRB", "WP", "WDT");

  private static final Set<String> ARTICLES = Set.of("The", "A", "An");

  /** Tags of words that begin what follows a name: "Germany The". */
  private static final Set<String> GOING_ON = Set.of("IN", "DT", "TO", "CC");

  private static final Pattern ADJECTIVE =
      Pattern.compile("\\p{Lu}.*(?:an|ese|ish|ist|ic|i|al|ern|que)");

  private static final Pattern SEAT = Pattern.compile("[RDI]-\\p{Lu}.*");

  private static final Set<String> COMPANY_OFFICES =
      WordFile.read("titles.txt").section("company office");

  private final Sentence sentence;
  private final NameContext context;

  NameEdges(NameContext context) {
    this.sentence = context.sentence();
    this.context = context;
  }

  /** What is left of the spans. */
  List<NameSpan> trimmed(List<NameSpan> spans) {
    List<NameSpan> kept = new ArrayList<>();
    for (NameSpan span : spans) {
      int from = span.from();
      int to = span.to();
      while (from <= to && isEdge(span, sentence.token(from), from < to)) {
        from++;
      }
      while (to >= from && isTail(span, to)) {
        to--;
      }
      if (from <= to && !isNoName(span.with(from, to))) {
        kept.add(span.with(from, to));
      }
    }
    return kept;
  }

  /** Words that may stand at the end of an annotated span: a company's symbol among them. */
  private boolean isTail(NameSpan span, int at) {
    Token token = sentence.token(at);
    boolean more = at > span.from();
    boolean ends = NameWords.endsName(token) || more && isRankless(token);
    boolean goesOn =
        more
            && !span.isPerson()
            && at < sentence.size()
            && GOING_ON.contains(token.tag())
            && Character.isLetterOrDigit(sentence.token(at + 1).word().codePointAt(0));
    return !ends || goesOn || more && (context.isSymbol(at) || isPortfolio(span, at));
  }

  /** "Dame" of "Notre Dame", where no name follows that it would be a title of. */
  private boolean isRankless(Token token) {
    return NameWords.isHonorific(token)
        && token.isProperNoun()
        && (token.index() == sentence.size()
            || !NameWords.isCapitalised(sentence.token(token.index() + 1)));
  }

  /**
   * "Finance" of "EU Finance Minister" belongs to the office; a place has no chairman, but a body
   * called after it has.
   */
  private boolean isPortfolio(NameSpan span, int at) {
    Optional<EntityType> front =
        Gazetteer.likelyType(span.with(span.from(), at - 1).words(sentence));
    return at < sentence.size()
        && NameWords.isCapitalised(sentence.token(at + 1))
        && NameWords.isTitle(sentence.token(at + 1))
        && front.isPresent()
        && !(front.get() == EntityType.PLACE && COMPANY_OFFICES.contains(lower(at + 1)))
        && Gazetteer.likelyType(span.with(span.from(), at).words(sentence)).isEmpty();
  }

  private String lower(int index) {
    return sentence.token(index).word().toLowerCase(Locale.ROOT);
  }

  /** Words that may stand at the beginning of an annotated span and are no part of the name. */
  private boolean isEdge(NameSpan span, Token token, boolean more) {
    boolean lower =
        !NameWords.isCapitalised(token) && !Character.isDigit(token.word().codePointAt(0));
    boolean particle = Gazetteer.PARTICLES.contains(token.word()) && more;
    boolean article = ARTICLES.contains(token.word()) && more;
    boolean function =
        token.index() == 1
            && more
            && (FUNCTION.contains(token.tag()) || Gazetteer.OPENING.contains(token.word()));
    return article
        || function
        || lower && !particle && !NameWords.isInnerCapital(token)
        || more && span.isPerson() && NameWords.isTitle(token);
  }

  /** A demonym adjective, a people, a title, a common noun or a time alone is no name. */
  boolean isNoName(NameSpan span) {
    List<Token> tokens = span.tokens(sentence);
    boolean adjectives =
        Gazetteer.isDemonym(Draft.words(tokens))
            || tokens.stream().allMatch(t -> t.word().equals("-") || NameWords.isAdjectival(t));
    Token last = tokens.get(tokens.size() - 1);
    boolean people =
        NameWords.isPeople(last, span)
            && Gazetteer.likelyType(Draft.words(tokens)).isEmpty()
            && tokens.stream().limit(tokens.size() - 1).allMatch(NameWords::tellsPeople);
    boolean common =
        tokens.stream()
            .noneMatch(
                t -> NameWords.isInnerCapital(t) || Character.isDigit(t.word().codePointAt(0)));
    boolean title =
        tokens.size() == 1
            && (NameWords.isHonorific(last)
                || NameWords.isSuffix(last.word())
                || NameWords.isTitle(last) && !span.isPerson());
    boolean article = tokens.size() == 1 && ARTICLES.contains(last.word());
    boolean time = context.inTime(last) || Gazetteer.TIMES.contains(last.word());
    return adjectives
        || people
        || common
        || title
        || article
        || isListed(tokens, span)
        || isSeat(span)
        || isModifier(span, last)
        || NameWords.isCompoundAdjective(last)
        || tokens.size() == 1 && NameWords.isSide(last)
        || time && !span.isPerson()
        || NameWords.isNumber(tokens);
  }

  /** "R-Ohio" of "Ann Berg (R-Ohio)": a lawmaker's party and state. */
  private boolean isSeat(NameSpan span) {
    return span.from() > 1
        && SEAT.matcher(sentence.token(span.from()).word()).matches()
        && Patterns.matches(sentence.token(span.from() - 1).word(), "[(,\\[]");
  }

  /**
   * "Southeast Asian" before "countries": an adjective of the noun that follows, no name of its
   * own.
   */
  private boolean isModifier(NameSpan span, Token last) {
    boolean vague = span.label().equals("MISC") || span.label().equals(NameSpan.UNKNOWN);
    boolean adjective = vague && ADJECTIVE.matcher(last.word()).matches();
    return (adjective || NameWords.isAdjectival(last))
        && last.tag().equals("JJ")
        && last.baseRelation().equals("amod")
        && last.head() > span.to()
        && Gazetteer.likelyType(span.words(sentence)).isEmpty();
  }

  /** A single common noun: "State", "the Government", "Tribesmen" where a sentence opens. */
  private boolean isListed(List<Token> tokens, NameSpan span) {
    Token first = tokens.get(0);
    String word = first.word();
    boolean bare =
        first.index() > 1
            && !context.opens(first.index())
            && !sentence.token(first.index() - 1).isTagged("DT|PRP\\$|JJ.*|NN.*")
            && span.label().equals("LOCATION");
    return tokens.size() == 1
        && !span.isPerson()
        && !bare
        && Gazetteer.type(word).isEmpty()
        && (Nouns.kind(word.toLowerCase(Locale.ROOT)) != NounKind.OTHER
            || first.tag().equals("NNS") && Nouns.kind(Nouns.lemma(first)) == NounKind.PERSON);
  }
}
