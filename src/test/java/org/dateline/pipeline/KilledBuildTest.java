package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Newsroom;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Reading;
import org.dateline.article.Text;
import org.dateline.extract.Extractor;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.Shapes;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.resolve.FullNames;
import org.dateline.store.GraphMaker;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed while it writes leaves whole articles, and the next one goes on. */
@Timeout(180) // a few seconds, were the machine idle
class KilledBuildTest {
  private static final int ARTICLES = 200;
  private static final int BATCH = 100;

  /** From the last article before a batch is written to the kill, in milliseconds. */
  private static final List<Integer> DELAYS = List.of(0, 20);

  @TempDir Path folder;

  @Test
  void leavesWholeArticlesAndCanBeTakenUpAgain() throws Exception {
    for (int round = 0; round < DELAYS.size(); round++) {
      kill("round " + round, BATCH - 1, DELAYS.get(round));
      Map<String, Integer> sizes = sizes();
      assertThat(sizes.size() % BATCH).as("articles of half a batch").isZero();
      assertThat(sizes.values().stream().distinct().count()).isLessThanOrEqualTo(1);
    }
    checkShapes();
    Summary summary = build(folder, "last", new Told(false));
    assertThat(summary.articles() + summary.unchanged()).isEqualTo(ARTICLES);
    assertThat(sizes()).hasSize(ARTICLES);
    assertThat(build(folder, "last", new Told(false)).unchanged()).isEqualTo(ARTICLES);
  }

  /** Starts a build and kills it some time after it has come to an article. */
  private void kill(String code, int article, int delay) throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Builder.class.getName(),
                folder.toString(),
                code)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader done = build.inputReader()) {
      String awaited = Integer.toString(article);
      assertThat(done.lines().anyMatch(awaited::equals)).as("it came so far").isTrue();
      Thread.sleep(delay);
    } finally {
      build.destroyForcibly();
      assertThat(build.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** The triples of each stored article. */
  private Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new TreeMap<>();
    try (Store store = Store.create(folder)) {
      store.forEachArticle((name, graph) -> sizes.put(name, graph.size()));
    }
    return sizes;
  }

  private void checkShapes() {
    Shapes shapes = Shapes.bundled();
    try (Store store = Store.open(folder)) {
      store.forEachArticle((name, graph) -> assertThat(shapes.validate(graph)).isEmpty());
    }
  }

  private static Summary build(Path folder, String code, Watcher watcher) {
    Extractor extractor =
        new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());
    GraphMaker graphs =
        new GraphMaker(
            new RunInfo("1", "settings", Optional.empty()),
            code,
            List.of(),
            pattern -> BigDecimal.ONE);
    Stages stages = new Stages(Newsroom.annotator(), extractor::extract, new FullNames(), graphs);
    List<Reading> articles =
        IntStream.range(0, ARTICLES)
            .mapToObj(i -> article("article " + i))
            .collect(Collectors.toList());
    KeptArticles kept = new KeptArticles(folder, new KeptArticles.Way("1", "none"));
    try (Store store = Store.create(folder)) {
      return new Build(stages, store, kept, 1, watcher).run(articles.iterator());
    }
  }

  private static Article article(String id) {
    Text text = new Text(Newsroom.MEETING);
    return new Article(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(new Block(Block.Kind.PARAGRAPH, text.all())));
  }

  /** Counts articles, aloud or not. */
  private static final class Told implements Watcher {
    private final boolean aloud;
    private int articles;

    Told(boolean aloud) {
      this.aloud = aloud;
    }

    @Override
    public void done() {
      articles++;
      if (aloud) {
        System.out.println(articles);
      }
    }

    @Override
    public void problem(String line, Throwable cause) {
      throw new AssertionError(line, cause);
    }
  }

  /** The process that is killed: tells how many articles it has come to. */
  static final class Builder {
    public static void main(String[] args) {
      build(Path.of(args[0]), args[1], new Told(true));
    }
  }
}
