package org.dateline.extract.statement;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/**
 * Where the content that begins after its cue ends: with the sentence, unless the cue's clause ends
 * before it or another cue of the same source takes over.
 */
final class ClauseEnd {
  private static final WordList SUBORDINATORS =
      WordList.section(ClauseEnd.class, "words.txt", "subordinator");

  private final CueFinder cues;
  private final SpeechMedia media;

  ClauseEnd(CueFinder cues, SpeechMedia media) {
    this.cues = cues;
    this.media = media;
  }

  /** The last word of the content that begins at a position. */
  int of(Cue cue, int from, Complement complement) {
    Line line = cue.line();
    int end = lastWord(line, endOfNounPhrase(cue, from));
    for (int at = from + 1; at < end; at++) {
      if (cuts(cue, from, at, complement)) {
        end = at - 1;
      }
    }
    return Math.max(from, balanced(line, from, lastWord(line, end)));
  }

  /**
   * "the claim that … angered them": as a subject a noun of saying ends with its phrase before the
   * verb.
   */
  private static int endOfNounPhrase(Cue cue, int from) {
    Line line = cue.line();
    Token noun = line.token(cue.at());
    boolean subject = cue.isNoun() && noun.baseRelation().equals("nsubj");
    int verb = subject && noun.head() > from ? noun.head() : line.size() + 1;
    while (subject
        && verb - 1 > from
        && (line.isFinite(verb - 1) || line.tag(verb - 1).startsWith("RB"))) {
      verb--;
    }
    return subject && line.isFinite(verb) ? verb - 1 : line.size();
  }

  /** Without the final punctuation, but with a closing quotation mark and what it closes. */
  private static int lastWord(Line line, int end) {
    int at = end;
    while (at > 1
        && (line.isStop(at)
            || line.isComma(at)
            || line.isDash(at)
            || line.word(at).equals(";")
            || line.word(at).equals(":")
            || line.tag(at).equals("CC")
            || line.tag(at).startsWith("W"))) {
      at--;
    }
    return at;
  }

  /** A closing mark whose opening mark is not in the content is left out. */
  private static int balanced(Line line, int from, int end) {
    boolean closes = line.isMark(end) && end > from;
    long marks = IntStream.rangeClosed(from, end).filter(line::isMark).count();
    return closes && marks % 2 == 1 ? lastWord(line, end - 1) : end;
  }

  private boolean cuts(Cue cue, int from, int at, Complement complement) {
    Line line = cue.line();
    return line.word(at).equals(";")
        || line.word(at).equals(":") && beginsCue(line, at + 1)
        || line.sentence().headline() && line.word(at).equals("as") && line.isSubordinator(at)
        || line.isComma(at) && (participle(line, at + 1) || source(line, at + 1))
        || line.tag(at).equals("CC") && sharesSubject(cue, at)
        || line.isComma(at)
            && (endsFront(cue, from, at)
                || absolute(line, at)
                || goesOnSaying(cue, from, at, complement)
                || endsRelative(cue, at)
                || nextCue(line, at)
                || leavesClause(cue, at)
                || endsBeforeParenthesis(cue, at))
        || medium(cue, from, at)
        || isVerbal(complement) && endsInfinitive(line, from, at)
        || isNarrow(complement) && endsPhrase(cue, from, at);
  }

  /** ", adding that", ", saying". */
  private boolean participle(Line line, int at) {
    int verb = line.tag(at).startsWith("RB") ? at + 1 : at;
    return line.tag(verb).equals("VBG") && isCue(line, verb);
  }

  /** ", with the minister adding that": a cue with a subject of its own. */
  private boolean absolute(Line line, int comma) {
    int subject = line.word(comma + 1).equals("with") ? line.nounPhraseEnd(comma + 2) : 0;
    int verb = line.tag(subject + 1).startsWith("RB") ? subject + 2 : subject + 1;
    return subject > 0 && line.tag(verb).equals("VBG") && isAnyCue(line, verb);
  }

  private boolean isAnyCue(Line line, int verb) {
    return cues.find(line).stream().anyMatch(c -> c.at() == verb);
  }

  /** "denied taking it, then said that", "asked not to be named, said": of the same subject. */
  private boolean goesOnSaying(Cue cue, int from, int comma, Complement complement) {
    Line line = cue.line();
    int verb = comma + 1;
    while (line.tag(verb).startsWith("RB")) {
      verb++;
    }
    boolean open = isNarrow(complement) || complement == Complement.GERUND;
    return line.isFinite(verb)
        && (isInfinitive(complement) || open && isCue(line, verb))
        && IntStream.range(from, comma).noneMatch(at -> line.tag(at).startsWith("W"));
  }

  private boolean isCue(Line line, int at) {
    return cues.find(line).stream()
        .anyMatch(
            c ->
                c.at() == at
                    && c.isVerb()
                    && (c.takes(Complement.THAT_CLAUSE) || c.takes(Complement.QUOTATION)));
  }

  private static boolean source(Line line, int at) {
    return line.word(at).equals("according") && line.word(at + 1).equals("to");
  }

