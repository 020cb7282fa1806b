package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.rdf.Digest;
import org.dateline.store.NamedGraph;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/**
 * Decides anew who is who in a whole dataset, from the annotated articles that are kept in it. What
 * is stored afterwards is what a fresh build would have stored.
 */
public final class Relink {
  /** As many as a build stores at once. */
  private static final int BATCH = 100;

  private static final int NAMED = 3;

  private final OneArticle oneArticle;
  private final Store store;
  private final KeptArticles kept;
  private final int threads;
  private final Watcher watcher;
  private final Stage.Times times = new Stage.Times();
  private final Summary summary = new Summary();
  private final List<NamedGraph> batch = new ArrayList<>();
  private final Map<Obstacle, List<String>> passedOver = new EnumMap<>(Obstacle.class);

  /**
   * @param stages of which the annotator is not asked
   * @param kept the annotated articles, and how they are read now
   * @param threads articles that are worked on at once
   * @param watcher hears how it goes
   */
  public Relink(Stages stages, Store store, KeptArticles kept, int threads, Watcher watcher) {
    this.oneArticle = new OneArticle(stages, times);
    this.store = store;
    this.kept = kept;
    this.threads = threads;
    this.watcher = watcher;
  }

  /** Why an article cannot be linked anew; what it is, in the plural, and the remedy. */
  private enum Obstacle {
    ABSENT("have no annotations in the dataset; build them again"),
    OTHER_TEXT("have annotations of another text; build them again"),
    OTHER_ANNOTATOR("were annotated by another version of the program; build them again"),
    OTHER_LEXICON("were read with another lexicon; give the same --lexicon, or build them again");

    private final String words;

    Obstacle(String words) {
      this.words = words;
    }
  }

  /** Runs once. No article that fails ends it; what cannot be linked anew stays as it is. */
  public Summary run() {
    InOrder.run(store.articles().iterator(), threads, this::result, this::take);
    flush();
    passedOver.forEach((obstacle, ids) -> watcher.problem(line(obstacle, ids), null));
    times.measure(Stage.STORE, store::compactIfGrown);
    summary.end(store.triples(), times);
    return summary;
  }

  /** Either an outcome or what stands against it. */
  private record Result(String id, Outcome outcome, Obstacle obstacle) {}

  private Result result(StoredArticle article) {
    Optional<KeptArticles.Kept> found = times.measure(Stage.READ, () -> kept.get(article.id()));
    return found
        .flatMap(one -> obstacle(article, one))
        .or(() -> found.isEmpty() ? Optional.of(Obstacle.ABSENT) : Optional.empty())
        .map(obstacle -> new Result(article.id(), null, obstacle))
        .orElseGet(() -> new Result(article.id(), oneArticle.read(found.get().text()), null));
  }

  private Optional<Obstacle> obstacle(StoredArticle article, KeptArticles.Kept one) {
    if (!Digest.of(one.text().article()).equals(article.digest())) {
      return Optional.of(Obstacle.OTHER_TEXT);
    }
    if (!one.way().annotator().equals(kept.way().annotator())) {
      return Optional.of(Obstacle.OTHER_ANNOTATOR);
    }
    return one.way().lexicon().equals(kept.way().lexicon())
        ? Optional.empty()
        : Optional.of(Obstacle.OTHER_LEXICON);
  }

  private void take(Result result) {
    if (result.obstacle() != null) {
      passedOver.computeIfAbsent(result.obstacle(), o -> new ArrayList<>()).add(result.id());
      summary.addFailure();
    } else if (result.outcome() instanceof Outcome.Read read) {
      take(read);
    } else if (result.outcome() instanceof Outcome.Failed failed) {
      summary.addFailure();
      watcher.problem(failed.line(), failed.cause());
    }
    watcher.done();
  }

  private void take(Outcome.Read read) {
    if (times.measure(Stage.STORE, () -> store.holds(read.graph()))) {
      summary.addUnchanged();
      return;
    }
    summary.add(read.facts());
    batch.add(read.graph());
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      times.measure(Stage.STORE, () -> store.replace(batch));
      batch.clear();
    }
  }

  private static String line(Obstacle obstacle, List<String> ids) {
    String some = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
    String more = ids.size() > NAMED ? ", ..." : "";
    return ids.size()
        + " articles ("
        + some
        + more
        + ") "
        + obstacle.words
        + "; they stay as they were";
  }
}
