package org.dateline.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.link.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and redirects from Wikipedia's tables. */
class WikipediaSourceTest {
  private static final String END = "-- Dump completed on 2026-01-02  3:04:05";

  @TempDir private Path folder;
  private Path pages;
  private Path properties;
  private Path redirects;

  @BeforeEach
  void writeTables() {
    pages =
        table(
            "page",
            "`page_id` int(8)|`page_namespace` int(11)|`page_title` varbinary(255)|`page_is_redirect` tinyint(1)|`page_random` double",
            "(1,0,'Port_Oldenkamp',0,0.5),(2,0,'Oldenkamp\\'s_Harbour',1,0.25),(3,1,'Talk',0,0.1)",
            "(4,0,'Harbour_(disambiguation)',0,0.5),(5,0,'Harbour_fire',1,0.5),(6,0,'Mill_(town)',0,1)");
    properties =
        table(
            "page_props",
            "`pp_page` int(8)|`pp_propname` varbinary(60)|`pp_value` blob|`pp_sortkey` float",
            "(1,'wikibase_item','Q900001',NULL),(4,'wikibase_item','Q900004',NULL)",
            "(4,'disambiguation','',NULL),(1,'page_image','a(b),\\\\c.jpg',NULL),(6,'wikibase_item','Q900006',1)");
    redirects =
        table(
            "redirect",
            "`rd_from` int(8)|`rd_namespace` int(11)|`rd_title` varbinary(255)|`rd_interwiki` varbinary(32)|`rd_fragment` varbinary(255)",
            "(2,0,'Port_Oldenkamp',NULL,NULL),(5,0,'Port_Oldenkamp','','The_fire')");
  }

  @Test
  void titlesAndRedirectsLeadToItems() throws IOException {
    IndexBuild.make(inputs(), out(), 1, IndexWatcher.none());
    try (ItemIndex index = ItemIndex.open(out())) {
      assertThat(found(index, "port oldenkamp")).containsExactly("Q900001 LABEL");
      assertThat(found(index, "oldenkamp's harbour")).containsExactly("Q900001 REDIRECT");
      assertThat(found(index, "harbour fire")).isEmpty(); // leads into a section
      assertThat(found(index, "harbour (disambiguation)")).isEmpty();
      assertThat(found(index, "mill")).containsExactly("Q900006 LABEL");
      assertThat(found(index, "mill (town)")).containsExactly("Q900006 TITLE");
      Item port = index.item("Q900001").orElseThrow();
      assertThat(port.enwiki()).contains("Port Oldenkamp");
      assertThat(port.popularity()).isEqualTo(1);
      assertThat(index.header().sources())
          .containsExactly(
              new IndexHeader.SourceInfo(
                  "enwiki-20260101-page.sql.gz",
                  "titles of English Wikipedia",
                  java.util.Optional.of("2026-01-01"),
                  28,
                  0));
    }
  }

  @Test
  void completeAnItemOfADump() throws IOException {
    Path dump =
        Lines.file(
            folder.resolve("one.json"),
            Lines.entity(
                "Q900001",
                "'labels':{"
                    + Lines.label("en", "Oldenkamp Port")
                    + "},'sitelinks':{'nlwiki':{'title':'Haven'},'dewiki':{'title':'Hafen'}}"));
    List<String> inputs = new ArrayList<>(inputs());
    inputs.add(dump.toString());
    Collections.reverse(inputs);
    IndexBuild.make(inputs, out(), 2, IndexWatcher.none());
    try (ItemIndex index = ItemIndex.open(out())) {
      assertThat(found(index, "oldenkamp port")).containsExactly("Q900001 LABEL");
      assertThat(found(index, "port oldenkamp")).containsExactly("Q900001 TITLE");
      assertThat(index.item("Q900001").orElseThrow().popularity()).isEqualTo(2);
    }
  }

  @Test
  void damagedTablesAreRefused() throws IOException {
    assertThat(Broken.message(pages, properties, out())).contains("redirect of the same day");
    Lines.cut(redirects, 30);
    assertThat(Broken.message(pages, properties, redirects, out()))
        .contains("enwiki-20260101-redirect.sql.gz:")
        .contains("cut short or damaged");
    Lines.file(redirects, "CREATE TABLE `redirect` (", "INSERT INTO `redirect` VALUES (1,2");
    assertThat(Broken.message(pages, properties, redirects, out())).contains("no column rd_from");
    redirects =
        table(
            "redirect",
            "`rd_from` int|`rd_namespace` int|`rd_title` v|`rd_interwiki` v|`rd_fragment` v",
            "(2,0,'Port");
    assertThat(Broken.message(pages, properties, redirects, out())).contains(".sql.gz:8: ");
    assertThat(out()).doesNotExist();
    assertThat(Files.exists(folder.resolve("index.building"))).isFalse();
  }

  private Path table(String name, String columns, String... rows) {
    List<String> lines =
        new ArrayList<>(List.of("-- MariaDB dump", "CREATE TABLE `" + name + "` ("));
    for (String column : columns.split("\\|")) {
      lines.add("  " + column + " NOT NULL,");
    }
    for (String row : rows) {
      lines.add("INSERT INTO `" + name + "` VALUES " + row + ";");
    }
    lines.add(END);
    return Lines.file(
        folder.resolve("enwiki-20260101-" + name + ".sql.gz"), lines.toArray(String[]::new));
  }

  private List<String> inputs() {
    return List.of(pages.toString(), redirects.toString(), properties.toString());
  }

  private static List<String> found(ItemIndex index, String form) {
    return index.named(form).stream().map(n -> n.item().id() + " " + n.how()).toList();
  }

  private Path out() {
    return folder.resolve("index");
  }
}
