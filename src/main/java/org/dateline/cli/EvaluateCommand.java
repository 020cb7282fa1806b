package org.dateline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.UserError;
import org.dateline.article.ArticleReader;
import org.dateline.article.ReadingOptions;
import org.dateline.article.Readings;
import org.dateline.confidence.PatternKeys;
import org.dateline.evaluate.Answers;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Figures;
import org.dateline.extract.Extractor;
import org.dateline.pipeline.Build;
import org.dateline.pipeline.KeptArticles;
import org.dateline.pipeline.ProgramVersion;
import org.dateline.pipeline.Stages;
import org.dateline.query.QueryLibrary;
import org.dateline.query.Question;
import org.dateline.query.Source;
import org.dateline.query.TextTable;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.resolve.Resolver;
import org.dateline.store.AtomicFile;
import org.dateline.store.GraphMaker;
import org.dateline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the program on sets that people annotated. */
@CommandLine.Command(
    name = "evaluate",
    description = {
      "Reads the articles of annotated sets and says how much of what is found is right.",
      "Sets: seed, polnear, meetrelease, wikievents, rams, gva, tempeval3, newsquant, dwie, elevant."
    },
    sortOptions = false)
final class EvaluateCommand extends Command {
  @Parameters(
      arity = "2..*",
      paramLabel = "SET DATA",
      description = "Name of a set, and its folder or file; more pairs may follow.")
  private List<String> sets;

  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "all",
      description = "all articles of a set, or the first or second half by id (default: all).")
  private String part;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to a file, too.")
  private Path json;

  @Option(
      names = "--confidence",
      paramLabel = "FILE",
      description = "Write how many facts of each pattern were right, as the program reads it.")
  private Path confidence;

  @Mixin private AnnotatingMixin annotating;
  @Mixin private LexiconMixin lexicon;
  @Mixin private LinkingMixin linking;

  private final List<Figures> all = new ArrayList<>();
  private int failures;

  @Override
  int execute(Console console) {
    List<Evaluation<?>> evaluations = evaluations();
    Extractor extractor = new Extractor(lexicon.load(), SpeechLexiconReader.english());
    LinkingMixin.Linking links = linking.open(line -> console.err().println(line));
    ArrayNode figures = new JsonMapper().createArrayNode();
    for (Evaluation<?> evaluation : evaluations) {
      Figures found = measure(evaluation, extractor, links, console);
      print(evaluation, found, console);
      figures.add(found.json(evaluation.name(), evaluation.articles()));
      all.add(found);
    }
    if (json != null) {
      write(json, figures.toPrettyString() + "\n");
    }
    if (confidence != null) {
      new ConfidenceFile(all, evaluations).write(confidence, console);
    }
    return failures == 0 ? 0 : SOME_FAILED;
  }

  private List<Evaluation<?>> evaluations() {
    if (sets.size() % 2 != 0) {
      throw UserError.setWithoutData(sets.get(sets.size() - 1));
    }
    List<Evaluation<?>> evaluations = new ArrayList<>();
    for (int at = 0; at < sets.size(); at += 2) {
      evaluations.add(Evaluation.of(sets.get(at), Path.of(sets.get(at + 1)), part()));
    }
    return evaluations;
  }

  private Evaluation.Part part() {
    try {
      return Evaluation.Part.valueOf(part.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException other) {
      throw UserError.outOfRange("--part", part, "all, first or second");
    }
  }

  private Figures measure(
      Evaluation<?> evaluation, Extractor extractor, LinkingMixin.Linking links, Console console) {
    try (Workplace place = new Workplace()) {
      PatternKeys keys = new PatternKeys();
      build(evaluation, extractor, links.resolver(), keys, place, console);
      try (Source graph = Source.dataset(place.dataset())) {
        Answers answers = answers(evaluation, graph);
        answers.know(item -> links.linker().item(item).isPresent());
        return evaluation.score(answers, keys::pattern);
      }
    }
  }

  private void build(
      Evaluation<?> evaluation,
      Extractor extractor,
      Resolver resolver,
      PatternKeys keys,
      Workplace place,
      Console console) {
    evaluation.writeArticles(place.articles());
    RunInfo run = new RunInfo(ProgramVersion.name(), "", Optional.empty());
    Stages stages =
        new Stages(
            annotating.annotator(),
            extractor::extract,
            resolver,
            new GraphMaker(run, "", lexicon.files(), keys));
    BuildProgress progress = new BuildProgress(console, evaluation.articles(), verbose());
    ArticleReader reader = new ArticleReader(ReadingOptions.defaults(), System.in);
    try (Store store = Store.create(place.dataset());
        Readings readings = reader.read(List.of(place.articles().toString()))) {
      int threads = Runtime.getRuntime().availableProcessors();
      KeptArticles kept = new KeptArticles(place.dataset(), lexicon.way());
      failures += new Build(stages, store, kept, threads, progress).run(readings).failures();
    }
    progress.end();
  }

  private static Answers answers(Evaluation<?> evaluation, Source graph) {
    Answers answers = new Answers();
    for (String query : evaluation.queries()) {
      Question question = new Question(QueryLibrary.bundled(query).orElseThrow(), Map.of());
      answers.add(query, graph.read(question::rows));
    }
    return answers;
  }

  private static void print(Evaluation<?> evaluation, Figures figures, Console console) {
    List<String> header = List.of("metric", "value", "P", "R", "n");
    for (String group : figures.groups()) {
      console
          .out()
          .printf(
              "%n%s, %d articles%n",
              (evaluation.name() + " " + group).strip(), evaluation.articles(group));
      console
          .out()
          .print(new TextTable(header, figures.rows(group), console.terminal().columns()).print());
    }
  }

  static void write(Path file, String text) {
    AtomicFile.write(file, out -> AtomicFile.put(out, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A folder that goes away, for articles and dataset. */
  private static final class Workplace implements AutoCloseable {
    private final Path folder;

    Workplace() {
      try {
        this.folder = Files.createTempDirectory("dateline-evaluate-");
      } catch (IOException failed) {
        throw UserError.notWritable(System.getProperty("java.io.tmpdir"), failed);
      }
    }

    Path articles() {
      return folder.resolve("articles.jsonl");
    }

    Path dataset() {
      return folder.resolve("dataset");
    }

    @Override
    public void close() {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
