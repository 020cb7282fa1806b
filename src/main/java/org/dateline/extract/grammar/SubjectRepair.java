package org.dateline.extract.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.Token;

/**
 * Gives finite verbs back the subjects that the parser gave to another verb or hung on a noun
 * before them. Each mend looks at relations, tags and agreement only.
 */
final class SubjectRepair {
  private static final WordList DONE = WordList.section(SubjectRepair.class, "words.txt", "done");

  private final Graft tree;
  private final ParticipleRepair participles;

  SubjectRepair(Graft tree) {
    this.tree = tree;
    this.participles = new ParticipleRepair(tree);
  }

  // "The mayor told the paper five people were hurt": a finite clause with a subject of its own is
  // no subject of a passive.
  void toldThat(Token told) {
    int index = told.index();
    int passive = tree.head(index);
    if (!tree.relation(index).equals("csubj:pass")
        || !told.tag().equals("VBD")
        || !tree.hasChild(index, "nsubj")) {
      return;
    }
    Optional<Integer> who = tree.lastChild(index, "obj", passive);
    if (who.isPresent()) {
      tree.attach(index, tree.head(passive), tree.relation(passive));
      tree.attach(passive, index, "ccomp");
      tree.attach(who.get(), passive, "nsubj:pass");
      tree.lastChild(index, "iobj", passive).ifPresent(o -> tree.attach(o, index, "obj"));
    }
  }

  // "The guards fired at the crowd and two boys were hit": a finite clause with a subject of its
  // own, joined to the next one by "and" before the last noun.
  void joinedTo(Token first) {
    int index = first.index();
    int passive = tree.head(index);
    if (!tree.isRelated(index, "csubj(:pass)?")
        || !first.tag().equals("VBD")
        || passive < index
        || !tree.hasChild(index, "nsubj")) {
      return;
    }
    int subject = subjectBefore(passive);
    Optional<Integer> and = tree.lastChild(subject, "cc", subject);
    if (subject > index && tree.relation(subject).equals("conj") && and.isPresent()) {
      tree.attach(index, tree.head(passive), tree.relation(passive));
      tree.attach(passive, index, "conj");
      tree.attach(subject, passive, tree.hasChild(passive, "aux:pass") ? "nsubj:pass" : "nsubj");
      tree.attach(and.get(), passive, "cc");
    }
  }

  // "freed two nuns and the rebels handed over a third": what stands before "and" is the object of
  // the verb before it.
  void objectBeforeAnd(Token verb) {
    int index = verb.index();
    int above = tree.head(index);
    Optional<Integer> object = tree.lastChild(index, "nsubj", index);
    if (above == 0
        || object.isEmpty()
        || !tree.relation(index).equals("dep")
        || !tree.token(above).tag().equals("VBD")
        || !verb.isTagged("VBD|VBN")
        || above > object.get()
        || tree.hasChild(above, "obj", "ccomp", "xcomp")
        || tree.hasChild(index, "aux", "aux:pass", "mark")) {
      return;
    }
    int subject = subjectBefore(index);
    Optional<Integer> and = tree.lastChild(subject, "cc", subject);
    if (subject > 0
        && tree.relation(subject).equals("conj")
        && tree.head(subject) == object.get()
        && and.isPresent()) {
      tree.attach(object.get(), above, "obj");
      tree.attach(index, above, "conj");
      tree.attach(subject, index, "nsubj");
      tree.attach(and.get(), index, "cc");
    }
  }

  /** The head of the phrase that ends before a verb and its auxiliaries; 0 when there is none. */
  private int subjectBefore(int verb) {
    int last = tree.verbGroup(verb) - 1;
    return last < 1 ? 0 : tree.phraseHead(last);
  }

