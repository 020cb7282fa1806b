package org.dateline.link.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.UserError;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntity.Kind;
import org.dateline.link.NamedItem;
import org.dateline.link.NamedItem.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationServiceTest {
  private static final String MANIFEST =
      "{'versions': ['0.1', '0.2'], 'name': 'Harbour names',"
          + " 'identifierSpace': 'http://www.wikidata.org/entity/',"
          + " 'schemaSpace': 'http://www.wikidata.org/prop/direct/'}";

  @TempDir Path folder;
  private final StubService service = new StubService();
  private final List<String> warnings = new ArrayList<>();

  @AfterEach
  void stop() {
    service.close();
  }

  private ItemSource open() {
    Clock clock = Clock.systemUTC();
    return ReconciliationService.open(
        service.address("/reconcile"),
        new PoliteClient(new HttpSender("Tester/1", Duration.ofSeconds(20)), clock, pause -> {}),
        new Enquiry(
            new AnswerCache(folder.resolve("answers.jsonl"), clock),
            false,
            new Budget(50),
            warnings::add),
        classes -> classes.contains("Q5") ? Optional.of(Kind.PERSON) : Optional.empty());
  }

  @Test
  void asksInBatchesAndTakesNamesThatFit() {
    service
        .reply(MANIFEST)
        .reply(
            "{'q0': {'result': [{'id': 'Q1', 'name': 'Anna Berg', 'score': 78.4, 'match': false,"
                + " 'type': [{'id': 'Q5', 'name': 'human'}], 'description': 'rower'},"
                + " {'id': 'Q2', 'name': 'Anna Lund', 'score': 91, 'match': true, 'type': ['Q5']},"
                + " {'id': 'Q3', 'name': 'Anna Bergman', 'score': 99, 'match': false},"
                + " {'id': 'L4', 'name': 'Anna Berg', 'score': 99, 'match': true}]},"
                + " 'q1': {'result': []}}");
    ItemSource found = open().about(List.of("Erik Holm", "Anna Berg"));
    assertThat(found.name()).isEqualTo("Harbour names");
    List<NamedItem> berg = found.named("anna berg");
    assertThat(berg).extracting(one -> one.item().id()).containsExactly("Q2", "Q1");
    assertThat(berg).extracting(NamedItem::how).containsExactly(How.ALIAS, How.LABEL);
    assertThat(berg.get(1).item().kind()).contains(Kind.PERSON);
    assertThat(berg.get(1).item().popularity()).isEqualTo(78);
    assertThat(berg.get(1).item().description()).isEqualTo("rower");
    assertThat(found.named("erik holm")).isEmpty();
    assertThat(service.asked())
        .extracting(StubService.Asked::method)
        .containsExactly("GET", "POST");
    assertThat(service.asked().get(1).header("Content-type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(service.asked().get(1).parameters())
        .isEqualTo(
            Map.of(
                "queries",
                "{\"q0\":{\"query\":\"Anna Berg\",\"limit\":10},"
                    + "\"q1\":{\"query\":\"Erik Holm\",\"limit\":10}}"));
  }

  @Test
  void asksNothingTwice() {
    service.reply(MANIFEST).reply("{'q0': {'result': []}}");
    open().about(List.of("Anna Berg"));
    open().about(List.of("Anna Berg"));
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void asksForTenNamesAtATime() {
    service.reply(MANIFEST);
    for (int batch : List.of(10, 2)) {
      service.reply(
          IntStream.range(0, batch)
              .mapToObj(i -> "'q" + i + "': {'result': []}")
              .toList()
              .toString()
              .replaceFirst("^\\[", "{")
              .replaceFirst("]$", "}"));
    }
    open().about(IntStream.range(0, 12).mapToObj(i -> "Name " + i).toList());
    assertThat(service.asked()).hasSize(3);
    assertThat(warnings).isEmpty();
  }

  @Test
  void refusesAServiceOfOtherThings() {
    service.reply(MANIFEST.replace("http://www.wikidata.org/entity/", "https://example.org/ids/"));
    assertThatThrownBy(this::open)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("<https://example.org/ids/>");
    service.reply("{'hello': 'world'}");
    assertThatThrownBy(this::open)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no reconciliation service");
  }

  @Test
  void goesOnOfflineAfterAFailure() {
    service.reply(MANIFEST).reply("{'q0': {'result': {'id': 'Q1'}}}");
    ItemSource found = open().about(List.of("Anna Berg"));
    assertThat(found.named("anna berg")).isEmpty();
    assertThat(warnings).hasSize(1);
  }
}
