package org.dateline.extract.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.Status;
import org.dateline.extract.grammar.Nobody;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Tells from the words before a cue whether its words were said at all. */
final class CueStatus {
  private static final WordList NEGATIONS =
      WordList.section(CueStatus.class, "words.txt", "negation");
  private static final WordList REFUSALS =
      WordList.section(CueStatus.class, "words.txt", "refusal");
  private static final WordList CONDITIONS =
      WordList.section(CueStatus.class, "words.txt", "condition");
  private static final WordList PLANS = WordList.section(CueStatus.class, "words.txt", "plan");

  /** Of "met to discuss a law" nobody says a word of the law. */
  private static final WordList DISCUSSIONS =
      WordList.section(CueStatus.class, "words.txt", "discussion");

  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall");
  private static final int REACH = 4;

  private CueStatus() {}

  static Status of(Cue cue) {
    Status status = told(cue);
    if (status == Status.ASSERTED && isYetToBe(cue)) {
      return Status.DENIED;
    }
    if (status == Status.ASSERTED && isConditional(cue)) {
      return Status.HYPOTHETICAL;
    }
    boolean purpose =
        cue.line().tag(cue.first() - 1).equals("TO")
            && DISCUSSIONS.contains(cue.line().lemma(cue.at()));
    return purpose && status == Status.ASSERTED ? Status.HYPOTHETICAL : status;
  }

  /**
   * Whether the infinitive that opens the content of a report is this cue: "urged them to confirm",
   * "promised to reveal"; not "is said to reveal".
   */
  static boolean asks(Report outer, Cue cue) {
    Line line = cue.line();
    int to = toBefore(cue);
    return to > 0
        && outer.sentence() == line.sentence().index()
        && Set.of(to - 1, to).contains(wordAt(line, outer.content().begin())) // "not to say"
        && outer.cue().filter(c -> c.isVerb() && !isRaised(c)).isPresent();
  }

  /** Whether a cue's object is asked for this one: "was told to confirm". */
  static boolean asks(Cue outer, Cue cue) {
    return outer.passive()
        && outer.isVerb()
        && outer.takes(Complement.HEARER_INFINITIVE)
        && !isRaised(outer)
        && outer.last() + 1 == toBefore(cue);
  }

  private static boolean isRaised(Cue cue) {
    return cue.passive() && cue.takes(Complement.RAISING);
  }

  /** The "to" of an infinitive, 0 where there is none; the tagger takes some for prepositions. */
  private static int toBefore(Cue cue) {
    Line line = cue.line();
    int to = line.tag(cue.first() - 1).startsWith("RB") ? cue.first() - 2 : cue.first() - 1;
    return to > 0 && line.word(to).equals("to") && line.tag(cue.at()).equals("VB") ? to : 0;
  }

  private static int wordAt(Line line, int begin) {
    int at = 1;
    while (line.has(at) && line.token(at).span().begin() < begin) {
      at++;
    }
    return at;
  }

  /**
   * "If residents reject the deal", "asked whether she had denied it"; not "even if he says so".
   */
  private static boolean isConditional(Cue cue) {
    Line line = cue.line();
    Token verb = line.token(cue.at());
    Token clause = verb.relation().equals("conj") ? line.tree().governor(verb).orElse(verb) : verb;
    return cue.isVerb()
        && line.tree().children(clause, "mark").stream()
            .anyMatch(
                m ->
                    m.index() < cue.at()
                        && CONDITIONS.contains(m.lemma())
                        && line.finiteVerb(m.index() + 1, beforeGroup(line, clause)) == 0
                        && !line.word(m.index() - 1).equals("even"));
  }

  /** The word before a verb and its auxiliaries. */
  private static int beforeGroup(Line line, Token verb) {
    int at = verb.index() - 1;
    while (line.has(at)
        && line.token(at).head() == verb.index()
        && Patterns.matches(line.token(at).baseRelation(), "aux|advmod")) {
      at--;
    }
    return at;
  }

  /** "has yet to confirm". */
  private static boolean isYetToBe(Cue cue) {
    Line line = cue.line();
    int to = line.tag(cue.first() - 1).startsWith("RB") ? cue.first() - 2 : cue.first() - 1;
    return line.tag(to).equals("TO") && line.word(to - 1).equals("yet");
  }

  private static Status told(Cue cue) {
    Line line = cue.line();
    if (cue.isVerb()
        && (REFUSALS.contains(line.lemma(cue.at())) || hasNothing(cue) || isByNobody(cue))) {
      return Status.DENIED;
    }
    for (int at = cue.first() - 1; at >= Math.max(1, cue.first() - REACH); at--) {
      if (line.isPunctuation(at)
          || line.isVerb(at) && line.tag(at + 1).equals("TO")
          || line.isFinite(at) && !line.tag(at).equals("MD") && !isAuxiliary(line, at)) {
        return byVerb(line, at);
      }
      if (NEGATIONS.contains(line.word(at)) && !isOfName(line, at)) {
        return Status.DENIED;
      }
      if (line.tag(at).equals("MD")) {
        return byModal(line.word(at));
      }
    }
    return ofPurpose(cue);
  }

  // "Doctors Without Borders said"
  private static boolean isOfName(Line line, int at) {
    return at > 1 && Character.isUpperCase(line.token(at).word().codePointAt(0));
  }

  // "no group claimed", "nobody said"
  private static boolean isByNobody(Cue cue) {
    Tree tree = cue.line().tree();
    return tree.children(cue.line().token(cue.at()), "nsubj").stream()
        .anyMatch(subject -> Nobody.is(tree, subject));
  }

  // "said nothing to them", not "said nothing had changed"
  private static boolean hasNothing(Cue cue) {
    Line line = cue.line();
    return line.word(cue.last() + 1).equals("nothing")
        && line.finiteVerb(cue.last() + 2, line.size()) == 0;
  }

  /** "will meet her to discuss", "would fly in to demand": as real as what it is done for. */
  private static Status ofPurpose(Cue cue) {
    Line line = cue.line();
    Tree tree = line.tree();
    Optional<Token> verb =
        line.tag(cue.first() - 1).equals("TO")
            ? tree.governor(line.token(cue.at())).filter(Token::isVerb)
            : Optional.empty();
    return verb.flatMap(v -> tree.children(v, "aux").stream().findFirst())
        .filter(aux -> aux.tag().equals("MD"))
        .map(aux -> byModal(aux.word().toLowerCase(Locale.ROOT)))
        .orElse(Status.ASSERTED);
  }

  private static Status byModal(String modal) {
    return FUTURE.contains(modal) ? Status.PLANNED : Status.HYPOTHETICAL;
  }

  private static boolean isAuxiliary(Line line, int at) {
    return Set.of("be", "have", "do", "get").contains(line.lemma(at));
  }

  /** "declined to say", "plans to announce". */
  private static Status byVerb(Line line, int at) {
    boolean infinitive = line.tag(at + 1).equals("TO");
    if (infinitive && REFUSALS.contains(line.lemma(at))) {
      return Status.DENIED;
    }
    return infinitive && PLANS.contains(line.lemma(at)) ? Status.PLANNED : Status.ASSERTED;
  }
}
