package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir private Path folder;
  private Path data;
  private Path kept;

  @BeforeEach
  void write() throws IOException {
    String meeting =
        """
        {"id": "%s", "date": "2024-05-17", "text": "%s", "meetings": [{"who": ["Anna Berg"], \
        "met": ["%s"], "place": null, "date": "2024-05-17", "status": "happened", "evidence": \
        "%s", "n_ary": false}], "releases": []}
        """;
    String text = Newsroom.MEETING;
    data =
        Files.writeString(
            folder.resolve("own.jsonl"),
            meeting.formatted("a", text, "Erik Holm", text)
                + meeting.formatted("b", text, "Ida Holm", text));
    kept = Newsroom.annotations(folder.resolve("kept"), Optional.empty(), data);
  }

  @Test
  void saysHowMuchIsRight() throws IOException {
    Path json = folder.resolve("figures.json");
    Run run = Run.of("evaluate", "meetrelease", data, "--annotations", kept, "--json", json);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("meetrelease, 2 articles")
        .containsPattern("meetings that happened, F1 +\\d+\\.0")
        .containsPattern("meetings: date right, of matched +100\\.0");
    assertThat(Files.readString(json)).contains("\"set\" : \"meetrelease\"", "\"precision\"");
  }

  @Test
  void takesHalfOfASet() {
    Run run = Run.of("evaluate", "meetrelease", data, "--annotations", kept, "--part", "first");
    assertThat(run.out()).contains("meetrelease, 1 articles");
    assertThat(Run.of("evaluate", "meetrelease", data, "--part", "third").err())
        .contains("third")
        .hasLineCount(1);
  }

  @Test
  void writesTheConfidenceOfPatterns() throws IOException {
    Path file = folder.resolve("confidence.tsv");
    Run run = Run.of("evaluate", "meetrelease", data, "--annotations", kept, "--confidence", file);
    assertThat(run.out()).contains("confidence on the other half of each set");
    assertThat(Files.readAllLines(file))
        .anySatisfy(line -> assertThat(line).startsWith("#").contains("dateline evaluate"))
        .anySatisfy(line -> assertThat(line).matches("event\\t\\d\\t2\\t0\\.\\d\\d"));
  }

  @Test
  void refusesWhatIsNoSet() {
    Run missing = Run.of("evaluate", "meetrelease", folder.resolve("nothing"));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("nothing").hasLineCount(1);
    assertThat(Run.of("evaluate", "meetrelease", data, "gva").code()).isEqualTo(2);
    assertThat(Run.of("evaluate", "weather", data).err()).contains("weather").hasLineCount(1);
  }
}
