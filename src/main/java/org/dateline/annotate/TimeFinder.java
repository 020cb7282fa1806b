package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.dateline.article.Article;
import org.dateline.article.Span;

/** Time expressions by SUTime, in sentences that have a digit or a time word. */
final class TimeFinder {
  // SUTime's extractor keeps state while it works.
  private final ThreadLocal<TimeAnnotator> model =
      ThreadLocal.withInitial(() -> new TimeAnnotator("sutime", settings()));
  private final TimeWords timeWords = TimeWords.load();

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("sutime.markTimeRanges", "false");
    settings.setProperty("sutime.includeRange", "false");
    return settings;
  }

  List<Timex> find(List<CoreLabel> words, Article article) {
    if (words.stream().noneMatch(word -> timeWords.mayStandInTime(word.word()))) {
      return List.of();
    }
    Annotation sentence = new Annotation(article.text().toString());
    sentence.set(CoreAnnotations.TokensAnnotation.class, words);
    article
        .published()
        .ifPresent(day -> sentence.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    model.get().annotate(sentence);
    List<Timex> found = new ArrayList<>();
    for (CoreMap map : sentence.get(TimeAnnotations.TimexAnnotations.class)) {
      timex(map, article).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Timex> timex(CoreMap map, Article article) {
    edu.stanford.nlp.time.Timex timex = map.get(TimeAnnotations.TimexAnnotation.class);
    List<CoreLabel> words = map.get(CoreAnnotations.TokensAnnotation.class);
    if (timex.value() == null || words.isEmpty()) { // SUTime now and then gives an empty chunk
      return Optional.empty();
    }
    int begin = article.text().toCodePoint(words.get(0).beginPosition());
    int end = article.text().toCodePoint(words.get(words.size() - 1).endPosition());
    return Optional.of(
        new Timex(new Span(begin, end), timex.timexType(), timex.value().replace(' ', '_')));
  }
}
