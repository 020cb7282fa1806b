package org.dateline.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * The noun phrases of a sentence that are no names: common nouns, peoples, counted and nameless
 * people.
 */
final class NounFinder {
  private static final Set<String> INNER =
      Set.of("compound", "flat", "fixed", "goeswith", "case", "cc", "nummod");
  private static final Set<String> NOMINAL =
      Set.of(
          "nsubj",
          "obj",
          "iobj",
          "obl",
          "nmod",
          "conj",
          "root",
          "appos",
          "xcomp",
          "ccomp",
          "parataxis",
          "dep");
  private static final Set<String> COUNTED = Set.of("nsubj", "obj", "iobj", "conj");
  private static final WordList PRONOMINAL =
      WordList.section(NounFinder.class, "words.txt", "pronominal");

  private static final WordList MAGNITUDES =
      WordList.section(NounFinder.class, "words.txt", "magnitude");
  private static final WordList ORDINALS =
      WordList.section(NounFinder.class, "words.txt", "ordinal");
  private static final WordList NUMBERS = WordList.section(NounFinder.class, "words.txt", "number");
  private static final Set<String> SINGULAR = Set.of("was", "is", "has");

  private static final Pattern AGE = Pattern.compile("(?i).*-year-olds?");

  private final Discourse discourse;
  private final Tree tree;
  private final Sentence sentence;
  private final Predicate<String> isEventNoun;
  private final boolean[] named;

  private NounFinder(
      Discourse discourse, Tree tree, List<Draft> names, Predicate<String> isEventNoun) {
    this.isEventNoun = isEventNoun;
    this.discourse = discourse;
    this.tree = tree;
    this.sentence = tree.sentence();
    named = new boolean[sentence.size() + 1];
    for (Draft name : names) {
      name.tokens().forEach(t -> named[t.index()] = true);
    }
  }

  static void find(
      Discourse discourse, Tree tree, List<Draft> names, Predicate<String> isEventNoun) {
    NounFinder finder = new NounFinder(discourse, tree, names, isEventNoun);
    for (Token token : tree.sentence().tokens()) {
      if (!finder.named[token.index()] && !finder.sharesPhrase(token)) {
        finder.type(token).ifPresent(type -> finder.add(token, type));
      }
    }
  }

  /** Whether a noun is the second of one phrase for one group: "women and children". */
  private boolean sharesPhrase(Token second) {
    return second.relation().equals("conj")
        && tree.governor(second).filter(first -> partner(first) == second.index()).isPresent();
  }

  /** The noun that shares the phrase of a bare plural for people, itself without one. */
  private int partner(Token first) {
    int next = first.index() + 2;
    boolean coordinated =
        next <= sentence.size()
            && isBarePlural(first)
            && isBarePlural(tree.token(next))
            && tree.token(next).head() == first.index()
            && tree.token(next - 1).lemma().equals("and")
            && tree.children(first, "conj").size() == 1
            && tree.child(tree.token(next), "nummod", "amod", "compound", "nmod", "det").isEmpty();
    return coordinated ? next : first.index();
  }

  private boolean isBarePlural(Token noun) {
    return noun.tag().equals("NNS")
        && !named[noun.index()]
        && Nouns.kind(tree, noun) == NounKind.PERSON;
  }

  private void add(Token head, EntityType type) {
    NounPhrase phrase = new NounPhrase(tree, head);
    int[] extent = phrase.extent();
    extent[1] = Math.max(extent[1], partner(head));
    Draft draft = new Draft(sentence, head, extent[0], extent[1], Mention.Kind.NOMINAL, type);
    draft.noun = Nouns.lemma(head);
    draft.modifiers.addAll(phrase.modifiers());
    draft.definiteness = phrase.definiteness();
    draft.plural = type == EntityType.GROUP || isPlural(head);
    draft.gender = type == EntityType.PERSON ? gender(head) : Optional.empty();
    discourse.add(draft);
  }

