package org.dateline.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading that breaks off in the middle of a source goes on there. */
class SourceRunsTest {
  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsFoundAgain() throws IOException {
    Position middle = new Position(1000, 10, 1, 8, "2026-02-03");
    SourceRuns runs = SourceRuns.in(folder);
    for (int megabytes = 0; megabytes <= DiskSort.BUFFER_BYTES >> 20; megabytes++) {
      runs.record(new byte[1 << 20]);
    }
    runs.reached(middle);
    runs.record(new byte[1]); // lost: nothing was reached after it
    Files.write(folder.resolve("1-2000-20-1-16-.run.part"), new byte[3]);
    SourceRuns found = SourceRuns.in(folder);
    assertThat(found.position()).isEqualTo(middle);
    assertThat(found.ended()).isFalse();
    assertThat(found.files()).hasSize(1);
    found.end(middle.plus(Position.at(500, 5, 5)));
    SourceRuns ended = SourceRuns.in(folder);
    assertThat(ended.ended()).isTrue();
    assertThat(ended.position()).isEqualTo(new Position(1500, 15, 1, 13, "2026-02-03"));
    assertThat(ended.files()).hasSize(2);
    ended.clear();
    assertThat(SourceRuns.in(folder).position()).isEqualTo(Position.START);
  }

  @Test
  void aDumpIsReadOnFromTheMiddle() throws IOException {
    List<String> lines = new ArrayList<>(List.of("["));
    for (int i = 1; i <= 5; i++) {
      lines.add(
          Lines.entity(
                  "Q" + i,
                  "'labels':{"
                      + Lines.label("en", "Name")
                      + "},'sitelinks':{'enwiki':{'title':'T'}}")
              + (i < 5 ? "," : ""));
    }
    lines.add("]");
    Path dump = Lines.file(folder.resolve("five.json.gz"), lines.toArray(String[]::new));
    DumpSource source = new DumpSource(new InputFile(dump.toString()), 2);
    SourceRuns all = SourceRuns.in(folder.resolve("all"));
    Position end = source.read(Position.START, all, IndexWatcher.none());
    assertThat(end.items()).isEqualTo(5);
    int bytes = String.join("\n", lines.subList(0, 3)).length() + 1;
    SourceRuns rest = SourceRuns.in(folder.resolve("rest"));
    Position after = source.read(new Position(bytes, 3, 0, 2, ""), rest, IndexWatcher.none());
    assertThat(after).isEqualTo(end);
    rest.end(after);
    try (MergedRuns records = new MergedRuns(rest.files())) {
      assertThat(PartRecord.part(records.take()).where()).endsWith("five.json.gz:4");
    }
  }
}
