package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.article.Unreadable;
import org.dateline.store.GraphMaker;
import org.dateline.store.NamedGraph;
import org.dateline.store.Store;

/** The main job: articles go in, their graphs are in the dataset afterwards. */
public final class Build {
  /** Articles a write transaction: one each costs 20 times the disk and 6 times the time. */
  private static final int BATCH = 100;

  private final Stages stages;
  private final OneArticle oneArticle;
  private final Store store;
  private final KeptArticles kept;
  private final int threads;
  private final Watcher watcher;
  private final Stage.Times times = new Stage.Times();
  private final Summary summary = new Summary();
  private final List<NamedGraph> batch = new ArrayList<>();

  /**
   * @param kept where what was annotated is kept
   * @param threads articles that are worked on at once
   * @param watcher hears how it goes
   */
  public Build(Stages stages, Store store, KeptArticles kept, int threads, Watcher watcher) {
    this.stages = stages;
    this.oneArticle = new OneArticle(stages, times);
    this.store = store;
    this.kept = kept;
    this.threads = threads;
    this.watcher = watcher;
  }

  /**
   * Runs once. No article that fails ends it, and what is stored does not depend on the threads.
   */
  public Summary run(Iterator<Reading> readings) {
    InOrder.run(new Inputs(readings), threads, this::outcome, this::take);
    flush();
    times.measure(Stage.STORE, store::compactIfGrown);
    summary.end(store.triples(), times);
    return summary;
  }

  private Outcome outcome(Input input) {
    if (input.reading() instanceof Unreadable failure) {
      return new Outcome.Failed(failure.toString(), null);
    }
    return input.unchanged() ? new Outcome.Unchanged() : oneArticle.read((Article) input.reading());
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      String name = read.facts().text().article().id();
      read.text()
          .degraded()
          .forEach(
              layer -> watcher.problem(name + ": read without " + layer + ", which failed", null));
      times.measure(Stage.STORE, () -> kept.keep(read.text()));
      summary.add(read.facts());
      batch.add(read.graph());
      if (batch.size() == BATCH) {
        flush();
      }
    } else if (outcome instanceof Outcome.Failed failed) {
      summary.addFailure();
      watcher.problem(failed.line(), failed.cause());
    } else {
      summary.addUnchanged();
    }
    watcher.done();
  }

  private void flush() {
    if (!batch.isEmpty()) {
      times.measure(Stage.STORE, () -> store.replace(batch));
      batch.clear();
    }
  }

  /**
   * @param unchanged whether the store holds it already, made from the same
   */
  private record Input(Reading reading, boolean unchanged) {}

  /** Looks at the store in the thread that also writes to it. */
  private final class Inputs implements Iterator<Input> {
    private final Iterator<Reading> readings;

    Inputs(Iterator<Reading> readings) {
      this.readings = readings;
    }

    @Override
    public boolean hasNext() {
      return times.measure(Stage.READ, readings::hasNext);
    }

    @Override
    public Input next() {
      Reading reading = times.measure(Stage.READ, readings::next);
      return new Input(reading, reading instanceof Article article && isStored(article));
    }

    private boolean isStored(Article article) {
      String fingerprint = stages.graphs().fingerprint(article);
      return kept.has(article)
          && store.fingerprint(GraphMaker.name(article)).filter(fingerprint::equals).isPresent();
    }
  }
}
