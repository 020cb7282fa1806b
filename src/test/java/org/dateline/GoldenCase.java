package org.dateline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.ReadingOptions;
import org.dateline.article.Readings;
import org.dateline.extract.Extractor;
import org.dateline.link.Linker;
import org.dateline.query.QueryLibrary;
import org.dateline.query.Question;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.resolve.LinkedNames;
import org.dateline.store.GraphMaker;
import org.dateline.store.NamedGraph;

/**
 * An article in a folder with the annotations that the models gave it and the rows that queries
 * should find in its graph.
 *
 * <p>Rows rather than triples are compared: they are what people read, one can tell by looking at
 * them whether they are right, and they stay the same when the graph takes another shape.
 *
 * @param folder {@code article.txt}, {@code annotated.conllu}, {@code expected/QUERY.tsv}
 */
record GoldenCase(Path folder) {
  static final List<String> FILES = List.of("annotated.conllu", "article.txt", "expected");

  /** The queries that ask for facts; one without an expected file should find none. */
  static final List<String> QUERIES =
      List.of(
          "attacks",
          "bodies",
          "casualties",
          "counts",
          "dates",
          "detentions",
          "events",
          "journeys",
          "kin",
          "meetings",
          "participants",
          "people",
          "releases",
          "roles",
          "statements");

  /** What changes with the smallest change of an article, or belongs to the linker, or is long. */
  private static final String LEFT_OUT =
      "article|event|sentence|wikidata|confidence|(.*_)?(begin|end)";

  private static final Extractor EXTRACTOR =
      new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());
  private static final LinkedNames RESOLVER = new LinkedNames(Linker.bundled());
  private static final GraphMaker GRAPHS =
      new GraphMaker(
          new RunInfo("test", "", Optional.empty()), "", List.of(), pattern -> BigDecimal.ONE);

  String name() {
    return folder.getFileName().toString();
  }

  /** The article with what the models say of it, as another article when its id is longer. */
  AnnotatedText annotated(String more) throws IOException {
    String form = Files.readString(folder.resolve("annotated.conllu"));
    return AnnotatedReader.read(form, article(more));
  }

  private Article article(String more) {
    Article article = article();
    return new Article(
        article.id() + more,
        article.text(),
        article.headline(),
        article.published(),
        article.url(),
        article.publisher(),
        article.authors(),
        article.reporters(),
        article.blocks());
  }

  Article article() {
    String file = folder.resolve("article.txt").toString();
    try (Readings readings =
        new ArticleReader(ReadingOptions.defaults(), System.in).read(List.of(file))) {
      return (Article) readings.next();
    }
  }

  /** The article's graph, checked against the shapes. */
  Graph graph() throws IOException {
    NamedGraph graph = stored("");
    GRAPHS.check(graph);
    return graph.graph();
  }

  /** What is stored of the article, as another article when its id is longer. */
  NamedGraph stored(String more) throws IOException {
    return GRAPHS.make(RESOLVER.resolve(EXTRACTOR.extract(annotated(more))));
  }

  /** What the queries find: lines with tabs by name of the query, none for one without rows. */
  Map<String, List<String>> found() throws IOException {
    var dataset = DatasetGraphFactory.wrap(graph());
    Map<String, List<String>> found = new TreeMap<>();
    for (String query : QUERIES) {
      var rows = new Question(QueryLibrary.find(query), Map.of()).rows(dataset);
      if (!rows.isEmpty()) {
        found.put(query, lines(rows));
      }
    }
    return found;
  }

  private static List<String> lines(List<Map<String, String>> rows) {
    List<String> columns =
        rows.get(0).keySet().stream().filter(column -> !column.matches(LEFT_OUT)).toList();
    List<String> lines = new ArrayList<>(List.of(String.join("\t", columns)));
    for (Map<String, String> row : rows) {
      lines.add(columns.stream().map(row::get).collect(Collectors.joining("\t")));
    }
    return lines;
  }

  /** What the queries should find. */
  Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    for (Path file : list(folder.resolve("expected"))) {
      String query = file.getFileName().toString().replaceFirst("\\.tsv$", "");
      expected.put(query, Files.readAllLines(file));
    }
    return expected;
  }

  /** Makes what is found what should be found; to be read before it is committed. */
  void update() throws IOException {
    Path expected = Files.createDirectories(folder.resolve("expected"));
    for (Path old : list(expected)) {
      Files.delete(old);
    }
    for (Map.Entry<String, List<String>> query : found().entrySet()) {
      Files.write(expected.resolve(query.getKey() + ".tsv"), query.getValue());
    }
  }

  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
