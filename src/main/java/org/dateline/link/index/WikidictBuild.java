package org.dateline.link.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.dateline.UserError;

/** Makes the compact form of the wikidict in CoreNLP's KBP models. */
public final class WikidictBuild {
  private static final String ENTRY = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
  private static final int PROGRESS_STEP = 100_000;

  private final Path jar;
  private final IndexWatcher watcher;
  private final Map<String, Long> counts = new TreeMap<>();
  private long lines;

  private WikidictBuild(Path jar, IndexWatcher watcher) {
    this.jar = jar;
    this.watcher = watcher;
  }

  /** Makes it in a folder, replacing the one that is there. */
  public static IndexHeader make(Path jar, Path folder, IndexWatcher watcher) {
    try (Workplace place = Workplace.beside(folder)) {
      IndexHeader header = place.writing(() -> new WikidictBuild(jar, watcher).make(place));
      place.publish();
      return header;
    }
  }

  private IndexHeader make(Workplace place) throws IOException {
    DiskSort byTitle = new DiskSort(place.sorting(), "titles");
    DiskSort byName = new DiskSort(place.sorting(), "names");
    read(byTitle);
    try (Directory directory = new NIOFSDirectory(place.index())) {
      try (MergedRuns sorted = byTitle.sorted();
          TitlesWriter titles = new TitlesWriter(directory)) {
        watcher.making("titles", 0);
        counts.put("titles", titles.write(sorted, byName));
      }
      byTitle.delete();
      try (MergedRuns sorted = byName.sorted();
          FormTransducer.Writer names = new FormTransducer.Writer(directory)) {
        watcher.making("names", 0);
        write(sorted, names);
        counts.put("names", names.count());
      }
      byName.delete();
    }
    IndexHeader.SourceInfo source =
        new IndexHeader.SourceInfo(
            jar.getFileName().toString(), "wikidict", Optional.empty(), lines, 0);
    IndexHeader header =
        new IndexHeader(
            IndexHeader.Kind.TITLES,
            List.of(source),
            "names of up to 7 Latin words with a capital or digit first, without text of the web,"
                + " that lead to their title in "
                + WikidictLine.LEAST_SHARE
                + " of all links or more",
            counts,
            IndexFolder.infos(place.index()));
    header.write(place.index());
    return header;
  }

  private void read(DiskSort byTitle) throws IOException {
    String line = "";
    try (ZipFile zip = new ZipFile(jar.toFile());
        BufferedReader reader = reader(zip)) {
      for (line = next(reader); line != null; line = next(reader)) {
        WikidictLine read = WikidictLine.read(line);
        if (read != null) {
          byTitle.add(TitlesWriter.byTitle(read));
        }
        if (lines % PROGRESS_STEP == 0) {
          watcher.reading(jar.getFileName().toString(), 0, lines, 0);
        }
      }
    } catch (java.util.zip.ZipException | IllegalArgumentException e) {
      throw UserError.damagedSource(jar + "!wikidict.tab.gz", lines, e);
    }
  }

  private static BufferedReader reader(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ENTRY);
    if (entry == null) {
      throw new java.util.zip.ZipException("there is no " + ENTRY + " in it");
    }
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(zip.getInputStream(entry), 1 << 16), StandardCharsets.UTF_8),
        1 << 16);
  }

  private String next(BufferedReader reader) {
    try {
      String line = reader.readLine();
      lines += line == null ? 0 : 1;
      return line;
    } catch (IOException e) {
      throw UserError.damagedSource(jar + "!wikidict.tab.gz", lines + 1, e);
    }
  }

  // Of several outputs of one name the first has the best share.
  private static void write(MergedRuns sorted, FormTransducer.Writer names) throws IOException {
    byte[] before = {};
    for (byte[] record = sorted.take(); record != null; record = sorted.take()) {
      byte[] name = Arrays.copyOf(record, record.length - TitlesWriter.TAIL);
      if (!Arrays.equals(name, before)) {
        names.add(name, TitlesWriter.output(record));
      }
      before = name;
    }
  }
}
