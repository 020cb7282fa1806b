package org.dateline.extract.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.Token;
import org.dateline.extract.lexicon.Function;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;

/** The arguments of verbs, event nouns and adjectives, by what they are to them. */
public final class Arguments {
  private static final WordList GATHERING =
      WordList.section(Arguments.class, "words.txt", "gathering");

  private static final WordList EXTENTS = WordList.section(Arguments.class, "words.txt", "extent");
  private static final WordList STRIKING =
      WordList.section(Arguments.class, "words.txt", "striking");
  private static final WordList AIMED = WordList.section(Arguments.class, "words.txt", "aimed");
  private static final WordList UNDERGOING =
      WordList.section(Arguments.class, "words.txt", "undergoing");
  private static final WordList STANCE = WordList.section(Arguments.class, "words.txt", "stance");
  private static final WordList EQUIPPED =
      WordList.section(Arguments.class, "words.txt", "equipped");

  private static final Set<String> PLACED = Set.of("in", "to", "at");

  private final Tree tree;
  private final Clauses clauses;
  private final Doers doers;
  private final Carriers carriers;
  private final WordList copularVerbs;

  /**
   * @param lightVerbs verbs that only carry an event noun: "held" talks
   * @param copularVerbs verbs that say in which state somebody is: "remains" in custody
   * @param occurrenceVerbs verbs that say that an event, their subject, came about: "happened"
   */
  public Arguments(
      Clauses clauses, WordList lightVerbs, WordList copularVerbs, WordList occurrenceVerbs) {
    this.tree = clauses.tree();
    this.clauses = clauses;
    this.doers = new Doers(clauses);
    this.carriers = new Carriers(clauses, lightVerbs, occurrenceVerbs);
    this.copularVerbs = copularVerbs;
  }

  /** The arguments of a trigger, nearer ones first within a function. */
  public List<Filler> of(Token trigger) {
    return of(trigger, PartOfSpeech.of(trigger.tag()).orElse(PartOfSpeech.ADJECTIVE));
  }

  /**
   * The arguments of a trigger, nearer ones first within a function.
   *
   * @param part what the trigger is, whatever its tag says
   */
  public List<Filler> of(Token trigger, PartOfSpeech part) {
    Set<Filler> found = new LinkedHashSet<>();
    switch (part) {
      case VERB -> verb(trigger, found);
      case NOUN -> noun(trigger, found);
      case ADJECTIVE -> adjective(trigger, found);
    }
    found.removeIf(
        filler -> filler.token().index() == trigger.index() && filler.function() != Function.SELF);
    return new ArrayList<>(found);
  }

  private void verb(Token verb, Set<Filler> into) {
    boolean passive = clauses.passive(verb);
    add(clauses.subjects(verb), passive ? Function.OBJECT : Function.SUBJECT, into);
    if (!passive) {
      add(doers.wielders(clauses.subjects(verb)), Function.SUBJECT, into);
    }
    // "was elected president": the passive has its object as its subject
    boolean office =
        passive
            && (tree.child(verb, "nsubj").isPresent()
                || tree.hasChild(verb, c -> c.relation().equals("aux:pass")));
    add(clauses.objects(verb), office ? Function.PREDICATIVE : Function.OBJECT, into);
    add(tree.children(verb, "iobj"), Function.OBJECT, into); // "gave him a six-month sentence"
    for (Token oblique : tree.children(verb, "obl")) {
      String marker = tree.preposition(oblique).orElse("");
      boolean agent = passive && marker.equals("by");
      clauses
          .expand(oblique)
          .forEach(
              head ->
                  into.add(
                      new Filler(head, agent ? Function.SUBJECT : Function.PREPOSITION, marker)));
    }
    if (passive) {
      add(doers.behind(verb), Function.SUBJECT, into);
    }
    if (isNominalised(verb)) {
      into.add(new Filler(verb, Function.OBJECT, "")); // "the wounded", "of the 12 killed"
    }
    means(verb).forEach(thing -> into.add(new Filler(thing, Function.PREPOSITION, "using")));
    // "freed 30 prisoners from a camp": the parser hangs the phrase on the noun
    for (Token object : tree.children(verb, "obj", "nsubj")) {
      boolean doer = object.relation().equals("nsubj") && !passive;
      phrases(object, into, marker -> doer ? marker.equals("with") : !marker.equals("of"));
    }
    add(
        tree.children(verb, "xcomp").stream().filter(Token::isNoun).toList(),
        Function.PREDICATIVE,
        into);
  }

