package org.dateline.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.entity.NounKind;
import org.dateline.extract.entity.Nouns;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Finds who a cue's subject is, also where the cue has none of its own. */
final class SourceFinder {
  private static final Set<String> LEFT_OUT =
      Set.of("acl", "appos", "punct", "parataxis", "dep", "advcl", "discourse");
  private static final Set<String> SHARED =
      Set.of("conj", "xcomp", "advcl", "dep", "ccomp", "parataxis", "amod", "obl", "acl");

  /** Prepositions inside the noun phrase of a source: "officials in the north of the province". */
  private static final WordList INSIDE =
      WordList.section(SourceFinder.class, "words.txt", "inside");

  private static final WordList SEIZING =
      WordList.section(SourceFinder.class, "words.txt", "seizing");

  private static final int LONGEST_CHAIN = 4;
  private static final int FARTHEST = 20; // words between "who" and whom it takes up

  private SourceFinder() {}

  /** The source of an active cue, of a passive one its "by" phrase. */
  static Optional<Source> of(Cue cue) {
    if (cue.isNoun()) {
      return ofNoun(cue.line(), cue.at());
    }
    return cue.passive()
        ? by(cue.line(), cue.last() + 1, cue.line().size())
        : subject(cue.line(), cue.at(), 0);
  }

  /** The subject of a verb or of the verb it shares its subject with. */
  static Optional<Source> subject(Line line, int verb, int steps) {
    Token cue = line.token(verb);
    Optional<Source> own = ownSubject(line, cue);
    if (own.isPresent() || steps > LONGEST_CHAIN) {
      return own;
    }
    if (line.isFinite(verb) && !isCoordinated(line, verb)) {
      Optional<Source> before = nounBefore(line, verb);
      if (before.isPresent()) {
        return before;
      }
    }
    return inherited(line, cue, steps);
  }

  private static Optional<Source> ownSubject(Line line, Token verb) {
    List<Token> subjects = line.tree().children(verb, "nsubj");
    return subjects.stream()
        .filter(s -> !s.relation().endsWith(":pass") || !line.tag(verb.index()).equals("VBN"))
        .filter(s -> s.index() < verb.index() && !line.isFinite(s.index()))
        .reduce((first, second) -> second)
        .map(s -> resolved(line, behindClause(line, s, verb), verb));
  }

  /** Of "the fire killed her son, a doctor said", where the tree has her son speak, the doctor. */
  private static Token behindClause(Line line, Token subject, Token verb) {
    boolean clause = IntStream.range(1, subject.index()).anyMatch(line::isVerb);
    return line.tree().children(subject, "appos").stream()
        .filter(a -> clause && a.index() == verb.index() - 1)
        .filter(a -> isArticleAfterComma(line, line.nounPhraseStart(a.index())))
        .filter(a -> line.nounPhraseStart(a.index()) > subject.index())
        .findFirst()
        .orElse(subject);
  }

  private static boolean isArticleAfterComma(Line line, int at) {
    return line.tag(at).equals("DT") && line.isComma(at - 1);
  }

  /** "who", "which", "that": the noun before. */
  private static Source resolved(Line line, Token subject, Token verb) {
    if (!subject.tag().startsWith("W")) {
      return source(line, subject);
    }
    Optional<Token> noun =
        line.tree()
            .governor(verb)
            .filter(g -> verb.baseRelation().equals("acl") && g.index() < subject.index());
    boolean person = line.word(subject.index()).equals("who");
    Optional<Token> left =
        (person ? humanLeftOf(line, subject.index()) : Optional.<Token>empty())
            .or(() -> nounLeftOf(line, subject.index()));
    boolean misplaced = // "pressure from owners, who": the tree hangs it on the pressure
        person
            && noun.filter(n -> !isHuman(line, n)).isPresent()
            && left.filter(n -> isHuman(line, n)).isPresent();
    return (misplaced ? left : noun.or(() -> left))
        .map(n -> source(line, n))
        .orElse(source(line, subject));
  }

  /** The last noun for people before "who". */
  private static Optional<Token> humanLeftOf(Line line, int pronoun) {
    for (int at = pronoun - 1; at >= Math.max(1, pronoun - FARTHEST); at--) {
      if (line.token(at).isNoun() && isHuman(line, line.token(at))) {
        return Optional.of(line.token(at));
      }
    }
    return Optional.empty();
  }

  private static boolean isHuman(Line line, Token noun) {
    NounKind kind = Nouns.kind(line.tree(), noun);
    boolean staff = kind == NounKind.ORGANIZATION && noun.tag().equals("NNS"); // police
    return noun.name().endsWith("PERSON")
        || kind == NounKind.PERSON
        || kind == NounKind.GROUP
        || staff;
  }

