package org.dateline.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.Token;

/** Who did what a word tells and stands neither as its subject nor as its own agent. */
final class Doers {
  private static final WordList BLAMING = WordList.section(Doers.class, "words.txt", "blaming");
  private static final WordList BLAMING_IN =
      WordList.section(Doers.class, "words.txt", "blaming in");
  private static final WordList ARRANGING = WordList.section(Doers.class, "words.txt", "arranging");
  private static final WordList GRANTING = WordList.section(Doers.class, "words.txt", "granting");
  private static final WordList WIELDING = WordList.section(Doers.class, "words.txt", "wielding");
  private static final Set<String> BLAME = Set.of("for", "of", "with", "over");

  private final Tree tree;
  private final Clauses clauses;

  Doers(Clauses clauses) {
    this.tree = clauses.tree();
    this.clauses = clauses;
  }

  // "a rocket fired by rebels hit the port"
  List<Token> wielders(List<Token> weapons) {
    return weapons.stream()
        .flatMap(weapon -> tree.children(weapon, "acl").stream())
        .filter(fired -> WIELDING.contains(fired.lemma()) && fired.isTagged("VBN|VBD"))
        .flatMap(fired -> tree.children(fired, "obl").stream())
        .filter(by -> tree.preposition(by).filter("by"::equals).isPresent())
        .flatMap(by -> clauses.expand(by).stream())
        .toList();
  }

  // "was greeted in Oslo by the king", "on her arrival by the king": the parser hangs the phrase on
  // the noun before it
  List<Token> behind(Token passive) {
    List<Token> found = new ArrayList<>();
    for (Token phrase : tree.children(passive, "obl")) {
      if (phrase.isProperNoun() || tree.hasChild(phrase, c -> c.tag().equals("PRP$"))) {
        tree.children(phrase, "nmod").stream()
            .filter(noun -> tree.preposition(noun).filter("by"::equals).isPresent())
            .forEach(noun -> found.addAll(clauses.expand(noun)));
      }
    }
    return found;
  }

  // "sought a meeting with her", "ruled out talks with her", "was refused a meeting with her": who
  // would have been there
  List<Token> arrangers(Token noun) {
    boolean with =
        tree.children(noun, "nmod").stream()
            .anyMatch(n -> tree.preposition(n).filter("with"::equals).isPresent());
    return tree.governor(noun)
        .filter(verb -> with && noun.relation().equals("obj"))
        .filter(verb -> (clauses.passive(verb) ? GRANTING : ARRANGING).contains(verb.lemma()))
        .map(clauses::subjects)
        .orElse(List.of());
  }

  // "charged two men with the murder", "jailed for the attack"
  List<Token> blamed(Token noun) {
    String marker = tree.preposition(noun).orElse("");
    return tree.governor(noun)
        .filter(verb -> verb.isVerb() && noun.relation().equals("obl"))
        .filter(
            verb ->
                BLAMING.contains(verb.lemma()) && BLAME.contains(marker)
                    || BLAMING_IN.contains(verb.lemma()) && marker.equals("in"))
        .map(verb -> clauses.passive(verb) ? clauses.subjects(verb) : clauses.objects(verb))
        .orElse(List.of());
  }
}
