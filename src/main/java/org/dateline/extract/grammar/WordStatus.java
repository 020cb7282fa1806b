package org.dateline.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.Status;

/** The status of an event by what stands with its word, without regard to what governs it. */
final class WordStatus {
  private static final WordList PERCEIVING =
      WordList.section(WordStatus.class, "words.txt", "perceiving");
  private static final WordList WANTING =
      WordList.section(WordStatus.class, "words.txt", "wanting");
  private static final WordList CONDITIONAL =
      WordList.section(WordStatus.class, "words.txt", "conditional");
  private static final WordList GENERIC =
      WordList.section(WordStatus.class, "words.txt", "generic");
  private static final WordList ALWAYS = WordList.section(WordStatus.class, "words.txt", "always");
  private static final WordList PERFORMATIVE =
      WordList.section(WordStatus.class, "words.txt", "performative");

  private static final WordList ANYBODY =
      WordList.section(WordStatus.class, "words.txt", "anybody");
  private static final WordList SHORT_OF =
      WordList.section(WordStatus.class, "words.txt", "short of");
  private static final WordList FICTION =
      WordList.section(WordStatus.class, "words.txt", "fiction");
  private static final WordList SPEAKING =
      WordList.section(WordStatus.class, "words.txt", "speaking");

  private final Tree tree;
  private final Contexts contexts;
  private final WordList adverbs;

  WordStatus(Tree tree, Contexts contexts, WordList adverbs) {
    this.tree = tree;
    this.contexts = contexts;
    this.adverbs = adverbs;
  }

  /** What stands with the word itself: negation, modal, condition, adverb, adjective. */
  Status of(Token token) {
    if (isYetTo(token)) {
      return Status.DENIED;
    }
    Status status =
        isToBe(token) || hasTo(token) || isDue(token) ? Status.PLANNED : Status.ASSERTED;
    for (Token child : tree.children(token)) {
      status = Factuality.weaker(status, fromChild(token, child));
    }
    boolean open =
        status == Status.PLANNED && isConditioned(token)
            || status == Status.DENIED && token.isVerb() && isCondition(token);
    return open ? Status.HYPOTHETICAL : status;
  }

  // "If the guards agree, talks will begin"
  private boolean isConditioned(Token verb) {
    return tree.children(verb, "advcl").stream().anyMatch(this::isCondition);
  }

  // "if the guards are not freed": nothing is said of whether they are
  private boolean isCondition(Token clause) {
    return tree.children(clause, "mark").stream()
        .anyMatch(mark -> CONDITIONAL.contains(mark.word().toLowerCase(Locale.ROOT)));
  }

  // "are to be released", "is to meet"
  boolean isToBe(Token token) {
    return tree.hasChild(token, c -> c.tag().equals("TO"))
        && tree.hasChild(
            token,
            c -> c.lemma().equals("be") && c.isTagged("VBZ|VBP|VBD") && c.isRelated("cop|aux.*"));
  }

  // "has yet to be charged", "is yet to meet": it has not come about
  private boolean isYetTo(Token verb) {
    return verb.isVerb()
        && tree.hasChild(
            verb,
            to ->
                to.tag().equals("TO")
                    && to.index() > 1
                    && tree.token(to.index() - 1).lemma().equals("yet"));
  }

  // "has to travel"; not "seems to have travelled", nor "had to", which came true
  private boolean hasTo(Token token) {
    return tree.child(token, "mark")
        .filter(to -> to.tag().equals("TO"))
        .filter(
            to ->
                tree.hasChild(
                    token,
                    c ->
                        c.lemma().equals("have")
                            && c.isTagged("VBZ|VBP|VB")
                            && c.index() < to.index()))
        .isPresent();
  }

  // "the two are due to meet", where the parser makes "due to" a preposition of the verb
  private boolean isDue(Token verb) {
    return verb.tag().equals("VB")
        && tree.hasChild(verb, c -> c.lemma().equals("due") && c.isRelated("aux|case|mark|advmod"));
  }

  private Status fromChild(Token token, Token child) {
    String word = child.word().toLowerCase(Locale.ROOT);
    return switch (child.baseRelation()) {
      case "aux" ->
          isInverted(token, child)
              ? Status.HYPOTHETICAL
              : PERFORMATIVE.contains(token.lemma()) ? said(child) : modal(child);
      case "mark" -> mark(token, word, child);
      case "advmod" -> advmod(token, word, child);
      case "obl" -> isFiction(child) ? Status.HYPOTHETICAL : Status.ASSERTED;
      case "advcl" -> isWhenever(child) ? Status.HABITUAL : Status.ASSERTED;
      case "cc" -> token.isVerb() && isNor(token, child) ? Status.DENIED : Status.ASSERTED;
      case "det" -> word.equals("no") ? Status.DENIED : Status.ASSERTED;
      case "case" -> token.isNoun() && word.equals("without") ? Status.DENIED : Status.ASSERTED;
      case "amod" -> token.isNoun() ? contexts.ofModified(child) : Status.ASSERTED;
      case "acl" ->
          token.isNoun() && child.tag().equals("VBN")
              ? contexts.ofModified(child)
              : Status.ASSERTED;
      case "nsubj" -> ANYBODY.contains(word) ? Status.HYPOTHETICAL : ofNobody(token, child);
      case "obj" -> ofNobody(token, child);
      default -> Status.ASSERTED;
    };
  }

