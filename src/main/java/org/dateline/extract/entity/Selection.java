package org.dateline.extract.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.grammar.Tree;

/** What a verb asks of its subject and object: whoever says, arrests or flees is somebody. */
final class Selection {
  private static final WordFile VERBS = WordFile.read("agent-verbs.txt");
  private static final Set<String> WITH_AGENT = VERBS.section("subject");
  private static final Set<String> OF_EVENT = VERBS.section("event");
  private static final Set<String> WITH_PEOPLE = VERBS.section("object");

  private static final Set<String> TAKING = VERBS.section("taking");
  private static final Set<String> FREEING = VERBS.section("freeing");
  private static final Set<String> CUSTODY = VERBS.section("custody");
  private static final Set<String> CUSTODY_NOUNS = VERBS.section("custody noun");
  private static final Set<String> OF_THE_LAW = VERBS.section("of the law");

  private Selection() {}

  /**
   * Whether it is hardly the candidate whom the law, or a captor, holds or frees: "the judge
   * revoked his bail and guards led him away", "gunmen seized nine men, who said they were freed".
   */
  static boolean isUnlikelyCaptive(Tree tree, Token pronoun, Tree before, Draft candidate) {
    Optional<Token> verb = tree.governor(pronoun);
    boolean letGo =
        verb.filter(v -> v.lemma().equals("go"))
            .flatMap(tree::governor)
            .filter(v -> v.lemma().equals("let"))
            .isPresent();
    boolean patient = pronoun.isRelated("nsubj:pass|obj");
    boolean freed = letGo || patient && verb.filter(v -> FREEING.contains(v.lemma())).isPresent();
    boolean held = letGo || patient && verb.filter(v -> CUSTODY.contains(v.lemma())).isPresent();
    boolean own =
        pronoun.relation().equals("nmod:poss")
            && verb.filter(noun -> CUSTODY_NOUNS.contains(noun.lemma())).isPresent();
    return freed && takes(before, candidate.head) || (held || own) && isOfTheLaw(candidate.cluster);
  }

  /** Whether what the law does to people is done to whom the word stands for. */
  static boolean isInCustody(Sentence sentence, Token word) {
    return word.isRelated("nsubj:pass|obj")
        && word.head() != 0
        && CUSTODY.contains(sentence.token(word.head()).lemma());
  }

  /** A judge, a lawyer, an officer. */
  static boolean isOfTheLaw(Cluster cluster) {
    return cluster.roles.stream().anyMatch(role -> OF_THE_LAW.contains(role.noun()));
  }

  private static boolean takes(Tree tree, Token subject) {
    return subject.relation().equals("nsubj")
        && tree.governor(subject)
            .filter(verb -> TAKING.contains(verb.lemma()))
            .filter(verb -> tree.child(verb, "obj").isPresent())
            .isPresent();
  }

  /** Whether the place of a word in its clause is only for those who act or are people. */
  static boolean wantsSomebody(Tree tree, Token word) {
    Optional<Token> verb = tree.governor(word).filter(Token::isVerb);
    return switch (word.relation()) {
      case "nsubj" -> verb.filter(v -> WITH_AGENT.contains(v.lemma())).isPresent();
      case "nsubj:pass", "obj", "iobj" ->
          verb.filter(v -> WITH_PEOPLE.contains(v.lemma())).isPresent();
      default -> false;
    };
  }

  /** Whether a verb's subject is somebody. */
  static boolean wantsSomebody(Token verb) {
    return verb.isVerb() && WITH_AGENT.contains(verb.lemma());
  }

  /** Whether the subject's place in its clause is only for happenings. */
  static boolean wantsEvent(Tree tree, Token word) {
    return word.baseRelation().equals("nsubj")
        && tree.governor(word).filter(v -> OF_EVENT.contains(v.lemma())).isPresent();
  }

  static boolean isSomebody(Cluster cluster) {
    return cluster.type == EntityType.PERSON
        || cluster.type == EntityType.GROUP
        || cluster.type == EntityType.ORGANIZATION
        || cluster.type == EntityType.PLACE && cluster.named();
  }
}
