package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;

/**
 * The adjectives of countries before nouns that stand for no person, body or place: in "a Chilean
 * airstrike" somebody acts for Chile; "Chilean sailors" are no country.
 */
final class DemonymFinder {
  private final Discourse discourse;
  private final List<Draft> drafts;
  private final Map<String, Cluster> byCountry = new HashMap<>();
  private final List<Draft> found = new ArrayList<>();

  private DemonymFinder(Discourse discourse, List<Draft> drafts) {
    this.discourse = discourse;
    this.drafts = drafts;
    for (Draft draft : drafts) {
      if (draft.isName() && draft.cluster.type == EntityType.PLACE) {
        Countries.named(EntityNames.text(draft))
            .ifPresent(country -> byCountry.putIfAbsent(country, draft.cluster));
      }
    }
  }

  /** The adjectives as mentions, each in the cluster of its country. */
  static List<Draft> find(Discourse discourse, List<Draft> drafts) {
    DemonymFinder finder = new DemonymFinder(discourse, drafts);
    for (Tree tree : discourse.trees) {
      tree.sentence().tokens().forEach(token -> finder.read(tree, token));
    }
    return finder.found;
  }

  private void read(Tree tree, Token token) {
    if (noun(tree, token).filter(noun -> isOpen(tree, noun)).isEmpty()
        || isInMention(tree, token)) {
      return;
    }
    int before = token.index() - 1;
    String word = token.word();
    Optional<String> two =
        before < 1
            ? Optional.empty()
            : state(tree.sentence().token(before).word() + " " + word); // "South Korean"
    two.or(() -> state(word))
        .ifPresent(country -> add(tree, token, two.isPresent() ? before : token.index(), country));
  }

  private static Optional<String> state(String words) {
    return Countries.ofAdjective(words).filter(Countries::isState);
  }

  /** The noun before which an adjective stands, also as the second of two: "U.S. and British". */
  private static Optional<Token> noun(Tree tree, Token token) {
    boolean second = token.baseRelation().equals("conj");
    Optional<Token> first = second ? tree.governor(token) : Optional.of(token);
    return first
        .filter(one -> one.isRelated("amod|compound|nmod"))
        .flatMap(tree::governor)
        .filter(Token::isNoun)
        .filter(noun -> noun.index() > token.index());
  }

  private boolean isOpen(Tree tree, Token noun) {
    return discourse
        .at(tree.sentence(), noun)
        .filter(draft -> draft.type != EntityType.THING && draft.type != EntityType.EVENT)
        .isEmpty();
  }

  private boolean isInMention(Tree tree, Token token) {
    return discourse.at(tree.sentence(), token).isPresent()
        || drafts.stream()
            .filter(draft -> draft.isName() && draft.sentence == tree.sentence())
            .anyMatch(name -> name.from <= token.index() && token.index() <= name.to);
  }

  private void add(Tree tree, Token head, int from, String country) {
    Draft draft =
        new Draft(
            tree.sentence(), head, from, head.index(), Mention.Kind.ADJECTIVE, EntityType.PLACE);
    draft.country = country;
    Cluster cluster = byCountry.get(country);
    if (cluster == null) {
      byCountry.put(country, new Cluster(draft));
    } else {
      cluster.drafts.add(draft);
      draft.cluster = cluster;
    }
    found.add(draft);
  }
}