  private static Optional<Token> nounLeftOf(Line line, int at) {
    int before = line.isComma(at - 1) ? at - 2 : at - 1;
    while (line.has(before) && line.isTime(before)) {
      before--;
    }
    return line.has(before) && line.token(before).isNoun()
        ? Optional.of(line.token(before))
        : Optional.empty();
  }

  private static boolean isCoordinated(Line line, int verb) {
    int before = verb - 1;
    while (line.tag(before).startsWith("RB")
        || line.lemma(before).equals("have")
        || line.tag(before).equals("MD")) {
      before--;
    }
    return line.tag(before).equals("CC") || line.tag(before).equals("TO");
  }

  /** The noun phrase that ends right before a finite verb. */
  private static Optional<Source> nounBefore(Line line, int verb) {
    int at = verb - 1;
    while (line.tag(at).startsWith("RB") || line.tag(at).equals("MD") || isAuxiliary(line, at)) {
      at--;
    }
    at = beforeTime(line, at);
    if (line.tag(at).equals("-RRB-")) {
      at = beforeBracket(line, at);
    }
    if (line.tag(at).equals("WP") || line.tag(at).equals("WDT")) {
      int relative = at;
      boolean person = line.word(at).equals("who");
      Optional<Token> human = person ? humanLeftOf(line, at) : Optional.empty();
      return human.or(() -> nounLeftOf(line, relative)).map(noun -> source(line, noun));
    }
    if (!line.has(at) || !line.isPronoun(at) && !line.token(at).isNoun()) {
      return Optional.empty();
    }
    int head = at;
    for (int outer = modified(line, head); outer > 0; outer = modified(line, head)) {
      head = outer;
    }
    return Optional.of(source(line, line.token(head)));
  }

  /**
   * The noun that the phrase of another one modifies, 0 when it modifies none: "officials in two
   * provinces", "officers involved in the talks", "a man close to the family".
   */
  private static int modified(Line line, int head) {
    int preposition = line.nounPhraseStart(head) - 1;
    int before = preposition - 1;
    boolean plain = line.tag(preposition).equals("IN") && INSIDE.contains(line.word(preposition));
    if (plain && line.has(before) && line.token(before).isNoun()) {
      return before;
    }
    boolean opens = line.tag(preposition).equals("IN") || line.tag(preposition).equals("TO");
    boolean reduced = line.tag(before).equals("VBN") || line.tag(before).equals("JJ");
    return opens && reduced && line.has(before - 1) && line.token(before - 1).isNoun()
        ? before - 1
        : 0;
  }

  /** Past "at the time", "on Monday" and "last week". */
  private static int beforeTime(Line line, int last) {
    int at = last;
    while (line.has(at) && line.isTime(at) && !line.isPronoun(at)) {
      at--;
    }
    return at < last && line.tag(at).equals("IN") ? at - 1 : at;
  }

  private static int beforeBracket(Line line, int closing) {
    int at = closing;
    while (at > 0 && !line.tag(at).equals("-LRB-")) {
      at--;
    }
    return at - 1;
  }

  private static boolean isAuxiliary(Line line, int at) {
    return line.has(at) && line.isVerb(at) && Set.of("be", "have", "do").contains(line.lemma(at));
  }

  /** "with the minister saying": a clause with a subject but without a finite verb. */
  private static Optional<Source> absolute(Line line, Token verb) {
    int noun = verb.index() - 1;
    boolean subject =
        verb.tag().equals("VBG")
            && line.has(noun)
            && line.token(noun).isNoun()
            && line.word(line.nounPhraseStart(noun) - 1).equals("with");
    return subject ? Optional.of(source(line, line.token(noun))) : Optional.empty();
  }

  private static Optional<Source> inherited(Line line, Token verb, int steps) {
    Optional<Source> absolute = absolute(line, verb);
    if (absolute.isPresent()) {
      return absolute;
    }
    Optional<Token> governor = line.tree().governor(verb);
    if (governor.isPresent() && SHARED.contains(verb.baseRelation())) {
      Token above = governor.get();
      if (verb.baseRelation().equals("acl") && above.isNoun() && above.index() < verb.index()) {
        return line.tag(verb.index() - 1).equals("TO")
            ? ofPurpose(line, above, steps)
            : Optional.of(source(line, above));
      }
      if (above.isVerb() || above.tag().startsWith("JJ")) {
        Optional<Source> object = controller(line, verb, above);
        return object.isPresent() ? object : subject(line, above.index(), steps + 1);
      }
    }
    return nearestSubject(line, verb.index());
  }

