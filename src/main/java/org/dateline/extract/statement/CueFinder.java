package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;

/**
 * Finds the cues of a sentence: the words that the lexicon lists, used as verb, noun or adjective.
 */
final class CueFinder {
  private static final Set<String> PASSIVE = Set.of("be", "get");
  private static final Set<String> AUXILIARY =
      Set.of("be", "have", "do", "get", "'s", "’s", "'ve", "’ve", "'d");

  private final SpeechLexicon lexicon;

  CueFinder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** In text order; a sentence is searched once. */
  List<Cue> find(Line line) {
    return line.cues(this::read);
  }

  private List<Cue> read(Line line) {
    List<Cue> cues = new ArrayList<>();
    for (int at = 1; at <= line.size(); at++) {
      Optional<Cue> cue = at(line, at);
      cue.ifPresent(cues::add);
      at = Math.max(at, cue.map(Cue::last).orElse(0));
    }
    return cues;
  }

  private Optional<Cue> at(Line line, int first) {
    return lexicon.beginningWith(line.lemma(first)).stream()
        .flatMap(entry -> cue(line, first, entry).stream())
        .findFirst();
  }

  private static Optional<Cue> cue(Line line, int first, CueEntry entry) {
    int last = lastWord(line, first, entry.words());
    if (last == 0) {
      return Optional.empty();
    }
    int at = head(line, first, last, entry.partOfSpeech());
    if (at == 0 || last > first && isBeforeTime(line, last)) {
      return Optional.empty();
    }
    boolean verb = entry.partOfSpeech() == CueEntry.PartOfSpeech.VERB;
    boolean passive =
        verb
            && (isPassive(line, at)
                || isSharedPassive(line, at, last, entry)
                || isReducedPassive(line, at, last, entry));
    return Optional.of(new Cue(line, at, first, last, entry, passive));
  }

  /** "called on Monday for": the preposition is the day's. */
  private static boolean isBeforeTime(Line line, int last) {
    return line.tag(last).equals("IN") && line.has(last + 1) && line.isTime(last + 1);
  }

  /**
   * Where the words end that begin at a position, 0 when they do not stand there; "it" and adverbs
   * may come between.
   */
  private static int lastWord(Line line, int first, List<String> words) {
    int at = first;
    for (int i = 1; i < words.size(); i++) {
      at++;
      if (line.word(at).equals("it")
          || line.tag(at).startsWith("RB") && !line.word(at).equals(words.get(i))) {
        at++;
      }
      if (!line.lemma(at).equals(words.get(i)) && !line.word(at).equals(words.get(i))) {
        return 0;
      }
    }
    return at;
  }

  private static int head(Line line, int first, int last, CueEntry.PartOfSpeech partOfSpeech) {
    return switch (partOfSpeech) {
      case NOUN -> isNoun(line.token(last)) ? last : 0;
      case ADJECTIVE ->
          line.tag(first).startsWith("JJ") || line.tag(first).equals("VBN") ? first : 0;
      case VERB -> verb(line, first, last);
    };
  }

  private static boolean isNoun(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNS");
  }

  private static int verb(Line line, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (line.isVerb(at)) {
        return isUsed(line, at) ? at : 0;
      }
    }
    return 0;
  }

  /** Participles that modify a noun report nothing, and auxiliaries are no cues. */
  private static boolean isUsed(Line line, int at) {
    Token verb = line.token(at);
    if (verb.relation().equals("aux")) {
      return false;
    }
    boolean beforeNoun =
        line.token(Math.min(line.size(), at + 1)).isNoun() && verb.baseRelation().equals("amod");
    return switch (verb.tag()) {
      case "VBN" ->
          auxiliary(line, at) > 0 || hasSubjectBefore(line, at) || line.word(at - 1).equals("as");
      case "VBG" -> !beforeNoun || line.tag(at - 1).equals(",");
      default -> true;
    };
  }

  private static boolean hasSubjectBefore(Line line, int at) {
    return line.tree()
        .hasChild(line.token(at), c -> c.baseRelation().equals("nsubj") && c.index() < at);
  }

  private static boolean isPassive(Line line, int at) {
    int auxiliary = line.tag(at).equals("VBN") ? auxiliary(line, at) : 0;
    return auxiliary > 0 && PASSIVE.contains(lemma(line, auxiliary));
  }

  /**
   * "was taken aside and told that": a verb that needs a hearer and has none is passive, whatever
   * the tagger took it for.
   */
  private static boolean isSharedPassive(Line line, int at, int last, CueEntry entry) {
    boolean hearerless = line.word(last + 1).equals("that") || line.tag(last + 1).equals("TO");
    return hearerless
        && line.tag(at).equals("VBD")
        && entry.takes(Complement.HEARER_CLAUSE)
        && line.token(at).baseRelation().equals("conj")
        && line.tree().child(line.token(at), "nsubj").isEmpty()
        && line.tree()
            .governor(line.token(at))
            .filter(g -> line.tree().hasChild(g, c -> c.relation().equals("aux:pass")))
            .isPresent();
  }

  /** "leaders accused of theft were held": who is charged would stand behind the active. */
  private static boolean isReducedPassive(Line line, int at, int last, CueEntry entry) {
    boolean participle = // or an infinitive: "are to blame for"
        line.tag(at).equals("VBN") || line.tag(at).equals("VBD") || line.tag(at - 1).equals("TO");
    return participle
        && entry.takes(Complement.CHARGE)
        && entry.frames().stream().noneMatch(f -> f.complements().isEmpty()) // "warned of rain"
        && entry.prepositions().contains(line.word(last + 1))
        && !line.token(at).relation().equals("acl:relcl");
  }

  private static String lemma(Line line, int at) {
    String lemma = line.lemma(at);
    boolean clitic =
        lemma.equals("'s") || lemma.equals("’s") || lemma.equals("'re") || lemma.equals("’re");
    return clitic ? "be" : lemma;
  }

  /**
   * The nearest auxiliary before a verb, 0 when there is none; adverbs and "not" may come between.
   */
  private static int auxiliary(Line line, int at) {
    int before = at - 1;
    while (line.tag(before).startsWith("RB")) {
      before--;
    }
    if (line.tag(before).equals("CC") && line.isVerb(before - 1)) { // "was told and warned"
      return auxiliary(line, before - 1);
    }
    if (!AUXILIARY.contains(line.lemma(before)) && line.isPronoun(before)) { // "Had he said"
      before--;
    }
    return AUXILIARY.contains(line.lemma(before)) ? before : auxiliaryInTree(line, at);
  }

  /** "had at first spoken": other words may come between. */
  private static int auxiliaryInTree(Line line, int at) {
    return line.tree().children(line.token(at)).stream()
        .filter(c -> c.index() < at && c.relation().startsWith("aux"))
        .filter(c -> AUXILIARY.contains(line.lemma(c.index())))
        .mapToInt(Token::index)
        .max()
        .orElse(0);
  }
}
