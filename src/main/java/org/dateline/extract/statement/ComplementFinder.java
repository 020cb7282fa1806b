package org.dateline.extract.statement;

import static org.dateline.extract.statement.Complement.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/**
 * Finds the content that follows its cue: by the words that open it ("that", "to", "how", "as"),
 * else by a subject and a finite verb, the surest first.
 */
final class ComplementFinder {
  private static final WordList QUESTION_WORDS =
      WordList.section(ComplementFinder.class, "words.txt", "question word");
  private static final WordList SAYINGS =
      WordList.section(ComplementFinder.class, "words.txt", "saying");

  private static final WordList WHOLE =
      WordList.section(ComplementFinder.class, "words.txt", "laid to");

  private final ClauseEnd ends;
  private final ThatFinder conjunctions;

  ComplementFinder(CueFinder cues, ClauseEnd ends) {
    this.ends = ends;
    this.conjunctions = new ThatFinder(cues);
  }

  /** The content after a cue, empty when nothing there is content. */
  Optional<Content> after(Cue cue) {
    if (ObjectPhrase.isDeed(cue)) {
      return Optional.empty();
    }
    List<Supplier<Optional<Content>>> readings =
        List.of(
            () -> thatClause(cue),
            () -> question(cue),
            () -> infinitive(cue),
            () -> gerund(cue),
            () -> plea(cue),
            () -> hearerInfinitive(cue),
            () -> predicate(cue),
            () -> as(cue),
            () -> charge(cue),
            () -> level(cue),
            () -> clause(cue),
            () -> hearerClause(cue),
            () -> prepositional(cue),
            () -> topic(cue, TOPIC),
            () -> topic(cue, MATTER));
    return readings.stream().flatMap(reading -> reading.get().stream()).findFirst();
  }

  private Optional<Content> content(Cue cue, int begin, Complement complement) {
    int from = cue.line().isComma(begin) ? begin + 1 : begin;
    boolean plain = complement == TOPIC || complement == BARE_CLAUSE;
    if (ObjectPhrase.isReflexive(cue.line(), from)
        && (plain || ObjectPhrase.isName(cue.line(), from + 1))) {
      return Optional.empty(); // "established himself as a poet": done, not said
    }
    return cue.entry()
        .kind(complement)
        .flatMap(kind -> Content.of(from, ends.of(cue, from, complement), kind))
        .filter(c -> c.to() > c.from() || !cue.line().tag(c.from()).startsWith("RB"))
        .map(content -> complement == MATTER ? content.asGranted() : content);
  }

  private Optional<Content> thatClause(Cue cue) {
    int that = cue.takes(THAT_CLAUSE) ? conjunctions.of(cue) : 0;
    return that > 0 ? content(cue, that + 1, THAT_CLAUSE) : Optional.empty();
  }

  private Optional<Content> question(Cue cue) {
    int begin = cue.last() + 1;
    int object =
        cue.takes(HEARER_CLAUSE) || cue.takes(HEARER_INFINITIVE)
            ? cue.line().nounPhraseEnd(begin)
            : 0;
    int at = QUESTION_WORDS.contains(cue.line().word(begin)) ? begin : object + 1;
    boolean opens =
        cue.takes(QUESTION) && at >= begin && QUESTION_WORDS.contains(cue.line().word(at));
    boolean clause =
        opens
            && (cue.line().finiteVerb(at + 1, cue.line().size()) > 0
                || cue.line().tag(at + 1).equals("TO"));
    return clause ? content(cue, at, QUESTION) : Optional.empty();
  }

  private Optional<Content> infinitive(Cue cue) {
    int at = skipAdverbs(cue.line(), cue.last() + 1);
    if (cue.passive() && cue.line().word(at).equals("by")) { // "is said by two aides to have left"
      at = cue.line().longNounPhraseEnd(at + 1) + 1;
    }
    if (!cue.line().tag(at).equals("TO") || !infinitiveAt(cue.line(), at)) {
      return Optional.empty();
    }
    int from = withNegation(cue, at);
    if (cue.passive()) {
      Complement passive =
          cue.takes(HEARER_INFINITIVE) && !cue.takes(RAISING) ? HEARER_INFINITIVE : RAISING;
      return content(cue, from, passive);
    }
    return content(cue, from, INFINITIVE);
  }

