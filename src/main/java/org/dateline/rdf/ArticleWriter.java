package org.dateline.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.annotate.Token;
import org.dateline.article.Article;
import org.dateline.article.Reporter;

/** Writes the article itself, its credits, and the run that read it. */
final class ArticleWriter {
  private final ArticleGraph graph;

  ArticleWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write(RunInfo run) {
    Article article = graph.article();
    about(Reused.IS_STRING, article.text().toString());
    graph.add(graph.node(), RDF.Nodes.type, Reused.NEWS_ARTICLE);
    graph.add(graph.node(), RDF.Nodes.type, Reused.CONTEXT);
    graph.add(graph.node(), DCTerms.identifier.asNode(), Literals.text(article.id()));
    graph.add(graph.node(), Reused.WORD_COUNT, Literals.integer(words()));
    graph.add(graph.node(), Vocabulary.DIGEST, Literals.text(Digest.of(article)));
    article.headline().ifPresent(headline -> about(Reused.HEADLINE, headline));
    article.publisher().ifPresent(publisher -> about(Reused.PUBLISHER, publisher));
    article.url().ifPresent(url -> about(Reused.URL, url));
    article.authors().forEach(author -> about(Reused.AUTHOR, author));
    article
        .published()
        .map(day -> Literals.typed(day.toString(), XSDDatatype.XSDdate))
        .ifPresent(day -> graph.add(graph.node(), Reused.DATE_PUBLISHED, day));
    article.reporters().forEach(this::credit);
    reading(run);
  }

  private void about(Node property, String value) {
    graph.add(graph.node(), property, Literals.text(value));
  }

  /** Tokens of headline and paragraphs that are no punctuation. */
  private int words() {
    return (int)
        graph.facts().text().sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::word)
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  private void credit(Reporter reporter) {
    Node credit = graph.local("credit-" + reporter.evidence().begin());
    graph.add(credit, RDF.Nodes.type, Vocabulary.CREDIT);
    graph.add(credit, Vocabulary.REPORTER, Literals.text(reporter.name()));
    graph.add(credit, Vocabulary.MENTION, graph.words(reporter.evidence()));
    for (String place : reporter.places()) {
      graph.add(credit, Vocabulary.REPORTED_FROM, Literals.text(place));
    }
  }

  private void reading(RunInfo run) {
    Node reading = graph.local("reading");
    Node tool = Iris.tool(run.version());
    graph.add(reading, RDF.Nodes.type, Reused.ACTIVITY);
    graph.add(reading, Reused.USED, graph.node());
    graph.add(reading, Reused.ASSOCIATED_WITH, tool);
    graph.add(reading, Vocabulary.SETTINGS, Literals.text(run.settings()));
    run.time()
        .map(time -> Literals.typed(time, XSDDatatype.XSDdateTime))
        .ifPresent(time -> graph.add(reading, Reused.ENDED_AT, time));
    graph
        .itemSource()
        .ifPresent(name -> graph.add(reading, Vocabulary.ITEM_SOURCE, Literals.text(name)));
    for (String annotator : graph.facts().text().degraded()) {
      graph.add(reading, Vocabulary.DEGRADED, Literals.text(annotator));
    }
    graph.add(tool, RDF.Nodes.type, Reused.SOFTWARE_AGENT);
    graph.add(tool, Reused.SOFTWARE_VERSION, Literals.text(run.version()));
  }
}