  /** "said … and warned that": a conjoined cue in the same tense without a subject of its own. */
  private boolean sharesSubject(Cue cue, int conjunction) {
    Line line = cue.line();
    int verb = conjunction + 1;
    while (line.tag(verb).startsWith("RB")) {
      verb++;
    }
    boolean same = line.isVerb(verb) && cue.isVerb() && line.tag(verb).equals(line.tag(cue.at()));
    return same && !line.tag(verb).equals("VB") && isCue(line, verb);
  }

  /** "While she says …, he thinks": the clause that opens the sentence ends before the main one. */
  private static boolean endsFront(Cue cue, int from, int comma) {
    Line line = cue.line();
    int opener = line.isMark(1) ? 2 : 1;
    boolean front =
        SUBORDINATORS.contains(line.word(opener)) && commas(line, opener, cue.at()) == 0;
    int subject = line.nounPhraseEnd(comma + 1);
    boolean main =
        subject > 0 && line.finiteVerb(subject + 1, Math.min(line.size(), subject + 6)) > 0;
    return front && main && line.finiteVerb(from, comma) > 0;
  }

  private static int commas(Line line, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += line.isComma(at) ? 1 : 0;
    }
    return count;
  }

  /** "The minister, who says …, left": after the relative clause the main verb follows. */
  private static boolean endsRelative(Cue cue, int comma) {
    Line line = cue.line();
    int pronoun = cue.at() - 1;
    while (line.tag(pronoun).startsWith("RB")
        || line.isVerb(pronoun)
        || line.tag(pronoun).equals("MD")) {
      pronoun--;
    }
    boolean relative = line.tag(pronoun).startsWith("W") && line.isComma(pronoun - 1);
    return relative && line.isFinite(comma + 1);
  }

  /** ", but she says": somebody else's cue begins. */
  private boolean nextCue(Line line, int comma) {
    int begin = comma + 1;
    boolean joined = line.tag(begin).equals("CC") || SUBORDINATORS.contains(line.word(begin));
    int subject = joined ? line.longNounPhraseEnd(begin + 1) : subjectAfterSum(line, begin);
    boolean sum = !joined && subject > 0;
    if (subject == 0) {
      return false;
    }
    int verb = subject + 1;
    while (line.tag(verb).startsWith("RB")
        || line.lemma(verb).equals("have") && line.isVerb(verb + 1)) {
      verb++;
    }
    return line.isVerb(verb)
        && (isCue(line, verb) || callsIt(line, verb) || sum && isAnyCue(line, verb));
  }

  /** ", a figure (that) the ministry denies": the subject behind what sums the content up, or 0. */
  private static int subjectAfterSum(Line line, int begin) {
    boolean article = line.word(begin).equals("a") || line.word(begin).equals("an");
    int noun = article ? line.nounPhraseEnd(begin) : 0;
    if (noun == 0) {
      return 0;
    }
    int next = Patterns.matches(line.word(noun + 1), "that|which") ? noun + 2 : noun + 1;
    return line.longNounPhraseEnd(next);
  }

  /** ", but the union called it “an insult”": what follows in quotation marks is the union's. */
  private boolean callsIt(Line line, int verb) {
    boolean judges =
        line.isFinite(verb)
            && cues.find(line).stream()
                .anyMatch(
                    c ->
                        c.at() == verb
                            && (c.takes(Complement.PREDICATE) || c.takes(Complement.AS)));
    return judges && IntStream.rangeClosed(verb, line.size()).anyMatch(line::isMark);
  }

  /** ": she says": a subject and its cue. */
  private boolean beginsCue(Line line, int begin) {
    int subject = line.nounPhraseEnd(begin);
    return subject > 0 && line.isVerb(subject + 1) && isCue(line, subject + 1);
  }

  /** A clause after a comma that hangs on the cue itself: "said …, although". */
  private static boolean leavesClause(Cue cue, int comma) {
    Line line = cue.line();
    if (!SUBORDINATORS.contains(line.word(comma + 1)) && !line.tag(comma + 1).equals("CC")) {
      return false;
    }
    if (line.tag(comma + 1).equals("CC") && goesOn(line, comma + 2)) {
      return false;
    }
    Optional<Token> head = line.tree().governor(line.token(comma + 1));
    boolean mark = head.filter(h -> h.index() > comma && h.head() == cue.at()).isPresent();
    return mark && head.filter(h -> line.tree().child(h, "nsubj").isPresent()).isPresent();
  }

  /** ", and that …", ", and “…": what is said goes on, whatever the tree makes of it. */
  private static boolean goesOn(Line line, int at) {
    return line.word(at).equals("that") && line.tag(at).equals("IN") || line.isMark(at);
  }

  /** "has offered to help, its director said on Monday": somebody says so of the whole. */
  private boolean endsBeforeParenthesis(Cue cue, int comma) {
    Line line = cue.line();
    return cues.find(line).stream()
        .filter(c -> c.at() > comma && c.isVerb() && !c.passive())
        .filter(c -> c.takes(Complement.PARENTHESIS))
        .flatMap(c -> ParenthesisFinder.phrase(c, SourceFinder.of(c)).stream())
        .anyMatch(
            p ->
                p.begin() == comma + 1
                    && IntStream.rangeClosed(p.end() + 1, line.size()).noneMatch(line::isFinite));
  }

  /** "… in an interview": how it was said, at the end of what was said. */
  private boolean medium(Cue cue, int from, int at) {
    Line line = cue.line();
    Optional<SpeechMedia.Phrase> phrase =
        line.tag(at).equals("IN") ? media.at(line, at) : Optional.empty();
    if (phrase.isEmpty()) {
      return false;
    }
    boolean quoted = line.isMark(at - 1);
    return quoted
        ? at - 1 > from
        : cue.isVerb()
            && endsSentence(line, phrase.get())
            && (!media.isGathering(line, phrase.get()) || tellsOf(cue, phrase.get()));
  }

  /** Whether no clause follows: "refused to testify at the hearing because he was ill". */
  private static boolean endsSentence(Line line, SpeechMedia.Phrase phrase) {
    return line.finiteVerb(phrase.from(), line.size()) == 0
        && IntStream.rangeClosed(phrase.end() + 1, line.size())
            .noneMatch(
                at ->
                    line.tag(at).equals("TO") && line.isVerb(at + 1)
                        || line.isSubordinator(at)
                        || line.word(at).equals("that"));
  }

  /** Whether the tree has a phrase tell of the cue, not of a verb in what is said. */
  private static boolean tellsOf(Cue cue, SpeechMedia.Phrase phrase) {
    return cue.line().token(phrase.end()).head() == cue.at();
  }

  private static boolean isInfinitive(Complement complement) {
    return complement == Complement.INFINITIVE
        || complement == Complement.HEARER_INFINITIVE
        || complement == Complement.RAISING;
  }

  /** Without a finite verb of its own, as a rule. */
  private static boolean isVerbal(Complement complement) {
    return isInfinitive(complement)
        || complement == Complement.GERUND
        || complement == Complement.CHARGE;
  }

  /** "promised to help, but gave nothing": a finite verb goes on with the cue. */
  private static boolean endsInfinitive(Line line, int from, int at) {
    int next = line.tag(at + 1).startsWith("RB") ? at + 2 : at + 1;
    return line.tag(at).equals("CC")
        && line.isFinite(next)
        && !line.tag(next).equals("VBP")
        && IntStream.range(from, at).noneMatch(line::isFinite);
  }

  private static boolean isNarrow(Complement complement) {
    return complement == Complement.TOPIC
        || complement == Complement.MATTER
        || complement == Complement.AS
        || complement == Complement.LEVEL
        || complement == Complement.PREDICATE
        || complement == Complement.PLEA;
  }

  /**
   * Noun phrases end with their clause: before a comma and a new clause or conjunction, or a
   * subordinator.
   */
  private static boolean endsPhrase(Cue cue, int from, int at) {
    Line line = cue.line();
    Token token = line.token(at);
    boolean clause = token.baseRelation().equals("mark") && SUBORDINATORS.contains(line.word(at));
    boolean that = line.word(at + 1).equals("that") && line.tag(at + 1).equals("IN");
    boolean verb =
        line.tag(at).equals("CC")
            && (line.isFinite(at + 1) || that || line.isPronoun(at + 1) && line.isFinite(at + 2))
            && line.finiteVerb(from, at) == 0;
    boolean comma =
        line.isComma(at)
            && !awaitsVerb(line, from, at)
            && (line.isMark(at + 1) && line.startsClause(at + 2)
                || line.isMark(at + 1) && line.tag(at + 2).equals("CC") && line.startsClause(at + 3)
                || line.tag(at + 1).equals("VBG")
                || line.tag(at + 1).equals("CC") && line.startsClause(at + 2)
                || line.startsClause(at + 1));
    boolean main =
        line.isFinite(at) && line.finiteVerb(from, at) == at && !isContactClause(line, at);
    boolean quoted = line.tag(at).equals("CC") && line.isMark(at - 1) && line.isComma(at - 2);
    return clause || verb || comma || main || quoted;
  }

  /** "claims that the firm, its owner or both knew": the clause's verb is still to come. */
  private static boolean awaitsVerb(Line line, int from, int comma) {
    int that = comma - 1;
    while (that >= from && !(line.word(that).equals("that") && line.tag(that).equals("IN"))) {
      that--;
    }
    return that >= from && IntStream.range(that, comma).noneMatch(line::isFinite);
  }

  /** "the remarks she made": a relative clause without a pronoun, right after its noun. */
  private static boolean isContactClause(Line line, int finite) {
    Token verb = line.token(finite);
    Token predicate = verb.relation().startsWith("aux") ? line.token(verb.head()) : verb;
    Optional<Token> noun =
        line.tree().governor(predicate).filter(n -> predicate.baseRelation().equals("acl"));
    return noun.filter(n -> n.index() < finite && n.isNoun()).isPresent()
        && line.tree()
            .hasChild(
                predicate, c -> c.relation().equals("nsubj") && c.index() > noun.get().index());
  }
}
