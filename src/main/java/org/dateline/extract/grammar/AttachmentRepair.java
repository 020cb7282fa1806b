package org.dateline.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/** Hangs clauses on the word that they belong to. Each mend looks at relations and words only. */
final class AttachmentRepair {
  private static final WordList KIN =
      WordList.section(AttachmentRepair.class, "words.txt", "bereaved");

  private static final WordList TIMES =
      WordList.section(AttachmentRepair.class, "words.txt", "calendar");

  private final Graft tree;

  AttachmentRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    clauseBeforeSaid(token);
    relativeOfKin(token);
    timeInRelative(token);
    listBehindColon(token);
    partBehindComma(token);
    clauseBehindNoun(token);
    nameBehindNoun(token);
    timeSetOff(token);
    whatForUsed(token);
  }

  // "used a rifle found in a shed to kill nine": nobody found it to do so
  private void whatForUsed(Token verb) {
    int index = verb.index();
    int participle = tree.head(index);
    if (!verb.tag().equals("VB")
        || !tree.isRelated(index, "xcomp|advcl|acl")
        || participle == 0
        || participle >= index - 2
        || !tree.token(participle).isTagged("VBN|VBD")) {
      return;
    }
    usedObject(participle);
    int object = tree.head(participle);
    int use = object == 0 ? 0 : tree.head(object);
    if (use != 0
        && tree.token(use).lemma().equals("use")
        && tree.relation(object).equals("obj")
        && tree.relation(participle).equals("acl")) {
      tree.attach(index, use, "xcomp");
    }
  }

  // what was used, where the parser has it find something
  private void usedObject(int participle) {
    int use = tree.head(participle);
    Optional<Integer> object = tree.lastChild(participle, "nsubj", participle);
    if (use != 0
        && tree.token(use).lemma().equals("use")
        && tree.isRelated(participle, "dep|ccomp")
        && object.filter(o -> o == participle - 1 && o > use).isPresent()) {
      tree.attach(object.get(), use, "obj");
      tree.attach(participle, object.get(), "acl");
    }
  }

  // "in Oslo, nine km from here, on Monday, they said": what commas set off is said of the verb
  private void timeSetOff(Token time) {
    int index = time.index();
    int noun = tree.head(index);
    int clause = tree.clause(noun);
    boolean apart =
        TIMES.contains(time.lemma().toLowerCase(Locale.ROOT))
            && index < tree.size()
            && Patterns.matches(tree.token(index + 1).word(), "[,.]")
            && tree.lastChild(index, "case", index)
                .filter(c -> c > 2 && tree.token(c - 1).word().equals(","))
                .isPresent();
    if (apart && noun != 0 && tree.token(noun).isNoun() && clause != 0 && clause < noun) {
      tree.attach(index, clause, "obl");
    }
  }

  // "killing a cook, Mr Bo Dahl, and taking nine others": the cook's name
  private void nameBehindNoun(Token name) {
    int first = name.index();
    while (first > 1 && tree.head(first - 1) == name.index() && isNamePart(first - 1)) {
      first--;
    }
    int noun = first - 2;
    boolean apart =
        noun > 0
            && name.name().endsWith("PERSON")
            && tree.token(first - 1).word().equals(",")
            && (name.index() == tree.size()
                || Patterns.matches(tree.token(name.index() + 1).word(), "[,.;]"))
            && tree.head(name.index()) != noun
            && !tree.dominates(name.index(), noun)
            && !tree.hasChild(name.index(), "case")
            && isJoinedToVerbs(name.index());
    if (apart && isSomebody(noun, isOfOther(name.index(), noun))) {
      int above = tree.head(name.index());
      tree.attach(name.index(), noun, "appos");
      int clause = tree.clause(noun);
      tree.children(name.index()).stream() // "killing a cook, Bo Dahl, and injuring a guard"
          .filter(verb -> clause > 0 && tree.relation(verb).equals("conj"))
          .forEach(verb -> tree.attach(verb, clause, "conj"));
      tree.children(above).stream() // "killed a cook, Bo Dahl, in Oslo in May"
          .filter(phrase -> phrase > name.index() && phrase == afterComma(name.index()))
          .filter(phrase -> above < noun && clause > above)
          .forEach(phrase -> tree.attach(phrase, clause, "obl"));
      tree.children(above).stream() // "a cook, Bo Dahl, who was shot"
          .filter(verb -> verb > name.index() && tree.relation(verb).equals("acl:relcl"))
          .filter(verb -> isWhoBehind(name.index()))
          .forEach(verb -> tree.attach(verb, noun, "acl:relcl"));
    }
  }

  // Nothing but a verb goes on behind the name.
  private boolean isJoinedToVerbs(int name) {
    return tree.children(name).stream()
        .filter(c -> tree.isRelated(c, "cc|conj"))
        .allMatch(c -> tree.relation(c).equals("conj") && tree.token(c).tag().equals("VBG"));
  }

  // "stopped a bus, killing the driver, Bo Dahl": no bus has that name
  private boolean isOfOther(int name, int noun) {
    return tree.relation(name).equals("appos") && tree.clause(noun) > tree.head(name);
  }

  // The noun of the phrase that begins behind the comma after a name, 0 when none does.
  private int afterComma(int name) {
    int preposition = name + 2;
    return preposition <= tree.size() && tree.relation(preposition).equals("case")
        ? tree.head(preposition)
        : 0;
  }

  private boolean isNamePart(int index) {
    return tree.isRelated(index, "compound|flat") && tree.token(index).isProperNoun();
  }

  private boolean isSomebody(int noun, boolean known) {
    return tree.token(noun).tag().equals("NN")
        && tree.token(noun).name().equals("O")
        && (tree.isRelated(noun, "obj|nsubj(:pass)?|obl")
            || tree.children(noun).stream().anyMatch(c -> tree.token(c).word().equals("of")))
        && !tree.hasChild(noun, "appos")
        && tree.children(noun).stream()
            .anyMatch(c -> tree.token(c).lemma().matches(known ? "an?|the" : "an?") && c < noun);
  }

  // "nine were hurt, among them two girls, when a bridge fell": said of the verb.
  private void clauseBehindNoun(Token verb) {
    int index = verb.index();
    int noun = tree.head(index);
    if (!tree.relation(index).equals("acl:relcl")
        || noun == 0
        || !tree.token(noun).isNoun()
        || TIMES.contains(tree.token(noun).lemma())) {
      return;
    }
    int clause = tree.clause(tree.head(noun));
    tree.children(index).stream()
        .filter(c -> tree.token(c).word().equals("when") && c > 1)
        .filter(c -> tree.token(c - 1).word().equals(",") && noun == c - 2)
        .findFirst()
        .filter(when -> clause != 0 && !isTold(clause))
        .ifPresent(when -> tree.attach(index, clause, "advcl"));
  }

  private boolean isTold(int verb) {
    return Patterns.matches(tree.token(verb).lemma(), "say|tell");
  }

  // "nine were hurt, including a cook": one of the nine.
  private void partBehindComma(Token part) {
    int index = part.index();
    int verb = tree.head(index);
    Optional<Integer> including =
        tree.lastChild(index, "case", index)
            .filter(c -> tree.token(c).word().equals("including"))
            .filter(c -> c > 2 && tree.token(c - 1).word().equals(","));
    if (including.isEmpty()
        || verb == 0
        || verb > index
        || !tree.token(verb).isVerb()
        || !tree.isRelated(index, "obl|nmod|dep")) {
      return;
    }
    tree.children(verb).stream()
        .filter(c -> c < including.get() && tree.isRelated(c, "obj|nsubj(:pass)?"))
        .filter(this::isSeveral)
        .reduce((one, other) -> other)
        .ifPresent(whole -> tree.attach(index, whole, "nmod"));
  }

  private boolean isSeveral(int noun) {
    String tag = tree.token(noun).tag();
    return tag.equals("NNS") || tag.equals("CD") || tree.hasChild(noun, "nummod");
  }

  // "five people died: both drivers, a teacher and two girls": who they are.
  private void listBehindColon(Token noun) {
    int index = noun.index();
    int verb = tree.head(index);
    if (verb == 0
        || verb >= index
        || !tree.isRelated(index, "obj|dep|parataxis")
        || !noun.isNoun()
        || !tree.hasChild(index, "conj")
        || tree.children(verb).stream()
            .noneMatch(c -> c > verb && c < index && tree.token(c).word().equals(":"))) {
      return;
    }
    tree.children(verb).stream()
        .filter(c -> c < verb && tree.relation(c).startsWith("nsubj"))
        .filter(subject -> tree.hasChild(subject, "nummod"))
        .findFirst()
        .ifPresent(subject -> tree.attach(index, subject, "appos"));
  }

  // "who last month killed a bill": no month killed it
  private void timeInRelative(Token time) {
    int index = time.index();
    int verb = tree.head(index);
    if (!tree.relation(index).equals("nsubj")
        || !TIMES.contains(time.lemma())
        || verb == 0
        || !tree.relation(verb).equals("acl:relcl")) {
      return;
    }
    tree.children(verb).stream()
        .filter(who -> who < index && tree.relation(who).equals("obj"))
        .filter(who -> tree.token(who).isTagged("WP|WDT"))
        .findFirst()
        .ifPresent(
            who -> {
              tree.attach(who, verb, "nsubj");
              tree.attach(index, verb, "obl:tmod");
            });
  }

  // "nine were killed when a bridge fell, the police said": the clause belongs to the verb before
  // it, not to the one that reports both.
  private void clauseBeforeSaid(Token verb) {
    int said = tree.head(verb.index());
    if (!tree.relation(verb.index()).equals("advcl") || said <= verb.index()) {
      return;
    }
    Optional<Integer> when =
        tree.children(verb.index()).stream()
            .filter(c -> c > 1 && c < verb.index())
            .filter(c -> Patterns.matches(tree.token(c).word(), "when|after|as|while"))
            .filter(c -> tree.isRelated(c, "mark|advmod"))
            .findFirst();
    when.filter(w -> !tree.token(w - 1).word().equals(","))
        .flatMap(w -> told(said, w))
        .ifPresent(told -> tree.attach(verb.index(), told, "advcl"));
  }

  private Optional<Integer> told(int said, int when) {
    return tree.children(said).stream()
        .filter(c -> c < when && tree.token(c).isVerb())
        .filter(c -> tree.isRelated(c, "ccomp|dep|parataxis"))
        .reduce((one, other) -> other)
        .or(
            () ->
                Optional.of(tree.head(said))
                    .filter(told -> told > 0 && told < when && tree.token(told).isVerb())
                    .filter(told -> tree.relation(said).equals("parataxis")));
  }

  // "said Ann Berg, the widow of Bo Berg, who was killed": he was.
  private void relativeOfKin(Token verb) {
    int name = tree.head(verb.index());
    if (!tree.relation(verb.index()).equals("acl:relcl") || name == 0) {
      return;
    }
    tree.children(name).stream()
        .filter(kin -> kin > name && kin < verb.index() && tree.relation(kin).equals("appos"))
        .filter(kin -> KIN.contains(tree.token(kin).lemma()))
        .flatMap(kin -> tree.lastChild(kin, "nmod", verb.index()).stream())
        .filter(dead -> tree.token(dead).isProperNoun() && isWhoBehind(dead))
        .findFirst()
        .ifPresent(dead -> tree.attach(verb.index(), dead, "acl:relcl"));
  }

  private boolean isWhoBehind(int name) {
    return name + 2 <= tree.size()
        && tree.token(name + 1).word().equals(",")
        && tree.token(name + 2).lemma().equals("who");
  }
}
