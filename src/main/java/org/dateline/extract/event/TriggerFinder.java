package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.Function;
import org.dateline.extract.lexicon.LexicalEntry;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.dateline.extract.lexicon.Lexicon;

/** Finds the lexical entries that a word can be in its sentence. */
final class TriggerFinder {
  private static final WordList THINGS =
      WordList.section(TriggerFinder.class, "words.txt", "named-for-events");

  private static final WordList AILMENTS =
      WordList.section(TriggerFinder.class, "words.txt", "ailment");

  private static final WordList NUMBERS =
      WordList.section(TriggerFinder.class, "words.txt", "number");

  private static final Pattern SCORE = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The entries of a word, none when it tells of no event. An entry whose companion words are there
   * leaves no room for the entries without.
   */
  List<LexicalEntry> entries(Tree tree, Token token) {
    Optional<PartOfSpeech> part = PartOfSpeech.of(token.tag());
    if (part.isEmpty()
        || !token.name().equals("O") && token.isNoun()
        || isKind(tree, token)
        || isNamePart(tree, token)
        || isOfTitle(tree, token)
        || isAilment(tree, token)
        || token.isNoun() && isPredicate(tree, token)
        || tree.hasChild(token, TriggerFinder::isScore)) {
      return List.of();
    }
    List<LexicalEntry> people = isOfNumber(tree, token) ? people(tree, token) : List.of();
    if (!people.isEmpty()) {
      return people;
    }
    List<LexicalEntry> entries = entries(token.lemma(), part.get(), tree, token);
    return entries.isEmpty() && isAdjectival(tree, token)
        ? entries(token.word(), PartOfSpeech.ADJECTIVE, tree, token)
        : entries;
  }

  private List<LexicalEntry> people(Tree tree, Token participle) {
    return entries(participle.word(), PartOfSpeech.ADJECTIVE, tree, participle);
  }

  // "the number of wounded": people, whom the tagger took for a verb
  private static boolean isOfNumber(Tree tree, Token participle) {
    return participle.isVerb()
        && participle.relation().equals("nmod")
        && tree.preposition(participle).filter("of"::equals).isPresent()
        && tree.governor(participle).filter(n -> NUMBERS.contains(n.lemma())).isPresent();
  }

  // "attack helicopters", "an arrest warrant": no attack, no arrest
  private static boolean isKind(Tree tree, Token token) {
    return token.isNoun()
        && token.relation().equals("compound")
        && tree.governor(token)
            .filter(noun -> noun.index() > token.index() && THINGS.contains(noun.lemma()))
            .isPresent();
  }

  // "a heart attack"
  private static boolean isAilment(Tree tree, Token token) {
    return token.isNoun()
        && tree.hasChild(
            token, c -> c.relation().equals("compound") && AILMENTS.contains(c.lemma()));
  }

  // "the film deals with the war": a verb that the tagger took for a noun
  private static boolean isPredicate(Tree tree, Token noun) {
    return tree.child(noun, "cop").isEmpty()
        && tree.hasChild(
            noun,
            c ->
                c.relation().equals("nsubj")
                    || c.relation().equals("advmod")
                        && c.index() > noun.index()
                        && isMannerAdverb(c));
  }

  private static boolean isMannerAdverb(Token adverb) {
    return adverb.tag().equals("RB") && adverb.word().endsWith("ly");
  }

  // "quit in protest", "acts of protest": no one protest
  private static boolean isManner(Tree tree, Token noun) {
    return noun.tag().equals("NN")
        && tree.child(noun, "case").isPresent()
        && !tree.hasChild(noun, c -> c.isRelated("det|nmod:poss|nummod|amod|compound"));
  }

  // "members of the Singing 100": part of a name, as its capital shows
  private static boolean isNamePart(Tree tree, Token token) {
    return token.tag().equals("VBG")
        && token.relation().equals("amod")
        && Character.isUpperCase(token.word().codePointAt(0))
        && !tree.sentence().headline();
  }