  // "killed him using a knife", "used a knife to kill", "a man armed with a knife killed"
  private List<Token> means(Token verb) {
    List<Token> found = new ArrayList<>();
    tree.children(verb, "advcl", "xcomp", "dep").stream()
        .filter(clause -> clause.tag().equals("VBG") && isUse(clause))
        .forEach(clause -> found.addAll(clauses.objects(clause)));
    if (verb.isRelated("xcomp|advcl|acl") && tree.hasChild(verb, Arguments::isTo)) {
      Optional<Token> above = tree.governor(verb);
      Optional<Token> using =
          above.filter(Token::isNoun).isPresent() ? above.flatMap(tree::governor) : above;
      using.filter(Arguments::isUse).ifPresent(use -> found.addAll(clauses.objects(use)));
    }
    for (Token bearer : tree.children(verb, "nsubj", "obl")) {
      tree.children(bearer, "acl").stream()
          .filter(carrying -> EQUIPPED.contains(carrying.word().toLowerCase(Locale.ROOT)))
          .forEach(
              carrying -> {
                found.addAll(tree.children(carrying, "obl"));
                found.addAll(clauses.objects(carrying));
              });
    }
    return found;
  }

  private static boolean isUse(Token verb) {
    return verb.lemma().equals("use") && verb.isVerb();
  }

  private static boolean isTo(Token child) {
    return child.tag().equals("TO");
  }

  private boolean isNominalised(Token participle) {
    return participle.isTagged("VBN|VBD")
        && tree.child(participle, "det", "nummod").isPresent()
        && tree.child(participle, "aux", "nsubj", "obj").isEmpty();
  }

  private void noun(Token noun, Set<Filler> into) {
    nominal(noun, noun, into);
    clauses.extent(noun).ifPresent(whole -> nominal(whole, noun, into));
    add(struck(noun), Function.OBJECT, into);
    bearers(noun).forEach(bearer -> into.add(new Filler(bearer, Function.BEARER, "")));
    into.add(new Filler(noun, Function.SELF, ""));
    carrier(noun).ifPresent(verb -> carried(noun, verb, into));
    add(doers.blamed(noun), Function.SUBJECT, into);
    add(doers.arrangers(noun), Function.ATTENDANT, into);
  }

  private void nominal(Token noun, Token event, Set<Filler> into) {
    phrases(noun, into, marker -> true);
    tree.children(noun, "nmod").stream() // "a meeting at his ranch with the king"
        .filter(place -> tree.preposition(place).filter(PLACED::contains).isPresent())
        .filter(place -> place.isProperNoun() || tree.child(place, "det", "nmod").isPresent())
        .forEach(place -> phrases(place, into, "with"::equals)); // not "in competition with"
    if (tree.child(noun, "cop").isPresent()
        && tree.preposition(noun)
            .filter(p -> !STANCE.contains(p) || isStateBehind(noun))
            .isPresent()) {
      add(
          clauses.subjects(noun),
          Function.SUBJECT,
          into); // "hundreds are in jail", not "was against the war"
    }
    for (Token child : tree.children(noun)) {
      if (child.relation().equals("acl") && child.isTagged("VBN|VBD") && isTold(child)) {
        obliques(child, into); // "raids carried out by rebels", "a bombing aimed at the army"
      }
      if (child.relation().equals("nmod:poss")) {
        add(clauses.expand(child), Function.POSSESSOR, into);
      } else if (child.isRelated("compound|amod") && child.index() != event.index()) {
        into.add(new Filler(child, Function.MODIFIER, ""));
        tree.children(child, "conj")
            .forEach(
                other -> into.add(new Filler(other, Function.MODIFIER, ""))); // "U.S. and British"
      }
    }
  }

  // "is behind bars", not "is behind the raid"
  private static boolean isStateBehind(Token noun) {
    return noun.lemma().equals("bar") && noun.tag().equals("NNS");
  }

  /**
   * What an event noun hit: "the blast damaged a school", "a school was hit by a rocket attack".
   */
  public List<Token> struck(Token noun) {
    Optional<Token> verb = tree.governor(noun).filter(v -> STRIKING.contains(v.lemma()));
    if (verb.isEmpty()) {
      return List.of();
    }
    boolean passive = clauses.passive(verb.get());
    boolean by = tree.preposition(noun).filter("by"::equals).isPresent();
    return noun.relation().equals("nsubj") && !passive
        ? clauses.objects(verb.get())
        : noun.relation().equals("obl") && by && passive ? clauses.subjects(verb.get()) : List.of();
  }

  // "a man in critical condition", "a man with a wound", "was found with a wound", "medics found
  // him with a wound"
  private List<Token> bearers(Token noun) {
    Optional<String> marker = tree.preposition(noun);
    Optional<Token> above =
        tree.governor(noun)
            .filter(
                g ->
                    marker.filter("with"::equals).isPresent()
                        || marker.filter("in"::equals).isPresent()
                            && (!g.isVerb() || clauses.passive(g)));
    if (above.isEmpty()) {
      return List.of();
    }
    if (!above.get().isVerb()) {
      return clauses.expand(above.get());
    }
    List<Token> objects = clauses.objects(above.get());
    return objects.isEmpty() ? clauses.subjects(above.get()) : objects;
  }

