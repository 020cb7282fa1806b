package org.dateline.store;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.link.Item;
import org.dateline.rdf.ItemWriter;

/** What Wikidata knows of the items in a dataset, in a graph of its own. */
public final class ItemsGraph {
  private ItemsGraph() {}

  /** Nothing, in place of what was there. */
  public static NamedGraph none() {
    return new NamedGraph(ItemWriter.GRAPH, "none", GraphFactory.createDefaultGraph());
  }

  /**
   * What is to be stored in place of what was there.
   *
   * @param ids of the items
   * @param items an item by its id
   * @param source name and date of where the items are from
   */
  public static NamedGraph of(
      Set<String> ids, Function<String, Optional<Item>> items, String source) {
    return new NamedGraph(ItemWriter.GRAPH, source, new ItemWriter(items, source).write(ids));
  }
}
