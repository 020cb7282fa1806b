package org.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the layout of one text, paragraph by paragraph. */
final class LayoutReader {
  private static final LayoutPatterns PATTERNS = LayoutPatterns.ENGLISH;
  private static final int MAX_FURNITURE = 400;
  private static final int SENTENCE_WORDS = 8;

  private final Text text;
  private final int front;
  private final Optional<String> title;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Reporter> reporters = new ArrayList<>();
  private Optional<String> found = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private boolean running; // a paragraph has begun
  private boolean otherStories; // below a label such as "You may also like"

  LayoutReader(Text text, int front, Optional<String> title) {
    this.text = text;
    this.front = front;
    this.title = title;
  }

  Layout read() {
    String chars = text.toString();
    if (front > 0) {
      addFront();
    }
    List<Line> lines = Line.of(chars, text.toChar(front));
    List<Line> paragraphs = HardWrap.paragraphs(chars, lines, line -> isFurniture(line.chars()));
    if (paragraphs.size() == 1) {
      running = true;
      readParagraph(paragraphs.get(0));
    } else {
      readAll(paragraphs);
    }
    return new Layout(blocks, title.map(Title::withoutSite).or(() -> found), published, reporters);
  }

  private void addFront() {
    List<Line> lines = Line.of(text.slice(0, front), 0);
    add(Block.Kind.FURNITURE, lines.get(0).begin(), lines.get(lines.size() - 1).end());
  }

  private void readAll(List<Line> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Line paragraph = paragraphs.get(i);
      if (!readHeadline(paragraphs, i) && !readApart(paragraph)) {
        readParagraph(paragraph);
      }
    }
  }

  private boolean readHeadline(List<Line> paragraphs, int at) {
    Line line = paragraphs.get(at);
    if (found.isPresent() || running) {
      return false;
    }
    boolean given = title.isPresent() && Title.same(line.chars(), title.get());
    boolean looks =
        at + 1 < paragraphs.size()
            && Title.looksLike(line, paragraphs.get(at + 1))
            && !isApart(line)
            && datelineEnd(line) == 0;
    if (!given && !looks) {
      return false;
    }
    int end = line.begin() + Title.lengthWithoutSite(line.chars());
    add(Block.Kind.HEADLINE, line.begin(), end);
    found = Optional.of(text.toString().substring(line.begin(), end));
    addRest(Block.Kind.FURNITURE, end, line.end());
    return true;
  }

  private boolean isApart(Line line) {
    return isFurniture(line.chars()) || Credits.read(text, line).isPresent();
  }

  private static boolean isFurniture(String line) {
    return line.length() <= MAX_FURNITURE
        && (PATTERNS.matches("date line", line)
            || PATTERNS.matches("furniture head", line)
            || PATTERNS.matches("furniture", line));
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
      reporters.addAll(credited.get());
      add(Block.Kind.CREDIT, line.begin(), line.end());
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
    if (PATTERNS.matches("date line", line.chars()) && !running && published.isEmpty()) {
      published = PublicationDate.find(line.chars());
    }
    otherStories |= running && PATTERNS.matches("furniture head", line.chars());
  }

  private void readParagraph(Line line) {
    int begin = line.begin() + datelineEnd(line);
    addRest(Block.Kind.DATELINE, line.begin(), begin);
    if (!running && begin > line.begin() && published.isEmpty()) {
      published = PublicationDate.find(text.toString().substring(line.begin(), begin));
    }
    int end = line.end() - creditLength(line);
    addRest(Block.Kind.PARAGRAPH, begin, end);
    addRest(Block.Kind.CREDIT, end, line.end());
    running |= end > begin;
  }

  private static int datelineEnd(Line line) {
    for (Pattern pattern : PATTERNS.section("dateline")) {
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
        String chars = line.chars().substring(credit.start());
        int begin = line.begin() + credit.start() + chars.length() - chars.stripLeading().length();
        Credits.read(text, new Line(begin, line.end(), 0, chars.strip())).ifPresent(reporters::addAll);
        return line.length() - credit.start();
      }
    }
    return 0;
  }

  private void addRest(Block.Kind kind, int begin, int end) {
    Line.of(text.toString().substring(begin, end), 0).stream()
        .reduce((first, last) -> new Line(first.begin(), last.end(), 0, ""))
        .ifPresent(rest -> add(kind, begin + rest.begin(), begin + rest.end()));
  }

  private void add(Block.Kind kind, int begin, int end) {
    blocks.add(new Block(kind, new Span(text.toCodePoint(begin), text.toCodePoint(end))));
  }
}
