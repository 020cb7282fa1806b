package org.dateline.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.UserError;
import org.dateline.link.TitleSource.NamedTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and the Wikipedia titles that they lead to. */
class WikidictTest {
  @TempDir private Path folder;

  @Test
  void namesLeadToTitles() throws IOException {
    Path jar =
        jar(
            "Oldenkamp Bay\tOldenkamp_Bay\t1.0",
            "The Bay\tOldenkamp_Bay\t0.85",
            "Bay of Oldenkamp\tOldenkamp_Bay\t0.9",
            "the bay\tOldenkamp_Bay\t0.9",
            "Harbour  \tHarbour_town\t0.4",
            "Harbour\tPort_Oldenkamp\t0.55");
    IndexHeader header = WikidictBuild.make(jar, out(), IndexWatcher.none());
    assertThat(header.counts()).containsEntry("names", 4L).containsEntry("titles", 3L);
    try (Wikidict dict = Wikidict.open(out())) {
      assertThat(dict.title("Oldenkamp Bay")).contains(new NamedTitle("Oldenkamp Bay", 1));
      assertThat(dict.title("The Bay")).contains(new NamedTitle("Oldenkamp Bay", 0.85));
      assertThat(dict.title("Bay of Oldenkamp")).contains(new NamedTitle("Oldenkamp Bay", 0.9));
      assertThat(dict.title("Harbour")).contains(new NamedTitle("Port Oldenkamp", 0.55));
      assertThat(dict.title("the bay")).isEmpty();
      assertThat(dict.title("The")).isEmpty();
      assertThat(dict.name()).startsWith("wikidict of kbp.jar (4 names, ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Mira Oldenkamp, true",
    "1st Harbour Brigade, true",
    "Zoë’s Café–Bar, true",
    "Harbour - Wikipedia, false",
    "http://example.org/Harbour, false",
    "Www.harbour.com, false",
    "'Мира', false",
    "One two three four five six seven, true",
    "One two three four five six seven eight, false",
    "harbour, false",
    "1952, false",
    "Harbour (see [2]), false"
  })
  void tellsNamesFromTextOfTheWeb(String name, boolean is) {
    assertThat(Optional.ofNullable(WikidictLine.read(name + "\tHarbour\t0.9")).isPresent())
        .isEqualTo(is);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour\tHarbour\t0.29",
        "Harbours\tList_of_harbours\t1.0",
        "H\tH_(disambiguation)\t1"
      })
  void whatLeadsNowhereIsLeftOut(String line) {
    assertThat(WikidictLine.read(line)).isNull();
  }

  @Test
  void aDamagedJarIsRefused() throws IOException {
    Path jar = jar("Harbour\tHarbour\t1.0", "Bay");
    assertRefused(jar, "wikidict.tab.gz:2: the file is cut short or damaged");
    Path empty = folder.resolve("empty.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
      zip.putNextEntry(new ZipEntry("other.txt"));
    }
    assertRefused(empty, "there is no edu/stanford");
    assertThat(out()).doesNotExist();
    assertThat(folder.resolve("dict.building")).doesNotExist();
  }

  @Test
  void isNoIndexOfItems() throws IOException {
    WikidictBuild.make(jar("Harbour\tHarbour\t1.0"), out(), IndexWatcher.none());
    assertThatThrownBy(() -> ItemIndex.open(out()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("this is the wikidict of Wikipedia titles; give the index");
  }

  private void assertRefused(Path jar, String message) {
    assertThatThrownBy(() -> WikidictBuild.make(jar, out(), IndexWatcher.none()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message);
  }

  private Path jar(String... lines) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(text)) {
      gzip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Path jar = folder.resolve("kbp.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("edu/stanford/nlp/models/kbp/english/wikidict.tab.gz"));
      zip.write(text.toByteArray());
    }
    return jar;
  }

  private Path out() {
    return folder.resolve("dict");
  }
}
