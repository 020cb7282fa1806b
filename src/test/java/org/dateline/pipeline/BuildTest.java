package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.Newsroom;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Reading;
import org.dateline.article.Text;
import org.dateline.article.Unreadable;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.resolve.FullNames;
import org.dateline.store.GraphMaker;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest implements Watcher {
  private static final Extractor EXTRACTOR =
      new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());

  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();
  private int done;

  private static Article article(String id, String text) {
    Text whole = new Text(text);
    return new Article(
        id,
        whole,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(new Block(Block.Kind.PARAGRAPH, whole.all())));
  }

  private Summary build(
      String code, Function<AnnotatedText, Facts> extractor, List<Reading> readings) {
    GraphMaker graphs =
        new GraphMaker(
            new RunInfo("1", "settings", Optional.empty()),
            code,
            List.of(),
            pattern -> BigDecimal.ONE);
    Stages stages = new Stages(Newsroom.annotator(), extractor, new FullNames(), graphs);
    KeptArticles kept = new KeptArticles(folder, new KeptArticles.Way("1", "none"));
    try (Store store = Store.create(folder)) {
      return new Build(stages, store, kept, 2, this).run(readings.iterator());
    }
  }

  @Override
  public void done() {
    done++;
  }

  @Override
  public void problem(String line, Throwable cause) {
    problems.add(line);
  }

  @Test
  void countsWhatItStores() {
    Summary summary =
        build(
            "a",
            EXTRACTOR::extract,
            List.of(article("m", Newsroom.MEETING), article("r", Newsroom.RELEASE)));
    assertThat(summary.articles()).isEqualTo(2);
    assertThat(summary.events()).containsEntry("Meeting", 1).containsEntry("Release", 1);
    assertThat(summary.undated()).isEqualTo(2);
    assertThat(summary.triples()).isPositive();
    assertThat(summary.seconds()).containsOnlyKeys(Stage.values());
    assertThat(problems).isEmpty();
    assertThat(done).isEqualTo(2);
  }

  @Test
  void namesWhatFailsAndGoesOn() {
    Function<AnnotatedText, Facts> extractor =
        text -> {
          if (text.article().id().equals("defect")) {
            throw new IllegalStateException("broken rule");
          }
          return EXTRACTOR.extract(text);
        };
    Summary summary =
        build(
            "a",
            extractor,
            List.of(
                article("unknown", "A text that nobody annotated."),
                new Unreadable("x.txt", "is empty", "give it a text"),
                article("defect", Newsroom.RELEASE),
                article("m", Newsroom.MEETING)));
    assertThat(summary.articles()).isEqualTo(1);
    assertThat(summary.failures()).isEqualTo(3);
    assertThat(problems).hasSize(3);
    assertThat(problems.get(0)).startsWith("unknown: ");
    assertThat(problems.get(1)).isEqualTo("x.txt: is empty; give it a text");
    assertThat(problems.get(2)).startsWith("defect: ").contains("broken rule");
    assertThat(done).isEqualTo(4);
  }

  @Test
  void passesOverWhatIsStoredUnlessTextOrProgramChanged() {
    List<Reading> readings = List.of(article("m", Newsroom.MEETING));
    build("a", EXTRACTOR::extract, readings);
    assertThat(build("a", EXTRACTOR::extract, readings).unchanged()).isEqualTo(1);
    assertThat(build("b", EXTRACTOR::extract, readings).unchanged()).isZero();
    Summary corrected = build("b", EXTRACTOR::extract, List.of(article("m", Newsroom.RELEASE)));
    assertThat(corrected.articles()).isEqualTo(1);
    try (Store store = Store.open(folder)) {
      String all = store.read(() -> store.dataset().getUnionGraph().stream().toList().toString());
      assertThat(all).contains("Release").doesNotContain("Anna Berg");
    }
  }
}
