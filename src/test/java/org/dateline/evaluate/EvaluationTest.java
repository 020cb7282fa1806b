package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.UserError;
import org.dateline.confidence.Count;
import org.dateline.extract.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small sets of our own in the forms of the public ones. */
class EvaluationTest {
  private static final Pattern FAMILY = new Pattern("event/verb");

  @TempDir private Path folder;
  private final Answers answers = new Answers();

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static Map<String, String> row(String article, String... cells) {
    Map<String, String> row = new LinkedHashMap<>(Map.of("article", article, "confidence", "k"));
    for (int at = 0; at < cells.length; at += 2) {
      row.put(cells[at], cells[at + 1]);
    }
    return row;
  }

  private Figures score(String set) {
    return Evaluation.of(set, folder, Evaluation.Part.ALL)
        .score(answers, key -> key.equals("k") ? Optional.of(FAMILY) : Optional.empty());
  }

  private static Map<String, String> values(Figures figures) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String group : figures.groups()) {
      figures.rows(group).forEach(row -> values.put(row.get(0), row.get(1)));
    }
    return values;
  }

  private static Count judged(Figures figures) {
    return figures.firstHalf().of(FAMILY).plus(figures.secondHalf().of(FAMILY));
  }

  @Test
  void readsAttributionsFromBrat() throws IOException {
    String text = "The boat is late, Ida Berg said. Nobody waited.";
    file("text/post_2021-05-03_boat.txt", text);
    file(
        "attributions/post_2021-05-03_boat_anna.ann",
        """
        T1\tContent 0 16\tThe boat is late
        T2\tSource 18 26\tIda Berg
        T3\tCue 27 31\tsaid
        E1\tContent:T1 Source:T2 Cue:T3
        """);
    String[] place = {"speaker_begin", "18", "speaker_end", "26", "cue_begin", "27"};
    Map<String, String> said =
        row("post_2021-05-03_boat", "begin", "0", "end", "16", "speaker", "Ida Berg");
    said.putAll(Map.of(place[0], place[1], place[2], place[3], place[4], place[5]));
    said.putAll(Map.of("cue_end", "31", "cue", "said"));
    Map<String, String> wrong = row("post_2021-05-03_boat", "begin", "33", "end", "46");
    answers.add("statements", List.of(said, wrong));
    Figures figures = score("polnear");
    assertThat(values(figures))
        .containsEntry("content, overlap >= .3, F1", "66.7")
        .containsEntry("content, exact, F1", "66.7")
        .containsEntry("speaker right, of contents at .3", "100.0")
        .containsEntry("cue right, of contents at .3", "100.0")
        .containsEntry("direct: content at .3, F1", "none");
    assertThat(judged(figures)).isEqualTo(new Count(1, 2));
  }

  @Test
  void readsMeetingsAndReleases() throws IOException {
    file(
        "own.jsonl",
        """
        {"id": "a", "text": "Ida Berg met Jon Vik in Bergen. Police freed three sailors.", \
        "date": "2021-05-03", "meetings": [{"who": ["Ida Berg"], "met": ["Jon Vik"], \
        "place": "Bergen", "date": null, "status": "happened", "evidence": "Ida Berg met Jon Vik \
        in Bergen.", "n_ary": false}], "releases": [{"released": ["three sailors"], \
        "released_by": ["Police"], "count": {"value": 3}, "date": "2021-05", "status": "happened", \
        "evidence": "Police freed three sailors."}]}
        """);
    answers.add(
        "meetings",
        List.of(
            row("a", "who", "Vik", "met", "Berg", "place", "Bergen", "status", "asserted"),
            row("a", "who", "Vik", "met", "Olav", "status", "asserted")));
    answers.add(
        "releases",
        List.of(
            row(
                "a",
                "released",
                "sailors",
                "releaser",
                "Police",
                "count",
                "3",
                "date",
                "2021-05-02",
                "status",
                "asserted")));
    Figures figures = score("meetrelease");
    assertThat(values(figures))
        .containsEntry("meetings that happened, F1", "66.7")
        .containsEntry("meetings: place right, of matched", "100.0")
        .containsEntry("meetings: date right, of matched", "none")
        .containsEntry("releases, F1", "100.0")
        .containsEntry("releases: agent right, of matched", "100.0")
        .containsEntry("releases: number right, of matched", "100.0")
        .containsEntry("releases: date right, of matched", "100.0");
    assertThat(judged(figures).judged()).isEqualTo(2);
  }

  @Test
  void readsEventsOverTheirSentences() throws IOException {
    file(
        "own.jsonl",
        """
        {"doc_id": "a", "sentences": [[[["Police", 0, 6], ["arrested", 7, 15], ["Vik", 16, 19], \
        [".", 19, 20]], "Police arrested Vik."]], "entity_mentions": [{"id": "e1", "start": 2, \
        "end": 3, "text": "Vik"}, {"id": "e2", "start": 0, "end": 1, "text": "Police"}], \
        "event_mentions": [{"event_type": "Justice.ArrestJailDetain.Unspecified", "trigger": \
        {"start": 1, "end": 2}, "arguments": [{"role": "Detainee", "entity_id": "e1"}, \
        {"role": "Jailer", "entity_id": "e2"}]}]}
        """);
    file("coref/own.jsonlines", "{\"doc_key\": \"a\", \"clusters\": [[\"e1\"], [\"e2\"]]}\n");
    answers.add(
        "events",
        List.of(
            row("a", "event", "x", "type", "Detention", "begin", "7", "end", "15"),
            row("a", "event", "y", "type", "Attack", "begin", "0", "end", "6")));
    answers.add(
        "participants",
        List.of(row("a", "event", "x", "role", "detained", "participant", "Jon Vik")));
    Figures figures = score("wikievents");
    assertThat(values(figures))
        .containsEntry("Arrest triggers, F1", "100.0")
        .containsEntry("Attack triggers, F1", "0.0")
        .containsEntry("all triggers, F1", "66.7")
        .containsEntry("arguments of found events, F1", "66.7");
    assertThat(judged(figures)).isEqualTo(new Count(1, 2));
  }

  @Test
  void readsWindowsOfTokens() throws IOException {
    file(
        "own.jsonlines",
        """
        {"doc_key": "a", "source_url": "https://example.org/a", "sentences": [["Police", "freed", \
        "Vik", "-", "a", "sailor", "."], ["Raiders", "killed", "Ann", "Berg", "."]], \
        "evt_triggers": [[8, 8, [["life.die.deathcausedbyviolentevents", 1.0]]]], \
        "gold_evt_links": [[[8, 8], [9, 10], "evt043arg02victim"]]}
        {"doc_key": "b", "sentences": [["Prices", "fell", "."]], "source_url": "", "gold_evt_links": \
        [], "evt_triggers": [[1, 1, [["transaction.transaction.n/a", 1.0]]]]}
        """);
    String text = "Police freed Vik - a sailor. Raiders killed Ann Berg.";
    String begin = Integer.toString(text.indexOf("killed"));
    String end = Integer.toString(text.indexOf("killed") + 6);
    answers.add(
        "events", List.of(row("a", "event", "x", "type", "Attack", "begin", begin, "end", end)));
    answers.add(
        "participants",
        List.of(row("a", "event", "x", "role", "target", "participant", "Ann Berg")));
    assertThat(values(score("rams")))
        .containsEntry("all triggers, recall", "100.0")
        .containsEntry("arguments of found events, F1", "100.0");
    assertThat(Evaluation.of("rams", folder, Evaluation.Part.ALL).articles()).isEqualTo(1);
  }

  @Test
  void readsIncidentsWithTheirFirstArticle() throws IOException {
    file(
        "own.jsonl",
        """
        {"incident_id": "7", "date": "May 3, 2021", "num_killed": 1, "num_injured": 2, \
        "participants": [{"Name": "Ann Berg", "Status": "Killed"}, {"Name": "Jon Vik", "Status": \
        "Arrested"}], "documents": [{"dct": "2020-01-01", "content": "Too early."}, {"dct": \
        "2021-05-04", "title": "Shots", "uri": "", "content": "Ann Berg died on Monday, two were hurt."}]}
        """);
    answers.add(
        "casualties",
        List.of(
            row("7", "kind", "killed", "victims", "Ann Berg", "count", "1", "date", "2021-05-03"),
            row("7", "kind", "injured", "victims", "people", "count", "3", "status", "asserted"),
            row("7", "kind", "killed", "victims", "people", "count", "9", "status", "denied")));
    answers.add("participants", List.of());
    Figures figures = score("gva");
    assertThat(values(figures))
        .containsEntry("killed, exact", "100.0")
        .containsEntry("injured, exact", "0.0")
        .containsEntry("injured, within one", "100.0")
        .containsEntry("both exact", "0.0")
        .containsEntry("victims' names, F1", "100.0")
        .containsEntry("date within one day", "100.0");
  }

  @Test
  void readsTimeExpressions() throws IOException {
    file(
        "news/own.tml",
        """
        <?xml version="1.0"?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-03">May \
        3</TIMEX3></DCT><TITLE>Ships</TITLE><TEXT>It left <TIMEX3 tid="t1" type="DATE" \
        value="2021-05-02">yesterday</TIMEX3> at <TIMEX3 tid="t2" type="TIME" \
        value="2021-05-02T07:00">seven</TIMEX3>.</TEXT></TimeML>
        """);
    answers.add(
        "dates",
        List.of(
            row("own", "begin", "8", "end", "17", "type", "DATE", "value", "2021-05-02"),
            row("own", "begin", "18", "end", "26", "type", "TIME", "value", "T07:00")));
    Figures figures = score("tempeval3");
    assertThat(figures.groups()).containsExactly("news");
    assertThat(values(figures))
        .containsEntry("timex relaxed, F1", "100.0")
        .containsEntry("timex strict, F1", "50.0")
        .containsEntry("timex type, F1", "100.0")
        .containsEntry("timex value, F1", "50.0");
  }

  @Test
  void readsQuantities() throws IOException {
    file(
        "NewsQuant.json",
        """
        [{"text": "It cost $5 and weighs 2 to 3 kg.", "quantities": [{"value": "5", "unit": "$", \
        "normalized_unit": "dollar", "referred_concepts": ""}, {"value": "2-3", "unit": "kg", \
        "normalized_unit": "kilogram", "referred_concepts": "it"}]}]
        """);
    answers.add(
        "counts",
        List.of(
            row("quantity-000", "begin", "1", "end", "2", "value", "5", "unit", "US dollar"),
            row("quantity-000", "begin", "3", "end", "4", "min", "2", "max", "3", "unit", "tonne"),
            row("quantity-000", "begin", "5", "end", "6")));
    Figures figures = score("newsquant");
    assertThat(values(figures))
        .containsEntry("value, F1", "100.0")
        .containsEntry("value and unit, F1", "50.0");
    assertThat(judged(figures)).isEqualTo(new Count(1, 2));
  }

  @Test
  void readsOffices() throws IOException {
    file(
        "own.json",
        """
        [{"title": "a", "sents": [["Talks"], ["Premier", "Ida", "Berg", "of", "Norway", "met", \
        "Jon", "Vik", "."]], "vertexSet": [[{"name": "Ida Berg", "type": "type_person"}], \
        [{"name": "Norway", "type": "type_location"}], [{"name": "Jon Vik", "type": \
        "type_person"}]], "labels": [{"h": 0, "t": 1, "r": "head_of_gov"}, {"h": 2, "t": 1, "r": \
        "citizen_of"}]}]
        """);
    answers.add(
        "roles",
        List.of(
            row("a", "person", "Ida Berg", "organization", "Norway", "role", "Premier"),
            row("a", "person", "Jon Vik", "organization", "Norway", "role", "envoy"),
            row("a", "person", "Jon Vik", "organization", "Talks", "role", "envoy")));
    Figures figures = score("dwie");
    assertThat(values(figures))
        .containsEntry("roles, F1", "66.7")
        .containsEntry("head_of_gov, recall", "100.0")
        .containsEntry("minister_of, recall", "none");
    assertThat(judged(figures)).isEqualTo(new Count(1, 2));
  }

  @Test
  void readsArticlesOfWhichEveryFactIsKnown() throws IOException {
    file("a.txt", "Ships\n\nIda Berg met Jon Vik.\n");
    file(
        "gold/a.json",
        """
        {"document": "a.txt", "published": "2021-05-03", "meetings": [{"id": "m1", "who": ["Vik"], \
        "met": "Berg", "sentence": "met Jon"}], "statements": [], "releases": [], "detentions": [], \
        "casualties": [], "counts": [{"id": "c1", "value": 3}], "ages": [], "roles": [], "dates": \
        [], "links": [{"id": "l1", "text": "Berg", "qid": ""}], "reporters": ["Ann Lie"], \
        "negatives": [{"query": "meetings", "match": {"who": "Olav"}}]}
        """);
    answers.add(
        "meetings",
        List.of(
            row("a", "who", "Ida Berg", "met", "Jon Vik", "sentence", "Ida Berg met Jon Vik."),
            row("a", "who", "Olav", "met", "Jon Vik", "status", "planned")));
    answers.add("counts", List.of(row("a", "value", "3", "begin", "7", "end", "10")));
    answers.add("mentions", List.of(row("a", "text", "Ida Berg", "wikidata", "Q1")));
    Map<String, String> values = values(score("seed"));
    assertThat(values)
        .containsEntry("meetings, F1", "100.0")
        .containsEntry("counts, recall", "100.0")
        .containsEntry("links, recall", "100.0")
        .containsEntry("reporters, recall", "0.0")
        .containsEntry("forbidden facts given (-)", "100.0");
  }

  @Test
  void readsLinks() throws IOException {
    file(
        "own.benchmark.jsonl",
        """
        {"id": 1, "title": "", "text": "Ida Berg of Oslo Bank met him near Elm. The bank's Vik left Ash.", \
        "evaluation_span": [0, 58], "labels": [\
        {"id": 0, "span": [0, 8], "entity_id": "Q1", "name": "Ida Berg", "type": "Q5"}, \
        {"id": 1, "span": [12, 21], "entity_id": "Q2", "name": "Oslo Bank", "children": [2]}, \
        {"id": 2, "span": [12, 16], "entity_id": "Q3", "name": "Oslo", "parent": 1}, \
        {"id": 3, "span": [26, 29], "entity_id": "Q1", "name": "Ida Berg"}, \
        {"id": 4, "span": [35, 38], "entity_id": "<NIL>", "name": "Unknown"}, \
        {"id": 5, "span": [51, 54], "entity_id": "Q4", "name": "Vik"}]}
        """);
    answers.add(
        "mentions",
        List.of(
            link(0, 8, "http://www.wikidata.org/entity/Q1"),
            link(12, 16, "http://www.wikidata.org/entity/Q3"),
            link(26, 29, "http://www.wikidata.org/entity/Q9"), // a pronoun
            link(35, 38, "http://www.wikidata.org/entity/Q8"),
            link(40, 48, "http://www.wikidata.org/entity/Q2"), // a noun
            link(51, 54, ""),
            link(60, 63, "http://www.wikidata.org/entity/Q7"))); // beyond what is annotated
    assertThat(values(score("elevant")))
        .containsEntry("mentions, named, F1", "85.7")
        .containsEntry("links, named, F1", "80.0")
        .containsEntry("links, named, to known items, F1", "80.0")
        .containsEntry("known item right, of mentions found", "50.0")
        .containsEntry("unknown item given a link (-)", "100.0");
    answers.know(item -> item.equals("Q1"));
    assertThat(values(score("elevant")))
        .containsEntry("links, named, F1", "80.0")
        .containsEntry("links, named, to known items, F1", "100.0")
        .containsEntry("known item right, of mentions found", "100.0")
        .containsEntry("unknown item given a link (-)", "50.0");
  }

  private static Map<String, String> link(int begin, int end, String item) {
    return row("own-1", "begin", "" + begin, "end", "" + end, "wikidata", item);
  }

  @Test
  void writesTheArticlesAsTheProgramReadsThem() throws IOException {
    readsQuantities();
    Path out = folder.resolve("articles.jsonl");
    Evaluation.of("newsquant", folder, Evaluation.Part.ALL).writeArticles(out);
    assertThat(Files.readString(out))
        .isEqualTo("{\"id\":\"quantity-000\",\"text\":\"It cost $5 and weighs 2 to 3 kg.\"}\n");
  }

  @Test
  void refusesAnUnknownSet() {
    assertThatThrownBy(() -> Evaluation.of("polnear2", folder, Evaluation.Part.ALL))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("polnear2")
        .hasMessageContaining("polnear,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dwie", "gva", "polnear", "tempeval3", "seed", "elevant"})
  void saysWhatASetNeeds(String set) throws IOException {
    assertThatThrownBy(() -> Evaluation.of(set, folder, Evaluation.Part.ALL))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(folder.toString());
    file("own.json", "[{\"title\": 3");
    assertThatThrownBy(() -> Evaluation.of("dwie", folder.resolve("own.json"), Evaluation.Part.ALL))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("own.json");
  }
}
