package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sys.JenaSystem;
import org.dateline.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  static {
    JenaSystem.init();
  }

  private static final List<Quad> QUADS =
      List.of(
          SSE.parseQuad("(<urn:g1> <http://x/a> <http://x/name> 'Åse \"quoted\"\\nline')"),
          SSE.parseQuad("(<urn:g1> <http://x/a> <http://x/age> 41)"),
          SSE.parseQuad("(<urn:g1> <http://x/a> <http://x/share> 0.9)"),
          SSE.parseQuad("(<urn:g2> <http://x/a> <http://x/age> 41)"),
          SSE.parseQuad("(<urn:g2> <http://x/b> rdf:type <http://x/Person>)"),
          SSE.parseQuad("(<urn:g2> <http://x/b> <http://x/knows> <http://x/a>)"));

  private static final Map<ExportFormat, Lang> LANGUAGES =
      Map.of(
          ExportFormat.TURTLE, Lang.TURTLE,
          ExportFormat.TRIG, Lang.TRIG,
          ExportFormat.NQUADS, Lang.NQUADS,
          ExportFormat.NTRIPLES, Lang.NTRIPLES,
          ExportFormat.JSONLD, Lang.JSONLD,
          ExportFormat.RDFXML, Lang.RDFXML);

  @TempDir Path folder;

  @Test
  void leavesOutWhatIsNotSure() {
    String name = "https://w3id.org/dateline/ontology#";
    String words =
        "(prefix ((d: <%s>) (s: <https://schema.org/>) (: <http://x/>)) (graph %s))"
            .formatted(
                name,
                """
                (:sure d:confidence 0.9) (:sure d:side :a) (:sure d:otherSide :b) (:a d:met :b)
                (:sure d:toldIn :said) (:said d:confidence 0.4) (:five d:confidence 0.8)
                (:vague d:confidence 0.4) (:vague d:side :b) (:vague d:otherSide :c) (:b d:met :c)
                (:four d:confidence 0.4) (:four rdf:type s:QuantitativeValue) (:four s:value 4)
                (:four <http://www.w3.org/2005/11/its/rdf#taIdentRef> :a) (:sure d:figure :four)
                (:vague d:toldIn :word) (:word d:confidence 0.4) (:word d:evidence :line)
                (:vague d:figure :five)
                """);
    Graph left = GraphFactory.createDefaultGraph();
    DatasetGraph all = DatasetGraphFactory.wrap(SSE.parseGraph(words));
    SureFacts sure = new SureFacts(all, new BigDecimal("0.5"));
    sure.quads().forEachRemaining(quad -> left.add(quad.asTriple()));
    String expected =
        words.replaceAll("(?s)\\(:vague.*", "").strip()
            + "(:four <http://www.w3.org/2005/11/its/rdf#taIdentRef> :a)"
            + "(:five d:evidence :line)))";
    assertThat(left.isIsomorphicWith(SSE.parseGraph(expected))).as(left.toString()).isTrue();
  }

  private static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.prefixes().add("x", "http://x/");
    quads.forEach(dataset::add);
    return dataset;
  }

  private static byte[] bytes(List<Quad> quads, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(dataset(quads), format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameBytesInWhateverOrderThingsWereStored(ExportFormat format) {
    byte[] expected = bytes(QUADS, format);
    for (int seed = 0; seed < 5; seed++) {
      List<Quad> shuffled = Arrays.asList(QUADS.toArray(new Quad[0]));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(bytes(shuffled, format)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void losesNothing(ExportFormat format) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes(QUADS, format)))
        .lang(LANGUAGES.get(format))
        .parse(read);
    if (format.hasGraphs()) {
      assertThat(read.stream().toList()).containsExactlyInAnyOrderElementsOf(QUADS);
    } else {
      Graph union = dataset(QUADS).getUnionGraph();
      assertThat(read.getDefaultGraph().stream().toList())
          .containsExactlyInAnyOrderElementsOf(union.stream().distinct().toList());
    }
  }

  @Test
  void leavesOutTheStoresNotes() {
    List<Quad> noted = List.of(SSE.parseQuad("(_ <urn:g1> <urn:note> 'x')"), QUADS.get(0));
    assertThat(new String(bytes(noted, ExportFormat.NQUADS), StandardCharsets.UTF_8))
        .doesNotContain("urn:note")
        .contains("urn:g1");
  }

  @ParameterizedTest
  @CsvSource({
    "a.ttl, TURTLE",
    "a.TTL.gz, TURTLE",
    "a.trig, TRIG",
    "a.nq.gz, NQUADS",
    "a.nt, NTRIPLES",
    "a.jsonld, JSONLD",
    "a.rdf, RDFXML",
    "a.xml, RDFXML"
  })
  void knowsTheFormatByTheName(Path file, ExportFormat format) {
    assertThat(ExportFormat.of(file)).contains(format);
    assertThat(ExportFormat.of(Path.of("a.txt"))).isEmpty();
  }

  @Test
  void compressesByName() throws IOException {
    Path file = folder.resolve("a.ttl.gz");
    AtomicFile.write(file, out -> AtomicFile.put(out, new byte[] {'h', 'i'}));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(in.readAllBytes()).asString().isEqualTo("hi");
    }
  }

  @Test
  void keepsTheOldFileWhenWritingFails() throws IOException {
    Path file = folder.resolve("a.ttl");
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      AtomicFile.put(out, new byte[] {'n', 'e', 'w'});
                      throw new UncheckedIOException(new IOException("No space left on device"));
                    }))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.exitCode()).isEqualTo(UserError.ENVIRONMENT))
        .hasMessageContaining("a.ttl")
        .hasMessageContaining("No space left");
    assertThat(file).hasContent("old");
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void needsTheFolder() {
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.ttl"), out -> {}))
        .hasMessageContaining("folder");
  }
}
