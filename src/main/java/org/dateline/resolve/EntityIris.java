package org.dateline.resolve;

import java.util.List;

/** Under which IRIs people may speak of one article's entities. */
public interface EntityIris {
  /**
   * All IRIs that an entity goes by, the most special first: its own in the article, the one of an
   * identity, and the one of its name.
   */
  List<String> of(ResolvedEntity identity);
}
