package org.dateline.link.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * Writes titles that differ from their names. A name's output is its share in per cent and, above
 * {@value #SHARE_BITS} bits, 0 where the title is the name itself, else the title's place plus 1.
 */
final class TitlesWriter implements AutoCloseable {
  static final String TITLES = "titles.bin";
  static final int SHARE_BITS = 7;

  private final IndexOutput titles;
  private long count;

  TitlesWriter(Directory directory) throws IOException {
    titles = directory.createOutput(TITLES, IOContext.DEFAULT);
  }

  /** Writes the titles of records sorted by title; the names with their outputs go on. */
  long write(MergedRuns byTitle, DiskSort names) throws IOException {
    while (byTitle.peek() != null) {
      JoinRecord.Group group = JoinRecord.group(byTitle);
      long place = titles.getFilePointer() + 1;
      boolean written = false;
      for (WikidictLine line : lines(group)) {
        boolean same = line.name().equals(line.title());
        if (!same && !written) {
          titles.writeString(line.title());
          written = true;
        }
        names.add(record(line.name(), (same ? 0 : place) << SHARE_BITS | line.percent()));
      }
      count++;
    }
    return count;
  }

  private static List<WikidictLine> lines(JoinRecord.Group group) {
    List<WikidictLine> lines = new ArrayList<>();
    for (String value : group.values()) {
      lines.add(new WikidictLine(value.substring(1), group.key(), value.charAt(0)));
    }
    return lines;
  }

  /** A line sorted by its title. */
  static byte[] byTitle(WikidictLine line) {
    return JoinRecord.of(line.title(), (char) line.percent(), line.name());
  }

  // The name, its end, the better share first, then the output.
  private static byte[] record(String name, long output) {
    byte[] text = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    int share = (int) (output & (1 << SHARE_BITS) - 1);
    return ByteBuffer.allocate(text.length + TAIL)
        .put(text)
        .put((byte) 0)
        .put((byte) (100 - share))
        .putLong(output)
        .array();
  }

  static final int TAIL = 1 + 1 + Long.BYTES;

  static long output(byte[] record) {
    return ByteBuffer.wrap(record).getLong(record.length - Long.BYTES);
  }

  @Override
  public void close() throws IOException {
    titles.close();
  }
}
