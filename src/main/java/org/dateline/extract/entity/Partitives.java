package org.dateline.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;

/** A quantifier that stands alone for a part of a group just told of: "Most were freed". */
final class Partitives {
  private static final WordList QUANTIFIERS =
      WordList.section(Partitives.class, "words.txt", "partitive");
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "obl");
  private static final Set<String> DONE_TO = Set.of("nsubj:pass", "obj");
  private static final int NEAR = 1; // sentences

  private Partitives() {}

  static boolean isPartitive(Draft draft) {
    return draft.kind == Mention.Kind.NOMINAL
        && draft.from == draft.to
        && draft.head.baseRelation().equals("nsubj")
        && QUANTIFIERS.contains(draft.head.word().toLowerCase(Locale.ROOT));
  }

  /**
   * The group that a quantifier takes its part of, out of all: the latest one shortly before; of
   * those to whom something is done, the latest to whom something was done.
   */
  static Optional<Draft> whole(Draft quantifier, List<Draft> drafts) {
    List<Draft> groups = groups(quantifier, drafts);
    return groups.stream()
        .filter(d -> quantifier.head.relation().equals("nsubj:pass"))
        .filter(d -> DONE_TO.contains(d.head.relation()))
        .reduce((earlier, later) -> later)
        .or(() -> groups.stream().reduce((earlier, later) -> later));
  }

  /**
   * The whole that a part's words name: of "Most sailors" and "Most of the sailors" the sailors.
   */
  static String whole(String part) {
    int blank = part.indexOf(' ');
    boolean quantified =
        blank > 0 && QUANTIFIERS.contains(part.substring(0, blank).toLowerCase(Locale.ROOT));
    return quantified ? part.substring(blank + 1).replaceFirst("^of the ", "") : part;
  }

  /** " but two" of "all but two", else nothing. */
  static String exception(Draft quantifier) {
    int but = quantifier.to + 1;
    return but < quantifier.sentence.size()
            && quantifier.sentence.token(but).lemma().equals("but")
            && quantifier.sentence.token(but + 1).tag().equals("CD")
        ? " but " + quantifier.sentence.token(but + 1).word()
        : "";
  }

  private static List<Draft> groups(Draft quantifier, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> Cluster.TEXT_ORDER.compare(d, quantifier) < 0)
        .filter(d -> quantifier.sentence.index() - d.sentence.index() <= NEAR)
        .filter(d -> d.kind == Mention.Kind.NOMINAL && d.type == EntityType.GROUP)
        .filter(d -> d.head.isTagged("NNP?S") && ARGUMENTS.contains(d.head.relation()))
        .toList();
  }
}
