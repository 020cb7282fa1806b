package org.dateline.extract.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;

/** What the words around a name tell of its kind: "the town of X", "the rebel group X". */
final class NameCues {
  private static final WordFile CUES = WordFile.read("name-cues.txt");
  private static final Set<String> TERRITORY = CUES.section("territory");
  private static final Set<String> SETTLEMENT = CUES.section("settlement");
  private static final Set<String> SITE = CUES.section("site");
  private static final Set<String> BODY = CUES.section("body");
  private static final Set<String> MADE = CUES.section("made");
  private static final Set<String> OUTFIT = CUES.section("outfit");
  private static final Set<String> APPELLATION = CUES.section("appellation");
  private static final Set<String> STAFF = CUES.section("staff");
  private static final Set<String> INSIDE = CUES.section("inside");
  private static final Set<String> BELIEF = CUES.section("belief");
  private static final Set<String> QUOTES = Set.of("“", "\"", "``", "‘", "'");

  private static final Set<String> UNQUOTES = Set.of("”", "\"", "''", "’", "'");

  private final Draft name;
  private final Sentence sentence;

  private NameCues(Draft name) {
    this.name = name;
    this.sentence = name.sentence;
  }

  /** Whether "the ... of X" is X with a noun of this lemma. */
  static boolean isSettlement(String lemma) {
    return SETTLEMENT.contains(lemma);
  }

  /** Whether a preposition tells that what follows is a place: "in", "near". */
  static boolean isInside(String preposition) {
    return INSIDE.contains(preposition);
  }

  /** Whether "the X ..." is X with these lemmas, joined by "_". */
  static boolean isAppellation(String lemmas) {
    return APPELLATION.contains(lemmas);
  }

  /** The kind that a noun beside the name says. */
  static Optional<EntityType> type(Draft name) {
    NameCues cues = new NameCues(name);
    return cues.before().or(cues::territory).or(cues::described);
  }

  /** A title in quotation marks with a small word in it: "Salt of the Earth". */
  static boolean isQuotedTitle(Draft name) {
    return name.from > 1
        && name.to < name.sentence.size()
        && QUOTES.contains(name.sentence.token(name.from - 1).word())
        && UNQUOTES.contains(name.sentence.token(name.to + 1).word())
        && name.tokens().stream().anyMatch(t -> !NameWords.isCapitalised(t));
  }

  /** "Bridge of Tarn (1952)": a work and its year. */
  static boolean isDated(Draft name) {
    Sentence sentence = name.sentence;
    return name.to + 3 <= sentence.size()
        && sentence.token(name.to + 1).word().equals("(")
        && PlainTitles.YEAR.matcher(sentence.token(name.to + 2).word()).matches()
        && sentence.token(name.to + 3).word().equals(")");
  }

  /** "at the Tarn Center". */
  static boolean isWithin(Draft name) {
    return name.sentence.tokens().stream()
        .filter(t -> t.head() == name.head.index() && t.relation().equals("case"))
        .anyMatch(t -> INSIDE.contains(t.word()) || t.word().equals("at"));
  }

  /** The kind that the name's place in the sentence makes likely. */
  static Optional<EntityType> likelyType(Draft name) {
    NameCues cues = new NameCues(name);
    return cues.after().or(cues::inside);
  }

  /**
   * Whether a name of several words may be a person's though the annotator says otherwise: nothing
   * is known of it and its last word is no common noun.
   */
  static boolean mayBePerson(Draft name, String label) {
    return name.to > name.from
        && (label.equals("MISC") || label.equals("LOCATION"))
        && name.tokens().stream().allMatch(t -> t.isNoun() && NameWords.isCapitalised(t))
        && Nouns.kind(Nouns.lemma(name.sentence.token(name.to))) == NounKind.OTHER
        && Gazetteer.likelyType(name.words()).isEmpty();
  }

  /** The annotator's class of a name in the same row: "X, Y and Z". */
  static Optional<String> rowLabel(Draft name) {
    boolean quoted = name.from > 1 && QUOTES.contains(name.sentence.token(name.from - 1).word());
    if (quoted) { // a title in a row of works
      return Optional.empty();
    }
    return name.sentence.tokens().stream()
        .filter(t -> inRow(t, name.head))
        .map(Token::name)
        .filter(label -> label.length() > 2)
        .map(label -> label.substring(2))
        .findFirst();
  }

  /** How many words of persons' names are in the same row. */
  static long personsInRow(Draft name) {
    return name.sentence.tokens().stream()
        .filter(t -> inRow(t, name.head))
        .filter(t -> t.name().endsWith("-PERSON"))
        .count();
  }

