package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was found out last; earlier answers are forgotten when there are too many. */
final class LatestAnswers<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  LatestAnswers(int most) {
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
