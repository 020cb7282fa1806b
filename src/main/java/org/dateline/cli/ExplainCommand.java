package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.extract.Extractor;
import org.dateline.link.Linker;
import org.dateline.pipeline.KeptArticles;
import org.dateline.pipeline.LinkReasons;
import org.dateline.query.Explanation;
import org.dateline.query.Source;
import org.dateline.query.Standing;
import org.dateline.rdf.SpeechLexiconReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints all that is known of one thing. */
@CommandLine.Command(
    name = "explain",
    description = {
      "Prints all that is known of an event, entity or statement, its words marked.",
      "With an index or another source of items: why an entity gets its item or none."
    },
    sortOptions = false)
final class ExplainCommand extends Command {
  /** The articles from which the choice of an item is explained; each is read again. */
  private static final int ARTICLES = 3;

  @Parameters(paramLabel = "IRI", description = "Its IRI, as in the tables.")
  private String iri;

  @Mixin private SourceOptions source;
  @Mixin private LexiconMixin lexicon;
  @Mixin private LinkingMixin linking;

  @Override
  int execute(Console console) {
    try (Source graph = source.open()) {
      console.out().print(Explanation.of(graph, iri, console.terminal().columns()));
      if (linking.chosen() && source.dataset().isPresent()) {
        LinkReasons reasons = reasons(source.dataset().get(), console);
        print(reasons, Standing.of(graph, iri), console);
      }
    }
    return 0;
  }

  private LinkReasons reasons(Path dataset, Console console) {
    Extractor extractor = new Extractor(lexicon.load(), SpeechLexiconReader.english());
    KeptArticles kept = new KeptArticles(dataset, lexicon.way());
    Linker linker = linking.open(line -> warn(line, console)).linker();
    return new LinkReasons(kept, extractor::extract, linker);
  }

  private static void warn(String line, Console console) {
    console.err().println("dateline: " + line);
  }

  private static void print(LinkReasons reasons, List<Standing> mentions, Console console) {
    Map<String, List<Span>> articles =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    Standing::article,
                    TreeMap::new,
                    Collectors.mapping(Standing::span, Collectors.toList())));
    articles.entrySet().stream()
        .limit(ARTICLES)
        .forEach(
            article -> {
              console.out().println("\nWhich item it is in " + article.getKey());
              reasons
                  .of(article.getKey(), article.getValue())
                  .forEach(line -> console.out().println("  " + line));
            });
  }
}
