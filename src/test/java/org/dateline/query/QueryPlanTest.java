package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions with many rows are answered as Jena by itself answers them. */
class QueryPlanTest {
  static {
    JenaSystem.init();
  }

  /** Enough for the optional parts to be read as tables, halfway through the rows. */
  private static final int PEOPLE = 400;

  private static final DatasetGraph DATA = DatabaseMgr.createDatasetGraph();

  static {
    DATA.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(DATA, () -> people().forEach(DATA::add));
  }

  /**
   * Each second lives somewhere, each third in two places, one of which has two names; each fifth
   * has a nickname, each seventh an employer.
   */
  private static List<Quad> people() {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Node graph = iri("graph" + i % 3);
      Node person = iri("p" + i);
      quads.add(Quad.create(graph, person, iri("name"), text("Person " + i)));
      quads.add(Quad.create(iri("other"), person, iri("name"), text("Person " + i)));
      if (i % 2 == 0) {
        quads.add(Quad.create(graph, person, iri("home"), iri("town" + i % 10)));
      }
      if (i % 3 == 0) {
        quads.add(Quad.create(graph, person, iri("home"), iri("town1")));
      }
      if (i % 5 == 0) {
        quads.add(Quad.create(graph, person, iri("nick"), text("Nick " + i)));
      }
      if (i % 7 == 0) {
        quads.add(Quad.create(graph, person, iri("boss"), iri("p" + (i + 1) % PEOPLE)));
      }
      quads.add(Quad.create(graph, person, iri("says"), text("\uD83D\uDE00 I, no. " + i + ".")));
    }
    for (int i = 0; i < 10; i++) {
      quads.add(Quad.create(iri("towns"), iri("town" + i), iri("name"), text("Town " + i)));
    }
    quads.add(Quad.create(iri("towns"), iri("town1"), iri("name"), text("First Town")));
    return quads;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("http://x/" + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static List<Map<String, String>> asJena(String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    Question question = new Question(QueryFile.of("q.rq", text), Map.of());
    Cells cells = new Cells(question.query().getPrefixMapping());
    try (QueryExec execution = QueryExec.dataset(DATA).query(question.query()).build()) {
      var results = execution.select();
      results.forEach(row -> rows.add(cells.byName(results.getResultVars(), row)));
    }
    return rows;
  }

  private static List<Map<String, String>> asked(String text) {
    return new Question(QueryFile.of("q.rq", text), Map.of()).rows(DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OPTIONAL { ?p :nick ?nick }",
        "OPTIONAL { ?p :home ?town . ?town :name ?place }",
        "OPTIONAL { ?p :nick ?nick } OPTIONAL { ?p :home ?t . ?t :name ?place FILTER(!BOUND(?nick)) }",
        "OPTIONAL { ?p :boss ?boss } OPTIONAL { ?boss :nick ?nick }",
        "OPTIONAL { ?p :boss|:home ?boss . ?boss :name ?place }",
        "OPTIONAL { ?p :boss/:boss|:home/:name ?place }",
        "OPTIONAL { ?p :home ?town . ?town :name ?place"
            + " FILTER NOT EXISTS { ?town :name ?o . FILTER(STR(?o) < STR(?place)) } }",
        "OPTIONAL { ?p :home ?town OPTIONAL { ?town :name ?place } }",
        "OPTIONAL { ?p :home ?town . FILTER(STRLEN(STR(?town)) < STRLEN(?name) + 10) }",
        "OPTIONAL { ?boss :boss ?p } FILTER NOT EXISTS { ?p :nick ?nick }",
        "FILTER(?name = 'Person 3' || EXISTS { ?p :home ?town . ?town :name 'Town 4' })",
        "OPTIONAL { ?nobody :nick 'Nick 5' }",
      })
  void answersAsJenaDoes(String pattern) {
    String query =
        "PREFIX : <http://x/> SELECT ?name ?nick ?place ?boss { ?p :says ?words ; :name ?name . "
            + pattern
            + " } ORDER BY ?name ?nick ?place ?boss ?town";
    Txn.executeRead(
        DATA,
        () -> {
          List<Map<String, String>> rows = asked(query);
          assertThat(rows).isEqualTo(asJena(query)).hasSizeGreaterThan(40);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1, 1", "1, 2", "3, 5", "2, 100", "0, 3", "-1, 4", "100, 2", "3, -1", "1.5, 2.6"})
  void cutsTextByCodePoints(String slice) {
    String query =
        "PREFIX : <http://x/> SELECT ?cut { ?p :says ?words BIND(SUBSTR(?words, "
            + slice
            + ") AS ?cut) } ORDER BY ?p";
    Txn.executeRead(DATA, () -> assertThat(asked(query)).isEqualTo(asJena(query)));
  }

  @Test
  void sortsByWhatIsNoColumn() {
    String query =
        "PREFIX : <http://x/> SELECT ?name { ?p :says ?words ; :name ?name OPTIONAL { ?p :nick ?n } }"
            + " ORDER BY DESC(?n) STRLEN(?name) ?name";
    Txn.executeRead(DATA, () -> assertThat(asked(query)).isEqualTo(asJena(query)));
    String firstRow = query + " LIMIT 1";
    Txn.executeRead(DATA, () -> assertThat(asked(firstRow)).hasSize(1));
  }
}
