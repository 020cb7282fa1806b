package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.AnnotationException;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.CoreNlpAnnotator;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.ReadingOptions;
import org.dateline.article.Readings;
import org.dateline.pipeline.CachedAnnotator;

/** Short articles with annotations made by hand, so that tests need no language models. */
public final class Newsroom {
  /**
   * Text to its annotations: word, lemma, tag, head, relation, name; a plus sign joins to the next
   * word.
   */
  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "Anna Berg met the minister Erik Holm at the harbour on Friday.",
          List.of(
              "Anna Anna NNP 2 compound B-PERSON",
              "Berg Berg NNP 3 nsubj I-PERSON",
              "met meet VBD 0 root O",
              "the the DT 7 det O",
              "minister minister NN 7 compound O",
              "Erik Erik NNP 7 compound B-PERSON",
              "Holm Holm NNP 3 obj I-PERSON",
              "at at IN 10 case O",
              "the the DT 10 det O",
              "harbour harbour NN 3 obl O",
              "on on IN 12 case O",
              "Friday Friday NNP 3 obl O +",
              ". . . 3 punct O"),
          "The harbour company honoured Anna Berg.",
          List.of(
              "The the DT 3 det O",
              "harbour harbour NN 3 compound O",
              "company company NN 4 nsubj O",
              "honoured honour VBD 0 root O",
              "Anna Anna NNP 6 compound B-PERSON",
              "Berg Berg NNP 4 obj I-PERSON +",
              ". . . 4 punct O"),
          "Police released three fishermen in Bergen.",
          List.of(
              "Police police NNS 2 nsubj O",
              "released release VBD 0 root O",
              "three three CD 4 nummod O",
              "fishermen fisherman NNS 2 obj O",
              "in in IN 6 case O",
              "Bergen Bergen NNP 2 obl B-LOCATION +",
              ". . . 2 punct O"));

  /** The article in {@code harbour.txt}. */
  public static final String MEETING =
      "Anna Berg met the minister Erik Holm at the harbour on Friday.";

  /** The article in {@code fishermen.txt}. */
  public static final String RELEASE = "Police released three fishermen in Bergen.";

  /** An article of an event type that Dateline does not know. */
  public static final String AWARD = "The harbour company honoured Anna Berg.";

  private Newsroom() {}

  /** Writes both articles into a folder. */
  public static Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("harbour.txt"), MEETING + "\n");
      Files.writeString(folder.resolve("fishermen.txt"), RELEASE + "\n");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Knows the articles here; fails on others. */
  public static Annotator annotator() {
    return Newsroom::annotate;
  }

  /** A folder for {@code --annotations} that holds those of some articles. */
  public static Path annotations(Path folder, Optional<LocalDate> published, Path... inputs) {
    Annotator annotator = new CachedAnnotator(folder, CoreNlpAnnotator.VERSION, annotator());
    ReadingOptions options = new ReadingOptions(published, ReadingOptions.DEFAULT_MAX_LENGTH);
    List<String> names = List.of(inputs).stream().map(Path::toString).toList();
    try (Readings readings = new ArticleReader(options, System.in).read(names)) {
      readings.forEachRemaining(reading -> annotator.annotate((Article) reading));
    }
    return folder;
  }

  private static AnnotatedText annotate(Article article) {
    List<String> words = SENTENCES.get(article.text().toString().strip());
    if (words == null) {
      throw new AnnotationException("none of the newsroom's articles", null);
    }
    return AnnotatedReader.read(form(article, words), article);
  }

  private static String form(Article article, List<String> words) {
    StringBuilder form = new StringBuilder("# paragraph = 0\n");
    int friday = article.text().toString().indexOf("Friday");
    if (article.published().isPresent() && friday >= 0) {
      form.append(
          "# timex = %d:%d DATE %s%n".formatted(friday, friday + 6, article.published().get()));
    }
    for (int i = 0; i < words.size(); i++) {
      String[] w = words.get(i).split(" ");
      String space = w.length > 6 ? "SpaceAfter=No|" : "";
      form.append(
          String.join(
              "\t",
              "" + (i + 1),
              w[0],
              w[1],
              "_",
              w[2],
              "_",
              w[3],
              w[4],
              "_",
              space + "Name=" + w[5]));
      form.append('\n');
    }
    return form.toString();
  }
}
