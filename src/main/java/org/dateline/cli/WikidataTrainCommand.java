package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.UserError;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.article.Readings;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.dateline.link.KnownEntities;
import org.dateline.link.index.ItemIndex;
import org.dateline.link.train.GoldLink;
import org.dateline.link.train.Trainer;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.store.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the weights by which items are chosen; for the program's makers. */
@CommandLine.Command(
    name = "train",
    hidden = true,
    description = "Trains the weights by which items are chosen.",
    sortOptions = false)
final class WikidataTrainCommand extends Command {
  @Parameters(index = "0", paramLabel = "GOLD", description = "Rows of article, begin, end, item.")
  private Path gold;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The articles.")
  private List<String> inputs;

  @Option(names = "--wikidata", required = true, paramLabel = "DIR", description = "The index.")
  private Path index;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The weights.")
  private Path out;

  @Mixin private ReadingMixin reading;
  @Mixin private AnnotatingMixin annotating;

  @Override
  int execute(Console console) {
    List<GoldLink> links = links();
    Set<String> decided = links.stream().map(GoldLink::article).collect(Collectors.toSet());
    List<Facts> articles = articles(decided);
    List<String> lines;
    try (ItemIndex items = ItemIndex.open(index)) {
      lines = new Trainer(KnownEntities.bundled(), List.of(items), links).train(articles);
    } catch (IOException e) {
      throw UserError.notReadable(index);
    }
    lines = new ArrayList<>(lines);
    lines.add(1, "# Links decided by people: " + gold.getFileName());
    byte[] form = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(out, stream -> AtomicFile.put(stream, form));
    return 0;
  }

  private List<GoldLink> links() {
    try {
      return Files.readAllLines(gold).stream().map(GoldLink::read).toList();
    } catch (IOException e) {
      throw UserError.notReadable(gold);
    }
  }

  private List<Facts> articles(Set<String> wanted) {
    Extractor extractor =
        new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());
    Annotator annotator = annotating.annotator();
    List<Facts> articles = new ArrayList<>();
    try (Readings readings = reading.reader().read(ReadingMixin.checked(inputs))) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Article article && wanted.contains(article.id())) {
          articles.add(extractor.extract(annotator.annotate(article)));
        }
      }
    }
    return articles;
  }
}