  private static boolean inRow(Token other, Token head) {
    boolean below = other.head() == head.index() && other.baseRelation().equals("conj");
    boolean besides =
        head.baseRelation().equals("conj")
            && (other.index() == head.head()
                || other.head() == head.head() && other.baseRelation().equals("conj"));
    return (below || besides) && other.index() != head.index();
  }

  /** "the rebel group X", "the newspaper "X"": the noun right before the name. */
  private Optional<EntityType> before() {
    int index = name.from - 1;
    if (index > 1 && QUOTES.contains(sentence.token(index).word())) {
      index--;
    }
    if (index < 1 || !isCommon(sentence.token(index))) {
      return Optional.empty();
    }
    Token noun = sentence.token(index);
    boolean together = noun.head() == name.head.index() || name.head.head() == noun.index();
    return together ? kind(noun) : Optional.empty();
  }

  /** "the town of X", "the islands of X, Y and Z". */
  private Optional<EntityType> territory() {
    Token first = name.head.baseRelation().equals("conj") ? governor(name.head) : name.head;
    boolean of =
        first != null
            && first.baseRelation().equals("nmod")
            && sentence.tokens().stream()
                .anyMatch(t -> t.head() == first.index() && t.word().equals("of"));
    Token noun = of ? governor(first) : null;
    return noun != null && isCommon(noun) && TERRITORY.contains(Nouns.lemma(noun))
        ? Optional.of(EntityType.PLACE)
        : Optional.empty();
  }

  /** "X, a border agency, ..." and "X is a border agency". */
  private Optional<EntityType> described() {
    boolean predicate =
        name.head.baseRelation().equals("nsubj")
            && sentence.tokens().stream()
                .anyMatch(t -> t.head() == name.head.head() && t.baseRelation().equals("cop"));
    Optional<Token> noun =
        predicate
            ? Optional.ofNullable(governor(name.head))
            : sentence.tokens().stream()
                .filter(t -> t.head() == name.head.index() && t.baseRelation().equals("appos"))
                .findFirst();
    return noun.filter(n -> n.tag().equals("NN") && !isSomebodys(n)).flatMap(this::kind);
  }

  /** "X, our company": who is spoken to may stand beside it. */
  private boolean isSomebodys(Token noun) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == noun.index() && t.tag().equals("PRP$"));
  }

  private Optional<EntityType> kind(Token noun) {
    String lemma = Nouns.lemma(noun);
    if (TERRITORY.contains(lemma)) {
      return Optional.of(EntityType.PLACE);
    }
    if (MADE.contains(lemma)) {
      return Optional.of(EntityType.WORK);
    }
    return BODY.contains(lemma) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }

  /** "X prison", "X fighters", "X party". */
  private Optional<EntityType> after() {
    Token noun = governor(name.head);
    boolean modifies =
        noun != null
            && noun.index() == name.to + 1
            && name.head.baseRelation().equals("compound")
            && isCommon(noun);
    if (!modifies) {
      return Optional.empty();
    }
    String lemma = Nouns.lemma(noun);
    if (SITE.contains(lemma)) {
      return Optional.of(EntityType.PLACE);
    }
    return STAFF.contains(lemma) || OUTFIT.contains(lemma)
        ? Optional.of(EntityType.ORGANIZATION)
        : Optional.empty();
  }

  /** "shops in X": few people are told of so, unless one believes in them. */
  private Optional<EntityType> inside() {
    Token before = name.from > 1 ? sentence.token(name.from - 1) : null;
    Token governor = governor(name.head);
    boolean single = name.from == name.to;
    boolean inside =
        (single || isOddPerson())
            && before != null
            && before.head() == name.head.index()
            && (INSIDE.contains(before.word()) || single && isHome(before, governor))
            && Patterns.matches(name.head.baseRelation(), "obl|nmod")
            && (governor == null || !BELIEF.contains(Nouns.lemma(governor)));
    return inside ? Optional.of(EntityType.PLACE) : Optional.empty();
  }

  /** Several words that the annotator took for a person, without a first name. */
  private boolean isOddPerson() {
    return name.head.name().endsWith("-PERSON")
        && !Gazetteer.isFirstName(name.tokens().get(0).word());
  }

  /** "Ann Berg of X", where the annotator took X for a person, too. */
  private boolean isHome(Token before, Token governor) {
    return before.word().equals("of")
        && governor != null
        && governor.name().endsWith("-PERSON")
        && name.head.name().endsWith("-PERSON");
  }

  private Token governor(Token token) {
    return token.head() == 0 ? null : sentence.token(token.head());
  }

  private static boolean isCommon(Token token) {
    return token.isNoun() && !token.isProperNoun();
  }
}
