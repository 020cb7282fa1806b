package org.dateline.link.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.link.Item;

/**
 * Titles and redirects of English Wikipedia with the items of their articles. Joined on disk: first
 * by page, then by title.
 */
final class WikipediaSource implements Source {
  private static final String ARTICLES = "0"; // namespace

  private final WikipediaFiles files;

  WikipediaSource(WikipediaFiles files) {
    this.files = files;
  }

  @Override
  public String name() {
    return files.page().fileName();
  }

  @Override
  public String kind() {
    return "titles of English Wikipedia";
  }

  @Override
  public Optional<String> date() {
    return files.page().day();
  }

  @Override
  public Optional<String> fingerprint() throws IOException {
    StringBuilder fingerprint = new StringBuilder();
    for (InputFile file : List.of(files.page(), files.properties(), files.redirect())) {
      fingerprint.append(file.fingerprint().orElse("")).append('|');
    }
    return Optional.of(fingerprint.toString());
  }

  @Override
  public Position read(Position from, PartSink sink, IndexWatcher watcher) throws IOException {
    DiskSort pages = new DiskSort(sink.scratch(), "pages");
    DiskSort titles = new DiskSort(sink.scratch(), "titles");
    try {
      long lines = readPages(pages, watcher) + readProperties(pages, watcher);
      lines += readRedirects(pages, watcher);
      joinPages(pages, titles);
      Position end = Position.at(0, lines, joinTitles(titles, sink));
      watcher.reading(name(), 0, end.lines(), end.items());
      return end;
    } finally {
      pages.delete();
      titles.delete();
    }
  }

  private long readPages(DiskSort pages, IndexWatcher watcher) throws IOException {
    return new SqlDump(files.page(), "page_id", "page_namespace", "page_title", "page_is_redirect")
        .read(
            cells -> {
              if (cells[1].equals(ARTICLES)) {
                boolean redirect = cells[3].equals("1");
                pages.add(
                    JoinRecord.of(
                        cells[0],
                        redirect ? JoinRecord.REDIRECT_PAGE : JoinRecord.ARTICLE,
                        cells[2]));
              }
            },
            watcher);
  }

  private long readProperties(DiskSort pages, IndexWatcher watcher) throws IOException {
    return new SqlDump(files.properties(), "pp_page", "pp_propname", "pp_value")
        .read(
            cells -> {
              if (cells[1].equals("wikibase_item") && Item.isId(cells[2])) {
                pages.add(JoinRecord.of(cells[0], JoinRecord.ITEM, cells[2]));
              } else if (cells[1].equals("disambiguation")) {
                pages.add(JoinRecord.of(cells[0], JoinRecord.DISAMBIGUATION, ""));
              }
            },
            watcher);
  }

  // A redirect into a section names a part of the subject, not the subject.
  private long readRedirects(DiskSort pages, IndexWatcher watcher) throws IOException {
    return new SqlDump(
            files.redirect(), "rd_from", "rd_namespace", "rd_title", "rd_interwiki", "rd_fragment")
        .read(
            cells -> {
              if (cells[1].equals(ARTICLES) && isEmpty(cells[3]) && isEmpty(cells[4])) {
                pages.add(JoinRecord.of(cells[0], JoinRecord.TARGET, cells[2]));
              }
            },
            watcher);
  }

  private static boolean isEmpty(String cell) {
    return cell.isEmpty() || cell.equals("NULL");
  }

  private static void joinPages(DiskSort pages, DiskSort titles) throws IOException {
    try (MergedRuns records = pages.sorted()) {
      while (records.peek() != null) {
        JoinRecord.Group page = JoinRecord.group(records);
        String title = page.first(JoinRecord.ARTICLE);
        String item = page.first(JoinRecord.ITEM);
        String from = page.first(JoinRecord.REDIRECT_PAGE);
        String target = page.first(JoinRecord.TARGET);
        if (title != null && item != null && page.first(JoinRecord.DISAMBIGUATION) == null) {
          titles.add(JoinRecord.of(title, JoinRecord.ITEM, item));
        } else if (from != null && target != null) {
          titles.add(JoinRecord.of(target, JoinRecord.REDIRECT_PAGE, from));
        }
      }
    }
  }

  private static long joinTitles(DiskSort titles, PartSink sink) throws IOException {
    long items = 0;
    try (MergedRuns records = titles.sorted()) {
      while (records.peek() != null) {
        JoinRecord.Group title = JoinRecord.group(records);
        String item = title.first(JoinRecord.ITEM);
        if (item != null) {
          sink.record(PartRecord.of(part(item, title)));
          items++;
        }
      }
    }
    return items;
  }

  private static ItemPart part(String item, JoinRecord.Group title) {
    List<String> redirects = new ArrayList<>();
    for (String redirect : title.all(JoinRecord.REDIRECT_PAGE)) {
      if (!redirect.endsWith("(disambiguation)")) {
        redirects.add(redirect.replace('_', ' '));
      }
    }
    Optional<String> enwiki = Optional.of(title.key().replace('_', ' '));
    List<String> none = List.of();
    OptionalInt never = OptionalInt.empty();
    return new ItemPart(
        new Item(
            item,
            "",
            none,
            "",
            Optional.empty(),
            none,
            0,
            enwiki,
            none,
            none,
            never,
            never,
            Optional.empty()),
        ItemPart.Origin.WIKIPEDIA,
        redirects,
        "");
  }
}
