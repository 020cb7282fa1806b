package org.dateline.link.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.link.Item;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntity.Kind;
import org.dateline.link.NamedItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataApiTest {
  private static final String HOLM =
      "{'id': 'Q71', 'labels': {'en': {'value': 'Erik Holm'}, 'mul': {'value': 'E. Holm'}},"
          + " 'descriptions': {'en': {'value': 'harbour minister'}},"
          + " 'aliases': {'en': [{'value': 'Erik A. Holm'}], 'mul': [{'value': 'Holm'}]},"
          + " 'claims': {'P31': [{'rank': 'normal', 'mainsnak': {'datavalue': {'value': {'id': 'Q5'}}}}],"
          + " 'P27': [{'rank': 'deprecated', 'mainsnak': {'datavalue': {'value': {'id': 'Q9'}}}},"
          + " {'rank': 'normal', 'mainsnak': {'datavalue': {'value': {'id': 'Q20'}}}}],"
          + " 'P106': [{'rank': 'normal', 'mainsnak': {'snaktype': 'novalue'}}],"
          + " 'P569': [{'rank': 'normal', 'mainsnak': {'datavalue': {'value':"
          + " {'time': '+1961-03-00T00:00:00Z', 'precision': 10}}}}],"
          + " 'P570': [{'rank': 'normal', 'mainsnak': {'datavalue': {'value':"
          + " {'time': '+2000-00-00T00:00:00Z', 'precision': 7}}}}]},"
          + " 'sitelinks': {'enwiki': {'title': 'Erik Holm (politician)'}, 'nowiki': {'title': 'x'}}}";

  @TempDir Path folder;
  private final StubService service = new StubService();
  private final List<String> warnings = new ArrayList<>();
  private int budget = 100;
  private boolean offline;

  @AfterEach
  void stop() {
    service.close();
  }

  private WikidataApi api() {
    Clock clock = Clock.systemUTC();
    Enquiry enquiry =
        new Enquiry(
            new AnswerCache(folder.resolve("answers.jsonl"), clock),
            offline,
            new Budget(budget),
            warnings::add);
    PoliteClient client =
        new PoliteClient(new HttpSender("Tester/1", Duration.ofSeconds(20)), clock, pause -> {});
    WikidataAddresses addresses =
        new WikidataAddresses(service.address("/wikipedia"), service.address("/wikidata"));
    return new WikidataApi(
        addresses,
        client,
        enquiry,
        classes -> classes.contains("Q5") ? Optional.of(Kind.PERSON) : Optional.empty());
  }

  private ItemSource about(String... names) {
    return api().about(List.of(names));
  }

  private List<String> paths() {
    return service.asked().stream()
        .map(asked -> asked.path() + " " + asked.parameters().get("action"))
        .toList();
  }

  private static String page(String title, String item) {
    return "{'ns': 0, 'title': '%s', 'pageprops': {'wikibase_item': '%s'}}".formatted(title, item);
  }

  private static String pages(String... pages) {
    return "{'query': {'pages': [%s]}}".formatted(String.join(", ", pages));
  }

  private static String entities(String... entities) {
    return List.of(entities).stream()
        .map(entity -> "'" + entity.replaceFirst(".*?'id': '(Q\\d+)'.*", "$1") + "': " + entity)
        .collect(Collectors.joining(", ", "{'entities': {", "}}"));
  }

  private static String item(String id, String label) {
    return "{'id': '%s', 'labels': {'en': {'value': '%s'}}, 'claims': [], 'aliases': [], 'sitelinks': []}"
        .formatted(id, label);
  }

  private static List<String> ids(List<NamedItem> named) {
    return named.stream().map(one -> one.item().id() + " " + one.how()).toList();
  }

  @Test
  void asksForAllNamesAtOnceAndThenForTheirItems() {
    service
        .reply(pages(page("Bergen", "Q3"), page("Erik Holm", "Q71")))
        .reply(entities(HOLM, item("Q3", "Bergen")));
    ItemSource found = about("Erik Holm", "Bergen", " Erik  Holm ");
    assertThat(ids(found.named("erik holm"))).containsExactly("Q71 LABEL");
    assertThat(ids(found.named("bergen"))).containsExactly("Q3 LABEL");
    assertThat(found.named("holm")).isEmpty();
    assertThat(service.asked()).hasSize(2);
    assertThat(service.asked().get(0).path()).isEqualTo("/wikipedia");
    assertThat(service.asked().get(0).parameters())
        .isEqualTo(
            Map.of(
                "action", "query",
                "format", "json",
                "formatversion", "2",
                "maxlag", "5",
                "prop", "pageprops|description",
                "ppprop", "wikibase_item|disambiguation",
                "redirects", "1",
                "titles", "Bergen|Erik Holm"));
    assertThat(service.asked().get(1).path()).isEqualTo("/wikidata");
    assertThat(service.asked().get(1).parameters())
        .isEqualTo(
            Map.of(
                "action", "wbgetentities",
                "format", "json",
                "formatversion", "2",
                "maxlag", "5",
                "languages", "en|mul",
                "props", "labels|aliases|descriptions|claims|sitelinks",
                "ids", "Q3|Q71"));
    assertThat(warnings).isEmpty();
  }

  @Test
  void readsWhatIsKnownOfAnItem() {
    service.reply(entities(HOLM));
    assertThat(api().item("Q71"))
        .contains(
            new Item(
                "Q71",
                "Erik Holm",
                List.of("E. Holm", "Erik A. Holm", "Holm"),
                "harbour minister",
                Optional.of(Kind.PERSON),
                List.of("Q5"),
                2,
                Optional.of("Erik Holm (politician)"),
                List.of("Q20"),
                List.of(),
                OptionalInt.of(1961),
                OptionalInt.empty(),
                Optional.empty()));
  }

  @Test
  void takesTheLabelForAllLanguagesWhereEnglishHasNone() {
    service
        .reply(
            pages(
                "{'ns': 0, 'title': 'Lund', 'pageprops': {'wikibase_item': 'Q8'},"
                    + " 'description': 'town by the sea'}"))
        .reply("{'entities': {'Q8': {'id': 'Q8', 'labels': {'mul': {'value': 'Lund'}}}}}");
    Item lund = about("Lund").named("lund").get(0).item();
    assertThat(lund.label()).isEqualTo("Lund");
    assertThat(lund.aliases()).isEmpty();
    assertThat(lund.description()).isEqualTo("town by the sea");
  }

  @Test
  void followsNormalisationAndRedirects() {
    service
        .reply(
            "{'query': {'normalized': [{'from': 'the Harbour Company', 'to': 'The Harbour Company'}],"
                + " 'redirects': [{'from': 'The Harbour Company', 'to': 'Harbour Works'},"
                + " {'from': 'Harbour Works', 'to': 'Port Company'}],"
                + " 'pages': ["
                + page("Port Company", "Q5001")
                + "]}}")
        .reply(entities(item("Q5001", "Port Company")));
    ItemSource found = about("the Harbour Company");
    assertThat(ids(found.named("harbour company"))).containsExactly("Q5001 REDIRECT");
  }

  @Test
  void survivesRedirectsInACircle() {
    service
        .reply(
            "{'query': {'redirects': [{'from': 'A', 'to': 'B'}, {'from': 'B', 'to': 'A'}], 'pages': []}}")
        .reply("{'search': []}");
    assertThat(about("A").named("a")).isEmpty();
  }

  @Test
  void searchesForWhatStandsForSeveralThings() {
    service
        .reply(
            "{'query': {'redirects': [{'from': 'Dock Nine', 'to': 'Docks', 'tofragment': 'Nine'}],"
                + " 'pages': [{'ns': 0, 'title': 'Anna Berg', 'pageprops':"
                + " {'wikibase_item': 'Q60', 'disambiguation': ''}}, "
                + page("Docks", "Q61")
                + ", {'ns': 0, 'title': 'Nobody', 'missing': true}]}}")
        .reply(
            "{'search': [{'id': 'Q2', 'match': {'type': 'alias', 'text': 'Anna Berg'}},"
                + " {'id': 'Q1', 'match': {'type': 'label', 'text': 'Anna Berg'}},"
                + " {'id': 'Q3', 'match': {'type': 'label', 'text': 'Anna Berglund'}}]}")
        .reply("{'search': []}")
        .reply("{'search': []}")
        .reply(entities(item("Q1", "Anna Berg"), item("Q2", "Anna Lund")));
    ItemSource found = about("Anna Berg", "Dock Nine", "Nobody");
    assertThat(ids(found.named("anna berg"))).containsExactly("Q1 LABEL", "Q2 ALIAS");
    assertThat(found.named("dock nine")).isEmpty();
    assertThat(paths())
        .containsExactly(
            "/wikipedia query",
            "/wikidata wbsearchentities",
            "/wikidata wbsearchentities",
            "/wikidata wbsearchentities",
            "/wikidata wbgetentities");
    assertThat(service.asked().get(1).parameters())
        .isEqualTo(
            Map.of(
                "action", "wbsearchentities",
                "format", "json",
                "formatversion", "2",
                "maxlag", "5",
                "search", "Anna Berg",
                "language", "en",
                "uselang", "en",
                "type", "item",
                "limit", "10"));
    assertThat(service.asked().get(4).parameters()).containsEntry("ids", "Q1|Q2");
  }

  @Test
  void asksForFiftyNamesAtATime() {
    String[] names = IntStream.range(0, 120).mapToObj(i -> "Name " + i).toArray(String[]::new);
    for (int i = 0; i < 3; i++) {
      service.reply(pages());
    }
    budget = 3;
    about(names);
    assertThat(service.asked())
        .extracting(asked -> asked.parameters().get("titles").split("\\|").length)
        .containsExactly(50, 50, 20);
  }

  @Test
  void asksNoTitleOfWhatCanBeNone() {
    service.reply("{'search': []}");
    about("C# [band]");
    assertThat(paths()).containsExactly("/wikidata wbsearchentities");
  }

  @Test
  void takesAnItemThatWasMergedIntoAnother() {
    service
        .reply(pages(page("Lund", "Q8")))
        .reply(
            "{'entities': {'Q9': {'id': 'Q9', 'redirects': {'from': 'Q8', 'to': 'Q9'},"
                + " 'labels': {'en': {'value': 'Lund'}}}}}");
    assertThat(ids(about("Lund").named("lund"))).containsExactly("Q9 LABEL");
  }

  @Test
  void passesOverAnItemThatIsNotThere() {
    service
        .reply(
            pages(
                page("Lund", "Q8"),
                page("Holm", "property"),
                "{'ns': 14, 'title': 'Bay'," + " 'pageprops': {'wikibase_item': 'Q7'}}"))
        .reply("{'search': []}")
        .reply("{'search': []}")
        .reply("{'entities': {'Q8': {'id': 'Q8', 'missing': ''}}}");
    ItemSource found = about("Bay", "Holm", "Lund");
    assertThat(found.named("lund")).isEmpty();
    assertThat(found.named("bay")).isEmpty();
  }

  @Test
  void asksNothingTwice() {
    service
        .reply(pages(page("Lund", "Q8")))
        .reply("{'search': []}")
        .reply(entities(item("Q8", "Lund")));
    about("Lund", "Nobody");
    ItemSource again = about("Lund", "Nobody");
    assertThat(ids(again.named("lund"))).containsExactly("Q8 LABEL");
    assertThat(service.asked()).hasSize(3);
    assertThat(warnings).isEmpty();
  }

  @Test
  void answersFromTheCacheAlone() {
    service.reply(pages(page("Lund", "Q8"))).reply(entities(item("Q8", "Lund")));
    about("Lund");
    offline = true;
    ItemSource found = about("Lund", "Bergen");
    assertThat(ids(found.named("lund"))).containsExactly("Q8 LABEL");
    assertThat(found.named("bergen")).isEmpty();
    assertThat(service.asked()).hasSize(2);
    assertThat(warnings).isEmpty();
  }

  @Test
  void goesOnOfflineAfterAFailureAndSaysSoOnce() {
    service.reply(403, Map.of(), "{}");
    WikidataApi api = api();
    assertThat(api.about(List.of("Lund")).named("lund")).isEmpty();
    assertThat(api.about(List.of("Bergen")).named("bergen")).isEmpty();
    assertThat(service.asked()).hasSize(1);
    assertThat(warnings)
        .containsExactly("127.0.0.1: status 403; going on with what is known without asking");
  }

  @Test
  void keepsNothingOfAnAnswerOfTheWrongKind() throws IOException {
    for (String wrong :
        List.of(
            "{'query': {'pages': {'7': {}}}}", "{'query': 'none'}", "{'batchcomplete': true}")) {
      service.reply(wrong);
      about("Lund");
    }
    service.reply(pages(page("Lund", "Q8"))).reply("{'entities': ['Q8']}");
    about("Lund");
    service.reply(pages()).reply("{'search': 'nothing'}");
    about("Bergen");
    assertThat(warnings).hasSize(5);
    assertThat(Files.readString(folder.resolve("answers.jsonl")))
        .contains("title:Lund", "title:Bergen")
        .doesNotContain("item:", "name:");
  }

  @Test
  void takesWhatIsRightInAnItemThatIsPartlyWrong() {
    service
        .reply(pages(page("Lund", "Q8")))
        .reply(
            "{'entities': {'Q8': {'id': 'Q8', 'labels': {'en': {'value': 'Lund'}},"
                + " 'claims': {'P31': 'town', 'P27': [17, {'rank': 'normal', 'mainsnak': []}],"
                + " 'P625': [{'rank': 'normal', 'mainsnak': {'datavalue': {'value':"
                + " {'latitude': 'north', 'longitude': 13}}}}]}, 'sitelinks': 'many'}}}");
    Item lund = about("Lund").named("lund").get(0).item();
    assertThat(lund.classes()).isEmpty();
    assertThat(lund.coordinates()).isEmpty();
    assertThat(lund.popularity()).isZero();
  }

  @Test
  void stopsAtTheBudgetAndSpendsNoMoreThanHalfOnSearches() {
    budget = 4;
    service.reply(pages()).reply("{'search': []}").reply(pages(page("Lund", "Q8")));
    service.reply(entities(item("Q8", "Lund")));
    WikidataApi api = api();
    api.about(List.of("A", "B", "C"));
    assertThat(paths()).containsExactly("/wikipedia query", "/wikidata wbsearchentities");
    assertThat(ids(api.about(List.of("Lund")).named("lund"))).containsExactly("Q8 LABEL");
    assertThat(api.about(List.of("Bergen")).named("bergen")).isEmpty();
    assertThat(service.asked()).hasSize(4);
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0)).startsWith("the budget of 4 requests is spent");
  }

  @Test
  void findsTheSameWhateverWasAskedBefore() {
    service
        .reply(pages(page("Erik Holm", "Q71")))
        .reply(entities(HOLM))
        .reply(pages())
        .reply("{'search': []}");
    WikidataApi api = api();
    api.about(List.of("Erik Holm"));
    assertThat(api.about(List.of("Holm")).named("holm")).isEmpty();
  }
}
