package org.dateline.link.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.dateline.link.Item;
import org.dateline.link.NamedItem.How;

/** Makes an index from sources: reads, sorts, merges, filters, writes items, then names. */
public final class IndexBuild {
  private static final int TOLD_DUPLICATES = 5;
  private static final String DUPLICATES = "duplicate lines";
  private static final int PROGRESS_STEP = 10_000;

  private final List<Source> sources;
  private final IndexWatcher watcher;
  private final ClassTree classes = new ClassTree(RootClasses.bundled());
  private final Map<String, Long> counts = new TreeMap<>();

  private IndexBuild(List<Source> sources, IndexWatcher watcher) {
    this.sources = sources;
    this.watcher = watcher;
  }

  /**
   * Makes an index in a folder, replacing the one that is there; goes on with what a build of the
   * same sources left that broke off.
   *
   * @param inputs files, or {@code -} for a JSON dump on standard input
   * @param threads for parsing, 1 or more
   */
  public static IndexHeader make(
      List<String> inputs, Path folder, int threads, IndexWatcher watcher) {
    List<Source> sources = Sources.of(inputs, threads);
    try (Workplace place = Workplace.beside(folder)) {
      IndexHeader header = new IndexBuild(sources, watcher).make(place);
      place.publish();
      return header;
    }
  }

  private IndexHeader make(Workplace place) {
    return place.writing(
        () -> {
          List<Path> runs = new ArrayList<>();
          List<IndexHeader.SourceInfo> infos = new ArrayList<>();
          for (Source source : sources) {
            SourceRuns read = read(source, place);
            runs.addAll(read.files());
            Position end = read.position();
            infos.add(info(source, end));
          }
          infos.sort(
              Comparator.comparing(IndexHeader.SourceInfo::name)
                  .thenComparing(IndexHeader.SourceInfo::lines));
          write(runs, place);
          IndexHeader header =
              new IndexHeader(
                  IndexHeader.Kind.ITEMS,
                  infos,
                  ItemFilter.words(),
                  counts,
                  IndexFolder.infos(place.index()));
          header.write(place.index());
          return header;
        });
  }

  private static IndexHeader.SourceInfo info(Source source, Position end) {
    Optional<String> newest = Optional.of(end.newest()).filter(day -> !day.isEmpty());
    return new IndexHeader.SourceInfo(
        source.name(), source.kind(), newest.or(source::date), end.lines(), end.badLines());
  }

  private SourceRuns read(Source source, Workplace place) throws IOException {
    SourceRuns runs = place.runs(source);
    if (!runs.ended()) {
      if (!source.resumes()) {
        runs.clear();
      }
      runs.end(source.read(runs.position(), runs, watcher));
    }
    return runs;
  }

  private void write(List<Path> runs, Workplace place) throws IOException {
    DiskSort names = new DiskSort(place.sorting(), "names");
    try (Directory directory = new NIOFSDirectory(place.index());
        MergedRuns records = new MergedRuns(runs)) {
      readClasses(records);
      try (ItemsWriter items = new ItemsWriter(directory)) {
        writeItems(records, items, names);
      }
      try (MergedRuns sorted = names.sorted();
          NamesWriter writer = new NamesWriter(directory)) {
        watcher.making("names", 0);
        counts.put("names", writer.write(sorted));
      }
    }
    names.delete();
  }

  private void readClasses(MergedRuns records) throws IOException {
    byte[] before = {};
    while (records.peek() != null && PartRecord.number(records.peek()) == 0) {
      byte[] pair = records.take();
      if (!Arrays.equals(pair, before)) {
        classes.add(PartRecord.narrow(pair), PartRecord.wide(pair));
      }
      before = pair;
    }
    classes.settle();
    counts.put("subclass pairs", (long) classes.pairs());
  }

  private void writeItems(MergedRuns records, ItemsWriter items, DiskSort names)
      throws IOException {
    while (records.peek() != null) {
      PartMerge parts = parts(records);
      Optional<RootClasses.Row> row = classes.row(parts.classes());
      if (ItemFilter.keeps(parts, row)) {
        write(parts, parts.item(row.flatMap(RootClasses.Row::kind)), items, names);
      } else {
        count("items filtered out");
      }
    }
    counts.put("items", (long) items.count());
  }

  private void write(PartMerge parts, Item item, ItemsWriter items, DiskSort names)
      throws IOException {
    int place = items.write(item);
    for (Map.Entry<String, How> name : NamesOfItem.of(item, parts.redirects()).entrySet()) {
      names.add(NameRecord.of(name.getKey(), item.popularity(), place, name.getValue()));
    }
    count(item.kind().map(kind -> "kind " + kind).orElse("kind unknown"));
    if (items.count() % PROGRESS_STEP == 0) {
      watcher.making("items", items.count());
    }
  }

  private PartMerge parts(MergedRuns records) throws IOException {
    int number = PartRecord.number(records.peek());
    List<ItemPart> parts = new ArrayList<>(1);
    while (records.peek() != null && PartRecord.number(records.peek()) == number) {
      parts.add(PartRecord.part(records.take()));
    }
    tellDuplicates(parts);
    return new PartMerge(parts);
  }

  private void tellDuplicates(List<ItemPart> parts) {
    for (int i = 1; i < parts.size(); i++) {
      ItemPart part = parts.get(i);
      ItemPart before = parts.get(i - 1);
      if (part.inOneFile(before)) {
        count(DUPLICATES);
        if (counts.get(DUPLICATES) <= TOLD_DUPLICATES) {
          watcher.warning(part.alsoOn(before));
        }
      }
    }
  }

  private void count(String what) {
    counts.merge(what, 1L, Long::sum);
  }
}