  // the band "Velvet Riot", the game "Steel Offensive": a name that no article opens; a headline's
  // and a title's capitals say nothing
  private static boolean isOfTitle(Tree tree, Token token) {
    return token.tag().equals("NNP")
        && tree.hasChild(
            token,
            c ->
                c.relation().equals("compound")
                    && c.index() == token.index() - 1
                    && c.tag().startsWith("NNP"))
        && !tree.hasChild(token, c -> c.isRelated("det|nmod:poss|nummod"))
        && !isCapitalised(tree);
  }

  private static boolean isCapitalised(Tree tree) {
    List<Token> words =
        tree.sentence().tokens().stream()
            .filter(t -> t.isNoun() || t.isVerb() || t.tag().startsWith("JJ"))
            .toList();
    long capitals =
        words.stream().filter(t -> Character.isUpperCase(t.word().codePointAt(0))).count();
    return tree.sentence().headline() || 2 * capitals > words.size();
  }

  // "were crushed 36-0"; a range rises: "killed 10-15"
  private static boolean isScore(Token child) {
    Matcher score = SCORE.matcher(child.word());
    return score.matches() && Integer.parseInt(score.group(1)) > Integer.parseInt(score.group(2));
  }

  // "are missing": what has no object may be an adjective that the tagger took for a participle
  private static boolean isAdjectival(Tree tree, Token token) {
    return token.isTagged("VBG|VBN") && tree.child(token, "obj", "ccomp").isEmpty();
  }

  private List<LexicalEntry> entries(String word, PartOfSpeech part, Tree tree, Token token) {
    List<LexicalEntry> plain = new ArrayList<>();
    List<LexicalEntry> accompanied = new ArrayList<>();
    for (LexicalEntry entry : lexicon.entries(word.toLowerCase(Locale.ROOT), part)) {
      if (fits(entry, tree, token)) {
        (entry.isAccompanied() ? accompanied : plain).add(entry);
      }
    }
    return accompanied.isEmpty() ? plain : accompanied;
  }

  private static boolean fits(LexicalEntry entry, Tree tree, Token token) {
    return entry.number().fits(token.tag())
        && !(entry.determined() && isManner(tree, token))
        && entry.companion().stream().allMatch(word -> accompanies(word, tree, token))
        && (entry.companionAny().isEmpty()
            || entry.companionAny().stream()
                .anyMatch(word -> accompanies(word, tree, token) || isUnder(word, tree, token)))
        && !(entry.clauseless() && hasClause(tree, token))
        && (entry.governor().isEmpty() || isGoverned(entry, tree, token))
        && entry.unless().stream()
            .noneMatch(
                word -> isExcluded(word, tree, token) || isWhoCame(word, entry, tree, token));
  }

  // "recovered 12 bodies", "twelve bodies were recovered", "reported two deaths and nine injuries"
  private static boolean isGoverned(LexicalEntry entry, Tree tree, Token token) {
    Token first = token.relation().equals("conj") ? tree.governor(token).orElse(token) : token;
    return tree.governor(first)
        .filter(Token::isVerb)
        .filter(verb -> entry.governor().contains(verb.lemma()))
        .isPresent();
  }

  // Also as the subject of a passive: "charges were filed"
  private static boolean accompanies(String word, Tree tree, Token token) {
    return stands(word, tree, token)
        || token.isVerb() && passiveSubjects(tree, token).anyMatch(what -> isWord(what, word));
  }

  private static Stream<Token> passiveSubjects(Tree tree, Token verb) {
    return tree.children(verb).stream().filter(c -> c.relation().equals("nsubj:pass"));
  }

  // "came to see him": the verb above is the companion
  private static boolean isUnder(String word, Tree tree, Token token) {
    return token.isRelated("xcomp|advcl")
        && isInfinitive(tree, token)
        && tree.governor(token).filter(above -> isWord(above, word)).isPresent();
  }

