package org.dateline.article;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is read from the user's inputs, in order and lazily; for one thread at a time. */
public final class Readings implements Iterator<Reading>, AutoCloseable {
  private final Iterator<Input> inputs;
  private final Function<Input, Source> open;
  private final Set<String> ids = new HashSet<>();
  private Source source;
  private Optional<Reading> ahead = Optional.empty();

  Readings(List<Input> inputs, Function<Input, Source> open) {
    this.inputs = inputs.iterator();
    this.open = open;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && (source != null || inputs.hasNext())) {
      if (source == null) {
        source = open.apply(inputs.next());
      }
      ahead = source.next().map(this::onceOnly);
      if (ahead.isEmpty()) {
        close();
      }
    }
    return ahead.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  /** Two articles of one id would be one graph, of which the second would replace the first. */
  private Reading onceOnly(Reading reading) {
    if (reading instanceof Article article && !ids.add(article.id())) {
      return new Unreadable(
          source.where(),
          "has the id \"" + article.id() + "\" of an article read before",
          "give every article an id of its own");
    }
    return reading;
  }

  /** Closes the file being read; what was read before stays valid. */
  @Override
  public void close() {
    if (source != null) {
      source.close();
      source = null;
    }
  }
}
