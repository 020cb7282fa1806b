package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.Newsroom;
import org.dateline.annotate.AnnotationException;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.Reading;
import org.dateline.article.ReadingOptions;
import org.dateline.article.Unreadable;
import org.dateline.extract.Event;
import org.dateline.query.QueryLibrary;
import org.dateline.query.Question;
import org.junit.jupiter.api.Test;

class NewsReaderTest {
  private static final ArticleReader ARTICLES =
      new ArticleReader(ReadingOptions.defaults(), System.in);

  private final NewsReader reader = new NewsReader(Newsroom.annotator(), List.of());

  /** The README's example; not run, for it loads the language models. */
  static void example(String text) {
    NewsReader reader = NewsReader.standard(Duration.ofMinutes(1));
    ReadingOptions options = new ReadingOptions(Optional.of(LocalDate.of(2024, 5, 17)), 100_000);
    Reading reading = new ArticleReader(options, System.in).read("harbour", text);
    if (reading instanceof Article article) {
      for (Event event : reader.facts(article).events()) {
        System.out.println(event.type() + " " + event.status() + " " + event.arguments());
      }
      RDFDataMgr.write(System.out, reader.graph(article).graph(), Lang.TURTLE);
    }
  }

  @Test
  void theReadmeShowsThatExample() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String java = readme.substring(readme.indexOf("    NewsReader reader"));
    String example = java.substring(0, java.indexOf("\n\n"));
    assertThat(Files.readString(Path.of("src/test/java/org/dateline/pipeline/NewsReaderTest.java")))
        .contains(example);
  }

  @Test
  void tellsWhatHappened() {
    Reading reading = ARTICLES.read("harbour", Newsroom.MEETING + "\n");
    assertThat(reader.facts((Article) reading).events())
        .extracting(Event::type)
        .containsExactly("Meeting");
  }

  @Test
  void makesAGraphToAsk() {
    Article article = (Article) ARTICLES.read("fishermen", Newsroom.RELEASE);
    DatasetGraph graph = DatasetGraphFactory.wrap(reader.graph(article).graph());
    assertThat(new Question(QueryLibrary.find("releases"), Map.of()).rows(graph))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("released", "fishermen"));
  }

  @Test
  void saysWhatItCannotRead() {
    assertThat(ARTICLES.read("nothing", " \n")).isInstanceOf(Unreadable.class);
    Article unknown = (Article) ARTICLES.read("unknown", "Nobody has annotated this text.");
    assertThatThrownBy(() -> reader.facts(unknown)).isInstanceOf(AnnotationException.class);
  }
}
