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
  private static final WordList CONDITIONAL =
      WordList.section(Factuality.class, "words.txt", "conditional");
  private static final WordList NOBODY = WordList.section(Factuality.class, "words.txt", "nobody");
  private static final WordList AHEAD = WordList.section(Factuality.class, "words.txt", "ahead");
  private static final WordList TRANSPARENT =
      WordList.section(Factuality.class, "words.txt", "transparent");
  private static final WordList REALIS =
      WordList.section(Factuality.class, "words.txt", "realis clause");
  private static final WordList SPEAKING =
      WordList.section(Factuality.class, "words.txt", "speaking");
  private static final WordList ACHIEVED =
      WordList.section(Factuality.class, "words.txt", "achieved");
  private static final WordList PERFORMATIVE =
      WordList.section(Factuality.class, "words.txt", "performative");
  private static final WordList PRESUPPOSING =
      WordList.section(Factuality.class, "words.txt", "presupposing");
  private static final int DEEPEST = 12;

  private final Tree tree;
  private final Clauses clauses;
  private final WordList contexts;
  private final WordList adverbs;
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
    this.contexts = contexts;
    this.adverbs = adverbs;
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
    Status own = own(token);
    if (depth > DEEPEST || tree.governor(token).isEmpty()) {
      return isImperative(token) ? weaker(own, Status.HYPOTHETICAL) : own;
    }
    return weaker(own, fromGovernor(token, tree.governor(token).get(), depth));
  }

  // A bare infinitive at the head of a sentence asks for something, outside quotations too.
  private boolean isImperative(Token token) {
    return token.tag().equals("VB")
        && !tree.sentence().headline()
        && tree.child(token, "nsubj", "aux").isEmpty();
  }

  /** What stands with the word itself: negation, modal, condition, adverb, adjective. */
  private Status own(Token token) {
    Status status = isToBe(token) ? Status.PLANNED : Status.ASSERTED;
    for (Token child : tree.children(token)) {
      status = weaker(status, fromChild(token, child));
    }
    return status == Status.PLANNED && isConditioned(token) ? Status.HYPOTHETICAL : status;
  }

  // "If the guards agree, talks will begin"
  private boolean isConditioned(Token verb) {
    return tree.children(verb, "advcl").stream()
        .flatMap(clause -> tree.children(clause, "mark").stream())
        .anyMatch(mark -> CONDITIONAL.contains(mark.word().toLowerCase(Locale.ROOT)));
  }

  // "are to be released", "is to meet"
  private boolean isToBe(Token token) {
    return tree.hasChild(token, c -> c.tag().equals("TO"))
        && tree.hasChild(
            token,
            c ->
                c.lemma().equals("be")
                    && c.tag().matches("VBZ|VBP|VBD")
                    && c.relation().matches("cop|aux.*"));
  }

  private Status fromChild(Token token, Token child) {
    String word = child.word().toLowerCase(Locale.ROOT);
    return switch (child.baseRelation()) {
      case "aux" -> PERFORMATIVE.contains(token.lemma()) ? said(child) : modal(child);
      case "mark" ->
          CONDITIONAL.contains(word) && !(word.equals("once") && isPast(token))
              ? Status.HYPOTHETICAL
              : word.equals("without") ? Status.DENIED : Status.ASSERTED;
      case "advmod" -> adverb(word);
      case "det" -> word.equals("no") ? Status.DENIED : Status.ASSERTED;
      case "case" -> token.isNoun() && word.equals("without") ? Status.DENIED : Status.ASSERTED;
      case "amod" -> token.isNoun() ? modifier(child) : Status.ASSERTED;
      case "acl" -> token.isNoun() && child.tag().equals("VBN") ? modifier(child) : Status.ASSERTED;
      case "nsubj", "obj" ->
          token.isVerb() || token.tag().startsWith("JJ") ? nobody(child) : Status.ASSERTED;
      default -> Status.ASSERTED;
    };
  }

  private Status adverb(String word) {
    return adverbs.value(word).map(Status::valueOf).orElse(Status.ASSERTED);
  }

  private Status modifier(Token modifier) {
    return contexts
        .value(modifier.word().toLowerCase(Locale.ROOT))
        .or(
            () ->
                modifier.tag().equals("VBN") ? contexts.value(modifier.lemma()) : Optional.empty())
        .map(Status::valueOf)
        .orElse(Status.ASSERTED);
  }

  private Status nobody(Token noun) {
    boolean none =
        NOBODY.contains(noun.word().toLowerCase(Locale.ROOT))
            || tree.hasChild(noun, c -> c.baseRelation().equals("det") && c.lemma().equals("no"))
            || tree.hasChild(noun, c -> c.lemma().equalsIgnoreCase("neither"))
            || noun.word().equalsIgnoreCase("one")
                && tree.hasChild(noun, c -> c.lemma().equals("no"));
    return none ? Status.DENIED : Status.ASSERTED;
  }

  // "I can confirm the arrest" confirms it
  private Status said(Token auxiliary) {
    return auxiliary.lemma().equals("can") ? Status.ASSERTED : modal(auxiliary);
  }

  private Status modal(Token auxiliary) {
    return switch (auxiliary.word().toLowerCase(Locale.ROOT)) {
      case "will", "shall", "'ll", "’ll", "wo", "would", "'d", "’d" ->
          auxiliary.tag().equals("MD") ? Status.PLANNED : Status.ASSERTED;
      case "may", "might", "could", "can", "should", "must", "ought", "ca" -> Status.HYPOTHETICAL;
      default -> Status.ASSERTED;
    };
  }

  private Status fromGovernor(Token token, Token governor, int depth) {
    return switch (token.relation()) {
      case "xcomp" -> complement(token, governor, depth);
      case "ccomp", "csubj" -> clause(token, governor, depth);
      case "advcl" -> adverbial(token, governor, depth);
      case "acl" ->
          !isInfinitive(token)
              ? Status.ASSERTED
              : isRanked(governor)
                  ? upwards(governor, depth + 1)
                  : weaker(context(governor, Status.HYPOTHETICAL), upwards(governor, depth + 1));
      case "conj" -> conjunct(token, governor, depth);
      case "obj", "nsubj:pass", "obl", "nmod", "iobj" -> noun(token, governor, depth);
      case "compound" -> context(governor, Status.ASSERTED); // "murder charge", "arrest warrant"
      case "nsubj" ->
          occurrenceVerbs.contains(governor.lemma())
              ? upwards(governor, depth + 1)
              : Status.ASSERTED;
      case "dep", "parataxis" -> isInfinitive(token) ? Status.HYPOTHETICAL : Status.ASSERTED;
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
    boolean isToBe = governor.lemma().equals("be") && isInfinitive(token);
    Status here =
        isToBe
            ? Status.PLANNED
            : isAchieved(governor) ? achieved(governor) : context(governor, unlisted);
    if (here == Status.DENIED) {
      return own(governor) == Status.DENIED ? Status.HYPOTHETICAL : here; // "did not fail to"
    }
    return weaker(here, upwards(governor, depth + 1));
  }

  // "was able to meet her" tells that they met, "was unable to" that they did not
  private boolean isAchieved(Token adjective) {
    return ACHIEVED.contains(adjective.lemma())
        && tree.hasChild(adjective, c -> c.relation().equals("cop") && c.tag().equals("VBD"));
  }

  private static Status achieved(Token adjective) {
    return adjective.lemma().startsWith("un") ? Status.DENIED : Status.ASSERTED;
  }

  // "demanded that he be freed" and "would free": the clause's own verb form decides, save under
  // wishes.
  private Status clause(Token token, Token governor, int depth) {
    if (clauses.isNonFinite(token)) {
      return complement(token, governor, depth);
    }
    Status here = context(governor, Status.ASSERTED);
    boolean subjunctive = token.tag().equals("VB") && tree.child(token, "aux").isEmpty();
    if (subjunctive || here == Status.HYPOTHETICAL && isIrrealis(token, governor)) {
      return Status.HYPOTHETICAL;
    }
    return here == Status.DENIED ? Status.DENIED : Status.ASSERTED;
  }

  private boolean isIrrealis(Token token, Token governor) {
    return !REALIS.contains(governor.lemma()) || tree.hasChild(token, c -> c.tag().equals("MD"));
  }

  private Status adverbial(Token token, Token governor, int depth) {
    if (isInfinitive(token)) {
      Status above = upwards(governor, depth + 1);
      return above == Status.ASSERTED
          ? context(governor, Status.PLANNED) == Status.ASSERTED
              ? Status.PLANNED
              : context(governor, Status.PLANNED)
          : above;
    }
    if (!clauses.isNonFinite(token)) {
      return Status.ASSERTED;
    }
    Optional<String> marker =
        tree.child(token, "mark", "case").map(m -> m.word().toLowerCase(Locale.ROOT));
    if (marker.filter(TRANSPARENT::contains).isPresent()) {
      return context(governor, Status.ASSERTED); // "accused of killing", "prevented from meeting"
    }
    if (marker.filter(AHEAD::contains).isPresent()) {
      return isPast(governor) ? Status.ASSERTED : Status.PLANNED;
    }
    return marker.filter("by"::equals).isPresent() ? upwards(governor, depth + 1) : Status.ASSERTED;
  }

  // "will meet A and visit B": a bare second verb has the first one's auxiliary.
  private Status conjunct(Token token, Token governor, int depth) {
    boolean ownForm =
        token.isVerb()
            && (tree.child(token, "aux", "nsubj").isPresent()
                || token.tag().matches("VBD|VBZ|VBP"));
    if (token.isNoun() || !ownForm) {
      return upwards(governor, depth + 1);
    }
    Status above = governor.isVerb() ? fromGovernorOf(governor, depth) : Status.ASSERTED;
    return above;
  }

  private Status fromGovernorOf(Token token, int depth) {
    return depth > DEEPEST || tree.governor(token).isEmpty()
        ? Status.ASSERTED
        : fromGovernor(token, tree.governor(token).get(), depth + 1);
  }

  private Status noun(Token token, Token governor, int depth) {
    if (!token.isNoun()) {
      return token.tag().equals("VBG") ? upwards(governor, depth + 1) : Status.ASSERTED;
    }
    if (isPresupposed(governor)) {
      return Status.ASSERTED;
    }
    boolean told = PERFORMATIVE.contains(governor.lemma()) && isOfSomebody(token);
    Status here = told ? Status.ASSERTED : context(governor, Status.ASSERTED);
    String marker = tree.preposition(token).orElse("");
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
    boolean presupposed = above == Status.ATTRIBUTED && isDefinite(token);
    return presupposed && here == Status.PLANNED ? above : weaker(here, above);
  }

  // "will condemn the raid", "broke the deal", "no suspect in the killing": there was one
  private boolean isPresupposed(Token governor) {
    return PRESUPPOSING.contains(governor.lemma())
        && (governor.isVerb() || governor.isNoun())
        && !(governor.lemma().equals("suspect") && governor.isVerb());
  }

  // "he had led the gang before his arrest": it is over
  private boolean isFormer(Token noun, Token governor) {
    return tree.hasChild(noun, c -> c.relation().equals("nmod:poss"))
        && (governor.isNoun() ? tree.governor(governor) : Optional.of(governor))
            .filter(this::isPast)
            .isPresent();
  }

  // "announced the arrest of a clerk"; not yet so "announced a meeting"
  private boolean isOfSomebody(Token noun) {
    return isDefinite(noun)
        && tree.children(noun, "nmod").stream()
            .anyMatch(n -> tree.preposition(n).filter("of"::equals).isPresent());
  }

  // "accused of ordering the killing": it is said to have been done
  private boolean isDefinite(Token noun) {
    return tree.hasChild(noun, c -> c.lemma().equals("the"));
  }

  private Status context(Token governor, Status unlisted) {
    return tree.children(governor, "compound", "advmod").stream()
        .map(particle -> governor.lemma() + " " + particle.word().toLowerCase(Locale.ROOT))
        .flatMap(verb -> contexts.value(verb).stream())
        .findFirst()
        .or(() -> contexts.value(governor.lemma()))
        .map(Status::valueOf)
        .orElse(unlisted);
  }

  /** Whether a verb makes what stands below it somebody's word: "accuse", "suspect". */
  public boolean isAttribution(Token verb) {
    return context(verb, Status.ASSERTED) == Status.ATTRIBUTED;
  }

  // "was held for a year before being freed" tells two facts; "spoke before meeting her" one.
  private boolean isPast(Token verb) {
    boolean past = verb.tag().equals("VBD") || tree.hasChild(verb, c -> c.tag().equals("VBD"));
    return past && !SPEAKING.contains(verb.lemma())
        || verb.tag().equals("VBG") && attends(verb).filter(this::isPast).isPresent();
  }

  // "opened fire, wounding two before fleeing": the participle has the time of the verb above
  private Optional<Token> attends(Token participle) {
    return participle.relation().matches("advcl|conj|dep")
            && tree.child(participle, "mark").isEmpty()
        ? tree.governor(participle)
        : Optional.empty();
  }

  private boolean isInfinitive(Token token) {
    return tree.hasChild(token, c -> c.tag().equals("TO")) || token.tag().equals("VB");
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
