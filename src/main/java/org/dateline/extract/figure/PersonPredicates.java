package org.dateline.extract.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.numeral.Table;

/** The verbs and adjectives that are said of people: a bare number beside one counts people. */
final class PersonPredicates {
  private final Set<String> lemmas = new HashSet<>();

  PersonPredicates() {
    for (String[] row : Table.rows(PersonPredicates.class, "people-verbs.txt")) {
      lemmas.addAll(Set.of(row[0].split(" ")));
    }
  }

  /** Whether a number is subject or object of such a word: "three were killed", "wounding 12". */
  boolean governs(Tree tree, Token number) {
    String relation = number.baseRelation();
    boolean argument = Set.of("nsubj", "obj", "nsubjpass", "dobj").contains(relation);
    return argument && tree.governor(number).filter(this::isOfPeople).isPresent();
  }

  /** Whether a word is said of people: "dead", "wounded", "hurt". */
  boolean isOfPeople(Token token) {
    boolean noun = token.tag().equals("NNS");
    return !noun && lemmas.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
