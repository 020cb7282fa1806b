package org.dateline.link.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.article.Span;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;
import org.dateline.link.Candidate;
import org.dateline.link.Choice;
import org.dateline.link.Item;
import org.dateline.link.Linker;

/** Makes examples of the entities whose mentions have a decided item. */
final class Examples {
  private final Map<String, Map<Span, String>> gold = new HashMap<>();

  Examples(Collection<GoldLink> links) {
    for (GoldLink link : links) {
      gold.computeIfAbsent(link.article(), a -> new HashMap<>()).put(link.span(), link.item());
    }
  }

  /** An example for each decided entity of an article, however often it is named. */
  List<Example> of(Facts facts, Linker linker) {
    List<Choice> choices = linker.link(facts);
    List<Example> examples = new ArrayList<>();
    items(facts)
        .forEach(
            (entity, item) ->
                examples.add(
                    new Example(
                        facts.text().article().id(),
                        choices.get(entity).candidates().stream().map(Candidate::features).toList(),
                        place(choices.get(entity).candidates(), item),
                        Item.isId(item) && linker.item(item).isPresent())));
    return examples;
  }

  private static OptionalInt place(List<Candidate> candidates, String item) {
    return IntStream.range(0, candidates.size())
        .filter(i -> candidates.get(i).item().id().equals(item))
        .findFirst();
  }

  /** Of two items for one entity the first in the text. */
  private Map<Integer, String> items(Facts facts) {
    Map<Span, String> decided = gold.getOrDefault(facts.text().article().id(), Map.of());
    Map<Integer, String> items = new TreeMap<>();
    for (Mention mention : facts.mentions()) {
      String item = decided.get(mention.span());
      if (item != null && mention.kind() == Mention.Kind.NAME) {
        items.putIfAbsent(mention.entity(), item);
      }
    }
    return items;
  }
}
