package org.dateline.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.article.Text;

/**
 * Reads the form that {@link AnnotatedWriter} prints. A file written by hand may leave out {@code
 * Span}: the words are then laid out with a blank between them, save after {@code SpaceAfter=No}, a
 * sentence a line, a blank line before each paragraph.
 */
public final class AnnotatedReader {
  private final StringBuilder laidOut = new StringBuilder();
  private int length; // of laidOut, in code points
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, String> header = new HashMap<>();

  private final List<String[]> rows = new ArrayList<>();
  private final List<Timex> timexes = new ArrayList<>();
  private final Map<String, String> comments = new HashMap<>();
  private int paragraph = -1;

  private AnnotatedReader() {}

  /**
   * The annotations of an article that is at hand.
   *
   * @throws IllegalArgumentException with the line, when the form is broken
   */
  public static AnnotatedText read(String form, Article article) {
    AnnotatedReader reader = new AnnotatedReader();
    reader.lines(form);
    return new AnnotatedText(article, reader.sentences, reader.degraded());
  }

  /** Annotated text with an article made from the words alone; what lies between them is blank. */
  public static AnnotatedText read(String form) {
    AnnotatedReader reader = new AnnotatedReader();
    reader.lines(form);
    return new AnnotatedText(reader.article(), reader.sentences, reader.degraded());
  }

  private List<String> degraded() {
    String names = header.get("degraded");
    return names == null ? List.of() : List.of(names.split(", "));
  }

  private Article article() {
    return new Article(
        header.getOrDefault("newdoc id", "article"),
        new Text(laidOut.toString()),
        Optional.empty(),
        Optional.ofNullable(header.get("published")).map(LocalDate::parse),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Block.Kind kind = sentence.headline() ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
      while (blocks.size() < sentence.paragraph()) {
        blocks.add(
            new Block(
                Block.Kind.FURNITURE, new Span(sentence.span().begin(), sentence.span().begin())));
      }
      if (blocks.size() == sentence.paragraph()) {
        blocks.add(new Block(kind, sentence.span()));
      } else {
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(kind, last.span().union(sentence.span())));
      }
    }
    return blocks;
  }

  private void lines(String form) {
    int number = 0;
    for (String line : (form + "\n\n").split("\n", -1)) {
      number++;
      try {
        line(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
      } catch (RuntimeException broken) {
        throw new IllegalArgumentException("line " + number + ": " + line, broken);
      }
    }
  }

  private void line(String line) {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("#")) {
      comment(line.substring(1).split("=", 2));
    } else {
      rows.add(line.split("\t"));
    }
  }

  private void comment(String[] pair) {
    String name = pair[0].strip();
    String value = pair.length > 1 ? pair[1].strip() : "";
    if (name.equals("timex")) {
      String[] parts = value.split(" ");
      timexes.add(new Timex(span(parts[0]), parts[1], parts[2]));
    } else if (List.of("newdoc id", "published", "degraded").contains(name)) {
      header.put(name, value);
    } else {
      comments.put(name, value);
    }
  }

  private void endSentence() {
    if (!rows.isEmpty()) {
      int block =
          Integer.parseInt(
              comments.getOrDefault("paragraph", Integer.toString(Math.max(0, paragraph))));
      separate(block);
      List<Token> tokens = rows.stream().map(this::token).toList();
      Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
      boolean headline = "yes".equals(comments.get("headline"));
      sentences.add(new Sentence(sentences.size(), block, headline, span, tokens, timexes));
      paragraph = block;
    }
    rows.clear();
    timexes.clear();
    comments.clear();
  }

  private void separate(int block) {
    if (!sentences.isEmpty()) {
      lay(block == paragraph ? "\n" : "\n\n");
    }
  }

  private Token token(String[] column) {
    Map<String, String> misc = misc(column.length > 9 ? column[9] : "_");
    Span span = misc.containsKey("Span") ? span(misc.get("Span")) : next(column[1]);
    layOut(span, column[1]);
    if (!misc.containsKey("Span") && !"No".equals(misc.get("SpaceAfter"))) {
      lay(" ");
    }
    return new Token(
        Integer.parseInt(column[0]),
        span,
        column[1],
        column[2],
        column[4],
        Integer.parseInt(column[6]),
        column[7],
        misc.getOrDefault("Name", "O"));
  }

  private Span next(String word) {
    return new Span(length, length + word.codePointCount(0, word.length()));
  }

  private void layOut(Span span, String word) {
    lay(" ".repeat(Math.max(0, span.begin() - length)));
    lay(word);
  }

  private void lay(String text) {
    laidOut.append(text);
    length += text.codePointCount(0, text.length());
  }

  private static Map<String, String> misc(String column) {
    Map<String, String> found = new HashMap<>();
    for (String pair : column.split("\\|")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        found.put(parts[0], parts[1]);
      }
    }
    return found;
  }

  private static Span span(String text) {
    String[] ends = text.split(":");
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }
}