  private static Optional<Gender> gender(Token head) {
    return Nouns.gender(Nouns.lemma(head));
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  /** What the phrase that a token heads stands for; empty when it heads none. */
  private Optional<EntityType> type(Token token) {
    if (inTime(token)) {
      return Optional.empty();
    }
    if (token.isNoun() && token.relation().equals("compound") && !isAge(token)) {
      return modifier(token);
    }
    if (token.isNoun()) {
      return INNER.contains(token.baseRelation()) && !isAge(token)
          ? Optional.empty()
          : Optional.of(noun(token));
    }
    if (token.tag().equals("CD")) {
      return counts(token) ? Optional.of(counted(token)) : Optional.empty();
    }
    return people(token);
  }

  /** "rebel" attack, "car bomb" attack, "school" shooting: of several nouns the last one. */
  private Optional<EntityType> modifier(Token token) {
    boolean beforeEvent =
        tree.governor(token)
            .filter(g -> g.index() == token.index() + 1 || isByAir(token, g))
            .filter(g -> isEventNoun.test(g.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
    return beforeEvent
        ? Optional.of(typeOf(Nouns.kind(tree, token), true))
            .filter(t -> t != EntityType.THING)
            .or(() -> weapon(token))
        : Optional.empty();
  }

  /** "coalition air strike", "rebel rocket attack": a weapon may stand between. */
  private boolean isByAir(Token token, Token event) {
    Token between = tree.token(token.index() + 1);
    return event.index() == token.index() + 2
        && between.head() == event.index()
        && (between.lemma().equals("air") || Nouns.kind(tree, between) == NounKind.WEAPON);
  }

  private Optional<EntityType> weapon(Token token) {
    return Nouns.kind(tree, token) == NounKind.WEAPON
        ? Optional.of(EntityType.THING)
        : Optional.empty();
  }

  private EntityType noun(Token token) {
    boolean people = Gazetteer.isPeople(token.word()) && isPlural(token);
    if (people || NameWords.isCapitalised(token) && NameWords.isFormedPeople(token)) {
      return EntityType.GROUP;
    }
    if (Gazetteer.isDemonym(token.word()) && tree.child(token, "det").isPresent()) {
      return EntityType.PERSON;
    }
    NounKind kind = Nouns.kind(tree, token);
    if (kind == NounKind.OTHER && isNamed(token)) {
      return EntityType.PERSON;
    }
    Optional<Token> measured =
        Nouns.measures(Nouns.lemma(token))
            ? measured(token)
            : Optional.empty(); // a pair of shoes, but the crew of a ship
    return measured
        .map(this::measuredType)
        .orElseGet(() -> countsPeople(token) ? EntityType.GROUP : typeOf(kind, isPlural(token)));
  }

  /** "the department's liaison, Ann Berg,": somebody, though no list has the noun. */
  private boolean isNamed(Token noun) {
    int first = noun.index() + 2;
    return noun.isTagged("NNP?")
        && !Nouns.isAbstract(noun)
        && !isEventNoun.test(noun.lemma().toLowerCase(Locale.ROOT))
        && tree.child(noun, "det", "nmod:poss").isPresent()
        && tree.children(noun, "appos").stream()
            .filter(name -> name.name().endsWith("PERSON") && name.index() < sentence.size())
            .filter(name -> name.index() >= first && tree.dominates(name, tree.token(first)))
            .anyMatch(name -> Patterns.matches(tree.token(name.index() + 1).word(), "[,.;]|and"));
  }

  /** "dozens were arrested", "killing scores in Oslo", "injuring two dozen". */
  private boolean countsPeople(Token number) {
    return MAGNITUDES.contains(number.word().toLowerCase(Locale.ROOT))
        && COUNTED.contains(number.baseRelation())
        && measured(number).isEmpty()
        && tree.child(number, "amod", "compound", "appos").isEmpty()
        && !tree.hasChild(number, c -> c.relation().equals("det") && !c.lemma().equals("a"));
  }

  /** The noun that a measuring noun measures: "dozens of people". */
  private Optional<Token> measured(Token token) {
    return tree.children(token, "nmod").stream()
        .filter(
            n -> tree.preposition(n).filter("of"::equals).isPresent() && n.index() > token.index())
        .findFirst();
  }

  private EntityType measuredType(Token noun) {
    if (named[noun.index()] || noun.isPronoun()) {
      return noun.word().equalsIgnoreCase("them") || noun.word().equalsIgnoreCase("us")
          ? EntityType.GROUP
          : EntityType.THING;
    }
    EntityType type = type(noun).orElse(EntityType.THING);
    return type == EntityType.PERSON ? EntityType.GROUP : type;
  }

  private static EntityType typeOf(NounKind kind, boolean plural) {
    return switch (kind) {
      case PERSON -> plural ? EntityType.GROUP : EntityType.PERSON;
      case GROUP -> EntityType.GROUP;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      default -> EntityType.THING;
    };
  }

  /** "three were killed", "two of them". */
  private boolean counts(Token number) {
    boolean money = tree.hasChild(number, c -> c.tag().equals("$") || c.word().equals("%"));
    return (COUNTED.contains(number.baseRelation()) || isOfThem(number))
        && !money
        && !(number.baseRelation().equals("conj")
            && tree.governor(number).filter(g -> isCounted(g, number)).isEmpty())
        && !number.word().contains(".");
  }

  // ", four of them critically": beside those that were told
  private boolean isOfThem(Token number) {
    return number.relation().equals("appos")
        && measured(number).filter(of -> of.word().equals("them")).isPresent();
  }

  // "three people dead and another 15 injured"
  private boolean isCounted(Token first, Token number) {
    return first.tag().equals("CD")
        || tree.child(number, "acl", "amod").isPresent()
            && tree.child(first, "nummod").isPresent()
            && Nouns.kind(tree, first) == NounKind.PERSON;
  }

  private EntityType counted(Token number) {
    Optional<Token> of = measured(number);
    boolean one = number.word().equalsIgnoreCase("one");
    EntityType whole = of.map(this::measuredType).orElse(EntityType.GROUP);
    return one && whole == EntityType.GROUP ? EntityType.PERSON : whole;
  }

  /** "a third was hurt"; "a third of them" and, as a subject, "a third were" are parts. */
  private boolean isFurther(Token ordinal) {
    String word = ordinal.word().toLowerCase(Locale.ROOT);
    boolean singular =
        tree.governor(ordinal)
            .filter(verb -> tree.hasChild(verb, c -> SINGULAR.contains(c.word())))
            .isPresent();
    return ORDINALS.contains(word)
        && COUNTED.contains(ordinal.baseRelation())
        && tree.hasChild(ordinal, c -> c.lemma().equals("a") && c.relation().equals("det"))
        && measured(ordinal).isEmpty()
        && (singular || !ordinal.baseRelation().equals("nsubj"));
  }

  /** "the injured", "the 21-year-old", "many were hurt", "a third was hurt". */
  private Optional<EntityType> people(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    boolean nominal = NOMINAL.contains(token.baseRelation());
    boolean introduced = tree.hasChild(token, c -> c.tag().equals("DT") || c.tag().equals("CD"));
    if (nominal && introduced && isAge(token) || isFurther(token)) {
      return Optional.of(EntityType.PERSON);
    }
    boolean adjective = token.isTagged("JJ.?|VBN") || isOfNumber(token);
    boolean described = introduced || tree.child(token, "amod").isPresent();
    if (adjective && nominal && described && Nouns.kind(word) == NounKind.PERSON) {
      return Optional.of(EntityType.PERSON); // "a general", which the tagger took for an adjective
    }
    boolean counted = introduced || isOfNumber(token);
    if (adjective && nominal && counted && Nouns.standsForPeople(word)) {
      return Optional.of(EntityType.GROUP);
    }
    boolean pronominal =
        PRONOMINAL.contains(word)
            && !token.tag().equals("RB")
            && (COUNTED.contains(token.baseRelation()) || nominal && isThoseWho(token, word));
    return pronominal
        ? Optional.of(measured(token).map(this::measuredType).orElseGet(() -> those(word)))
        : Optional.empty();
  }

  /** "the number of dead" */
  private boolean isOfNumber(Token token) {
    return tree.governor(token)
        .filter(number -> NUMBERS.contains(number.lemma()))
        .filter(number -> tree.preposition(token).filter("of"::equals).isPresent())
        .isPresent();
  }

  /** "the families of those killed", "among those who died", "seven of those in custody". */
  private boolean isThoseWho(Token token, String word) {
    return word.equals("those")
        && tree.hasChild(
            token,
            c ->
                c.index() == token.index() + 1 && c.tag().equals("VBN")
                    || isBareState(c)
                    || c.relation().equals("acl:relcl") && tree.hasChild(c, w -> isWho(w)));
  }

  private boolean isBareState(Token phrase) {
    return phrase.relation().equals("nmod")
        && phrase.tag().equals("NN")
        && tree.preposition(phrase).filter("in"::equals).isPresent()
        && tree.child(phrase, "det", "nmod").isEmpty();
  }

  private static boolean isWho(Token word) {
    return word.tag().equals("WP");
  }

  private static EntityType those(String word) {
    return word.equals("another") ? EntityType.PERSON : EntityType.GROUP;
  }

  private boolean isAge(Token token) {
    return token.word().equals("old")
            && token.index() > 2
            && sentence.token(token.index() - 2).word().equals("year")
        || AGE.matcher(token.word()).matches();
  }

  private boolean inTime(Token token) {
    return !sentence.timexes().isEmpty()
        && sentence.timexes().stream().map(Timex::span).anyMatch(s -> s.covers(token.span()));
  }
}
