package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.UserError;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.AnnotatedWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleForm;
import org.dateline.rdf.Digest;
import org.dateline.store.AtomicFile;

/**
 * The annotated articles that a dataset was made from, beside it in its folder: a gzipped file each
 * with two lines of JSON, on how it was read and the article, and then the annotations in their
 * readable form. Thread-safe.
 */
public final class KeptArticles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ID_DIGITS = 16;

  private final Path folder;
  private final Way way;

  /**
   * @param dataset folder of the dataset
   * @param way in which articles are read now
   */
  public KeptArticles(Path dataset, Way way) {
    this.folder = dataset.resolve("articles");
    this.way = way;
  }

  /**
   * How an article is read.
   *
   * @param annotator version of what annotates
   * @param lexicon hash of the user's own lexicon
   */
  public record Way(String annotator, String lexicon) {}

  /**
   * What is kept of an article.
   *
   * @param way in which it was read
   */
  public record Kept(Way way, AnnotatedText text) {}

  /** The way in which articles are read now. */
  public Way way() {
    return way;
  }

  /** Keeps an article in place of what was kept under its identifier. */
  void keep(AnnotatedText text) {
    Path file = file(text.article().id());
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw UserError.notWritable(file.getParent(), e);
    }
    byte[] form = form(text).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> AtomicFile.put(out, form));
  }

  private String form(AnnotatedText text) {
    String first =
        JSON.createObjectNode()
            .put("annotator", way.annotator())
            .put("lexicon", way.lexicon())
            .toString();
    return first + "\n" + ArticleForm.write(text.article()) + "\n" + AnnotatedWriter.write(text);
  }

  boolean has(Article article) {
    return Files.exists(file(article.id()));
  }

  /** What is kept under an identifier; a file that cannot be understood is as good as none. */
  Optional<Kept> get(String id) {
    Path file = file(id);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      return Optional.of(kept(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Kept kept(String form) throws JsonProcessingException {
    String[] parts = form.split("\n", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("no kept article");
    }
    JsonNode first = JSON.readTree(parts[0]);
    Way way = new Way(first.path("annotator").asText(), first.path("lexicon").asText());
    return new Kept(way, AnnotatedReader.read(parts[2], ArticleForm.read(parts[1])));
  }

  private Path file(String id) {
    String name = Digest.of(ID_DIGITS, id);
    return folder.resolve(name.substring(0, 2)).resolve(name + ".gz");
  }
}
