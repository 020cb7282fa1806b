package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;

/** The names of a sentence: the annotator's spans, repaired by grammar and gazetteer. */
final class NameSpans {
  private static final Pattern ARTICLED =
      Pattern.compile("(?:al|el|ul|as|ash|at|an|ar|az)-\\p{Lu}.*");
  private static final Set<String> JOINING = Set.of("of", "for");

  private final Tree tree;
  private final Sentence sentence;
  private List<NameSpan> spans = new ArrayList<>();

  private NameSpans(Tree tree) {
    this.tree = tree;
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
    names.spans.replaceAll(names::extend);
    names.spans = names.joined(names.trimmed());
    names.spans = names.trimmed();
    names.capitalised();
    names.spans.sort(Comparator.comparingInt(NameSpan::from));
    return names.spans;
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
        boolean proper = token.isProperNoun() || words.length > 1;
        if (proper && found.to() <= sentence.size() && matches(found, words)) {
          add(found);
        }
      }
    }
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
      parts.add(span.with(from, span.to()));
    }
    spans = new ArrayList<>(parts.stream().filter(s -> s.from() <= s.to()).toList());
  }

  private boolean separates(NameSpan span, int index) {
    Token token = sentence.token(index);
    boolean known = Gazetteer.type(span.words(sentence)).isPresent();
    if (known) {
      return false;
    }
    if (token.word().equals(",")) {
      return index == span.to() || !NameWords.isSuffix(sentence.token(index + 1).word());
    }
    return token.tag().equals("POS") && span.isPerson()
        || token.word().equals("and")
            && !span.label().equals("ORGANIZATION")
            && !span.label().equals("MISC")
        || Set.of(";", "(", ")", "/", "\"", "“", "”", "``", "''").contains(token.word());
  }

  /** Takes in the capitalised words beside a span that belong to the same name. */
  private NameSpan extend(NameSpan span) {
    int from = span.from();
    int to = span.to();
    while (to < sentence.size() && continues(span, sentence.token(to + 1))) {
      to++;
    }
    while (from > 1 && span.isPerson() && precedes(sentence.token(from - 1))) {
      from--;
    }
    return span.with(from, to);
  }

  private boolean continues(NameSpan span, Token next) {
    if (!isFree(next)
        || !next.isProperNoun()
        || !next.name().equals("O")
        || !NameWords.isCapitalised(next)
        || inTime(next)) {
      return isFree(next)
          && span.isPerson()
          && (Gazetteer.SUFFIXES.contains(next.word()) || ARTICLED.matcher(next.word()).matches());
    }
    Token last = sentence.token(span.to());
    boolean headed = next.head() >= span.from() && next.head() <= span.to();
    boolean heads = last.head() == next.index();
    boolean beside = last.head() == next.head() && last.baseRelation().equals(next.baseRelation());
    boolean titled = Nouns.kind(Nouns.lemma(next)) == NounKind.PERSON;
    return (headed || heads || beside) && !titled && !Gazetteer.isDemonym(last.word());
  }

  private boolean precedes(Token before) {
    return before.isProperNoun()
        && isFree(before)
        && NameWords.isCapitalised(before)
        && !NameWords.isTitle(before)
        && !Gazetteer.isDemonym(before.word())
        && (Gazetteer.isFirstName(before.word()) || before.word().length() <= 2 || belongs(before));
  }

  /** Whether an unknown word in the middle of a sentence hangs on the name that follows it. */
  private boolean belongs(Token before) {
    Token next = sentence.token(before.index() + 1);
    boolean common = Nouns.kind(Nouns.lemma(before)) != NounKind.OTHER;
    boolean compound = Set.of("compound", "flat").contains(before.baseRelation());
    return before.index() > 1
        && !common
        && compound
        && (before.head() == next.index() || before.head() == next.head());
  }

  private List<NameSpan> joined(List<NameSpan> given) {
    List<NameSpan> joined = new ArrayList<>();
    for (NameSpan span : given) {
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
    if (between.isEmpty()) {
      return left.isPerson()
          && right.isPerson()
          && !sentence.token(right.from()).word().equals("Mr.")
          && sentence.token(left.to()).head() == right.head(sentence).index();
    }
    if (left.isPerson()) {
      boolean particles =
          between.stream()
              .allMatch(t -> Gazetteer.PARTICLES.contains(t.word()) || t.word().equals("-"));
      return particles
          && !right.label().equals("ORGANIZATION")
          && !between.get(0).word().equals("y");
    }
    return joinsInstitution(left, between, right);
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

  private List<NameSpan> trimmed() {
    List<NameSpan> kept = new ArrayList<>();
    for (NameSpan span : spans) {
      int from = span.from();
      int to = span.to();
      while (from <= to && isEdge(span, sentence.token(from), from < to)) {
        from++;
      }
      while (to >= from && !NameWords.endsName(sentence.token(to))) {
        to--;
      }
      if (from <= to && !isNoName(span.with(from, to))) {
        kept.add(span.with(from, to));
      }
    }
    return kept;
  }

  /** Words that may stand at the beginning of an annotated span and are no part of the name. */
  private boolean isEdge(NameSpan span, Token token, boolean more) {
    boolean lower =
        !NameWords.isCapitalised(token) && !Character.isDigit(token.word().codePointAt(0));
    boolean particle = Gazetteer.PARTICLES.contains(token.word()) && more;
    boolean article = Set.of("The", "A", "An").contains(token.word()) && more;
    return article
        || lower && !particle && !NameWords.isInnerCapital(token)
        || more && span.isPerson() && NameWords.isTitle(token);
  }

  /** A demonym adjective, a people, a title, a common noun or a time alone is no name. */
  private boolean isNoName(NameSpan span) {
    List<Token> tokens = span.tokens(sentence);
    boolean adjectives =
        Gazetteer.isDemonym(Draft.words(tokens))
            || tokens.stream().allMatch(t -> t.word().equals("-") || NameWords.isAdjectival(t));
    Token last = tokens.get(tokens.size() - 1);
    boolean people = tokens.size() == 1 && Gazetteer.isPeople(last.word());
    boolean common =
        tokens.stream()
            .noneMatch(
                t -> NameWords.isInnerCapital(t) || Character.isDigit(t.word().codePointAt(0)));
    boolean title =
        tokens.size() == 1
            && (NameWords.isHonorific(last)
                || NameWords.isSuffix(last.word())
                || NameWords.isTitle(last) && !span.isPerson());
    boolean time = inTime(last) || Gazetteer.TIMES.contains(last.word());
    return adjectives
        || people
        || common
        || title
        || isListed(tokens, span)
        || NameWords.isCompoundAdjective(last)
        || time && !span.isPerson()
        || NameWords.isNumber(tokens);
  }

  /** A single common noun: "State", "Government". */
  private static boolean isListed(List<Token> tokens, NameSpan span) {
    String word = tokens.get(0).word();
    return tokens.size() == 1
        && !span.isPerson()
        && Gazetteer.type(word).isEmpty()
        && Nouns.kind(word.toLowerCase(Locale.ROOT)) != NounKind.OTHER;
  }

  /** Runs of proper nouns that the annotator and the gazetteer left out. */
  private void capitalised() {
    int from = 0;
    for (int i = 1; i <= sentence.size() + 1; i++) {
      boolean proper = i <= sentence.size() && (isFreeName(sentence.token(i)) || isDefined(i));
      if (proper && from == 0) {
        from = i;
      } else if (!proper && from > 0) {
        run(new NameSpan(from, i - 1, NameSpan.UNKNOWN));
        from = 0;
      }
    }
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
    return token.isProperNoun()
        && NameWords.isCapitalised(token)
        && !inTime(token)
        && isFree(token);
  }

  private boolean isFree(Token token) {
    return spans.stream().noneMatch(s -> s.from() <= token.index() && token.index() <= s.to());
  }

  private void run(NameSpan given) {
    int from = given.from();
    while (from <= given.to() && NameWords.isTitleWord(sentence.token(from))) {
      from++;
    }
    NameSpan span = given.with(from, given.to());
    if (from > given.to() || isNoName(span) || isCommon(span)) {
      return;
    }
    spans.add(
        from > given.from() && NameWords.isHonorific(sentence.token(from - 1))
            ? person(span)
            : span);
  }

  private static NameSpan person(NameSpan span) {
    return new NameSpan(span.from(), span.to(), "PERSON");
  }

  /** A single capitalised noun that the word lists know: "the President", "Parliament". */
  private boolean isCommon(NameSpan span) {
    Token last = sentence.token(span.to());
    return Nouns.kind(Nouns.lemma(last)) == NounKind.PERSON
        || span.from() == span.to() && Nouns.kind(Nouns.lemma(last)) != NounKind.OTHER
        || span.from() == span.to()
            && opens(span.from())
            && !NameWords.isMixed(last.word())
            && !isDefined(span.from());
  }

  /**
   * Whether a capital tells nothing here: at the beginning of a sentence, after a dash, colon or
   * quotation mark.
   */
  private boolean opens(int index) {
    return index == 1
        || Set.of(":", "—", "–", "--", "-", "“", "\"", "``", "(", "[", "•", "*", "‘", "'")
            .contains(sentence.token(index - 1).word());
  }

  private boolean inTime(Token token) {
    return !sentence.timexes().isEmpty()
        && sentence.timexes().stream().map(Timex::span).anyMatch(s -> s.covers(token.span()));
  }
}