  // "the number of people killed in the flood, most of them children, has risen": a participle with
  // a
  // subject but neither auxiliary nor object; the finite verb after it is the one that the subject
  // has.
  void gardenPath(Token verb) {
    participles.repair(verb);
    int index = verb.index();
    if (!verb.tag().equals("VBN")
        || index == 1
        || !tree.token(index - 1).isNoun()
        || tree.hasChild(index, "aux", "aux:pass", "nsubj:pass", "cop", "obj")) {
      return;
    }
    Optional<Integer> subject = tree.lastChild(index, "nsubj", index);
    Optional<Integer> finite = finiteAfter(tree, index);
    if (subject.isEmpty() || finite.isEmpty() || !tree.dominates(subject.get(), index - 1)) {
      return;
    }
    tree.attach(finite.get(), tree.head(index), tree.relation(index));
    for (int child : tree.children(index)) {
      if (child < index) {
        tree.attach(child, finite.get(), tree.relation(child));
      }
    }
    tree.attach(index, index - 1, "acl");
  }

  // "A rocket fired by rebels hit a school": the participle with "by" is the noun's, the finite
  // verb
  // behind it the main one.
  void participleBefore(Token verb) {
    int index = verb.index();
    int participle = tree.head(index);
    if (participle == 0
        || participle > index
        || !verb.tag().equals("VBD")
        || !tree.relation(index).equals("dep")
        || !tree.token(participle).tag().equals("VBN")
        || tree.hasChild(participle, "aux", "aux:pass", "obj", "mark", "nsubj:pass")
        || tree.hasChild(index, "nsubj", "nsubj:pass", "mark", "cc", "aux")) {
      return;
    }
    Optional<Integer> subject = tree.lastChild(participle, "nsubj", participle);
    boolean by =
        tree.lastChild(participle, "obl", index)
            .flatMap(phrase -> tree.lastChild(phrase, "case", phrase))
            .filter(marker -> tree.token(marker).lemma().equals("by"))
            .isPresent();
    if (subject.isPresent() && by) {
      tree.attach(index, tree.head(participle), tree.relation(participle));
      tree.children(participle).stream()
          .filter(child -> child < subject.get() || child > index)
          .forEach(child -> tree.attach(child, index, tree.relation(child)));
      tree.attach(subject.get(), index, "nsubj");
      tree.attach(participle, subject.get(), "acl");
    }
  }

  // "condemned the raid carried out by rebels": what needs an object and has none is no clause.
  void doneBy(Token verb) {
    int index = verb.index();
    Optional<Integer> noun = tree.lastChild(index, "nsubj", index);
    boolean by =
        tree.children(index).stream()
            .filter(child -> tree.relation(child).equals("obl"))
            .flatMap(child -> tree.lastChild(child, "case", child).stream())
            .anyMatch(marker -> tree.token(marker).lemma().equals("by"));
    if (by
        && noun.isPresent()
        && DONE.contains(verb.lemma())
        && verb.isTagged("VBD|VBN")
        && tree.relation(index).equals("ccomp")
        && tree.dominates(noun.get(), index - 1)
        && !tree.hasChild(index, "obj", "aux", "aux:pass", "mark")) {
      tree.attach(noun.get(), tree.head(index), "obj");
      tree.attach(index, noun.get(), "acl");
    }
  }

