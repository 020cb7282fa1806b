package org.dateline.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;
import org.dateline.extract.Gender;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** The kinds of common nouns, from word lists; endings help with words that no list has. */
public final class Nouns {
  private static final Set<String> PERSONS = WordFile.words("persons.txt");
  private static final Set<String> GROUPS = WordFile.words("groups.txt");
  private static final Set<String> ORGANIZATIONS = WordFile.words("organizations.txt");
  private static final Set<String> PLACES = WordFile.words("places.txt");
  private static final Set<String> WEAPONS = WordFile.words("weapons.txt");
  private static final Set<String> ABSTRACT = WordFile.words("abstract.txt");
  private static final Set<String> SOLID = WordFile.words("solid.txt");
  private static final List<String> ABSTRACT_ENDINGS =
      List.of(
          "tion", "sion", "ity", "ness", "ism", "ance", "ence", "ship", "hood", "dom", "cy", "ment",
          "ics", "ure");
  private static final Set<String> QUANTITIES = WordFile.words("quantities.txt");
  private static final Set<String> ADJECTIVES = WordFile.words("adjectives.txt");
  private static final WordFile GENDER = WordFile.read("gender.txt");
  private static final Set<String> FEMALE = GENDER.section("female");
  private static final Set<String> MALE = GENDER.section("male");
  private static final List<String> PERSON_ENDINGS =
      List.of(
          "woman",
          "person",
          "ologist",
          "ographer",
          "crat",
          "goer",
          "holder",
          "keeper",
          "maker",
          "worker");
  private static final WordList LOCATIVE = WordList.section(Nouns.class, "words.txt", "locative");

  private static final WordList CHOSEN = WordList.section(Nouns.class, "words.txt", "chosen");

  /** "21-year-old", "six-month-old". */
  private static final Pattern AGED = Pattern.compile(".*-(?:year|month|week|day)s?-olds?");

  private Nouns() {}

  /**
   * The kind of a noun in its sentence; a noun listed as both body and place is told by its use.
   */
  public static NounKind kind(Tree tree, Token noun) {
    String lemma = lemma(noun);
    Optional<String> compound =
        tree.children(noun, "compound", "amod").stream()
            .filter(c -> c.index() == noun.index() - 1)
            .findFirst()
            .map(c -> lemma(c) + " " + lemma);
    NounKind kind = compound.map(Nouns::kind).orElse(NounKind.OTHER);
    kind = kind == NounKind.OTHER ? kind(lemma) : kind;
    if (lemma.equals("head") && !isHeadOfSomething(tree, noun)) {
      return NounKind.OTHER;
    }
    boolean both = kind == NounKind.ORGANIZATION && PLACES.contains(lemma);
    return both && tree.preposition(noun).filter(LOCATIVE::contains).isPresent()
        ? NounKind.PLACE
        : kind;
  }

  /** "the head of the army", "the army head"; not "in the head". */
  private static boolean isHeadOfSomething(Tree tree, Token head) {
    return tree.child(head, "compound", "appos").isPresent()
        || tree.children(head, "nmod").stream()
            .anyMatch(n -> tree.preposition(n).filter("of"::equals).isPresent());
  }

  /** Whether a noun can stand for a place, whatever else it stands for: "embassy". */
  public static boolean isPlace(Token noun) {
    return PLACES.contains(lemma(noun).toLowerCase(Locale.ROOT));
  }

  /** The kind of a lemma, {@link NounKind#OTHER} when unknown. */
  public static NounKind kind(String lemma) {
    NounKind listed = listed(lemma);
    if (listed != NounKind.OTHER) {
      return listed;
    }
    if (AGED.matcher(lemma).matches()) {
      return NounKind.PERSON;
    }
    int hyphen = lemma.lastIndexOf('-');
    return hyphen > 0 ? hyphened(lemma, hyphen) : byEnding(lemma);
  }

  /** "sub-commander"; "president-elect", which its first word tells. */
  private static NounKind hyphened(String lemma, int hyphen) {
    String end = lemma.substring(hyphen + 1);
    return listed(CHOSEN.contains(end) ? lemma.substring(0, hyphen) : end);
  }

  private static NounKind listed(String lemma) {
    if (PERSONS.contains(lemma)) {
      return NounKind.PERSON;
    }
    if (GROUPS.contains(lemma)) {
      return NounKind.GROUP;
    }
    if (ORGANIZATIONS.contains(lemma)) {
      return NounKind.ORGANIZATION;
    }
    if (PLACES.contains(lemma)) {
      return NounKind.PLACE;
    }
    if (WEAPONS.contains(lemma)) {
      return NounKind.WEAPON;
    }
    return QUANTITIES.contains(lemma) ? NounKind.QUANTITY : NounKind.OTHER;
  }

  private static NounKind byEnding(String lemma) {
    return endsWith(lemma, PERSON_ENDINGS) ? NounKind.PERSON : NounKind.OTHER;
  }

  /** Whether a noun of no other kind stands for an idea, a work, an illness or a doing. */
  public static boolean isAbstract(Token noun) {
    String lemma = lemma(noun);
    return kind(lemma) == NounKind.OTHER
        && (ABSTRACT.contains(lemma)
            || endsWith(lemma, ABSTRACT_ENDINGS) && !SOLID.contains(lemma));
  }

  private static boolean endsWith(String lemma, List<String> endings) {
    return endings.stream().anyMatch(e -> lemma.length() > e.length() && lemma.endsWith(e));
  }

  /** Whether a word measures the noun that follows its "of". */
  static boolean measures(String lemma) {
    return QUANTITIES.contains(lemma);
  }

  /** Whether "the" with this adjective stands for people. */
  static boolean standsForPeople(String adjective) {
    return ADJECTIVES.contains(adjective);
  }

  /** The gender that a noun or title tells. */
  static Optional<Gender> gender(String word) {
    if (FEMALE.contains(word)) {
      return Optional.of(Gender.FEMALE);
    }
    return MALE.contains(word) ? Optional.of(Gender.MALE) : Optional.empty();
  }

  // The lemmatiser knows no singular of "teens".
  private static boolean isUnreduced(Token noun) {
    return noun.tag().equals("NNS") && noun.lemma().equalsIgnoreCase(noun.word());
  }

  /** The lower-case lemma, of a capitalised noun too. */
  public static String lemma(Token noun) {
    if (!noun.isProperNoun() && !isUnreduced(noun)) {
      return noun.lemma().toLowerCase(Locale.ROOT);
    }
    String word = noun.word().toLowerCase(Locale.ROOT);
    if (listed(word) != NounKind.OTHER || !word.endsWith("s")) {
      return word;
    }
    String singular =
        word.endsWith("ies")
            ? word.substring(0, word.length() - 3) + "y"
            : word.substring(0, word.length() - 1);
    return listed(singular) == NounKind.OTHER ? word : singular;
  }
}