  /**
   * "met on Monday to warn", "its plan to warn": who met, whose plan; "the man to warn": the man.
   */
  private static Optional<Source> ofPurpose(Line line, Token noun, int steps) {
    Optional<Token> owner =
        line.tree().children(noun).stream()
            .filter(c -> c.relation().equals("nmod:poss"))
            .findFirst();
    if (owner.isPresent()) {
      return owner.map(o -> source(line, o));
    }
    if (isHuman(line, noun)) {
      return Optional.of(source(line, noun));
    }
    Optional<Token> verb = line.tree().ancestors(noun).stream().filter(Token::isVerb).findFirst();
    return verb.flatMap(v -> subject(line, v.index(), steps + 1));
  }

  /** The object of a verb such as "ask" is the subject of its infinitive. */
  private static Optional<Source> controller(Line line, Token verb, Token above) {
    boolean infinitive = verb.baseRelation().equals("xcomp") && verb.tag().equals("VB");
    return infinitive
        ? line.tree()
            .child(above, "obj")
            .filter(o -> o.index() < verb.index() && !isMute(line, above, o))
            .map(o -> source(line, o))
        : Optional.empty();
  }

  /** Of "used the speech to warn" the speech, which warns nobody. */
  private static boolean isMute(Line line, Token verb, Token object) {
    return SEIZING.contains(verb.lemma())
        && object.tag().startsWith("NN")
        && !object.tag().startsWith("NNP")
        && Nouns.kind(line.tree(), object) == NounKind.OTHER;
  }

  /** The subject of the nearest finite verb before. */
  private static Optional<Source> nearestSubject(Line line, int verb) {
    for (int at = verb - 1; at > 0; at--) {
      if (line.isFinite(at)) {
        Optional<Source> own = ownSubject(line, line.token(at));
        Optional<Source> found = own.isPresent() ? own : nounBefore(line, at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The noun phrase after "by" between two positions. */
  static Optional<Source> by(Line line, int from, int to) {
    for (int at = from; at < to && !line.isFinite(at) && !line.isStop(at); at++) {
      int end = line.word(at).equals("by") ? line.nounPhraseEnd(at + 1) : 0;
      if (end > 0 && !line.tag(at + 1).equals("VBG")) {
        return Optional.of(source(line, line.token(end)));
      }
    }
    return Optional.empty();
  }

  /**
   * Who a noun of saying belongs to: its possessor, its "by" phrase, or the subject of its light
   * verb.
   */
  private static Optional<Source> ofNoun(Line line, int noun) {
    Tree tree = line.tree();
    Token cue = line.token(noun);
    Optional<Token> possessor =
        tree.children(cue).stream().filter(c -> c.relation().equals("nmod:poss")).findFirst();
    if (possessor.isPresent()) {
      return Optional.of(source(line, possessor.get()));
    }
    Optional<Token> agent =
        tree.children(cue, "nmod").stream()
            .filter(
                c ->
                    tree.preposition(c).filter(p -> p.equals("by") || p.equals("from")).isPresent())
            .findFirst();
    if (agent.isPresent()) {
      return agent.map(a -> source(line, a));
    }
    boolean object = cue.baseRelation().equals("obj");
    Optional<Token> verb = tree.governor(cue).filter(g -> object && g.isVerb() && g.index() < noun);
    return verb.flatMap(v -> subject(line, v.index(), 1));
  }

  static Source source(Line line, Token head) {
    Predicate<Token> enter =
        t ->
            !LEFT_OUT.contains(t.baseRelation())
                && !(t.baseRelation().equals("nmod") && isFar(line, head, t))
                && !(t.baseRelation().equals("case") && t.head() == head.index());
    List<Token> tokens = line.tree().subtree(head, enter);
    int first = head.index();
    int last = head.index();
    while (contains(tokens, first - 1)) {
      first--;
    }
    while (contains(tokens, last + 1)) {
      last++;
    }
    return new Source(line.sentence().index(), head, line.span(first, last));
  }

  private static boolean isFar(Line line, Token head, Token modifier) {
    return line.isComma(head.index() + 1) && modifier.index() > head.index();
  }

  private static boolean contains(List<Token> tokens, int index) {
    return tokens.stream().anyMatch(t -> t.index() == index);
  }

  /** The words of a source as one span with those of another: "the minister and his aide". */
  static Span union(Source one, Source other) {
    return one.span().union(other.span());
  }
}
