package org.dateline.link.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;
import org.dateline.link.Candidate;
import org.dateline.link.Choice;
import org.dateline.link.Linker;

/** Makes examples of the entities whose mentions have a decided item. */
final class Examples {
  private final Map<String, Map<Span, String>> gold = new HashMap<>();

  Examples(Collection<GoldLink> links) {
    for (GoldLink link : links) {
      gold.computeIfAbsent(link.article(), a -> new HashMap<>()).put(link.span(), link.item());
    }
  }

  /** The candidates of an article's entities; an entity counts once, however often it is named. */
  List<Example> of(Facts facts, Linker linker) {
    List<Choice> choices = linker.link(facts);
    List<Example> examples = new ArrayList<>();
    Map<Integer, String> items = items(facts);
    for (int entity = 0; entity < choices.size(); entity++) {
      Optional<String> item = Optional.ofNullable(items.get(entity));
      for (Candidate candidate : choices.get(entity).candidates()) {
        item.map(candidate.item().id()::equals)
            .ifPresent(right -> examples.add(new Example(candidate.features(), right)));
      }
    }
    return examples;
  }

  /** Of two items for one entity the first in the text. */
  private Map<Integer, String> items(Facts facts) {
    Map<Span, String> decided = gold.getOrDefault(facts.text().article().id(), Map.of());
    Map<Integer, String> items = new HashMap<>();
    for (Mention mention : facts.mentions()) {
      String item = decided.get(mention.span());
      if (item != null && mention.kind() == Mention.Kind.NAME) {
        items.putIfAbsent(mention.entity(), item);
      }
    }
    return items;
  }
}
