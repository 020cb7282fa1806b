package org.dateline.link.index;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.UserError;

/** A JSON dump of Wikidata: an entity a line, all between brackets or not. */
final class DumpSource extends FileSource {
  private static final int BAD_LINES_ENDURED = 100;
  private static final int ONE_IN = 100; // and beyond that, one bad line in so many

  private final int threads;

  DumpSource(InputFile file, int threads) {
    super(file);
    this.threads = threads;
  }

  @Override
  public String kind() {
    return "Wikidata dump";
  }

  @Override
  public boolean resumes() {
    return !file.isStandardInput();
  }

  @Override
  public Position read(Position from, PartSink sink, IndexWatcher watcher) throws IOException {
    ExecutorService parsers = Executors.newFixedThreadPool(threads);
    try (InputStream in = opened(from)) {
      return new Reading(new BlockReader(in, from.lines()), sink, watcher, from).through(parsers);
    } finally {
      parsers.shutdownNow();
    }
  }

  private InputStream opened(Position from) {
    try {
      return file.open(from.bytes());
    } catch (IOException e) {
      throw UserError.damagedSource(file.name(), from.lines() + 1, e);
    }
  }

  /** One reading of the dump: blocks are parsed side by side and taken in their order. */
  private final class Reading {
    private final BlockReader blocks;
    private final PartSink sink;
    private final IndexWatcher watcher;
    private final Deque<Future<DumpBlock>> ahead = new ArrayDeque<>();
    private Position position;
    private long entities;
    private boolean array; // begins with a bracket
    private boolean closed; // ends with one
    private boolean cut; // ends with half a line

    Reading(BlockReader blocks, PartSink sink, IndexWatcher watcher, Position from) {
      this.blocks = blocks;
      this.sink = sink;
      this.watcher = watcher;
      this.position = from;
    }

    Position through(ExecutorService parsers) throws IOException {
      array = position.bytes() > 0 && begins(file);
      for (TextBlock block = next(); block != null; block = next()) {
        TextBlock text = block;
        array |= block.firstLine() == 1 && block.bytes()[0] == '[';
        ahead.add(parsers.submit(() -> DumpBlock.parse(file.name(), text)));
        if (ahead.size() > threads + 1) {
          take(parsed(ahead.poll()));
        }
      }
      while (!ahead.isEmpty()) {
        take(parsed(ahead.poll()));
      }
      checkEnd();
      return position;
    }

    private TextBlock next() {
      try {
        return blocks.next();
      } catch (IOException e) {
        throw UserError.damagedSource(file.name(), blocks.line(), e);
      }
    }

    private void take(DumpBlock block) throws IOException {
      for (byte[] record : block.records()) {
        sink.record(record);
      }
      block.complaints().forEach(watcher::warning);
      entities += block.entities();
      closed = block.endsWith(']');
      cut = block.endsInBadLine();
      position =
          position.plus(
              new Position(
                  block.text().length(),
                  block.text().lines(),
                  block.badLines(),
                  block.items(),
                  block.newest()));
      checkLines();
      sink.reached(position);
      watcher.reading(name(), position.bytes(), position.lines(), position.items());
    }

    private void checkLines() {
      if (position.badLines() > BAD_LINES_ENDURED
          && position.badLines() > position.lines() / ONE_IN) {
        throw UserError.notDump(file.name(), position.badLines(), position.lines());
      }
    }

    private void checkEnd() {
      if (cut || array && !closed) {
        throw UserError.damagedSource(
            file.name(), position.lines(), new IOException("the dump does not end as it must"));
      }
      if (entities + position.items() == 0) {
        throw UserError.notDump(file.name(), position.badLines(), position.lines());
      }
    }
  }

  private static boolean begins(InputFile file) throws IOException {
    try (InputStream in = file.open(0)) {
      return in.read() == '[';
    }
  }

  private static DumpBlock parsed(Future<DumpBlock> block) {
    try {
      return block.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
