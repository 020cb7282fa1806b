package org.dateline.link.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Made-up lines of sources, and files of them. */
final class Lines {
  static final String HEADER = "qid\tlabel\taliases\tdescription\ttypes\tpopularity\tenwiki";

  private Lines() {}

  /** A dump's entity; single quotation marks stand for double ones. */
  static String entity(String id, String members) {
    return ("{'type':'item','id':'" + id + "'," + members + "}").replace('\'', '"');
  }

  /** A label in one language. */
  static String label(String language, String value) {
    return "'%s':{'language':'%s','value':'%s'}".formatted(language, language, value);
  }

  /** A claim of rank normal whose value is an item. */
  static String claim(String property, String item) {
    return claim(property, item, "normal");
  }

  static String claim(String property, String item, String rank) {
    return ("{'mainsnak':{'snaktype':'value','property':'%s','hash':'0c','datavalue':{'value':"
            + "{'entity-type':'item','numeric-id':1,'id':'%s'},'type':'wikibase-entityid'}},"
            + "'type':'statement','id':'x$1','rank':'%s'}")
        .formatted(property, item, rank);
  }

  static Path file(Path file, String... lines) {
    byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      return Files.write(file, compressed(file.toString(), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compressed(String name, byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        name.endsWith(".gz")
            ? new GZIPOutputStream(bytes)
            : name.endsWith(".bz2") ? new BZip2CompressorOutputStream(bytes) : bytes) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  /** A file without its last bytes. */
  static Path cut(Path file, int bytes) throws IOException {
    byte[] all = Files.readAllBytes(file);
    return Files.write(file, java.util.Arrays.copyOf(all, all.length - bytes));
  }
}
