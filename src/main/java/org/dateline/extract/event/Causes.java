package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.Status;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.lexicon.Lexicon;
import org.dateline.extract.lexicon.Role;

/**
 * What an attack does to people, told in one breath: "nine were killed in the raid", "a raid that
 * killed nine". Who attacked them harmed them, with the same weapon, there and then.
 */
final class Causes {
  private static final Set<String> HARM = Set.of("Killing", "Death", "Injury");
  private static final Set<String> CAUSAL = Set.of("in", "during", "by", "from", "after");
  private static final Set<String> WHEN = Set.of("when", "after", "as");
  private static final Set<String> BELOW = Set.of("acl", "acl:relcl", "advcl", "xcomp");

  private Causes() {}

  /** Notes which attack of a sentence brought about which death or injury of the same sentence. */
  static void note(Tree tree, List<Draft> drafts) {
    for (Draft harm : drafts) {
      if (HARM.contains(harm.type)) {
        harm.cause =
            drafts.stream()
                .filter(d -> d.type.equals("Attack"))
                .filter(attack -> isCause(tree, token(tree, attack), token(tree, harm)))
                .findFirst();
      }
    }
  }

  private static Token token(Tree tree, Draft draft) {
    return tree.token(draft.trigger().token());
  }

  private static boolean isCause(Tree tree, Token attack, Token harm) {
    return anchors(tree, harm).stream().anyMatch(word -> isCauseOf(tree, attack, word));
  }

  // "killed and wounded", "left nine dead": the phrase hangs on the first verb, or on the light
  // one.
  private static List<Token> anchors(Tree tree, Token harm) {
    List<Token> found = new ArrayList<>(List.of(harm));
    Optional<Token> above = tree.governor(harm);
    if (harm.relation().equals("conj") && above.filter(s -> s.tag().startsWith("JJ")).isPresent()) {
      return anchors(tree, above.get()); // "left nine dead and four injured"
    }
    boolean result = harm.relation().equals("advcl") && harm.tag().equals("VBG"); // ", killing two"
    if ((result || harm.isRelated("conj|xcomp|obj|amod"))
        && above.filter(Token::isVerb).isPresent()) {
      found.add(above.get());
    }
    above
        .filter(noun -> harm.relation().equals("amod") && noun.relation().equals("obj"))
        .filter(noun -> noun.index() < harm.index()) // "left two men dead", parsed as "dead men"
        .flatMap(tree::governor)
        .ifPresent(found::add);
    return found;
  }

  private static boolean isCauseOf(Tree tree, Token attack, Token word) {
    if (attack.head() == word.index()) {
      return switch (attack.baseRelation()) {
        case "nsubj" -> !attack.relation().endsWith("pass");
        case "obl", "nmod" -> tree.preposition(attack).filter(CAUSAL::contains).isPresent();
        case "advcl" -> tree.hasChild(attack, c -> WHEN.contains(c.lemma()));
        default -> false;
      };
    }
    return word.head() == attack.index() && BELOW.contains(word.relation());
  }

  /** Gives to deaths and injuries what is known of their attacks, once mentions are merged. */
  static void share(List<Draft> drafts, List<Draft> merged, Lexicon lexicon) {
    for (Draft draft : drafts) {
      draft
          .cause
          .map(Draft::merged)
          .filter(merged::contains)
          .ifPresent(attack -> share(attack, draft.merged(), lexicon));
    }
  }

  private static void share(Draft attack, Draft harm, Lexicon lexicon) {
    if (!isReal(attack) || !isReal(harm)) {
      return;
    }
    lend(attack, "attacker", harm, role(lexicon, harm, "agent"));
    lend(attack, "weapon", harm, role(lexicon, harm, "instrument"));
    lend(attack, "place", harm, Optional.of("place"));
    lend(harm, "place", attack, Optional.of("place"));
    if (harm.when.isEmpty()) {
      harm.when = attack.when;
    }
  }

  private static boolean isReal(Draft draft) {
    return draft.status == Status.ASSERTED || draft.status == Status.ATTRIBUTED;
  }

  private static Optional<String> role(Lexicon lexicon, Draft draft, String general) {
    return lexicon.eventClass(draft.type).flatMap(c -> c.role(general)).map(Role::name);
  }

  private static void lend(Draft from, String lent, Draft into, Optional<String> role) {
    if (role.isPresent() && !into.has(role.get())) {
      from.in(lent).forEach(a -> into.add(new Argument(role.get(), a.mention(), a.quantity())));
    }
  }
}