  /** Of "asked them not to leave" the "not": without it the content says the contrary. */
  private static int withNegation(Cue cue, int to) {
    boolean negated = cue.line().isNegation(to - 1) && to - 1 > cue.last();
    return negated ? to - 1 : to;
  }

  private static boolean infinitiveAt(Line line, int to) {
    int verb = skipAdverbs(line, to + 1);
    boolean object = line.tag(verb + 1).equals("DT") || line.tag(verb + 1).equals("PRP$");
    return line.tag(verb).equals("VB")
        || line.tag(verb).equals("VBP")
        || line.tag(verb).equals("NN") && object; // "to commission an audit", taken for a noun
  }

  private static int skipAdverbs(Line line, int from) {
    int at = from;
    while (line.tag(at).startsWith("RB")) {
      at++;
    }
    return at;
  }

  private Optional<Content> gerund(Cue cue) {
    int at = cue.last() + 1;
    boolean gerund = cue.takes(GERUND) && !cue.passive() && cue.line().tag(at).equals("VBG");
    return gerund ? content(cue, at, GERUND) : Optional.empty();
  }

  private Optional<Content> plea(Cue cue) {
    int begin = cue.last() + 1;
    int plea = skipAdverbs(cue.line(), begin);
    boolean pleaded =
        cue.takes(PLEA)
            && cue.line().tag(plea).startsWith("JJ")
            && !cue.line().tag(plea + 1).startsWith("NN"); // "pleading ill health"
    return pleaded ? content(cue, begin, PLEA) : Optional.empty();
  }