  // "were arrested after the march and two officers were hurt": a finite verb without a subject,
  // with
  // a conjunct of an earlier noun just before it.
  void hungBefore(Token verb) {
    int index = verb.index();
    int group = tree.verbGroup(index);
    if (group < 3
        || !Graft.STRAY.contains(tree.relation(index))
        || tree.hasChild(index, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl", "mark")) {
      return;
    }
    int last = beforeApposition(group - 1);
    if (!tree.token(last).isNoun()) {
      return;
    }
    int subject = tree.phraseHead(last);
    int above = tree.clause(tree.head(subject));
    Optional<Integer> and = tree.lastChild(subject, "cc", subject);
    if (tree.relation(subject).equals("conj")
        && and.filter(cc -> tree.token(cc).word().equals("and")).isPresent()
        && above != 0
        && (agreesAlone(subject, group) || isSetOff(subject, and.get(), verb))) {
      tree.attach(index, above, "conj");
      tree.attach(subject, index, tree.hasChild(index, "aux:pass") ? "nsubj:pass" : "nsubj");
      tree.attach(and.get(), index, "cc");
    }
  }

  /** Passes over a name between commas: "the mayor, Ann Berg, was". */
  private int beforeApposition(int last) {
    int at = tree.token(last).word().equals(",") ? last - 1 : last;
    while (at > 1 && at < last && tree.token(at).tag().equals("NNP")) {
      at--;
    }
    return at > 1 && at < last - 1 && tree.token(at).word().equals(",") ? at - 1 : last;
  }

  // "guards whose names stood on the list were killed", "says Dahl, whose brother died": the
  // subject with "whose" is that of the relative clause, the one before it that of another verb.
  void whose(Token verb) {
    int index = verb.index();
    List<Integer> subjects =
        tree.children(index).stream()
            .filter(c -> c < index && tree.relation(c).startsWith("nsubj"))
            .toList();
    if (subjects.size() != 2 || !isOfWhom(subjects.get(1))) {
      return;
    }
    int owner = subjects.get(0);
    int above = tree.head(index);
    Optional<Integer> main = finiteAfter(tree, index);
    if (main.isPresent()) {
      tree.attach(main.get(), above, tree.relation(index));
      tree.attach(
          owner, main.get(), tree.hasChild(main.get(), "aux:pass") ? "nsubj:pass" : "nsubj");
      tree.attach(index, owner, "acl:relcl");
    } else if (above > 0 && above < owner && !tree.hasChild(above, "nsubj", "nsubj:pass")) {
      tree.attach(owner, above, "nsubj");
      tree.attach(index, owner, "acl:relcl");
    }
  }

  // "Dahl, whose brother was killed, wept": the brother was.
  void whosePassive(Token noun) {
    int verb = tree.head(noun.index());
    if (verb > noun.index()
        && tree.relation(noun.index()).equals("obj")
        && tree.hasChild(verb, "aux:pass")
        && !tree.hasChild(verb, "nsubj", "nsubj:pass")
        && isOfWhom(noun.index())) {
      tree.attach(noun.index(), verb, "nsubj:pass");
    }
  }

  private boolean isOfWhom(int noun) {
    return tree.lastChild(noun, "nmod:poss", noun)
        .filter(owner -> tree.token(owner).tag().equals("WP$"))
        .isPresent();
  }

  // "landed in Oslo for a visit and the paper quoted him": a past tense with an object, hung as a
  // participle on the conjunct that is its subject.
  void pastAsParticiple(Token verb) {
    int index = verb.index();
    int subject = tree.head(index);
    if (!verb.tag().equals("VBD")
        || !tree.relation(index).equals("acl")
        || subject == 0
        || subject > index
        || !tree.relation(subject).equals("conj")
        || !tree.hasChild(index, "obj")) {
      return;
    }
    int above = tree.clause(tree.head(subject));
    Optional<Integer> and = tree.lastChild(subject, "cc", subject);
    if (above != 0 && and.isPresent()) {
      tree.attach(index, above, "conj");
      tree.attach(subject, index, "nsubj");
      tree.attach(and.get(), index, "cc");
    }
  }

  // "cancelled the bail of A, and police took him away": no list of three, and a past tense with
  // an object
  private boolean isSetOff(int subject, int and, Token verb) {
    return verb.tag().equals("VBD")
        && tree.token(and - 1).word().equals(",")
        && tree.hasChild(verb.index(), "obj")
        && tree.children(tree.head(subject)).stream()
            .noneMatch(c -> c != subject && tree.relation(c).equals("conj"));
  }

  /**
   * Whether the finite verb goes with the conjunct and not with all that is joined: one person
   * "was"; two people "were" after a noun of another phrase.
   */
  private boolean agreesAlone(int subject, int finite) {
    String tag = tree.token(finite).tag();
    String verb = tree.token(finite).word().toLowerCase(Locale.ROOT);
    boolean plural = tree.token(subject).tag().endsWith("S");
    if (tag.equals("VBZ") || verb.equals("was")) {
      return !plural;
    }
    return plural
        && (tag.equals("VBP") || verb.equals("were"))
        && tree.hasChild(subject, "det", "nummod")
        && tree.isRelated(tree.head(subject), "obl|nmod");
  }

  // "two, a mother and her son, are still missing": what the parser could not place stands where
  // the subject of a finite verb does.
  void unplacedBefore(Token noun) {
    int verb = tree.head(noun.index());
    if (!tree.relation(noun.index()).equals("dep")
        || verb <= noun.index()
        || !noun.isNoun()
        || tree.hasChild(verb, "nsubj", "nsubj:pass", "csubj", "expl", "mark")) {
      return;
    }
    int group = tree.verbGroup(verb);
    if (group > noun.index() && isFinite(group, verb)) {
      tree.attach(noun.index(), verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  // "The minister, who came on Monday, also met the mayor": the finite verb after the comma that
  // closes the relative clause is the one that the noun is the subject of.
  void afterRelative(Token verb) {
    int index = verb.index();
    int above = tree.head(index);
    int noun = nounBeforeRelative(index);
    int group = tree.verbGroup(index);
    boolean joined = tree.relation(index).equals("conj") && tree.token(above).tag().equals("VB");
    if (noun == 0
        || !(joined || Graft.STRAY.contains(tree.relation(index)))
        || !isFinite(group, index)
        || !tree.token(group - 1).word().equals(",")
        || tree.hasChild(index, "nsubj", "nsubj:pass", "mark", "cc")) {
      return;
    }
    tree.children(above).stream()
        .filter(other -> other > index && tree.relation(other).equals("conj"))
        .forEach(other -> tree.attach(other, index, "conj"));
    tree.attach(index, tree.head(noun), tree.relation(noun));
    tree.attach(noun, index, tree.hasChild(index, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  // Upwards to a noun without a verb of its own that ", who" stands behind.
  private int nounBeforeRelative(int verb) {
    int at = tree.head(verb);
    while (at != 0 && !(tree.token(at).isNoun() && isBeforeRelative(at, verb))) {
      at = tree.head(at);
    }
    return at != 0 && tree.isRelated(at, "root|ccomp|dep|parataxis") ? at : 0;
  }

  // "The captain, Bo Dahl, who": the relative clause may stand behind a name for the noun
  private boolean isBeforeRelative(int noun, int verb) {
    return isPronounAt(noun + 2, verb)
        || tree.hasChild(noun, "appos")
            && tree.children(noun).stream()
                .filter(clause -> tree.relation(clause).equals("acl:relcl"))
                .flatMap(clause -> tree.children(clause).stream())
                .anyMatch(who -> who > noun + 2 && isPronounAt(who, verb));
  }

  private boolean isPronounAt(int index, int verb) {
    return index < verb
        && tree.token(index - 1).word().equals(",")
        && tree.token(index).isTagged("WP|WDT");
  }

  private boolean isFinite(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .anyMatch(i -> tree.token(i).isTagged("VBD|VBZ|VBP|MD"));
  }

  /** The next finite verb without a subject of its own. */
  static Optional<Integer> finiteAfter(Graft tree, int index) {
    for (int later = index + 1; later <= tree.size(); later++) {
      boolean auxiliary = tree.hasChild(later, "aux", "aux:pass") && tree.token(later).isVerb();
      if ((auxiliary || tree.token(later).isTagged("VBZ|VBP"))
          && !tree.hasChild(later, "nsubj", "nsubj:pass")
          && !tree.relation(later).startsWith("aux")) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }
}
