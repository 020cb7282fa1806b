package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.pipeline.LinkReasons;
import org.dateline.query.Explanation;
import org.dateline.query.Source;
import org.dateline.query.Standing;
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
  @Mixin private StagesMixin stages;

  @Override
  int execute(Console console) {
    try (Source graph = source.open()) {
      console.out().print(Explanation.of(graph, iri, console.terminal().columns()));
      Optional<Path> dataset = source.dataset();
      dataset
          .flatMap(folder -> stages.reasons(folder, line -> warn(line, console)))
          .ifPresent(reasons -> print(reasons, Standing.of(graph, iri), console));
    }
    return 0;
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
