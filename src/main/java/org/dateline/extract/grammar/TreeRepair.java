package org.dateline.extract.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Mends what the parser gets wrong by habit: names hung on the title before them, conjuncts hung on
 * "and", reduced relative clauses hung on a verb, adjectives on the noun after their verb. Each
 * mend looks at relations and tags only.
 */
public final class TreeRepair {
  private static final WordList TIMES = WordList.section(TreeRepair.class, "words.txt", "calendar");

  private final Graft tree;

  private TreeRepair(Sentence sentence) {
    this.tree = new Graft(sentence);
  }

  /** The text with mended trees. */
  public static AnnotatedText repair(AnnotatedText text) {
    List<Sentence> sentences =
        text.sentences().stream()
            .map(NamesInCompounds::split)
            .map(AcronymRepair::repair)
            .map(NounTagRepair::repair)
            .map(TreeRepair::repair)
            .toList();
    return new AnnotatedText(text.article(), sentences, text.degraded());
  }

  static Sentence repair(Sentence sentence) {
    TreeRepair repair = new TreeRepair(sentence);
    NameRepair names = new NameRepair(repair.tree);
    OfficeRepair offices = new OfficeRepair(repair.tree);
    GerundRepair gerunds = new GerundRepair(repair.tree);
    SubjectRepair subjects = new SubjectRepair(repair.tree);
    StateRepair states = new StateRepair(repair.tree);
    MainClauseRepair clauses = new MainClauseRepair(repair.tree);
    SpeechRepair speech = new SpeechRepair(repair.tree);
    ReportRepair reports = new ReportRepair(repair.tree);
    InversionRepair inversions = new InversionRepair(repair.tree);
    ListRepair lists = new ListRepair(repair.tree);
    NumeralRepair numerals = new NumeralRepair(repair.tree);
    AttachmentRepair attachments = new AttachmentRepair(repair.tree);
    InfinitiveRepair infinitives = new InfinitiveRepair(repair.tree);
    PhraseRepair phrases = new PhraseRepair(repair.tree);
    AppositionRepair appositions = new AppositionRepair(repair.tree);
    FrontedRepair fronted = new FrontedRepair(repair.tree);
    for (Token token : sentence.tokens()) {
      names.repair(token);
      offices.repair(token);
      states.repair(token);
      repair.countedBetween(token);
      repair.countedAfterTime(token);
      repair.allBut(token);
      repair.conjunctOfConjunction(token);
      gerunds.repair(token);
      repair.resultative(token);
      repair.struckDead(token);
      repair.reflexive(token);
      subjects.toldThat(token);
      speech.repair(token);
      reports.repair(token);
      inversions.repair(token);
      lists.repair(token);
      phrases.repair(token);
      appositions.repair(token);
      fronted.repair(token);
      subjects.joinedTo(token);
      subjects.participleBefore(token);
      subjects.objectBeforeAnd(token);
      repair.foundState(token);
      repair.reducedRelative(token);
      repair.reducedConjunct(token);
      subjects.gardenPath(token);
      subjects.doneBy(token);
      repair.relativeOfNoun(token);
      repair.relativeOfVerb(token);
      repair.relativeOfParticiple(token);
      repair.parenthesisInRelative(token);
      attachments.repair(token);
      infinitives.repair(token);
      subjects.hungBefore(token);
      clauses.repair(token);
      subjects.unplacedBefore(token);
      subjects.afterRelative(token);
      subjects.pastAsParticiple(token);
      subjects.whose(token);
      subjects.whosePassive(token);
      numerals.repair(token);
    }
    sentence.tokens().forEach(repair::loneIndirectObject);
    return repair.tree.sentence();
  }

  // "were found shot to death": in which state they were found.
  private void foundState(Token state) {
    int index = state.index();
    int above = tree.head(index);
    if (state.tag().equals("VBN")
        && above == index - 1
        && above > 0
        && tree.relation(index).equals("dep")
        && tree.token(above).lemma().equals("find")
        && !tree.hasChild(index, "aux", "aux:pass", "nsubj", "nsubj:pass")) {
      tree.attach(index, above, "xcomp");
    }
  }

