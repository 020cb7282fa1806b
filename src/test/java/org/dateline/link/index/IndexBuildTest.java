package org.dateline.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.link.Item;
import org.dateline.link.KnownEntity.Kind;
import org.dateline.link.NameForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From sources to look-ups. */
class IndexBuildTest {
  @TempDir private Path folder;

  @Test
  void findsItemsOfATableByAllTheirNames() throws IOException {
    Path table =
        Lines.file(
            folder.resolve("harbours.tsv.gz"),
            Lines.HEADER,
            "Q900001\tPort Oldenkamp\tOldenkamp|P\\.O\\|town\tharbour town\tQ515\t40\tPort_Oldenkamp",
            "Q900002\tOldenkamp\t\tfootball club\tQ847017\t90\t",
            "Q900003\tMira J. Oldenkamp\tThe Harbour Master\tmayor\tQ5\t7\tMira Oldenkamp (mayor)");
    try (ItemIndex index = made(table)) {
      assertThat(ids(index, "Oldenkamp")).containsExactly("Q900002 LABEL", "Q900001 ALIAS");
      assertThat(ids(index, "Port Oldenkamp")).containsExactly("Q900001 LABEL");
      assertThat(ids(index, "P.O|town")).containsExactly("Q900001 ALIAS");
      assertThat(ids(index, "mira oldenkamp")).containsExactly("Q900003 LABEL");
      assertThat(ids(index, "Mira Oldenkamp (mayor)")).containsExactly("Q900003 TITLE");
      assertThat(ids(index, "Harbour Master")).containsExactly("Q900003 ALIAS");
      assertThat(ids(index, "Port Olden")).isEmpty();
      assertThat(index.item("Q900001"))
          .contains(
              new Item(
                  "Q900001",
                  "Port Oldenkamp",
                  List.of("Oldenkamp", "P.O|town"),
                  "harbour town",
                  Optional.of(Kind.PLACE),
                  List.of("Q515"),
                  40,
                  Optional.of("Port Oldenkamp"),
                  List.of(),
                  List.of(),
                  OptionalInt.empty(),
                  OptionalInt.empty(),
                  Optional.empty()));
      assertThat(index.item("Q900004")).isEmpty();
    }
  }

  @Test
  void readsWhatCountsOfADump() throws IOException {
    String claims =
        "'claims':{'P31':["
            + Lines.claim("P31", "Q5")
            + ","
            + Lines.claim("P31", "Q7", "deprecated")
            + "],'P27':["
            + Lines.claim("P27", "Q16")
            + ","
            + Lines.claim("P27", "Q17", "preferred")
            + "],'P106':["
            + Lines.claim("P106", "Q82955")
            + "]"
            + ",'P569':[{'mainsnak':{'snaktype':'value','datavalue':{'value':{'time':"
            + "'+1952-03-11T00:00:00Z','precision':11}}},'rank':'normal'}]"
            + ",'P570':[{'mainsnak':{'snaktype':'somevalue'},'rank':'normal'}]"
            + ",'P625':[{'mainsnak':{'snaktype':'value','datavalue':{'value':{'latitude':31.50004,"
            + "'longitude':-34.4500,'altitude':null}}},'rank':'normal'}]"
            + ",'P18':[{'mainsnak':{'snaktype':'value','datavalue':{'value':'a{b]c.jpg'}}}]}";
    Path dump =
        Lines.file(
            folder.resolve("small.json.bz2"),
            "[",
            Lines.entity(
                    "Q900010",
                    "'labels':{"
                        + Lines.label("de", "Mira Altenkamp")
                        + ","
                        + Lines.label("mul", "Mira Oldenkamp")
                        + "},'descriptions':{"
                        + Lines.label("en", "mayor of a harbour")
                        + "},'aliases':{'mul':[{'language':'mul','value':'M. Oldenkamp'}],"
                        + "'en':[{'language':'en','value':'Harbour Mira'}]},"
                        + claims
                        + ",'sitelinks':{'enwiki':{'site':'enwiki','title':'Mira Oldenkamp','badges':[]},"
                        + "'dewiki':{'title':'Mira'}},'modified':'2026-02-03T04:05:06Z'")
                + ",",
            Lines.entity(
                    "Q900011",
                    "'labels':[],'descriptions':[],'aliases':[],'claims':[],'sitelinks':[]")
                + ",",
            "{\"type\":\"property\",\"id\":\"P31\",\"labels\":{}}",
            "]");
    try (ItemIndex index = made(dump)) {
      assertThat(index.item("Q900010"))
          .contains(
              new Item(
                  "Q900010",
                  "Mira Oldenkamp",
                  List.of("M. Oldenkamp", "Harbour Mira"),
                  "mayor of a harbour",
                  Optional.of(Kind.PERSON),
                  List.of("Q5"),
                  2,
                  Optional.of("Mira Oldenkamp"),
                  List.of("Q17"),
                  List.of("Q82955"),
                  OptionalInt.of(1952),
                  OptionalInt.empty(),
                  Optional.of("31.5,-34.45")));
      assertThat(index.header().counts()).containsEntry("items", 1L);
      assertThat(index.name()).startsWith("index of small.json.bz2 of 2026-02-03 (1 items, ");
    }
  }

