package org.dateline.extract.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.numeral.NumberWords;

/**
 * Makes names appositions that number exactly whom they stand behind: "two officers, Ann Berg and
 * Bo Dahl", which parsers take for further members of one list; and goes on with the list where
 * they join its last member to the verb.
 */
final class ListRepair {
  private static final WordList OFFICES = WordList.section(ListRepair.class, "words.txt", "office");

  private final Graft tree;

  ListRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token noun) {
    secondOfPhrase(noun);
    personBehindPlace(noun);
    amongThem(noun);
    int index = noun.index();
    if (!noun.tag().equals("NNS")
        || index == tree.size()
        || !tree.token(index + 1).word().equals(",")) {
      return;
    }
    List<Integer> names =
        tree.children(index).stream().filter(c -> tree.relation(c).equals("conj")).toList();
    boolean listed =
        names.size() > 1
            && names.stream().allMatch(c -> tree.token(c).isProperNoun())
            && number(index) == names.size();
    if (listed) {
      tree.attach(names.get(0), index, "appos");
      names.subList(1, names.size()).forEach(c -> tree.attach(c, names.get(0), "conj"));
    }
  }

  // "nine died, among them two cooks, and six are missing": the six are, not the cooks.
  private void amongThem(Token them) {
    int index = them.index();
    int verb = tree.head(index);
    if (!them.tag().equals("PRP")
        || index < 4
        || !tree.token(index - 1).lemma().equals("among")
        || !tree.token(index - 2).word().equals(",")
        || verb < index
        || tree.head(verb) == 0
        || tree.head(verb) > index) {
      return;
    }
    Optional<Integer> listed = tree.lastChild(verb, "nsubj", verb).filter(s -> s > index);
    Optional<Integer> missing =
        listed.flatMap(
            first -> tree.lastChild(first, "conj", verb).filter(last -> isSetOff(first, last)));
    if (missing.isPresent()) {
      tree.attach(index, tree.head(verb), "obl");
      tree.attach(missing.get(), verb, "nsubj");
      tree.attach(listed.get(), tree.head(verb), "dep");
    }
  }

  // ", and six": of what a comma parts from the "and"
  private boolean isSetOff(int first, int last) {
    return tree.children(first).stream()
        .filter(c -> c > first && c < last && tree.relation(c).equals("cc"))
        .reduce((one, other) -> other)
        .or(() -> tree.lastChild(last, "cc", last))
        .filter(and -> tree.token(and - 1).word().equals(","))
        .isPresent();
  }

  // "held talks with the premier, Ann Berg, and the envoy": a noun joined to the verb, an office
  // also
  // to the talks, goes on with the person before the conjunction.
  private void secondOfPhrase(Token noun) {
    int index = noun.index();
    int verb = tree.head(index);
    Optional<Integer> and = tree.lastChild(index, "cc", index);
    if (!noun.isNoun()
        || verb == 0
        || !tree.token(verb).isVerb() && !OFFICES.contains(noun.lemma().toLowerCase(Locale.ROOT))
        || !tree.relation(index).equals("conj")
        || and.isEmpty()
        || and.get() < verb + 2
        || tree.hasChild(index, "case", "cop", "nsubj", "nsubj:pass", "acl:relcl")) {
      return;
    }
    int last = tree.token(and.get() - 1).word().equals(",") ? and.get() - 2 : and.get() - 1;
    if (last <= verb || !tree.token(last).name().endsWith("PERSON")) {
      return;
    }
    int first = last;
    while (tree.isRelated(first, "appos|compound|flat|dep") && tree.head(first) > verb) {
      first = tree.head(first);
    }
    boolean beside = tree.token(verb).isVerb() || tree.head(first) == verb;
    if (beside && tree.isRelated(first, "obl|nmod|obj")) {
      tree.attach(index, first, "conj");
    }
  }

  // "Ann Berg, a miner from Narvik, and Bo Dahl": he goes on with her, not with the town
  private void personBehindPlace(Token name) {
    int index = name.index();
    int place = tree.head(index);
    if (!tree.relation(index).equals("conj")
        || !name.name().endsWith("PERSON")
        || !tree.token(place).name().endsWith("LOCATION")
        || !tree.relation(place).equals("nmod")) {
      return;
    }
    int at = place;
    while (at != 0 && tree.isRelated(at, "nmod|appos") && !isPerson(at)) {
      at = tree.head(at);
    }
    if (at != 0 && isPerson(at)) {
      tree.attach(index, at, "conj");
    }
  }

  private boolean isPerson(int token) {
    return tree.token(token).name().endsWith("PERSON");
  }

  private static Optional<BigDecimal> number(String word) {
    return Patterns.matches(word, "\\d{1,2}")
        ? Optional.of(new BigDecimal(word))
        : NumberWords.small(word);
  }

  /** How many the noun says there are, 0 where it does not say. */
  private int number(int noun) {
    return tree.children(noun).stream()
        .filter(c -> tree.relation(c).equals("nummod"))
        .map(c -> tree.token(c).word())
        .flatMap(word -> number(word).stream())
        .mapToInt(BigDecimal::intValue)
        .findFirst()
        .orElse(0);
  }
}