  // "saw him leave", "saw that", "called on her to leave", wherever the parser hangs the clause
  private static boolean hasClause(Tree tree, Token verb) {
    return tree.child(verb, "xcomp", "ccomp").isPresent()
        || tree.children(verb, "advcl").stream().anyMatch(c -> isInfinitive(tree, c))
        || tree.children(verb, "obj", "obl").stream()
            .flatMap(noun -> tree.children(noun, "acl", "dep").stream())
            .anyMatch(Token::isVerb);
  }

  private static boolean isInfinitive(Tree tree, Token verb) {
    return tree.hasChild(verb, c -> c.tag().equals("TO"));
  }

  // Also by what a noun's phrases say and by the noun that it modifies: "battle lines". Where it
  // happened says nothing: no "heart attack" is one "in the heart of Oslo".
  private static boolean isExcluded(String word, Tree tree, Token token) {
    if (!token.isNoun()) {
      return stands(word, tree, token)
          || isFirst(word, tree, token)
          || passiveSubjects(tree, token)
              .anyMatch(who -> isWord(who, word) || isBelow(word, tree, who));
    }
    boolean where =
        tree.children(token, "nmod").stream()
            .anyMatch(c -> isWord(c, word) && tree.preposition(c).filter("in"::equals).isPresent());
    return !where && stands(word, tree, token)
        || tree.children(token, "nmod", "acl").stream().anyMatch(c -> isMarked(word, tree, c))
        || token.relation().equals("compound")
            && tree.governor(token).filter(head -> isWord(head, word)).isPresent();
  }

  // "a lawyer walked out of the prison": the one whom the event befalls, where that is the subject
  private static boolean isWhoCame(String word, LexicalEntry entry, Tree tree, Token verb) {
    return verb.isVerb()
        && entry.frame().slots().stream()
            .anyMatch(s -> s.function() == Function.SUBJECT && s.role().equals("patient"))
        && tree.children(verb, "nsubj").stream().anyMatch(who -> isWord(who, word));
  }

  // "treated and released", "felt displaced"
  private static boolean isFirst(String word, Tree tree, Token verb) {
    return (verb.relation().equals("conj")
            || verb.relation().equals("xcomp") && verb.tag().equals("VBN"))
        && tree.governor(verb).filter(first -> isWord(first, word)).isPresent();
  }

  private static boolean isMarked(String word, Tree tree, Token phrase) {
    return tree.hasChild(
        phrase,
        c -> Patterns.matches(c.baseRelation(), "case|mark|compound|amod") && isWord(c, word));
  }

  // With the word or with what it governs; of an event noun also with the verb that carries it.
  private static boolean stands(String word, Tree tree, Token token) {
    return isBelow(word, tree, token)
        || tree.children(token, "obj", "obl", "xcomp").stream()
            .anyMatch(
                c ->
                    isBelow(word, tree, c)
                        && !isOfOne(word, tree, c)
                        && !isFronted(word, tree, c, token))
        || token.isNoun()
            && tree.governor(token)
                .filter(Token::isVerb)
                .map(v -> isBelow(word, tree, v))
                .orElse(false);
  }

  // "five were shot, one fatally"
  private static boolean isOfOne(String word, Tree tree, Token number) {
    return number.tag().equals("CD")
        && tree.hasChild(number, child -> isWord(child, word) && child.relation().equals("advmod"));
  }

  // "Off the coast, the search went on": nothing went off
  private static boolean isFronted(String word, Tree tree, Token phrase, Token trigger) {
    return phrase.index() < trigger.index()
        && tree.hasChild(phrase, child -> isWord(child, word) && child.relation().equals("case"));
  }

  private static boolean isBelow(String word, Tree tree, Token token) {
    return tree.hasChild(
        token,
        child -> isWord(child, word) && !Patterns.matches(child.baseRelation(), "conj|nsubj"));
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word) || token.word().equalsIgnoreCase(word);
  }
}