  @Test
  void theFilterKeepsTheWellKnown() throws IOException {
    String plain = "'labels':{" + Lines.label("en", "Thing") + "},'claims':";
    Path dump =
        Lines.file(
            folder.resolve("filter.json"),
            Lines.entity("Q900021", plain + "[],'sitelinks':" + links(2)),
            Lines.entity("Q900022", plain + "[],'sitelinks':" + links(3)),
            Lines.entity(
                "Q900023",
                plain + "{'P31':[" + Lines.claim("P31", "Q900029") + "]},'sitelinks':" + links(1)),
            Lines.entity(
                "Q900024",
                plain + "{'P31':[" + Lines.claim("P31", "Q4167410") + "]},'sitelinks':" + links(9)),
            Lines.entity("Q900029", plain + "{'P279':[" + Lines.claim("P279", "Q43229") + "]}"));
    try (ItemIndex index = made(dump)) {
      assertThat(index.named("thing").stream().map(n -> n.item().id()))
          .containsExactly("Q900022", "Q900023");
      assertThat(index.item("Q900023").orElseThrow().kind()).contains(Kind.ORGANIZATION);
    }
  }

  @Test
  void sourcesCompleteEachOther() throws IOException {
    Path dump =
        Lines.file(
            folder.resolve("one.json"),
            Lines.entity(
                "Q900031",
                "'labels':{"
                    + Lines.label("en", "Oldenkamp Bay")
                    + "},'claims':{'P31':["
                    + Lines.claim("P31", "Q900039")
                    + "]},'sitelinks':"
                    + links(4)));
    Path table =
        Lines.file(folder.resolve("two.tsv"), "qid\tlabel\tdescription", "Q900031\tBay\ta bay");
    Path classes = Lines.file(folder.resolve("classes.tsv"), "class\tancestor", "Q900039\tQ15324");
    try (ItemIndex index = made(classes, table, dump)) {
      Item bay = index.item("Q900031").orElseThrow();
      assertThat(bay.label()).isEqualTo("Oldenkamp Bay");
      assertThat(bay.aliases()).containsExactly("Bay");
      assertThat(bay.description()).isEqualTo("a bay");
      assertThat(bay.popularity()).isEqualTo(4);
      assertThat(bay.kind()).contains(Kind.PLACE);
    }
  }

  @Test
  void theSameSourcesGiveTheSameBytesInAnyOrder() throws IOException {
    List<String> rows = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    for (int i = 1; i <= 3000; i++) {
      rows.add(
          "Q%d\tName %d\tAlias %d|Alias %d\ttext\tQ515\t%d\t".formatted(i, i, i % 7, i % 500, i));
      entities.add(
          Lines.entity(
              "Q" + (i + 1500),
              "'labels':{"
                  + Lines.label("en", "Name " + i % 900)
                  + "},'sitelinks':"
                  + links(i % 5)));
    }
    Path out = folder.resolve("index");
    Map<String, byte[]> first = null;
    Random random = new Random(7);
    for (int threads = 1; threads <= 4; threads++) {
      Collections.shuffle(rows, random);
      Collections.shuffle(entities, random);
      List<String> table = new ArrayList<>(List.of(Lines.HEADER));
      table.addAll(rows);
      Path a = Lines.file(folder.resolve("a.tsv"), table.toArray(String[]::new));
      Path b = Lines.file(folder.resolve("b.json.gz"), entities.toArray(String[]::new));
      List<String> inputs = new ArrayList<>(List.of(a.toString(), b.toString()));
      Collections.shuffle(inputs, random);
      IndexBuild.make(inputs, out, threads, IndexWatcher.none());
      Map<String, byte[]> now = bytes(out);
      if (first == null) {
        first = now;
      }
      assertThat(now.keySet()).isEqualTo(first.keySet());
      first.forEach((name, bytes) -> assertThat(now.get(name)).as(name).isEqualTo(bytes));
    }
  }

  @Test
  void anInterruptedBuildGoesOn() throws IOException {
    Path good =
        Lines.file(
            folder.resolve("good.json"),
            Lines.entity(
                "Q900041", "'labels':{" + Lines.label("en", "Kept") + "},'sitelinks':" + links(5)));
    Path bad = Lines.file(folder.resolve("later.tsv"), "qid\tlabel", "Q900042");
    Path out = folder.resolve("index");
    assertThat(Broken.message(good, bad, out)).contains("later.tsv:2");
    assertThat(out).doesNotExist();
    assertThat(folder.resolve("index.building")).exists();
    Lines.file(bad, "qid\tlabel", "Q900042\tAdded");
    List<String> read = new ArrayList<>();
    IndexBuild.make(List.of(good.toString(), bad.toString()), out, 1, new Broken.Listening(read));
    assertThat(read).contains("later.tsv").doesNotContain("good.json");
    assertThat(folder.resolve("index.building")).doesNotExist();
    try (ItemIndex index = ItemIndex.open(out)) {
      assertThat(ids(index, "Kept")).containsExactly("Q900041 LABEL");
      assertThat(ids(index, "Added")).containsExactly("Q900042 LABEL");
    }
  }

  private ItemIndex made(Path... sources) {
    Path out = folder.resolve("made");
    List<String> inputs = Arrays.stream(sources).map(Path::toString).toList();
    IndexBuild.make(inputs, out, 2, IndexWatcher.none());
    return ItemIndex.open(out);
  }

  private static List<String> ids(ItemIndex index, String name) {
    return index.named(NameForm.of(name)).stream()
        .map(named -> named.item().id() + " " + named.how())
        .toList();
  }

  private static String links(int count) {
    StringBuilder links = new StringBuilder("{");
    for (int i = 0; i < count; i++) {
      links.append(i > 0 ? "," : "").append("'w%dwiki':{'title':'T'}".formatted(i));
    }
    return links.append('}').toString();
  }

  private static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }
}
