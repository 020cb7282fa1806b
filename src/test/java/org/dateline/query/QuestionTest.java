package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.dateline.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  static {
    JenaSystem.init();
  }

  private static final DatasetGraph DATA = DatasetGraphFactory.create();

  static {
    RDFParser.fromString(
            """
            @prefix : <http://x/> .
            :a :name "Anna" ; :port :oslo ; :age 41 .
            :b :name "Bo"@da ; :port :bergen .
            """,
            Lang.TURTLE)
        .parse(DATA);
  }

  private static List<Map<String, String>> rows(String query, String name, String value) {
    return new Question(QueryFile.of("q.rq", query), Map.of(name, value)).rows(DATA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna", "Bo"})
  void bindsALiteralOfAnyKind(String name) {
    assertThat(rows("SELECT ?name { ?x <http://x/name> ?name }", "name", name))
        .containsExactly(Map.of("name", name));
  }

  @Test
  void bindsNumbersAndIris() {
    assertThat(rows("SELECT ?x { ?x <http://x/age> ?age }", "age", "41")).hasSize(1);
    assertThat(rows("PREFIX x: <http://x/> SELECT ?x { ?x x:port ?p }", "p", "x:oslo")).hasSize(1);
    assertThat(rows("SELECT ?x { ?x <http://x/port> ?p }", "p", "http://x/bergen")).hasSize(1);
  }

  @Test
  void keepsWhatIsSure() {
    String sure = "SELECT ?name (?age / 100 AS ?confidence) { ?x :name ?name ; :age ?age }";
    Question question =
        new Question(QueryFile.of("q.rq", "PREFIX : <http://x/> " + sure), Map.of());
    assertThat(question.surerThan(new BigDecimal("0.41")).rows(DATA)).hasSize(1);
    assertThat(question.surerThan(new BigDecimal("0.42")).rows(DATA)).isEmpty();
    Question other = new Question(QueryFile.of("q.rq", "SELECT ?x { ?x ?p 41 }"), Map.of());
    assertThatThrownBy(() -> other.surerThan(BigDecimal.ONE))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("confidence");
  }

  @Test
  void keepsOnlyRowsThatHaveAnOptionalValue() {
    String query = "SELECT ?x ?age { ?x <http://x/name> ?n OPTIONAL { ?x <http://x/age> ?age } }";
    assertThat(rows(query, "age", "41")).containsExactly(Map.of("x", "http://x/a", "age", "41"));
  }

  @Test
  void bindsWhatSelectComputes() {
    String query = "SELECT (UCASE(?n) AS ?big) { ?x <http://x/name> ?n }";
    assertThat(rows(query, "big", "ANNA")).containsExactly(Map.of("big", "ANNA"));
  }

  @Test
  void bindsWhatOnlyAFilterAsksFor() {
    String query =
        """
        # Who is it?
        # Parameters: person
        SELECT ?n { ?x <http://x/name> ?n FILTER(COALESCE(STR(?n) = ?person, true)) }
        """;
    assertThat(rows(query, "person", "Bo")).containsExactly(Map.of("n", "Bo"));
    assertThat(new Question(QueryFile.of("q.rq", query), Map.of()).rows(DATA)).hasSize(2);
  }

  @Test
  void refusesAnUnknownParameterAndNamesTheKnown() {
    String query =
        """
        # Who is where?
        #
        # Parameters:
        #   article: identifier of an article
        #   person: a name
        SELECT ?n { ?x <http://x/name> ?n }
        """;
    assertThatThrownBy(() -> rows(query, "n", "Bo"))
        .isInstanceOf(UserError.class)
        .hasMessage("--bind n: q.rq has no such parameter; use one of article, person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a> <b> <c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/hostname>",
        "DROP ALL"
      })
  void refusesUpdates(String update) {
    refuses(update, "an update");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://x/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://x/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <http://x/> { ?s ?p ?o } } } }"
      })
  void refusesToAskOthers(String query) {
    refuses(query, "SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { FILTER(<java:java.lang.System>()) }",
        "PREFIX j: <java:org.example.> SELECT (j:F() AS ?x) { }",
        "SELECT * { ?x <j\\u0061va:org.example.F> ?y }",
        "BASE <java:org.example.> SELECT * { ?x <F> ?y }"
      })
  void refusesProgramCode(String query) {
    assertThatThrownBy(() -> new Question(QueryFile.of("q.rq", query), Map.of()))
        .isInstanceOf(UserError.class);
  }

  @Test
  void saysWhatIsWrongInOneLine() {
    refuses("SELECT * {", "line 1");
  }

  private static void refuses(String query, String complaint) {
    assertThatThrownBy(() -> new Question(QueryFile.of("q.rq", query), Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("q.rq")
        .hasMessageContaining(complaint)
        .message()
        .hasLineCount(1);
  }
}
