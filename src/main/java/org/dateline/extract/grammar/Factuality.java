package org.dateline.extract.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.Status;
import org.dateline.extract.numeral.NumberWords;

/**
 * Whether the words around a trigger say that its event happened: negation, modals, conditionals,
 * purposes, and what the words that govern it imply. Reported contexts with a source are statements
 * and not looked at here.
 */
public final class Factuality {
  private static final WordList AHEAD = WordList.section(Factuality.class, "words.txt", "ahead");
  private static final WordList TRANSPARENT =
      WordList.section(Factuality.class, "words.txt", "transparent");
  private static final WordList REALIS =
      WordList.section(Factuality.class, "words.txt", "realis clause");
  private static final WordList ACHIEVED =
      WordList.section(Factuality.class, "words.txt", "achieved");
  private static final WordList DENYING =
      WordList.section(Factuality.class, "words.txt", "denying");
  private static final WordList OUT_OF_REACH =
      WordList.section(Factuality.class, "words.txt", "out of reach");
  private static final WordList UNTRUE = WordList.section(Factuality.class, "words.txt", "untrue");
  private static final WordList QUANTITY = WordList.load(Factuality.class, "transparent-nouns.txt");
  private static final WordList TRUTH = WordList.section(Factuality.class, "words.txt", "truth");
  private static final int DEEPEST = 12;

  private final Tree tree;
  private final Clauses clauses;
  private final Contexts contexts;
  private final WordStatus words;
  private final Presuppositions presupposed;
  private final WordList occurrenceVerbs;

  /**
   * @param contexts what governing words imply, particle verbs with their particle: "call off"
   * @param adverbs what adverbs say
   * @param occurrenceVerbs verbs that say of an event noun, their subject, that it came about
   */
  public Factuality(
      Clauses clauses, WordList contexts, WordList adverbs, WordList occurrenceVerbs) {
    this.tree = clauses.tree();
    this.clauses = clauses;
    this.contexts = new Contexts(tree, contexts);
    this.words = new WordStatus(tree, this.contexts, adverbs);
    this.presupposed = new Presuppositions(tree);
    this.occurrenceVerbs = occurrenceVerbs;
  }

  /** The status of the event that a trigger tells of, as far as its own sentence shows. */
  public Status of(Token trigger) {
    Status status = upwards(trigger, 0);
    return isQuestion() ? weaker(status, Status.HYPOTHETICAL) : status;
  }

  private boolean isQuestion() {
    List<Token> tokens = tree.sentence().tokens();
    return tokens.get(tokens.size() - 1).word().equals("?");
  }

  private Status upwards(Token token, int depth) {
    Status own = clauses.isAskedFor(token) ? Status.HYPOTHETICAL : words.of(token);
    Token whole = clauses.measure(token); // "will hold two days of talks"
    if (depth > DEEPEST || tree.governor(whole).isEmpty()) {
      return isImperative(token) ? weaker(own, Status.HYPOTHETICAL) : own;
    }
    return weaker(own, fromGovernor(whole, tree.governor(whole).get(), depth));
  }

  // A bare infinitive at the head of a sentence asks for something, outside quotations too.
  private boolean isImperative(Token token) {
    return token.tag().equals("VB")
        && !tree.sentence().headline()
        && tree.child(token, "nsubj", "aux").isEmpty();
  }

  private Status fromGovernor(Token token, Token governor, int depth) {
    return switch (token.relation()) {
      case "xcomp" -> complement(token, governor, depth);
      case "csubj" ->
          isRule(token, governor) ? Status.HYPOTHETICAL : clause(token, governor, depth);
      case "ccomp" -> clause(token, governor, depth);
      case "advcl" -> adverbial(token, governor, depth);
      case "acl" ->
          presupposed.isSought(governor)
              ? Status.HYPOTHETICAL
              : !isInfinitive(token)
                  ? ofNoun(token, governor, depth)
                  : isRanked(governor)
                      ? upwards(governor, depth + 1)
                      : weaker(
                          contexts.of(governor, Status.HYPOTHETICAL), upwards(governor, depth + 1));
      case "acl:relcl" ->
          presupposed.isSought(governor)
              ? Status.HYPOTHETICAL
              : isContent(token) && (contexts.isClaim(governor) || isDisputed(governor))
                  ? claimed(governor, depth)
                  : Status.ASSERTED;
      case "conj" -> conjunct(token, governor, depth);
      case "amod" -> // "would be talking about 40 dead"
          governor.tag().equals("CD") ? upwards(governor, depth + 1) : Status.ASSERTED;
      case "obj", "nsubj:pass", "obl", "nmod", "iobj" -> noun(token, governor, depth);
      case "compound" -> // "murder charge", "arrest warrant"; "bombing campaign"
          clauses.extent(token).isPresent()
              ? upwards(governor, depth + 1)
              : contexts.of(governor, Status.ASSERTED);
      case "nsubj" ->
          occurrenceVerbs.contains(governor.lemma())
              ? upwards(governor, depth + 1)
              : Status.ASSERTED;
      case "dep", "parataxis" ->
          isInfinitive(token) && !words.isToBe(token) ? stray(token) : Status.ASSERTED;
      default -> Status.ASSERTED;
    };
  }

