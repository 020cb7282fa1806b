package org.dateline.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.UserError;
import org.dateline.extract.Pattern;

/** A set's articles, and the figures of the program's answers to them. */
public final class Evaluation<G> {
  private final String name;
  private final Benchmark<G> set;
  private final List<Document<G>> documents;

  private Evaluation(String name, Benchmark<G> set, List<Document<G>> documents) {
    this.name = name;
    this.set = set;
    this.documents = documents;
  }

  /**
   * Reads a set.
   *
   * @param part its articles or half of them
   */
  public static Evaluation<?> of(String set, Path data, Part part) {
    return load(
        set,
        Sets.named(set).orElseThrow(() -> UserError.unknownSet(set, Sets.names())),
        data,
        part);
  }

  private static <G> Evaluation<G> load(String name, Benchmark<G> set, Path data, Part part) {
    try {
      List<Document<G>> all = set.load(data);
      return new Evaluation<>(name, set, part.of(all, halves(all)));
    } catch (NoSuchFileException missing) {
      throw UserError.noSuchFile(missing.getFile());
    } catch (IOException | RuntimeException broken) {
      throw UserError.notOfSet(data, name, set.layout(), broken);
    }
  }

  /** The id at which the second half begins, in the order of ids. */
  private static <G> String halves(List<Document<G>> all) {
    List<String> ids = all.stream().map(Document::id).sorted(Comparator.naturalOrder()).toList();
    return ids.isEmpty() ? "" : ids.get(ids.size() / 2);
  }

  public String name() {
    return name;
  }

  public int articles() {
    return documents.size();
  }

  /** How many articles a group has. */
  public long articles(String group) {
    return documents.stream().filter(document -> document.group().equals(group)).count();
  }

  /** The names of the queries whose answers are scored. */
  public List<String> queries() {
    return set.queries();
  }

  /** Writes the articles as the program reads them: one JSON object a line. */
  public void writeArticles(Path file) {
    JsonMapper mapper = new JsonMapper();
    try (var out = Files.newBufferedWriter(file)) {
      for (Document<G> document : documents) {
        ObjectNode line = mapper.createObjectNode();
        line.put("id", document.id());
        line.put("text", document.text().toString());
        Map.of(
                "date", document.date(),
                "title", document.title(),
                "url", document.url(),
                "publisher", document.publisher())
            .forEach((field, value) -> putKnown(line, field, value));
        out.write(mapper.writeValueAsString(line) + "\n");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void putKnown(ObjectNode line, String field, String value) {
    if (!value.isEmpty()) {
      line.put(field, value);
    }
  }

  /**
   * The figures.
   *
   * @param pattern of a row's {@code confidence} cell
   */
  public Figures score(Answers answers, Function<String, Optional<Pattern>> pattern) {
    Figures figures = new Figures();
    String middle = halves(documents);
    for (Document<G> document : documents) {
      Verdicts verdicts = new Verdicts(pattern);
      figures.add(document.group(), set.score(document, answers, verdicts));
      figures.add(verdicts.counts(), document.id().compareTo(middle) < 0);
    }
    return figures;
  }

  /** Which articles of a set. */
  public enum Part {
    ALL,
    /** The first half by id. */
    FIRST,
    SECOND;

    <G> List<Document<G>> of(List<Document<G>> all, String middle) {
      return all.stream()
          .filter(d -> this == ALL || (this == FIRST) == (d.id().compareTo(middle) < 0))
          .toList();
    }
  }
}
