package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One plain text article, with front matter or a sidecar of metadata. */
final class TextFile {
  private final Composition composition;
  private final ReadingOptions options;

  TextFile(ReadingOptions options) {
    this.options = options;
    this.composition = new Composition(options);
  }

  /**
   * Reads a whole stream as one article.
   *
   * @param id the article's identifier unless its metadata give one
   * @param sidecar metadata beside the file, where the text's own are silent
   */
  Article read(InputStream in, String id, Metadata sidecar)
      throws IOException, UnreadableException {
    long limit = options.maxBytes();
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limit + 1));
    if (bytes.length == 0) {
      throw Problems.empty();
    }
    if (bytes.length > limit) {
      throw Problems.tooLong(options.maxLength());
    }
    String text = Decoding.decode(bytes);
    FrontMatter front = FrontMatter.of(text);
    Metadata metadata = front.metadata().or(sidecar).or(Metadata.NONE.withId(id));
    return composition.article(metadata, text, front.length());
  }

  /**
   * The metadata of {@code NAME.meta.json} beside {@code NAME.txt}, or of {@code
   * NAME.txt.meta.json}.
   */
  static Metadata sidecar(Path file, String id) throws IOException, UnreadableException {
    for (String name : List.of(id, file.getFileName().toString())) {
      Path sidecar = file.resolveSibling(name + ".meta.json");
      if (Files.isRegularFile(sidecar)) {
        return metadata(sidecar);
      }
    }
    return Metadata.NONE;
  }

  private static Metadata metadata(Path sidecar) throws IOException, UnreadableException {
    try {
      String json = Decoding.decode(Files.readAllBytes(sidecar));
      return MetadataJson.metadata(
          MetadataJson.parse(json.startsWith("\uFEFF") ? json.substring(1) : json));
    } catch (UnreadableException bad) {
      Unreadable told = bad.of(sidecar.getFileName().toString());
      throw new UnreadableException(
          "has metadata (" + told.name() + ") whose content " + told.problem(), told.remedy());
    }
  }
}