  private void phrases(Token noun, Set<Filler> into, Predicate<String> markers) {
    for (Token phrase : tree.children(noun, "nmod")) {
      tree.preposition(phrase)
          .filter(markers)
          .ifPresent(
              marker ->
                  clauses
                      .expand(phrase)
                      .forEach(head -> into.add(new Filler(head, Function.PREPOSITION, marker))));
    }
  }

  /**
   * The verb that carries an event noun: "held" talks, "after" talks she "said", talks were "held";
   * or the predicate: is in "Oslo" for talks.
   */
  public Optional<Token> carrier(Token noun) {
    return carriers.of(noun);
  }

  /** Whether a verb only carries an event noun: "held" of talks held in Oslo. */
  public boolean isLight(Token verb) {
    return carriers.isLight(verb);
  }

  private void carried(Token event, Token verb, Set<Filler> into) {
    Token noun = carriers.bearing(event);
    boolean asSubject = noun.baseRelation().equals("nsubj");
    boolean light = carriers.isLight(noun, verb);
    if (!asSubject && light && UNDERGOING.contains(verb.lemma())) {
      add(clauses.subjects(verb), Function.OBJECT, into);
    } else if (!asSubject) {
      boolean copular = copularVerbs.contains(verb.lemma());
      add(clauses.subjects(verb), light || copular ? Function.SUBJECT : Function.ATTENDANT, into);
    }
    if (light) {
      obliques(verb, into);
    } else if (carriers.isMeal(noun)) {
      obliques(verb, "with"::equals, into);
    } else {
      behind(noun, verb, into);
    }
    if (carriers.isPurpose(noun) && GATHERING.contains(verb.lemma()) && !clauses.passive(verb)) {
      add(clauses.objects(verb), Function.ATTENDANT, into);
    }
  }

  // "spoke at a meeting with her", where the parser hangs the phrase on the verb
  private void behind(Token noun, Token verb, Set<Filler> into) {
    for (Token phrase : tree.children(verb, "obl")) {
      tree.child(phrase, "case")
          .filter(with -> with.lemma().equals("with") && with.index() == noun.index() + 1)
          .ifPresent(
              with -> {
                for (Token head : clauses.expand(phrase)) {
                  into.add(new Filler(head, Function.PREPOSITION, "with"));
                }
              });
    }
  }

  private boolean isTold(Token participle) {
    return isLight(participle) || AIMED.contains(participle.lemma());
  }

  private void obliques(Token verb, Set<Filler> into) {
    obliques(verb, marker -> true, into);
  }

  private void obliques(Token verb, Predicate<String> markers, Set<Filler> into) {
    for (Token oblique : tree.children(verb, "obl")) {
      String marker = tree.preposition(oblique).orElse("");
      if (!markers.test(marker)) {
        continue;
      }
      clauses
          .expand(oblique)
          .forEach(head -> into.add(new Filler(head, Function.PREPOSITION, marker)));
    }
  }

  private void adjective(Token adjective, Set<Filler> into) {
    if (adjective.baseRelation().equals("amod")) {
      tree.governor(adjective)
          .ifPresent(
              noun -> {
                add(List.of(noun), Function.SUBJECT, into);
                phrases(noun, into, marker -> true); // "the fatal shooting of a clerk"
              });
      return;
    }
    List<Token> subjects = clauses.subjects(adjective);
    add(subjects, Function.SUBJECT, into);
    if (subjects.isEmpty()) {
      tree.governor(adjective)
          .filter(Token::isVerb)
          .ifPresent(verb -> add(bearers(adjective, verb), Function.SUBJECT, into));
    }
    into.add(new Filler(adjective, Function.SELF, ""));
  }

  /**
   * "left nine dead"; "was found dead", and "was reported missing" even where it parses oddly; none
   * of "left two dead and five injured", where the adjective stands for people.
   */
  private List<Token> bearers(Token adjective, Token verb) {
    if (tree.hasChild(adjective, c -> c.tag().equals("CD") && c.relation().equals("nummod"))) {
      return List.of();
    }
    List<Token> objects =
        clauses.objects(verb).stream().filter(token -> !token.equals(adjective)).toList();
    return objects.isEmpty() ? clauses.subjects(verb) : objects;
  }

  private static void add(List<Token> heads, Function function, Set<Filler> into) {
    heads.forEach(head -> into.add(new Filler(head, function, "")));
  }
}