  private Status mark(Token token, String word, Token mark) {
    boolean condition =
        CONDITIONAL.contains(word)
                && !(word.equals("once") && isPast(token) && !isBelowModal(token))
            || isGeneric(token, word);
    if (condition) {
      return Status.HYPOTHETICAL;
    }
    if (mark.tag().equals("TO") && isManner(token, mark)) {
      return Status.HYPOTHETICAL;
    }
    boolean due = contexts.of(mark, Status.ASSERTED) == Status.PLANNED; // "had been due to meet"
    return word.equals("without") ? Status.DENIED : due ? Status.PLANNED : Status.ASSERTED;
  }

  // "nor did she meet him"; of "neither met nor spoke" each verb has its own
  private static boolean isNor(Token verb, Token conjunction) {
    return conjunction.lemma().equalsIgnoreCase("nor") && conjunction.index() < verb.index();
  }

  // "how to bring them together"
  private boolean isManner(Token verb, Token to) {
    return tree.hasChild(verb, c -> c.tag().equals("WRB") && c.index() < to.index())
        && isInfinitive(verb);
  }

  // "Had they met, she would know"
  private boolean isInverted(Token verb, Token auxiliary) {
    return verb.relation().equals("advcl")
        && auxiliary.word().equalsIgnoreCase("had")
        && tree.child(verb, "mark").isEmpty()
        && tree.child(verb, "nsubj").filter(s -> s.index() > auxiliary.index()).isPresent();
  }

  // "nearly killed him" did not; "nearly 300 were killed" were
  private static Status shortOf(Token token, Token adverb) {
    return adverb.index() == token.index() - 1 ? Status.DENIED : Status.ASSERTED;
  }

  // "in the novel a spy kills a banker"
  private boolean isFiction(Token noun) {
    return FICTION.contains(noun.lemma())
        && tree.preposition(noun).filter("in"::equals).isPresent();
  }

  private Status advmod(Token token, String word, Token adverb) {
    boolean asked = adverb.tag().equals("WRB") && isInfinitive(token); // "how to free them"
    return asked
        ? Status.HYPOTHETICAL
        : SHORT_OF.contains(word)
            ? shortOf(token, adverb)
            : isGeneric(token, word) ? Status.HYPOTHETICAL : adverb(word);
  }

  // not "where he is to meet her"
  private boolean isInfinitive(Token verb) {
    return tree.hasChild(verb, c -> c.tag().equals("TO")) && !isToBe(verb);
  }

  // "would be freed once the rebels handed over two pilots"
  private boolean isBelowModal(Token clause) {
    return tree.governor(clause)
        .filter(verb -> tree.hasChild(verb, c -> c.tag().equals("MD")))
        .isPresent();
  }

  private boolean isGeneric(Token token, String word) {
    return GENERIC.contains(word) && isPresent(token);
  }

  // "wherever she goes, she meets friends"
  private boolean isWhenever(Token clause) {
    return tree.hasChild(clause, c -> ALWAYS.contains(c.word().toLowerCase(Locale.ROOT)));
  }

  // "when someone dies in custody": nobody in particular, or nobody yet
  private boolean isPresent(Token verb) {
    return verb.relation().equals("advcl")
        && !tree.sentence().headline()
        && (verb.isTagged("VBZ|VBP") && tree.child(verb, "aux").isEmpty()
            || verb.isTagged("VBN|VBG")
                && tree.children(verb, "aux").stream().anyMatch(c -> c.isTagged("VBZ|VBP"))
                && tree.children(verb, "aux").stream().noneMatch(c -> c.isTagged("VBD|MD")));
  }

  private Status adverb(String word) {
    return adverbs.value(word).map(Status::valueOf).orElse(Status.ASSERTED);
  }

  private Status ofNobody(Token token, Token noun) {
    boolean none = (token.isVerb() || token.tag().startsWith("JJ")) && Nobody.is(tree, noun);
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

  // "was held for a year before being freed" tells two facts; "spoke before meeting her" one.
  boolean isPast(Token verb) {
    boolean past = verb.tag().equals("VBD") || tree.hasChild(verb, c -> c.tag().equals("VBD"));
    return past && !SPEAKING.contains(verb.lemma())
        || tree.governor(verb).filter(use -> isUsedTo(verb, use)).filter(this::isPast).isPresent()
        || verb.isTagged("VBG|VBN") && attends(verb).filter(this::isPast).isPresent();
  }

  // "used a rifle to kill nine before shooting himself": what was done by then
  private static boolean isUsedTo(Token verb, Token use) {
    return use.lemma().equals("use") && verb.relation().equals("xcomp");
  }

  // "opened fire, wounding two before fleeing", "was held without being charged before being
  // freed", "was held and questioned": the participle has the time of the verb above
  private Optional<Token> attends(Token participle) {
    boolean finite = tree.hasChild(participle, c -> c.isTagged("VBZ|VBP|MD|TO"));
    boolean marked =
        tree.hasChild(
            participle, c -> c.relation().equals("mark") && !c.word().equalsIgnoreCase("without"));
    return participle.isRelated("advcl|conj|dep") && !finite && !marked
        ? tree.governor(participle)
        : Optional.empty();
  }

  /** "saw a man die", not "saw to die". */
  boolean isPerceived(Token verb, Token governor) {
    return PERCEIVING.contains(governor.lemma())
        && verb.tag().equals("VB")
        && !tree.hasChild(verb, c -> c.isTagged("TO|MD"));
  }

  /** What one does not "want" may come about for all that. */
  boolean isWish(Token verb) {
    return WANTING.contains(verb.lemma());
  }
}
