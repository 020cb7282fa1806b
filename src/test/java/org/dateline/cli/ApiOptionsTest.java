package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Newsroom;
import org.dateline.link.web.StubService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiOptionsTest {
  private static final String DAY = "2024-05-17";

  @TempDir Path folder;
  private final StubService service = new StubService();
  private Path article;
  private Path annotations;

  @BeforeEach
  void write() {
    article = Newsroom.write(folder.resolve("articles")).resolve("fishermen.txt");
    annotations =
        Newsroom.annotations(folder.resolve("kept"), Optional.of(LocalDate.parse(DAY)), article);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Run build(String dataset, Object... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "build",
                article,
                "--dataset",
                folder.resolve(dataset),
                "--annotations",
                annotations,
                "--date",
                DAY,
                "--api-cache",
                folder.resolve("answers.jsonl")));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private Run live(String dataset, Object... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "--wikidata-api",
                "--wikipedia-url",
                service.address("/wikipedia"),
                "--wikidata-url",
                service.address("/wikidata")));
    args.addAll(List.of(more));
    return build(dataset, args.toArray());
  }

  private void prepare() {
    service
        .reply(
            "{'query': {'pages': [{'ns': 0, 'title': 'Bergen',"
                + " 'pageprops': {'wikibase_item': 'Q26793'}}]}}")
        .reply(
            "{'entities': {'Q26793': {'id': 'Q26793', 'labels': {'mul': {'value': 'Bergen'}},"
                + " 'sitelinks': {'enwiki': {'title': 'Bergen'}}}}}");
  }

  private String linked(String dataset) {
    return Run.of("export", "--dataset", folder.resolve(dataset)).out();
  }

  @Test
  void asksTheApiAndLaterTheCacheAlone() {
    prepare();
    Run run = live("one");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(service.asked()).hasSize(2);
    assertThat(service.asked().get(0).parameters()).containsEntry("titles", "Bergen");
    assertThat(service.asked().get(0).header("User-agent"))
        .startsWith("Dateline/")
        .contains("https://w3id.org/dateline");
    live("two", "--offline-cache", "--api-budget", "0");
    assertThat(service.asked()).hasSize(2);
    assertThat(linked("two")).isEqualTo(linked("one")).contains("Q26793");
  }

  @Test
  void asksNothingUnlessTold() {
    assertThat(build("one").code()).isZero();
    assertThat(folder.resolve("answers.jsonl")).doesNotExist();
  }

  @Test
  void goesOnWithoutTheServiceAndSaysSo() {
    service.reply(403, Map.of(), "{}");
    Run run = live("one");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("dateline: 127.0.0.1: status 403; going on with what is known");
  }

  @Test
  void asksAReconciliationService() {
    service
        .reply("{'name': 'names', 'identifierSpace': 'http://www.wikidata.org/entity/'}")
        .reply(
            "{'q0': {'result': [{'id': 'Q26793', 'name': 'Bergen', 'score': 100, 'match': true}]}}");
    Run run = build("one", "--reconcile", service.address("/reconcile"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(service.asked()).hasSize(2);
    assertThat(linked("one")).contains("Q26793");
  }

  @Test
  void refusesWhatIsNoAddress() {
    Run run = build("one", "--reconcile", "names.example.org");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--reconcile names.example.org: no address").hasLineCount(1);
    assertThat(folder.resolve("one")).doesNotExist();
  }

  @Test
  void refusesACacheOfNoService() {
    Run run = build("one", "--offline-cache");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--offline-cache: says nothing without").hasLineCount(1);
  }
}
