package org.dateline.extract.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Takes in the words beside a span that belong to the same name. */
final class NameExtent {
  private static final Pattern ARTICLED =
      Pattern.compile("(?:al|el|ul|as|ash|at|an|ar|az)-\\p{Lu}.*");

  private static final Set<String> OF = Set.of("of", "for", "on");

  private final NameContext context;
  private final Sentence sentence;
  private final List<NameSpan> spans;

  /** Changes the spans in place. */
  NameExtent(NameContext context, List<NameSpan> spans) {
    this.context = context;
    this.sentence = context.sentence();
    this.spans = spans;
  }

  void extend() {
    spans.replaceAll(this::extend);
  }

  private NameSpan extend(NameSpan span) {
    int from = span.from();
    int to = span.to();
    while (to < sentence.size()
        && continues(span, sentence.token(to + 1))
        && !(NameWords.closesCompany(sentence.token(to))
            && !NameWords.isSuffix(sentence.token(to + 1).word()))) {
      to++;
    }
    if (goesOn(to) || span.isPerson() && isParticle(to + 1) && isName(to + 2)) {
      to += 2;
    }
    if (span.isPerson() && isParticle(from - 1) && isName(from - 2)) {
      from -= 2;
    }
    while (from > 1 && span.isPerson() && precedes(sentence.token(from - 1))) {
      from--;
    }
    return isDegree(sentence, to + 1)
        ? new NameSpan(from, to + 2, "PERSON")
        : withFront(span.with(from, to));
  }

  /** The span of what is no person with its institution and capitalised adjectives before it. */
  NameSpan withFront(NameSpan span) {
    int from = institution(span);
    while (from > 1 && !span.isPerson() && describes(from - 1, span)) {
      from--;
    }
    return span.with(from, span.to());
  }

  /** Where "Centre for Sea Law" begins when only "Sea Law" was marked. */
  private int institution(NameSpan span) {
    int of = span.from() - 1;
    if (of > 2 && sentence.token(of).word().equals("the")) {
      of--;
    }
    if (of < 2 || span.isPerson() || !OF.contains(sentence.token(of).word())) {
      return span.from();
    }
    int head = of - 1;
    if (!isInstitution(sentence.token(head))) {
      return span.from();
    }
    while (head > 1 && isPartOf(sentence.token(head - 1), of - 1)) {
      head--;
    }
    return head;
  }

  private boolean isInstitution(Token head) {
    return head.isProperNoun()
        && NameWords.isCapitalised(head)
        && isFree(head)
        && !context.isShouting()
        && Gazetteer.INSTITUTIONS.contains(Nouns.lemma(head));
  }

  private boolean isPartOf(Token before, int head) {
    return before.isProperNoun()
        && NameWords.isCapitalised(before)
        && isFree(before)
        && before.head() == head
        && !NameWords.isTitleWord(before);
  }

  private boolean continues(NameSpan span, Token next) {
    if (!isFree(next)
        || !next.isProperNoun()
        || !next.name().equals("O")
        || !NameWords.isCapitalised(next)
        || context.inTime(next)) {
      return isFree(next)
          && span.isPerson()
          && (Gazetteer.SUFFIXES.contains(next.word()) || ARTICLED.matcher(next.word()).matches());
    }
    Token last = sentence.token(span.to());
    boolean headed = next.head() >= span.from() && next.head() <= span.to();
    boolean heads = last.head() == next.index();
    boolean beside = last.head() == next.head() && last.baseRelation().equals(next.baseRelation());
    boolean titled = Nouns.kind(Nouns.lemma(next)) == NounKind.PERSON;
    return (headed || heads || beside) && !titled && !Gazetteer.isDemonym(last.word());
  }

  /** "Weiler" am Berg, which the tagger reads as English. */
  private boolean goesOn(int to) {
    return to + 2 <= sentence.size()
        && Gazetteer.FOREIGN.contains(sentence.token(to + 1).word())
        && NameWords.isCapitalised(sentence.token(to + 2))
        && !context.inTime(sentence.token(to + 2))
        && isFree(sentence.token(to + 2));
  }

  /** "y" of "Rodolfo Paz y Arce", no English word such as "ten". */
  private boolean isParticle(int index) {
    return index > 1
        && index < sentence.size()
        && Gazetteer.PARTICLES.contains(sentence.token(index).word())
        && !NameWords.isCapitalised(sentence.token(index))
        && sentence.token(index).isTagged("FW|NNP?|IN|DT|JJ");
  }

  private boolean isName(int index) {
    if (index < 1 || index > sentence.size()) {
      return false;
    }
    Token word = sentence.token(index);
    return NameWords.isCapitalised(word)
        && isFree(word)
        && word.isTagged("NNP|FW|NN")
        && !NameWords.isTitleWord(word)
        && !context.inTime(word);
  }

  /** Whether a comma and a degree or the like stand here: ", M.D.". */
  static boolean isDegree(Sentence sentence, int comma) {
    return comma < sentence.size()
        && sentence.token(comma).word().equals(",")
        && Gazetteer.DEGREES.contains(sentence.token(comma + 1).word());
  }

  private boolean precedes(Token before) {
    return before.isProperNoun()
        && isFree(before)
        && NameWords.isCapitalised(before)
        && !NameWords.isTitle(before)
        && !Gazetteer.isDemonym(before.word())
        && (Gazetteer.isFirstName(before.word()) || before.word().length() <= 2 || belongs(before));
  }

  /** "High" Harbour Council: an adjective that is written as a part of the name. */
  private boolean describes(int index, NameSpan span) {
    Token before = sentence.token(index);
    Token last = sentence.token(span.to());
    boolean within = before.head() >= span.from() && before.head() <= span.to();
    return before.tag().equals("JJ")
        && before.baseRelation().equals("amod")
        && (within || before.head() == last.head())
        && before.word().length() > 2
        && NameWords.isCapitalised(before)
        && before.word().chars().allMatch(Character::isLetter)
        && !context.opens(index)
        && !context.isShouting()
        && (!Gazetteer.isDemonym(before.word()) || isGeneric(last))
        && isFree(before);
  }

  /** "Harbour Council", "Cup": as many countries have. */
  private static boolean isGeneric(Token last) {
    NounKind kind = Nouns.kind(Nouns.lemma(last));
    return kind == NounKind.ORGANIZATION || NameWords.isEventHead(last);
  }

  /** Whether an unknown word in the middle of a sentence hangs on the name that follows it. */
  private boolean belongs(Token before) {
    Token next = sentence.token(before.index() + 1);
    boolean common = Nouns.kind(Nouns.lemma(before)) != NounKind.OTHER;
    boolean compound = Set.of("compound", "flat").contains(before.baseRelation());
    return before.index() > 1
        && !common
        && compound
        && (before.head() == next.index() || before.head() == next.head());
  }

  private boolean isFree(Token token) {
    return spans.stream().noneMatch(s -> s.covers(token));
  }
}