  // "the first to fall", "the worst storm to hit the coast" fell and hit.
  private boolean isRanked(Token noun) {
    return noun.tag().equals("JJS")
        || tree.hasChild(
            noun, c -> c.tag().equals("JJS") || NumberWords.ordinal(c.word()).isPresent());
  }

  private Status complement(Token token, Token governor, int depth) {
    Status unlisted = isInfinitive(token) ? Status.HYPOTHETICAL : Status.ASSERTED;
    boolean isToBe = isInfinitive(token) && (governor.lemma().equals("be") || isGoing(governor));
    Status here =
        isToBe
            ? Status.PLANNED
            : isAchieved(governor)
                ? achieved(governor)
                : contexts.of(nounBefore(token).or(() -> had(governor)).orElse(governor), unlisted);
    if (here == Status.DENIED) {
      return words.of(governor) == Status.DENIED ? Status.HYPOTHETICAL : here; // "did not fail to"
    }
    Status above = upwards(governor, depth + 1);
    return above == Status.DENIED && words.isWish(governor)
        ? Status.HYPOTHETICAL // "does not want to be arrested"
        : weaker(here, above);
  }

  // "is due to meet", however it hangs: what stands before "to" says how sure it is
  private Status stray(Token infinitive) {
    return tree.child(infinitive, "mark")
        .filter(to -> to.tag().equals("TO") && to.index() > 1)
        .map(to -> tree.token(to.index() - 1))
        .filter(before -> before.tag().equals("VBN") || before.lemma().equals("due"))
        .map(before -> contexts.of(before, Status.HYPOTHETICAL))
        .filter(status -> status == Status.PLANNED)
        .map(status -> tree.governor(infinitive).map(g -> contexts.of(g, status)).orElse(status))
        .orElse(Status.HYPOTHETICAL);
  }

  // "suspected of planning to strike": the infinitive is the noun's, wherever it hangs
  private Optional<Token> nounBefore(Token infinitive) {
    return tree.child(infinitive, "mark")
        .filter(to -> to.tag().equals("TO") && to.index() > 1)
        .map(to -> tree.token(to.index() - 1))
        .filter(noun -> noun.isNoun() && noun.relation().equals("obl"))
        .filter(noun -> contexts.of(noun, Status.ASSERTED) != Status.ASSERTED);
  }

  // "has the capacity to strike": what somebody has says more than that he has it
  private Optional<Token> had(Token verb) {
    return verb.lemma().equals("have")
        ? tree.child(verb, "obj").filter(Token::isNoun)
        : Optional.empty();
  }

  // "was going to sign" tells of what was ahead, "went to see her" does not
  private boolean isGoing(Token governor) {
    return governor.word().equalsIgnoreCase("going")
        && tree.hasChild(governor, c -> c.baseRelation().equals("aux") && c.lemma().equals("be"));
  }

  // "was able to meet her" tells that they met, "was unable to" that they did not
  private boolean isAchieved(Token adjective) {
    return ACHIEVED.contains(adjective.lemma())
        && tree.hasChild(adjective, c -> c.relation().equals("cop") && c.tag().equals("VBD"));
  }

  private static Status achieved(Token adjective) {
    return adjective.lemma().startsWith("un") ? Status.DENIED : Status.ASSERTED;
  }

  // "killing hostages is a crime" tells of none that was killed
  private boolean isRule(Token gerund, Token predicate) {
    return gerund.tag().equals("VBG")
        && (predicate.isTagged("VBZ|VBP")
            || tree.hasChild(predicate, c -> c.isTagged("VBZ|VBP|MD")))
        && !tree.hasChild(predicate, c -> c.isTagged("VBN|VBD"));
  }

