package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.UserError;
import org.dateline.link.index.IndexHeader;
import org.dateline.link.index.WikidictBuild;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes the compact form of CoreNLP's wikidict. */
@CommandLine.Command(
    name = "wikidict",
    description = {
      "Makes a compact dictionary of names and English Wikipedia titles from CoreNLP's KBP models",
      "(knowledge until about 2009); `build --wikidict DIR` gives entities without an item their",
      "Wikipedia page and DBpedia resource by it."
    },
    sortOptions = false)
final class WikidataWikidictCommand extends Command {
  private static final Pattern CORENLP = Pattern.compile("stanford-corenlp-(\\d[\\d.]*)\\.jar");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the dictionary; one that is there is replaced.")
  private Path out;

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "The KBP models (default: where Maven keeps them).")
  private Path jar;

  @Option(names = "--fetch", description = "Let Maven fetch the KBP models, 227 MB, if needed.")
  private boolean fetch;

  @Override
  int execute(Console console) {
    IndexProgress progress = new IndexProgress(console);
    IndexHeader header = WikidictBuild.make(models(), out, progress);
    progress.end();
    console.err().println("dateline: " + out + ": " + header.name());
    return 0;
  }

  private Path models() {
    if (jar != null) {
      if (!Files.isRegularFile(jar)) {
        throw UserError.noSuchFile(jar.toString());
      }
      return jar;
    }
    Path corenlp = corenlp();
    Matcher name = CORENLP.matcher(corenlp.getFileName().toString());
    String version = name.matches() ? name.group(1) : "";
    Path kept = corenlp.resolveSibling("stanford-corenlp-" + version + "-models-english-kbp.jar");
    String artifact = "edu.stanford.nlp:stanford-corenlp:" + version + ":jar:models-english-kbp";
    if (!Files.isRegularFile(kept) && fetch) {
      fetch(artifact);
    }
    if (!Files.isRegularFile(kept)) {
      throw UserError.noKbpModels(kept, artifact);
    }
    return kept;
  }

  /** CoreNLP's own jar, which stands in Maven's repository beside its models. */
  private static Path corenlp() {
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path path = Path.of(entry);
      if (path.getFileName() != null && CORENLP.matcher(path.getFileName().toString()).matches()) {
        return path;
      }
    }
    throw UserError.noKbpModels(Path.of("stanford-corenlp"), "edu.stanford.nlp:stanford-corenlp");
  }

  private static void fetch(String artifact) {
    try {
      int code =
          new ProcessBuilder(
                  "mvn",
                  "-q",
                  "-B",
                  "dependency:get",
                  "-Dtransitive=false",
                  "-Dartifact=" + artifact)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
      if (code != 0) {
        throw UserError.mavenFailed(artifact, new IOException("it ended with code " + code));
      }
    } catch (IOException e) {
      throw UserError.mavenFailed(artifact, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw UserError.mavenFailed(artifact, e);
    }
  }
}
