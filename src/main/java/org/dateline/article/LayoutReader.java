package org.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the layout of one text, paragraph by paragraph. */
final class LayoutReader {
  private static final LayoutPatterns PATTERNS = LayoutPatterns.ENGLISH;
  private static final List<String> FURNITURE =
      List.of("published line", "date line", "updated line", "furniture head", "furniture");
  private static final int MAX_FURNITURE = 400;
  private static final int SENTENCE_WORDS = 8;

  private final Text text;
  private final String chars;
  private final int front;
  private final Optional<String> title;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Reporter> reporters = new ArrayList<>();
  private Optional<String> found = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private boolean begun; // a paragraph has been read
  private boolean running; // a paragraph longer than a title has
  private boolean otherStories; // below a label such as "You may also like"

  LayoutReader(Text text, int front, Optional<String> title) {
    this.text = text;
    this.chars = text.toString();
    this.front = front;
    this.title = title;
  }

  Layout read() {
    if (front > 0) {
      addFront();
    }
    List<Line> lines = Line.of(chars, text.toChar(front));
    List<Line> paragraphs = HardWrap.paragraphs(chars, lines, this::isApart);
    if (paragraphs.size() == 1) {
      readParagraph(paragraphs.get(0));
    } else {
      readAll(paragraphs);
    }
    return new Layout(
        blocks, title.map(Title::plain).or(() -> found), published, List.copyOf(merged()));
  }

  /** One reporter for each name: a by-line and a credit line often name the same person. */
  private Collection<Reporter> merged() {
    Map<String, Reporter> byName = new LinkedHashMap<>();
    for (Reporter reporter : reporters) {
      byName.merge(reporter.name().toLowerCase(Locale.ROOT), reporter, Reporter::with);
    }
    return byName.values();
  }

  private void addFront() {
    List<Line> lines = Line.of(text.slice(0, front), 0);
    add(Block.Kind.FURNITURE, lines.get(0).begin(), lines.get(lines.size() - 1).end());
  }

  private void readAll(List<Line> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Line paragraph = paragraphs.get(i);
      if (!readHeadline(paragraphs, i) && !readApart(paragraph) && !readName(paragraphs, i)) {
        readParagraph(paragraph);
      }
    }
  }

  private boolean readHeadline(List<Line> paragraphs, int at) {
    Line line = paragraphs.get(at);
    if (found.isPresent() || begun || !isHeadline(paragraphs, at)) {
      return false;
    }
    int end = line.begin() + Title.length(line.chars());
    add(Block.Kind.HEADLINE, line.begin(), end);
    addRest(Block.Kind.FURNITURE, end, line.end());
    found = Optional.of(chars.substring(line.begin(), end));
    readDate(chars.substring(end, line.end()).strip());
    return true;
  }

  private boolean isHeadline(List<Line> paragraphs, int at) {
    Line line = paragraphs.get(at);
    if (title.isPresent() && Title.same(line.chars(), title.get())) {
      return true;
    }
    return at + 1 < paragraphs.size()
        && Title.looksLike(line, paragraphs.get(at + 1))
        && title.map(given -> Title.alike(line.chars(), given)).orElse(true)
        && !isApart(line)
        && datelineEnd(line) == 0;
  }

  private boolean isApart(Line line) {
    return isFurniture(line.chars()) || Credits.read(text, line).isPresent();
  }

  private static boolean isFurniture(String line) {
    return line.length() <= MAX_FURNITURE
        && FURNITURE.stream().anyMatch(section -> PATTERNS.matches(section, line));
  }

  /** Reads a paragraph that is no running text; false when it is. */
  private boolean readApart(Line line) {
    if (isFurniture(line.chars())) {
      readFurniture(line);
      return true;
    }
    Optional<List<Reporter>> credited = Credits.read(text, line);
    if (credited.isPresent()) {
      otherStories = false;
      add(Block.Kind.CREDIT, line.begin(), line.end());
      readDateAfter(credited.get(), line);
      reporters.addAll(credited.get());
      return true;
    }
    otherStories &= !(line.endsSentence() && line.words() >= SENTENCE_WORDS);
    if (otherStories) {
      add(Block.Kind.FURNITURE, line.begin(), line.end());
    }
    return otherStories;
  }

  private void readFurniture(Line line) {
    add(Block.Kind.FURNITURE, line.begin(), line.end());
    readDate(line.chars());
    otherStories |= begun && PATTERNS.matches("furniture head", line.chars());
  }

  private void readDate(String line) {
    if (PATTERNS.matches("published line", line)
        || !running && PATTERNS.matches("date line", line)) {
      published = published.or(() -> PublicationDate.find(line));
    }
  }

  /** Reads the date that a by-line may have behind its last name. */
  private void readDateAfter(List<Reporter> names, Line line) {
    int end = names.stream().mapToInt(name -> name.evidence().end()).max().orElse(0);
    if (end > 0 && !running) {
      readDate(
          chars.substring(text.toChar(end), line.end()).replaceFirst("^[\\s\\p{Punct}•·–—]+", ""));
    }
  }

  /** Reads a name alone on its line between the headline and a dateline. */
  private boolean readName(List<Line> paragraphs, int at) {
    Line line = paragraphs.get(at);
    boolean name =
        found.isPresent()
            && !begun
            && at + 1 < paragraphs.size()
            && PATTERNS.matches("lone name", line.chars())
            && datelineEnd(paragraphs.get(at + 1)) > 0;
    if (name) {
      add(Block.Kind.CREDIT, line.begin(), line.end());
      reporters.addAll(CreditNames.reporters(text, line.begin(), line.end()));
    }
    return name;
  }

  private void readParagraph(Line line) {
    int begin = line.begin() + datelineEnd(line);
    addRest(Block.Kind.DATELINE, line.begin(), begin);
    if (!running) {
      published = published.or(() -> PublicationDate.find(chars.substring(line.begin(), begin)));
    }
    int end = line.end() - creditLength(line);
    addRest(Block.Kind.PARAGRAPH, begin, end);
    addRest(Block.Kind.CREDIT, end, line.end());
    begun |= end > begin;
    running |= line.words() > Title.MAX_WORDS;
  }

  private int datelineEnd(Line line) {
    int end = datelineEnd(line, "dateline");
    return end > 0 || running ? end : datelineEnd(line, "first dateline");
  }

  private static int datelineEnd(Line line, String section) {
    for (Pattern pattern : PATTERNS.section(section)) {
      Matcher dateline = pattern.matcher(line.chars());
      if (dateline.lookingAt()) {
        return dateline.end();
      }
    }
    return 0;
  }

  /** The length of a credit after the last sentence of a paragraph, with the blanks before it. */
  private int creditLength(Line line) {
    for (Pattern pattern : PATTERNS.section("credit tail")) {
      Matcher credit = pattern.matcher(line.chars());
      if (credit.find()) {
        Line.of(chars.substring(0, line.end()), line.begin() + credit.start()).stream()
            .flatMap(rest -> Credits.read(text, rest).stream())
            .forEach(reporters::addAll);
        return line.length() - credit.start();
      }
    }
    return 0;
  }

  private void addRest(Block.Kind kind, int begin, int end) {
    Line.of(chars.substring(0, end), begin).stream()
        .reduce((first, last) -> first.join(last, chars))
        .ifPresent(rest -> add(kind, rest.begin(), rest.end()));
  }

  private void add(Block.Kind kind, int begin, int end) {
    blocks.add(new Block(kind, new Span(text.toCodePoint(begin), text.toCodePoint(end))));
  }
}
