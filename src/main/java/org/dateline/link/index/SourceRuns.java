package org.dateline.link.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was read of one source so far: sorted files whose names tell how far they reach, so that a
 * build that broke off goes on after the last of them.
 */
final class SourceRuns implements PartSink {
  private static final Pattern RUN =
      Pattern.compile("(\\d+)-(\\d+)-(\\d+)-(\\d+)-(\\d+)-([\\d-]*)(-end)?\\.run");
  private static final int OVERHEAD = 24;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<byte[]> buffer = new ArrayList<>();
  private long held;
  private Position position = Position.START;
  private boolean ended;

  private SourceRuns(Path folder) {
    this.folder = folder;
  }

  /** Finds what an earlier build left in a folder, or starts with nothing. */
  static SourceRuns in(Path folder) throws IOException {
    Files.createDirectories(folder);
    SourceRuns runs = new SourceRuns(folder);
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.sorted(Comparator.comparing(SourceRuns::number)).toList()) {
        runs.adopt(file);
      }
    }
    return runs;
  }

  private static int number(Path file) {
    Matcher name = RUN.matcher(file.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : Integer.MAX_VALUE;
  }

  private void adopt(Path file) throws IOException {
    Matcher name = RUN.matcher(file.getFileName().toString());
    if (!name.matches() || Integer.parseInt(name.group(1)) != files.size()) {
      Files.delete(file); // half written
      return;
    }
    files.add(file);
    position =
        new Position(
            Long.parseLong(name.group(2)),
            Long.parseLong(name.group(3)),
            Long.parseLong(name.group(4)),
            Long.parseLong(name.group(5)),
            name.group(6));
    ended = name.group(7) != null;
  }

  /** Whether all of the source was read. */
  boolean ended() {
    return ended;
  }

  /** How far the files reach. */
  Position position() {
    return position;
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  /** Forgets all: the source must be read from its beginning. */
  void clear() throws IOException {
    for (Path file : files) {
      Files.delete(file);
    }
    files.clear();
    position = Position.START;
    ended = false;
  }

  @Override
  public void record(byte[] record) {
    buffer.add(record);
    held += record.length + OVERHEAD;
  }

  @Override
  public void reached(Position reached) throws IOException {
    if (held > DiskSort.BUFFER_BYTES) {
      write(reached, "");
    }
  }

  @Override
  public Path scratch() {
    return folder;
  }

  /** The source ended here. */
  void end(Position reached) throws IOException {
    write(reached, "-end");
    ended = true;
  }

  private void write(Position reached, String mark) throws IOException {
    String name =
        "%d-%d-%d-%d-%d-%s%s.run"
            .formatted(
                files.size(),
                reached.bytes(),
                reached.lines(),
                reached.badLines(),
                reached.items(),
                reached.newest(),
                mark);
    Path file = folder.resolve(name);
    RunFile.write(file, buffer);
    files.add(file);
    position = reached;
    buffer.clear();
    held = 0;
  }
}
