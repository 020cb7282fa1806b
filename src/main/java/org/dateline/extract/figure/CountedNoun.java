package org.dateline.extract.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.extract.Entity;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.Numeral.Form;
import org.dateline.extract.numeral.Words;

/** Finds what a figure counts: "hostages" of "eight hostages", "voters" of "half of voters". */
final class CountedNoun {
  private static final int REACH = 8;
  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "nmod:poss", "punct", "nummod", "det", "advmod");

  private static final WordList MEASURES =
      WordList.section(CountedNoun.class, "words.txt", "measure");
  private static final WordList REACHING =
      WordList.section(CountedNoun.class, "words.txt", "reaching");
  private static final WordList GATHERED =
      WordList.section(CountedNoun.class, "words.txt", "gathered");
  private static final WordList TALLIES = WordList.section(CountedNoun.class, "words.txt", "tally");
  private static final WordList LEVELS = WordList.section(CountedNoun.class, "words.txt", "level");

  private static final WordList PUTTING =
      WordList.section(CountedNoun.class, "words.txt", "putting");

  private final Words words;
  private final Tree tree;
  private final Text text;
  private final Entities entities;
  private final PersonPredicates persons;

  CountedNoun(Words words, Tree tree, Text text, Entities entities, PersonPredicates persons) {
    this.words = words;
    this.tree = tree;
    this.text = text;
    this.entities = entities;
    this.persons = persons;
  }

  void read(Draft draft) {
    if (draft.of.isPresent()) {
      return;
    }
    OptionalInt noun = partOf(draft);
    boolean part = noun.isPresent();
    if (noun.isEmpty() && draft.kind == Kind.COUNT && draft.numeral.form() != Form.FRACTION) {
      noun = direct(draft);
    }
    if (noun.isEmpty() && draft.numeral.form() == Form.FRACTION) {
      noun = direct(draft);
    }
    if (noun.isPresent()
        && draft.kind == Kind.COUNT
        && persons.isOfPeople(words.token(noun.getAsInt()))) {
      draft.of = Optional.of("people");
    } else if (noun.isPresent()) {
      name(draft, noun.getAsInt());
      if (part) {
        partitive(draft);
      }
    } else if (draft.kind == Kind.COUNT && isOfPeople(draft)) {
      draft.of = Optional.of("people");
    } else if (draft.kind == Kind.COUNT) {
      subject(draft);
    }
  }

  // "six of them" counts the six, not all of them
  private void partitive(Draft draft) {
    Optional.of(words.token(draft.numeral.last()))
        .filter(number -> number.tag().equals("CD"))
        .flatMap(number -> entities.at(tree.sentence().index(), number.index()))
        .ifPresent(some -> draft.mention = OptionalInt.of(some.id()));
  }

  private boolean isOfPeople(Draft draft) {
    if (words.at(draft.first - 1).equals("of") && GATHERED.contains(words.at(draft.first - 2))) {
      return true; // "a crowd of 9,000"
    }
    boolean predicate =
        words.has(draft.last + 1) && persons.isOfPeople(words.token(draft.last + 1));
    return predicate
        || words.at(draft.last + 1).equals("who")
        || persons.governs(tree, words.token(draft.numeral.last()));
  }

  /** A bare number that the subject is or comes to: "the index fell to 1,300". */
  private void subject(Draft draft) {
    Token number = words.token(draft.numeral.last());
    Optional<Token> predicate =
        tree.child(number, "cop").isPresent()
            ? Optional.of(number)
            : tree.governor(number).filter(v -> isLevel(number, v) || isReached(number, v));
    predicate
        .flatMap(p -> tree.child(p, "obj").filter(this::measures).or(() -> tree.child(p, "nsubj")))
        .filter(s -> s.isNoun() && (s.index() < draft.first || isRaised(s, number)))
        .or(() -> put(number))
        .ifPresent(s -> name(draft, measured(s).index()));
  }

  /** "raised to 61 the number of victims" */
  private boolean isRaised(Token object, Token number) {
    return object.baseRelation().equals("obj")
        && measures(object)
        && tree.preposition(number).filter("to"::equals).isPresent();
  }

  /** "put the number of people who fled at 61", wherever the parser hangs the figure. */
  private Optional<Token> put(Token number) {
    return tree.preposition(number).filter(LEVELS::contains).stream()
        .flatMap(level -> tree.ancestors(number).stream())
        .filter(noun -> measures(noun) && noun.relation().equals("obj"))
        .findFirst()
        .filter(noun -> tree.governor(noun).filter(v -> PUTTING.contains(v.lemma())).isPresent());
  }

  /** "brought the death toll to 61" */
  private boolean measures(Token object) {
    return MEASURES.contains(object.lemma());
  }

  /** "the number of people killed has passed 500" counts people. */
  private Token measured(Token subject) {
    return tree.children(subject, "nmod").stream()
        .filter(noun -> MEASURES.contains(subject.lemma()))
        .filter(noun -> tree.preposition(noun).filter("of"::equals).isPresent())
        .findFirst()
        .orElse(subject);
  }

  private boolean isLevel(Token number, Token verb) {
    boolean level = tree.preposition(number).filter(LEVELS::contains).isPresent();
    return verb.isVerb() && level && !isTally(number) && number.baseRelation().equals("obl");
  }

  /** "the death toll passed 61" */
  // "passed by 31 votes to 17"
  private boolean isTally(Token number) {
    return words.at(number.index() - 1).equals("to")
        && TALLIES.contains(words.at(number.index() - 2))
        && words.tag(number.index() - 3).equals("CD");
  }

  private boolean isReached(Token number, Token verb) {
    return REACHING.contains(verb.lemma())
        && number.baseRelation().equals("obj")
        && tree.child(verb, "nsubj").filter(this::measures).isPresent();
  }

  private void name(Draft draft, int noun) {
    draft.counted = noun;
    Optional<Mention> mention = entities.at(tree.sentence().index(), noun);
    mention.ifPresent(m -> draft.mention = OptionalInt.of(m.id()));
    if (words.token(noun).isPronoun()) {
      draft.of = mention.map(entities::entity).filter(e -> !e.name().isBlank()).map(Entity::name);
    } else {
      draft.of = Optional.of(text.slice(phrase(draft, noun)));
    }
  }

  /** The noun with the modifiers before it that stand after the number. */
  private Span phrase(Draft draft, int noun) {
    int first = noun;
    while (first - 1 > 0 && !draft.covers(first - 1) && modifies(words.token(first - 1), noun)) {
      first--;
    }
    while (first < noun
        && (words.isDash(first)
            || Patterns.matches(words.tag(first), "DT|CD") // "six of the 20 men" are men
            || isPunctuation(first))) {
      first++;
    }
    return words.token(first).span().union(words.token(noun).span());
  }

  private boolean isPunctuation(int index) {
    return !Character.isLetterOrDigit(words.at(index).codePointAt(0));
  }

  private boolean modifies(Token token, int noun) {
    boolean below = tree.dominates(words.token(noun), token);
    return below
        && !token.tag().equals("IN")
        && !token.tag().equals("PRP$")
        && !token.tag().equals("POS")
        && !token.tag().equals(",")
        && !token.tag().equals("DT")
        && (MODIFIERS.contains(token.relation())
            || MODIFIERS.contains(token.baseRelation())
            || !token.tag().startsWith("VB"));
  }

  /** "of the hostages" after the number or its unit. */
  private OptionalInt partOf(Draft draft) {
    int at = draft.last + 1;
    if (!words.at(at).equals("of")) {
      return OptionalInt.empty();
    }
    return chunkHead(at + 1);
  }

  private OptionalInt direct(Draft draft) {
    Token number = words.token(draft.numeral.last());
    Optional<Token> governor = tree.governor(number);
    if (governor.isPresent() && counts(number, governor.get(), draft)) {
      return OptionalInt.of(wholeNoun(governor.get().index()));
    }
    int next = draft.last + 1;
    if (words.isDash(next) && !words.tag(next + 1).equals("DT")) { // not "two - a boy and a girl -"
      next++;
    }
    if (words.tag(next).equals("DT") && draft.numeral.form() != Form.FRACTION) {
      return OptionalInt.empty(); // "raised to 61 the number of victims"
    }
    OptionalInt head = chunkHead(next);
    return head.isPresent() && isTime(head.getAsInt()) ? OptionalInt.empty() : head;
  }

  // "fell by a third last week"
  private boolean isTime(int noun) {
    return tree.sentence().timexes().stream()
        .anyMatch(t -> t.span().covers(words.token(noun).span()));
  }

  /** "three course meal": a singular that nouns follow is no counted noun yet. */
  private int wholeNoun(int noun) {
    int at = noun;
    while (Patterns.matches(words.tag(at), "NNP?") && words.tag(at + 1).startsWith("NN")
        || words.tag(at).equals("NNP")
            && words.tag(at + 1).equals("CD")
            && words.tag(at + 2).equals("NNS")) {
      at++;
    }
    if (words.tag(at).equals("NNP") && words.isAcronym(at + 1) && words.tag(at + 4).equals("NNS")) {
      return at + 4; // "three Coast Guard (CG) sailors"
    }
    return words.tag(at).startsWith("NN") ? at : at + 1;
  }

  private boolean counts(Token number, Token noun, Draft draft) {
    boolean relation =
        Set.of("nummod", "amod", "det", "compound", "advmod").contains(number.baseRelation());
    boolean near = noun.index() > draft.last && noun.index() - draft.last <= REACH;
    return relation && near && noun.isNoun() && isChunk(draft.last + 1, noun.index());
  }

  private boolean isChunk(int first, int last) {
    for (int i = first; i < last; i++) {
      if (words.isAcronym(i)) {
        i += 2;
      } else if (!isInside(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInside(int index) {
    String tag = words.tag(index);
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.startsWith("VBN")
        || tag.equals("VBG")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.startsWith("RB")
        || words.isDash(index)
        || tag.equals("CC")
        || tag.equals("FW")
        || tag.equals(",");
  }

  /** The last noun of the noun phrase that begins at a token, or a pronoun there. */
  private OptionalInt chunkHead(int first) {
    int at = first;
    while (words.tag(at).equals("DT")
        || words.tag(at).equals("PRP$")
        || words.tag(at).equals("PDT")) {
      at++;
    }
    if (words.tag(at).equals("PRP") || isDemonstrative(first)) {
      return OptionalInt.of(isDemonstrative(first) ? first : at);
    }
    int head = 0;
    while (words.has(at)
        && (isModifier(at)
            || head > 0 && joinsNames(at)
            || head == 0
                && Patterns.matches(words.tag(at), "RB.?|CC")
                && !words.tag(at + 1).equals("VBG"))) {
      if (head > 0 && words.tag(head).equals("NNS") && words.tag(at).equals("NNP")) {
        break; // "half of the systems Sun shipped"
      }
      if (words.tag(at).startsWith("NN")) {
        head = at;
      } else if (head > 0 && joinsNames(at)) {
        at++;
        continue;
      } else if (head > 0 && !words.tag(at).equals("POS") && !words.isDash(at)) {
        break;
      }
      at++;
    }
    return head == 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** The "and" of "Kent and Surrey farmers". */
  private boolean joinsNames(int index) {
    return words.tag(index).equals("CC")
        && words.tag(index - 1).equals("NNP")
        && words.tag(index + 1).equals("NNP")
        && Patterns.matches(words.tag(index + 2), "NNP?S");
  }

  private boolean isDemonstrative(int index) {
    return Set.of("those", "these").contains(words.at(index))
        && !words.tag(index + 1).startsWith("NN")
        && !words.tag(index + 1).startsWith("JJ");
  }

  private boolean isModifier(int index) {
    String tag = words.tag(index);
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("VBN")
        || tag.equals("VBG")
        || tag.equals("CD")
        || tag.equals("POS")
        || words.isDash(index) && words.glued(index) && words.glued(index - 1);
  }
}