  // "demanded that he be freed" and "would free": the clause's own verb form decides, save under
  // wishes.
  private Status clause(Token token, Token governor, int depth) {
    if (words.isPerceived(token, governor)) {
      return upwards(governor, depth + 1);
    }
    if (clauses.isNonFinite(token)) {
      return complement(token, governor, depth);
    }
    if (contexts.isClaim(governor) || isDisputed(governor)) {
      return claimed(governor, depth);
    }
    if (TRUTH.contains(governor.lemma())) {
      return words.of(governor); // "it is not true that"
    }
    Status here = contexts.of(governor, Status.ASSERTED);
    if (clauses.isSubjunctive(token)
        || here == Status.HYPOTHETICAL && isIrrealis(token, governor)) {
      return Status.HYPOTHETICAL;
    }
    return here == Status.DENIED || here == Status.ATTRIBUTED ? here : Status.ASSERTED;
  }

  // "reports that", "cleared the guard of": what the noun, or the verb above it, says of the
  // clause.
  private Status ofNoun(Token token, Token noun, int depth) {
    Optional<Token> verb =
        tree.governor(noun).filter(v -> v.isVerb() && noun.isRelated("obj|nsubj:pass"));
    if (contexts.isClaim(noun) || isContent(token) && isDisputed(noun)) {
      return claimed(noun, depth);
    }
    return tree.child(token, "mark", "case")
        .map(m -> m.word().toLowerCase(Locale.ROOT))
        .filter(TRANSPARENT::contains)
        .flatMap(m -> verb.map(v -> contexts.of(v, m, Status.ASSERTED)))
        .orElse(Status.ASSERTED);
  }

  // "that" only opens the clause: it is neither its subject nor its object.
  private boolean isContent(Token verb) {
    return tree.child(verb, "nsubj", "nsubj:pass")
            .filter(s -> !s.lemma().equals("that"))
            .isPresent()
        && tree.hasChild(verb, c -> c.lemma().equals("that") && !c.relation().equals("obj"));
  }

  // "dismissed claims that", "could not confirm reports that": what becomes of the claim.
  private Status claimed(Token claim, int depth) {
    if (tree.governor(claim).filter(p -> UNTRUE.contains(p.lemma())).isPresent()) {
      return Status.DENIED; // "rumours of his death are false"
    }
    boolean affected = claim.isRelated("obj|nsubj:pass|obl");
    Optional<Token> verb = tree.governor(claim).filter(v -> affected && v.isVerb());
    if (verb.isEmpty()) {
      return Status.ATTRIBUTED;
    }
    boolean negated = upwards(verb.get(), depth + 1) == Status.DENIED;
    return DENYING.contains(verb.get().lemma())
        ? negated ? Status.HYPOTHETICAL : Status.DENIED
        : negated ? Status.HYPOTHETICAL : Status.ATTRIBUTED;
  }

  // "dismissed the suggestion that": whatever noun it is
  private boolean isDisputed(Token noun) {
    return noun.isRelated("obj|nsubj:pass")
        && tree.governor(noun).filter(v -> DENYING.contains(v.lemma())).isPresent();
  }

  private boolean isIrrealis(Token token, Token governor) {
    return !REALIS.contains(governor.lemma()) || tree.hasChild(token, c -> c.tag().equals("MD"));
  }

  private Status adverbial(Token token, Token governor, int depth) {
    if (isInfinitive(token)) {
      Status above = upwards(governor, depth + 1);
      return above == Status.ASSERTED
          ? contexts.of(governor, Status.PLANNED) == Status.ASSERTED
              ? Status.PLANNED
              : contexts.of(governor, Status.PLANNED)
          : above;
    }
    if (!clauses.isNonFinite(token)) {
      return Status.ASSERTED;
    }
    Optional<String> marker =
        tree.child(token, "mark", "case").map(m -> m.word().toLowerCase(Locale.ROOT));
    if (marker.filter(TRANSPARENT::contains).isPresent()) {
      return contexts.of(
          governor,
          marker.get(),
          Status.ASSERTED); // "accused of killing", "prevented from meeting"
    }
    if (marker.filter(AHEAD::contains).isPresent()) {
      return words.isPast(governor) ? Status.ASSERTED : Status.PLANNED;
    }
    if (marker.filter("by"::equals).isPresent()) {
      return upwards(governor, depth + 1);
    }
    return marker.isEmpty() && upwards(governor, depth + 1) == Status.ATTRIBUTED
        ? Status.ATTRIBUTED // "is accused of starting a fire, killing two"
        : Status.ASSERTED;
  }

