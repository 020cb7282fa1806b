package org.dateline.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.annotate.Sentence;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.confidence.Confidence;
import org.dateline.extract.Attribute;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;
import org.dateline.extract.Pattern;
import org.dateline.extract.Quantity;
import org.dateline.resolve.LinkedWords;
import org.dateline.resolve.Resolved;

/**
 * An article's graph while it is written. Words, sentences, mentions and entities go in when the
 * first fact asks for them, so that nothing is written that no fact needs.
 */
final class ArticleGraph {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Set<Integer> writtenEntities = new HashSet<>();
  private final Node article;
  private final Resolved resolved;
  private final Confidence confidence;
  private final EntityWriter entityWriter;
  private final boolean beyondBmp;
  private final ArticleIris iris;

  ArticleGraph(Resolved resolved, Confidence confidence) {
    this.resolved = resolved;
    this.confidence = confidence;
    this.article = Iris.graph(article());
    this.entityWriter = new EntityWriter(this);
    this.beyondBmp = article().text().length() < article().text().toString().length();
    this.iris = new ArticleIris(facts());
  }

  Graph graph() {
    return graph;
  }

  Node node() {
    return article;
  }

  Article article() {
    return facts().text().article();
  }

  Facts facts() {
    return resolved.facts();
  }

  /** Items of offices and nationalities. */
  LinkedWords linked() {
    return resolved.words();
  }

  /** What the items were chosen from. */
  Optional<String> itemSource() {
    return resolved.source();
  }

  void add(Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  /** A node of this article by its fragment. */
  Node local(String fragment) {
    return Iris.local(article, fragment);
  }

  /**
   * A stretch of the text, which its IRI says where to find. Where not every store cuts a text by
   * code points, the words themselves are stated, too.
   */
  Node words(Span span) {
    Node words = Iris.words(article, span);
    if (beyondBmp) {
      add(words, Reused.ANCHOR_OF, Literals.text(article().text().slice(span)));
    }
    return words;
  }

  /** A sentence by its index. */
  Node sentence(int index) {
    return words(facts().text().sentences().get(index).span());
  }

  /** States that a fact rests on the sentence in which a span begins, and on the span's words. */
  void rest(Node fact, Span span) {
    add(fact, Vocabulary.MENTION, words(span));
    sentenceAt(span).ifPresent(index -> add(fact, Vocabulary.EVIDENCE, sentence(index)));
  }

  /** States how sure a fact is; of two facts that are one node the first. */
  void confide(Node fact, Pattern pattern) {
    if (!graph.contains(fact, Vocabulary.CONFIDENCE, Node.ANY)) {
      add(fact, Vocabulary.CONFIDENCE, Literals.decimal(confidence.of(pattern)));
    }
  }

  /** The sentence in which a span begins. */
  OptionalInt sentenceAt(Span span) {
    return facts().text().sentences().stream()
        .filter(one -> one.span().begin() <= span.begin() && span.begin() < one.span().end())
        .mapToInt(Sentence::index)
        .findFirst();
  }

  /**
   * A mention by its id. What has no name is named after its first mention, of which nothing needs
   * to be stated.
   */
  Node mention(int id) {
    Mention mention = facts().mentions().get(id);
    Node words = words(mention.span());
    Node entity = entity(mention.entity());
    if (!isNamedAfter(id) || facts().entities().get(mention.entity()).named()) {
      add(words, Reused.IDENT_REF, entity);
    }
    return words;
  }

  /** The entity that a mention stands for. */
  Node entityOf(int mention) {
    return entity(facts().mentions().get(mention).entity());
  }

  /** An entity by its id. */
  Node entity(int id) {
    Node node = iri(id);
    if (writtenEntities.add(id)) {
      entityWriter.write(node, facts().entities().get(id), resolved.entities().get(id));
    }
    return node;
  }

  /** Whether a figure is the age that its person has in this article. */
  boolean isAge(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.AGE
        && quantity.value().isPresent()
        && quantity.mention().isPresent()
        && facts()
            .entities()
            .get(facts().mentions().get(quantity.mention().getAsInt()).entity())
            .attributes()
            .stream()
            .anyMatch(attribute -> attribute.isAge(quantity.value().get()));
  }

  /** Whether a figure tells already how old an entity is. */
  boolean isFigure(int entity, Attribute age) {
    return facts().quantities().stream()
        .filter(this::isAge)
        .filter(figure -> age.isAge(figure.value().orElseThrow()))
        .mapToInt(figure -> facts().mentions().get(figure.mention().orElseThrow()).entity())
        .anyMatch(id -> id == entity);
  }

  /** An entity's name in the graph. */
  String name(int entity) {
    return resolved.entities().get(entity).label();
  }

  String nameOf(int mention) {
    return name(facts().mentions().get(mention).entity());
  }

  /** What articles share an entity by, empty when it is local to this one. */
  Optional<String> keyOf(int mention) {
    return resolved.entities().get(facts().mentions().get(mention).entity()).key();
  }

  /**
   * States which mentions fill the roles of a fact. An entity that stays in this article is named
   * after its first mention, so that only another one needs to be stated.
   *
   * @param told words that the fact rests on already: the speaker's
   */
  void restOnFillers(Node fact, List<Integer> mentions, Optional<Span> told) {
    for (int mention : mentions) {
      Node words = mention(mention);
      boolean alone = mentions.stream().noneMatch(other -> isOtherOfSame(mention, other));
      boolean known = told.stream().anyMatch(span -> words.equals(words(span)));
      if (!known && !(alone && isNamedAfter(mention))) {
        add(fact, Vocabulary.MENTION, words);
        add(words, Reused.IDENT_REF, entityOf(mention));
      }
    }
  }

  private boolean isOtherOfSame(int mention, int other) {
    List<Mention> mentions = facts().mentions();
    return other != mention && mentions.get(other).entity() == mentions.get(mention).entity();
  }

  private boolean isNamedAfter(int mention) {
    Mention one = facts().mentions().get(mention);
    return keyOf(mention).isEmpty()
        && iris.firstMention(one.entity()).filter(one::equals).isPresent();
  }

  private Node iri(int id) {
    return iris.iri(resolved.entities().get(id));
  }

  /** An entity's first mention as {@code begin-end}, by which it is known in this article. */
  String anchor(int entity) {
    return iris.anchor(resolved.entities().get(entity));
  }
}
