package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.UserError;
import org.dateline.annotate.CoreNlpAnnotator;
import org.dateline.extract.lexicon.Lexicon;
import org.dateline.pipeline.KeptArticles;
import org.dateline.rdf.Digest;
import org.dateline.rdf.LexiconReader;
import picocli.CommandLine.Option;

/** The user's own event classes and lexical entries. */
final class LexiconMixin {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Turtle file with event types of your own; may be repeated.")
  private List<Path> files = List.of();

  List<Path> files() {
    return files;
  }

  /** The bundled entries and the user's. */
  Lexicon load() {
    try {
      return LexiconReader.bundled(files);
    } catch (RuntimeException e) {
      if (files.isEmpty()) {
        throw e;
      }
      throw UserError.badLexicon(files, String.valueOf(e.getMessage()));
    }
  }

  /** Changes with all that the user can set and that changes what is read out of an article. */
  String settings() {
    return Digest.of(16, CoreNlpAnnotator.VERSION, content());
  }

  /** How articles are read with it. */
  KeptArticles.Way way() {
    return new KeptArticles.Way(CoreNlpAnnotator.VERSION, Digest.of(16, content()));
  }

  private String content() {
    StringBuilder content = new StringBuilder();
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw UserError.noSuchFile(file.toString());
      }
      try {
        content.append(Files.readString(file)).append('\n');
      } catch (IOException e) {
        throw UserError.notReadable(file);
      }
    }
    return content.toString();
  }
}
