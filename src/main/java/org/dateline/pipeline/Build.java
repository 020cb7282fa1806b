package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dateline.UserError;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.AnnotationException;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.article.Unreadable;
import org.dateline.extract.Facts;
import org.dateline.resolve.Resolved;
import org.dateline.store.GraphMaker;
import org.dateline.store.NamedGraph;
import org.dateline.store.NonconformingException;
import org.dateline.store.Store;

/** The main job: articles go in, their graphs are in the dataset afterwards. */
public final class Build {
  /** Articles a write transaction: one each costs 20 times the disk and 6 times the time. */
  private static final int BATCH = 100;

  private final Stages stages;
  private final Store store;
  private final int threads;
  private final Watcher watcher;
  private final Stage.Times times = new Stage.Times();
  private final Summary summary = new Summary();
  private final List<NamedGraph> batch = new ArrayList<>();

  /**
   * @param threads articles that are worked on at once
   * @param watcher hears how it goes
   */
  public Build(Stages stages, Store store, int threads, Watcher watcher) {
    this.stages = stages;
    this.store = store;
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

  private Outcome read(Article article) {
    AnnotatedText text = times.measure(Stage.ANNOTATE, () -> stages.annotator().annotate(article));
    Facts facts = times.measure(Stage.EXTRACT, () -> stages.extractor().apply(text));
    Resolved resolved = times.measure(Stage.RESOLVE, () -> stages.resolver().resolve(facts));
    NamedGraph graph = times.measure(Stage.WRITE, () -> stages.graphs().make(resolved));
    times.measure(Stage.VALIDATE, () -> stages.graphs().check(graph));
    return new Outcome.Read(graph, facts, text.degraded());
  }

  private Outcome outcome(Input input) {
    if (input.reading() instanceof Unreadable failure) {
      return new Outcome.Failed(failure.toString(), null);
    }
    Article article = (Article) input.reading();
    return input.unchanged() ? new Outcome.Unchanged() : attempt(article);
  }

  private Outcome attempt(Article article) {
    try {
      return read(article);
    } catch (UserError e) {
      throw e; // no other article would fare better
    } catch (AnnotationException e) {
      return new Outcome.Failed(article.id() + ": " + e.getMessage(), e.getCause());
    } catch (NonconformingException e) {
      return new Outcome.Failed(
          article.id() + ": not stored, its graph is unsound, please report it: " + e.getMessage(),
          e);
    } catch (RuntimeException e) {
      return new Outcome.Failed(
          article.id() + ": not stored, this is a defect, please report it: " + e, e);
    }
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      String name = read.facts().text().article().id();
      read.degraded()
          .forEach(
              layer -> watcher.problem(name + ": read without " + layer + ", which failed", null));
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
   * @param unchanged whether the store holds it already
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
      return store.fingerprint(GraphMaker.name(article)).filter(fingerprint::equals).isPresent();
    }
  }
}
