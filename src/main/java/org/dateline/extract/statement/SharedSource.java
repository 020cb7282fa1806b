package org.dateline.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.Statement;
import org.dateline.extract.grammar.WordList;

/**
 * The source of a cue, also where it goes on with the source of another cue: "he said …, adding …".
 */
final class SharedSource {
  private static final Set<String> OBJECTS = Set.of("me", "him", "them", "us", "her");

  private static final WordList SUBORDINATORS =
      WordList.section(SharedSource.class, "words.txt", "subordinator");

  private final CueFinder cues;

  SharedSource(CueFinder cues) {
    this.cues = cues;
  }

  Optional<Source> of(Cue cue) {
    if (isNounsGerund(cue)) {
      return Optional.empty();
    }
    boolean participle = isParticiple(cue);
    if (!participle && !isCoordinated(cue)) {
      return own(cue);
    }
    List<Cue> before =
        cues.find(cue.line()).stream()
            .filter(c -> c.at() < cue.at() && isSaying(c))
            .filter(c -> participle || c.line().tag(c.at()).equals(c.line().tag(cue.at())))
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      Cue earlier = before.get(i);
      Optional<Source> source =
          (participle ? Optional.<Token>empty() : besides(earlier, cue))
              .flatMap(verb -> SourceFinder.subject(cue.line(), verb.index(), 0))
              .or(() -> own(earlier));
      if (source.isPresent()) {
        return source;
      }
    }
    return own(cue);
  }

  /**
   * Of "he left, aides said, and warned both" the verb "left", with which the cue is joined,
   * wherever the tree hangs the aside.
   */
  private static Optional<Token> besides(Cue earlier, Cue cue) {
    Line line = cue.line();
    Token aside = line.token(earlier.at());
    Token later = line.token(cue.at());
    if (!line.isComma(earlier.last() + 1) || !later.relation().equals("conj")) {
      return Optional.empty();
    }
    Optional<Token> verb =
        aside.relation().equals("parataxis") && later.head() == aside.head()
            ? line.tree().governor(aside)
            : line.tree().child(aside, "ccomp").filter(c -> later.head() == aside.index());
    return verb.filter(v -> v.index() < earlier.first())
        .filter(v -> line.tree().children(v, "nsubj").stream().anyMatch(SharedSource::isPersonal));
  }

  private static boolean isPersonal(Token subject) {
    return subject.tag().equals("PRP") && !subject.lemma().equals("it")
        || subject.name().endsWith("PERSON");
  }

  /**
   * "on suspicion of calling for", "of lying and calling for": who calls is not told by the clause.
   */
  private static boolean isNounsGerund(Cue cue) {
    Line line = cue.line();
    int before = cue.first() - 1;
    if (line.tag(before).equals("CC")) {
      while (before > 1
          && !line.tag(before - 1).equals("VBG")
          && !line.isFinite(before - 1)
          && !line.isPunctuation(before - 1)) {
        before--;
      }
      before = line.tag(before - 1).equals("VBG") ? before - 2 : 0;
    }
    boolean gerund =
        line.tag(cue.at()).equals("VBG")
            && Set.of("of", "for", "from", "about").contains(line.word(before));
    return gerund && line.tag(before - 1).startsWith("NN");
  }

  /** ", adding", ", while adding": a participle after a comma. */
  private static boolean isParticiple(Cue cue) {
    Line line = cue.line();
    int before = line.tag(cue.first() - 1).startsWith("RB") ? cue.first() - 2 : cue.first() - 1;
    before = SUBORDINATORS.contains(line.word(before)) ? before - 1 : before;
    return line.tag(cue.at()).equals("VBG") && line.isPunctuation(before);
  }

  /** "and warned": a finite verb right after a conjunction. */
  private static boolean isCoordinated(Cue cue) {
    Line line = cue.line();
    int before = cue.first() - 1;
    while (line.tag(before).startsWith("RB")) {
      before--;
    }
    return line.tag(before).equals("CC") && line.isFinite(cue.at());
  }

  private static boolean isSaying(Cue cue) {
    boolean said = cue.entry().frames().get(0).kind() == Statement.Kind.SAID;
    return said && cue.isVerb() && !cue.passive() && cue.line().isFinite(cue.at());
  }

  /** Of "prices fell, said NP" the noun phrase after the verb, where none stands before it. */
  private static Optional<Source> own(Cue cue) {
    int end = subjectAfter(cue);
    return end > 0
        ? Optional.of(SourceFinder.source(cue.line(), cue.line().token(end)))
        : SourceFinder.of(cue);
  }

  /** The head of the subject that follows its verb after a comma or quotation, 0 when none does. */
  static int subjectAfter(Cue cue) {
    Line line = cue.line();
    int before = cue.first() - 1;
    boolean parted = line.isComma(before) || line.isMark(before) || line.isDash(before);
    boolean finite = // "…, say police": the tagger knows no subject behind a verb
        line.isFinite(cue.at())
            || line.isComma(before)
                && line.tag(cue.at()).equals("VB")
                && line.word(cue.at()).equals("say");
    if (!parted || !cue.isVerb() || cue.passive() || !finite) {
      return 0;
    }
    int begin = cue.last() + 1;
    int end = line.nounPhraseEnd(line.tag(begin).equals("VB") ? begin + 1 : begin); // "lead author"
    // ", added $20 million to its funds"; but “…,” said one
    boolean sum = end > 0 && line.tag(end).equals("CD") && !line.word(end).equals("one");
    if (end == 0 || sum || OBJECTS.contains(line.word(end)) || line.isTime(end)) {
      return 0;
    }
    boolean own =
        line.isComma(before)
            && line.tree().hasChild(line.token(cue.at()), c -> isLeftSubject(c, cue));
    own &= !isEnclosed(line, before, end);
    boolean clause = line.isFinite(end + 1) || line.tag(end + 1).equals("TO");
    return own || clause ? 0 : end;
  }

  /** "Both towns, said the mayor, were flooded": the noun phrase before has its own verb after. */
  private static boolean isEnclosed(Line line, int comma, int end) {
    boolean first = line.has(comma - 1) && line.nounPhraseStart(comma - 1) == 1;
    return first && line.isComma(end + 1) && line.isFinite(end + 2);
  }

  private static boolean isLeftSubject(Token token, Cue cue) {
    return token.baseRelation().equals("nsubj") && token.index() < cue.at();
  }
}
