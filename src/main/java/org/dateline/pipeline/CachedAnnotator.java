package org.dateline.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.UserError;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.AnnotatedWriter;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.rdf.Digest;
import org.dateline.store.AtomicFile;

/** Keeps annotated text in a folder, in its readable form, and takes it from there. */
public final class CachedAnnotator implements Annotator {
  private final Path folder;
  private final String version;
  private final Annotator annotator;

  /**
   * @param version of the annotator: what another one wrote is not read
   * @param annotator asked for what is not there
   */
  public CachedAnnotator(Path folder, String version, Annotator annotator) {
    this.folder = folder;
    this.version = version;
    this.annotator = annotator;
  }

  @Override
  public AnnotatedText annotate(Article article) {
    Path file = file(article);
    return kept(file, article).orElseGet(() -> keep(file, annotator.annotate(article)));
  }

  private Path file(Article article) {
    String key =
        Digest.of(
            64,
            version,
            article.text().toString(),
            article.published().map(Object::toString).orElse(""),
            article.blocks().toString());
    return folder.resolve(key.substring(0, 2)).resolve(key + ".conllu");
  }

  /** A file that cannot be understood is as good as none. */
  private static Optional<AnnotatedText> kept(Path file, Article article) {
    try {
      return Files.exists(file)
          ? Optional.of(AnnotatedReader.read(Files.readString(file), article))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static AnnotatedText keep(Path file, AnnotatedText text) {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw UserError.notWritable(file.getParent(), e);
    }
    byte[] form = AnnotatedWriter.write(text).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> AtomicFile.put(out, form));
    return text;
  }
}