  // "will meet A and visit B": a bare second verb has the first one's auxiliary.
  private Status conjunct(Token token, Token governor, int depth) {
    boolean ownForm =
        token.isVerb()
            && (tree.child(token, "aux", "nsubj").isPresent() || token.isTagged("VBD|VBZ|VBP"));
    if (token.isNoun() || !ownForm) {
      return upwards(governor, depth + 1);
    }
    if (isInfinitive(governor) && isClauseOfItsOwn(token)) {
      return Status.ASSERTED; // "was unable to see him, and a meeting with her was cancelled"
    }
    Status above = governor.isVerb() ? fromGovernorOf(governor, depth) : Status.ASSERTED;
    return above;
  }

  private boolean isClauseOfItsOwn(Token verb) {
    return tree.child(verb, "nsubj").isPresent()
        && (verb.tag().equals("VBD") || tree.hasChild(verb, c -> c.tag().equals("VBD")));
  }

  private Status fromGovernorOf(Token token, int depth) {
    return depth > DEEPEST || tree.governor(token).isEmpty()
        ? Status.ASSERTED
        : fromGovernor(token, tree.governor(token).get(), depth + 1);
  }

  private Status noun(Token token, Token governor, int depth) {
    if (!token.isNoun() && !token.tag().equals("CD")) {
      return token.tag().equals("VBG") ? upwards(governor, depth + 1) : Status.ASSERTED;
    }
    if (presupposed.by(governor, token)) {
      return Status.ASSERTED;
    }
    String marker = tree.preposition(token).orElse("");
    if (marker.equals("of") && contexts.isClaim(governor)) {
      return claimed(governor, depth);
    }
    if (marker.equals("of") && QUANTITY.contains(governor.lemma())) {
      return upwards(governor, depth + 1); // "may ask for a round of talks"
    }
    boolean told = presupposed.isMade(governor, token);
    Status here = told ? Status.ASSERTED : contexts.of(governor, marker, Status.ASSERTED);
    if (token.relation().equals("obl")
        && !Set.of("for", "on", "about", "of", "to", "with", "ahead of", "from").contains(marker)) {
      here = Status.ASSERTED; // "asked after the meeting"
    }
    if (AHEAD.contains(marker) && here == Status.ASSERTED && !isFormer(token, governor)) {
      here = Status.PLANNED;
    }
    Status above =
        governor.isVerb() || token.relation().equals("nmod") && here != Status.ASSERTED
            ? upwards(governor, depth + 1)
            : Status.ASSERTED;
    if (above == Status.DENIED && (here == Status.HYPOTHETICAL || OUT_OF_REACH.contains(marker))) {
      return here; // "would not discuss the release" leaves it open; "never met despite the deal"
    }
    if (here == Status.DENIED && (above == Status.HYPOTHETICAL || above == Status.PLANNED)) {
      return Status.HYPOTHETICAL; // "seeks to block the return"
    }
    boolean done = above == Status.ATTRIBUTED && presupposed.isDefinite(token);
    return done && here == Status.PLANNED ? above : weaker(here, above);
  }

  // "he had led the gang before his arrest": it is over
  private boolean isFormer(Token noun, Token governor) {
    return tree.hasChild(noun, c -> c.relation().equals("nmod:poss"))
        && (governor.isNoun() ? tree.governor(governor) : Optional.of(governor))
            .filter(words::isPast)
            .isPresent();
  }

  /** Whether a verb makes what stands below it somebody's word: "accuse", "suspect". */
  public boolean isAttribution(Token verb) {
    return contexts.of(verb, Status.ASSERTED) == Status.ATTRIBUTED;
  }

  private boolean isInfinitive(Token token) {
    return tree.hasChild(token, c -> c.tag().equals("TO"))
        || token.tag().equals("VB") // "after they let him go" is no infinitive
            && !tree.hasChild(token, c -> c.lemma().equals("after"));
  }

  /** Of two statuses the one that says less: a denied plan is denied, a possible plan possible. */
  public static Status weaker(Status one, Status other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(Status status) {
    return switch (status) {
      case ASSERTED -> 0;
      case ATTRIBUTED -> 1;
      case HABITUAL -> 2;
      case PLANNED -> 3;
      case HYPOTHETICAL -> 4;
      case DENIED -> 5;
    };
  }
}