  private Optional<Content> hearerInfinitive(Cue cue) {
    Line line = cue.line();
    int hearer = line.longNounPhraseEnd(cue.last() + 1);
    if (!cue.takes(HEARER_INFINITIVE) || cue.passive() || hearer == 0) {
      return Optional.empty();
    }
    for (int at = hearer + 1; at <= hearer + 8 && line.has(at); at++) {
      if (line.word(at).equals("to") && infinitiveAt(line, at)) {
        return content(cue, withNegation(cue, at), HEARER_INFINITIVE);
      }
      if (line.isVerb(at) || line.isFinite(at) || line.isPunctuation(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Content> predicate(Cue cue) {
    int begin = cue.last() + 1;
    boolean free = isRelative(cue);
    boolean passive = cue.passive();
    if (!cue.takes(PREDICATE)) {
      return Optional.empty();
    }
    if (free || passive) {
      boolean judged = cue.line().isMark(begin) || cue.line().nounPhraseEnd(begin) > 0;
      return judged ? content(cue, begin, PREDICATE) : Optional.empty();
    }
    return ObjectPhrase.isJudged(cue.line(), begin)
        ? content(cue, begin, PREDICATE)
        : Optional.empty();
  }

  /** "what it called": the object stands before the cue. */
  private static boolean isRelative(Cue cue) {
    return isRelative(cue, Set.of("what"));
  }

  private static boolean isRelative(Cue cue, Set<String> pronouns) {
    for (int at = cue.at() - 1; at >= Math.max(1, cue.at() - 6); at--) {
      if (pronouns.contains(cue.line().word(at))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Content> as(Cue cue) {
    Line line = cue.line();
    int begin = cue.last() + 1;
    if (!cue.takes(AS)) {
      return Optional.empty();
    }
    if (line.word(begin).equals("as")) {
      if (line.lemma(begin + 1).equals("say") && !line.clauseAt(begin + 2, line.size())) {
        return Optional.empty(); // "…, she was quoted as saying by the paper"
      }
      // "dismissed as “absurd” the claim": a heavy object stands last
      return cue.passive() || isRelative(cue) || line.isMark(begin + 1)
          ? content(cue, begin + 1, AS)
          : Optional.empty();
    }
    int object = cue.passive() ? 0 : line.longNounPhraseEnd(begin);
    for (int at = object + 1; object > 0 && at <= object + 10 && line.has(at); at++) {
      if (line.word(at).equals("as")) {
        boolean gerund = line.tag(at + 1).equals("VBG"); // "as being"
        return line.token(at).baseRelation().equals("mark")
                && !gerund
                && line.clauseAt(at + 1, line.size())
            ? Optional.empty()
            : content(cue, begin, AS);
      }
      if (line.isFinite(at) || line.isPunctuation(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Content> charge(Cue cue) {
    Line line = cue.line();
    int object = cue.passive() ? cue.last() : jointEnd(line, cue.last() + 1);
    int preposition = skipAdverbs(line, object + 1);
    boolean charged =
        cue.takes(CHARGE)
            && object > 0
            && cue.entry().prepositions().contains(line.word(preposition));
    return charged ? content(cue, chargeBegin(cue, preposition), CHARGE) : Optional.empty();
  }

  /** Of "blamed the fire on neglect" also what is laid to it. */
  private static int chargeBegin(Cue cue, int preposition) {
    boolean whole = WHOLE.contains(cue.line().word(preposition));
    return whole ? cue.last() + 1 : after(cue.line(), preposition);
  }

  /** Behind a preposition; "against", without which the content says the contrary, stays. */
  private static int after(Line line, int preposition) {
    return line.word(preposition).equals("against") ? preposition : preposition + 1;
  }

  private Optional<Content> level(Cue cue) {
    return Level.follows(cue) ? content(cue, cue.last() + 1, LEVEL) : Optional.empty();
  }

  /** The end of noun phrases joined by "and". */
  private static int jointEnd(Line line, int from) {
    int end = line.nounPhraseEnd(from);
    while (end > 0 && line.tag(end + 1).equals("CC") && line.nounPhraseEnd(end + 2) > 0) {
      end = line.nounPhraseEnd(end + 2);
    }
    return end;
  }

  private Optional<Content> clause(Cue cue) {
    Line line = cue.line();
    int begin = skipCircumstance(line, cue.last() + 1);
    if (!cue.takes(BARE_CLAUSE) || cue.passive() && !isImpersonal(cue)) {
      return Optional.empty();
    }
    boolean gap = isGap(cue);
    boolean clause =
        gap
            || line.clauseAt(begin, line.size()) && !ObjectPhrase.at(cue, begin)
            || isSaid(cue, begin);
    boolean addressed =
        !gap && cue.takes(HEARER_CLAUSE) && line.startsClause(line.nounPhraseEnd(begin) + 1);
    if (gap) {
      return content(cue, cue.last() + 1, BARE_CLAUSE).map(c -> c.until(mainVerb(line, c)));
    }
    return clause && !addressed ? content(cue, begin, BARE_CLAUSE) : Optional.empty();
  }

  /** "an attack that officials said killed three": the clause's subject stands before the cue. */
  private static boolean isGap(Cue cue) {
    Line line = cue.line();
    int next = cue.last() + 1;
    if (line.tag(next).equals("VBN")) { // a past tense that the tagger took for a participle
      return line.isFinite(cue.at()) && isRelative(cue, Set.of("that", "which", "who"));
    }
    return line.isFinite(next) && !line.isFinite(cue.at() - 1);
  }

  /**
   * Of "the house that police said burned down was empty" the verb after the relative clause, 0
   * when there is none.
   */
  private static int mainVerb(Line line, Content content) {
    int verb = line.finiteVerb(content.from() + 1, content.to());
    return verb > 0 && line.tag(verb - 1).equals("CC") ? 0 : verb;
  }

  /** "said its stock after these sales was small": a subject with a phrase before its verb. */
  private static boolean isSaid(Cue cue, int begin) {
    Line line = cue.line();
    int subject = line.lemma(cue.at()).equals("say") ? line.nounPhraseEnd(begin) : 0;
    boolean phrase =
        subject > 0
            && (line.tag(subject + 1).equals("IN")
                || line.token(subject).baseRelation().equals("nsubj"));
    return phrase
        && !SAYINGS.contains(line.lemma(subject))
        && !line.isTime(subject)
        && IntStream.rangeClosed(subject + 2, line.size()).anyMatch(line::isFinite);
  }

  /** "it was announced". */
  private static boolean isImpersonal(Cue cue) {
    for (int at = cue.at() - 1; at >= Math.max(1, cue.at() - 4); at--) {
      if (cue.line().word(at).equals("it")) {
        return true;
      }
    }
    return false;
  }

  /** Past "on Thursday", "in a statement" and single words of time, where a clause follows. */
  private static int skipCircumstance(Line line, int from) {
    int at = from;
    boolean phrase = line.tag(at).equals("IN") && !line.token(at).baseRelation().equals("mark");
    int end = phrase ? line.longNounPhraseEnd(at + 1) : 0;
    if (end > 0 && !line.isFinite(end + 1) && line.nounPhraseEnd(end + 1) > 0) {
      return end + 1;
    }
    boolean day = line.tag(at).equals("NNP") && line.token(at).relation().equals("obl:tmod");
    return day ? at + 1 : from;
  }

  private Optional<Content> hearerClause(Cue cue) {
    Line line = cue.line();
    int hearer = cue.passive() ? cue.last() : line.longNounPhraseEnd(cue.last() + 1);
    if (!cue.takes(HEARER_CLAUSE) || hearer == 0) {
      return Optional.empty();
    }
    int begin = skipCircumstance(line, hearer + 1);
    boolean clause = line.startsClause(begin);
    return clause ? content(cue, begin, HEARER_CLAUSE) : Optional.empty();
  }

  /** Past "on Wednesday". */
  private static int skipTime(Cue cue, int from) {
    Line line = cue.line();
    boolean own = cue.entry().prepositions().contains(line.word(from)); // "called for two days of"
    int end = !own && line.tag(from).equals("IN") ? line.nounPhraseEnd(from + 1) : 0;
    return end > 0 && line.isTime(end) ? end + 1 : from;
  }

  private Optional<Content> prepositional(Cue cue) {
    Line line = cue.line();
    int at = skipTime(cue, skipAdverbs(line, cue.last() + 1));
    boolean fits = cue.entry().prepositions().contains(line.word(at)) && !cue.passive();
    boolean noun =
        line.nounPhraseEnd(line.isMark(at + 1) ? at + 2 : at + 1) > 0
            || line.tag(at + 1).equals("VBG")
            || line.tag(at + 1).startsWith("W");
    return fits && noun
        ? Content.of(after(line, at), ends.of(cue, at + 1, TOPIC), cue.entry().prepositionalKind())
        : Optional.empty();
  }

  // "promised them new houses"
  private static Optional<Token> afterHearer(Cue cue) {
    Token verb = cue.line().token(cue.at());
    return cue.line()
        .tree()
        .child(verb, "iobj")
        .filter(hearer -> hearer.index() == cue.last() + 1 && cue.takes(HEARER_CLAUSE))
        .flatMap(hearer -> cue.line().tree().child(verb, "obj"))
        .filter(object -> object.index() > cue.last() + 1);
  }

  private Optional<Content> topic(Cue cue, Complement complement) {
    if (!cue.takes(complement)) {
      return Optional.empty();
    }
    Optional<Token> object = afterHearer(cue);
    if (object.isPresent()) {
      return content(cue, cue.line().nounPhraseStart(object.get().index()), complement);
    }
    int begin = cue.last() + 1;
    int noun = cue.passive() ? 0 : cue.line().nounPhraseEnd(begin);
    return noun > 0 && !cue.line().isTime(noun) && !cue.line().isPronoun(begin)
        ? content(cue, begin, complement)
        : Optional.empty();
  }
}