  // "Between 30 and 35 people were hurt": "between" belongs to the numbers.
  private void countedBetween(Token noun) {
    int index = noun.index();
    Optional<Integer> between = tree.lastChild(index, "case", index);
    boolean counted =
        between.isPresent()
            && tree.token(between.get()).word().equalsIgnoreCase("between")
            && tree.lastChild(index, "nummod", index)
                .filter(n -> tree.hasChild(n, "conj"))
                .isPresent();
    if (!counted) {
      return;
    }
    tree.attach(between.get(), index, "advmod");
    int verb = tree.head(index);
    if (verb > index
        && tree.relation(index).equals("obl")
        && !tree.hasChild(verb, "nsubj", "nsubj:pass")) {
      tree.attach(index, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  // "In the past week 12 people were hurt", "Last May 344 boys were": the number is not the time's.
  private void countedAfterTime(Token number) {
    int index = number.index();
    int time = index - 1;
    if (time < 1
        || !number.tag().equals("CD")
        || tree.head(index) != time
        || !tree.relation(index).equals("nummod")
        || !isTimeBefore(tree.token(time), number)) {
      return;
    }
    int noun = index + 1;
    while (noun < tree.size() && tree.token(noun).isTagged("JJ|NN|NNP|VBN")) {
      noun++;
    }
    if (noun <= tree.size() && tree.token(noun).tag().equals("NNS") && tree.head(noun) != time) {
      tree.attach(index, noun, "nummod");
    }
  }

  // "May 12" is a day
  private static boolean isTimeBefore(Token time, Token number) {
    Optional<String> kind = TIMES.value(time.lemma().toLowerCase(Locale.ROOT));
    return kind.isPresent()
        && (!kind.get().equals("MONTH") || !Patterns.matches(number.word(), "\\d{1,2}|\\d{4}"));
  }

  // "all but two were freed": those who are left out are not the ones.
  private void allBut(Token all) {
    int index = all.index();
    int number = index + 2;
    if (!all.word().equalsIgnoreCase("all")
        || number > tree.size()
        || !tree.token(index + 1).word().equals("but")
        || !tree.token(number).tag().equals("CD")) {
      return;
    }
    int except = tree.relation(number).equals("nummod") ? tree.head(number) : number;
    int above = tree.head(except);
    if (above == index || above == 0) {
      return;
    }
    String relation = tree.relation(except);
    if (tree.dominates(index, above)) {
      tree.attach(above, tree.head(index), tree.relation(index));
    }
    tree.attach(index, above, relation);
    tree.attach(except, index, "nmod");
    tree.attach(index + 1, except, "case");
  }

  // "freed nine sailors on Monday who had been held": who was freed, not when.
  private void relativeOfVerb(Token verb) {
    int above = tree.head(verb.index());
    boolean who =
        tree.children(verb.index()).stream()
            .anyMatch(
                c ->
                    tree.token(c).tag().equals("WP")
                        && tree.relation(c).startsWith("nsubj")
                        && c < verb.index());
    if (above == 0
        || !who
        || !tree.token(above).isVerb()
        || above > verb.index()
        || !tree.isRelated(verb.index(), "dep|advcl|ccomp|parataxis")) {
      return;
    }
    tree.lastChild(above, "obj", verb.index())
        .filter(object -> object > above)
        .ifPresent(object -> tree.attach(verb.index(), object, "acl:relcl"));
  }

  // "the plan pursued by Chile, which will": the noun before the pronoun, not the participle.
  private void relativeOfParticiple(Token verb) {
    int above = tree.head(verb.index());
    if (above == 0
        || !tree.token(above).isVerb()
        || !tree.relation(verb.index()).equals("acl:relcl")) {
      return;
    }
    tree.children(verb.index()).stream()
        .filter(c -> c > 2 && c < verb.index() && tree.token(c).isTagged("WDT|WP"))
        .map(pronoun -> tree.token(pronoun - 1).word().equals(",") ? pronoun - 2 : pronoun - 1)
        .filter(noun -> tree.token(noun).isNoun() && !tree.dominates(verb.index(), noun))
        .findFirst()
        .ifPresent(noun -> tree.attach(verb.index(), tree.phraseHead(noun), "acl:relcl"));
  }

  // A noun that hangs on "and" belongs to the phrase that the conjunction goes on with.
  private void conjunctOfConjunction(Token noun) {
    int and = tree.head(noun.index());
    if (and == 0 || !tree.token(and).tag().equals("CC") || !noun.isNoun() || and > noun.index()) {
      return;
    }
    int above = tree.head(and);
    first(above, and).ifPresent(first -> tree.attach(noun.index(), first, "conj"));
  }

  private Optional<Integer> first(int above, int and) {
    if (above == 0) {
      return Optional.empty();
    }
    if (tree.token(above).isNoun()) {
      return Optional.of(above);
    }
    for (String relation : List.of("obj", "iobj", "obl", "nsubj")) {
      Optional<Integer> child = tree.lastChild(above, relation, and);
      if (child.isPresent()) {
        return child;
      }
    }
    return Optional.empty();
  }

  // "shot dead a man": what stands before an article is not said of the noun behind it.
  private void resultative(Token adjective) {
    int index = adjective.index();
    int noun = tree.head(index);
    int verb = noun == 0 ? 0 : tree.head(noun);
    if (tree.isRelated(index, "amod|advmod")
        && adjective.tag().startsWith("JJ")
        && verb != 0
        && verb == index - 1
        && tree.token(verb).isVerb()
        && tree.children(noun).stream()
            .anyMatch(c -> c > index && c < noun && tree.isRelated(c, "det|nummod"))) {
      tree.attach(index, verb, "xcomp");
      if (tree.isRelated(noun, "xcomp|dep") && !tree.hasChild(verb, "obj")) {
        tree.attach(noun, verb, "obj");
      }
    }
  }

  // "the driver, shot dead by police, had": who was shot is dead, no dead one was shot
  private void struckDead(Token adjective) {
    int index = adjective.index();
    int noun = tree.head(index);
    int verb = index - 1;
    if (tree.relation(index).equals("obj")
        && adjective.tag().equals("JJ")
        && noun == verb
        && tree.token(verb).tag().equals("VBN")
        && tree.children(index).isEmpty()) {
      tree.attach(index, verb, "xcomp");
      return;
    }
    if (tree.relation(index).equals("amod")
        && adjective.tag().startsWith("JJ")
        && noun > 0
        && noun < verb
        && tree.head(verb) == index
        && tree.token(verb).tag().equals("VBN")) {
      tree.replace(index, verb, "xcomp");
      tree.attach(verb, noun, "acl");
    }
  }

  // "after shooting himself in the foot": whom it was done to, not who did it himself.
  private void reflexive(Token pronoun) {
    int verb = tree.head(pronoun.index());
    if (verb == pronoun.index() - 1
        && Patterns.matches(pronoun.word(), "(?:my|your|him|her|it)self|(?:our|your|them)selves")
        && tree.relation(pronoun.index()).equals("obl:npmod")
        && tree.token(verb).isVerb()
        && !tree.hasChild(verb, "obj")) {
      tree.attach(pronoun.index(), verb, "obj");
    }
  }

  // "the number of people killed in the flood has risen": the participle belongs to the noun before
  // it.
  private void reducedRelative(Token verb) {
    int index = verb.index();
    if (!verb.tag().equals("VBN")
        || index == 1
        || !(Graft.STRAY.contains(tree.relation(index)) || isSecondSubject(index))
        || !tree.token(index - 1).isNoun()
        || tree.dominates(index, index - 1)
        || tree.hasChild(index, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark", "cop", "obj")) {
      return;
    }
    tree.attach(index, index - 1, "acl");
  }

  private boolean isSecondSubject(int index) {
    return tree.relation(index).startsWith("nsubj")
        && tree.children(tree.head(index)).stream()
            .anyMatch(c -> c < index && tree.relation(c).startsWith("nsubj"));
  }

  // "the court heard of Ann Berg, jailed for fraud,": no conjunct of the finite verb before it
  private void reducedConjunct(Token verb) {
    int index = verb.index();
    int above = tree.head(index);
    if (!verb.tag().equals("VBN")
        || !tree.relation(index).equals("conj")
        || index < 3
        || !tree.token(index - 1).word().equals(",")
        || !tree.token(index - 2).isNoun()
        || !tree.token(above).isTagged("VBD|VBZ|VBP")
        || tree.dominates(index, index - 2)
        || tree.hasChild(above, "cc", "aux", "aux:pass")
        || tree.hasChild(
            index, "cc", "aux", "aux:pass", "nsubj", "nsubj:pass", "mark", "cop", "obj")) {
      return;
    }
    tree.attach(index, index - 2, "acl");
  }

  // "the floods that officials said killed nine": a clause that hangs on a noun and has a relative
  // pronoun at its head is a relative one.
  private void relativeOfNoun(Token verb) {
    int noun = tree.head(verb.index());
    if (noun == 0
        || noun >= verb.index()
        || !tree.token(noun).isNoun()
        || !tree.isRelated(verb.index(), "ccomp|dep|advcl")) {
      return;
    }
    boolean relative =
        tree.children(verb.index()).stream()
            .anyMatch(c -> c < verb.index() && tree.token(c).isTagged("WDT|WP"));
    if (relative) {
      tree.attach(verb.index(), noun, "acl:relcl");
    }
  }

  // "brothers who, the police said, had been jailed": the relative clause is the one after the
  // parenthesis.
  private void parenthesisInRelative(Token pronoun) {
    int said = tree.head(pronoun.index());
    if (!pronoun.isTagged("WP|WDT")
        || said == 0
        || !tree.relation(said).equals("acl:relcl")
        || pronoun.index() == tree.size()
        || !tree.token(pronoun.index() + 1).word().equals(",")
        || !tree.hasChild(said, "nsubj")) {
      return;
    }
    Optional<Integer> verb = SubjectRepair.finiteAfter(tree, said);
    int noun = tree.head(said);
    if (verb.isPresent() && !tree.dominates(verb.get(), noun)) {
      boolean passive = tree.hasChild(verb.get(), "aux:pass");
      tree.attach(verb.get(), noun, "acl:relcl");
      tree.attach(pronoun.index(), verb.get(), passive ? "nsubj:pass" : "nsubj");
      tree.attach(said, verb.get(), "parataxis");
    }
  }

  private void loneIndirectObject(Token token) {
    int head = tree.head(token.index());
    if (tree.relation(token.index()).equals("iobj")
        && !tree.hasChild(head, "obj", "ccomp", "xcomp")) {
      tree.attach(token.index(), head, "obj");
    }
  }
}
