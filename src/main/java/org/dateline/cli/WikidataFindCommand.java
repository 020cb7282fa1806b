package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.UserError;
import org.dateline.extract.EntityType;
import org.dateline.link.Candidate;
import org.dateline.link.Choice;
import org.dateline.link.Feature;
import org.dateline.link.Item;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntities;
import org.dateline.link.LinkSettings;
import org.dateline.link.Linker;
import org.dateline.link.NameQuestion;
import org.dateline.link.Weights;
import org.dateline.link.index.ItemIndex;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the items that a name may stand for. */
@CommandLine.Command(
    name = "find",
    description = {
      "Shows the items that a name may stand for, as each sort of entity, with their scores and",
      "what they are made of: each feature's value times its weight. There is no article around",
      "the name, so nothing but the name and what is known of the items counts."
    },
    sortOptions = false)
final class WikidataFindCommand extends Command {
  private static final List<EntityType> TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.PLACE,
          EntityType.EVENT,
          EntityType.WORK);

  @Parameters(paramLabel = "NAME", description = "The name, as an article would write it.")
  private String name;

  @Option(
      names = {"--index", "--wikidata"},
      paramLabel = "DIR",
      description =
          "Index of items; without one only the bundled table of known entities is asked.")
  private Path index;

  @Option(
      names = "--as",
      paramLabel = "TYPE",
      description = "Only as this sort of entity: person, organization, place, event or work.")
  private String type;

  @Override
  int execute(Console console) {
    List<EntityType> types = types();
    List<ItemSource> sources = new ArrayList<>();
    try (ItemIndex items = index == null ? null : ItemIndex.open(index)) {
      if (items != null) {
        sources.add(items);
      }
      Linker linker =
          new Linker(KnownEntities.bundled(), sources, LinkSettings.standard(), Weights.bundled());
      boolean found = false;
      for (EntityType as : types) {
        found |= show(as, new NameQuestion(name, as).ask(linker), console.out());
      }
      if (!found) {
        console.err().println("dateline: no item goes by the name " + name);
      }
      return found ? 0 : SOME_FAILED;
    } catch (IOException e) {
      throw UserError.badItemIndex(index, e);
    }
  }

  private List<EntityType> types() {
    if (type == null) {
      return TYPES;
    }
    return TYPES.stream()
        .filter(one -> one.name().equalsIgnoreCase(type))
        .findFirst()
        .map(List::of)
        .orElseThrow(
            () -> UserError.outOfRange("--as", type, "person, organization, place, event or work"));
  }

  private static boolean show(EntityType as, Choice choice, PrintStream out) {
    if (choice.candidates().isEmpty()) {
      return false;
    }
    String winner = choice.link().map(link -> link.item()).orElse("none");
    out.printf("as %s: %s, %s%n", lower(as.name()), winner, choice.reason().words());
    choice.candidates().forEach(candidate -> show(candidate, out));
    out.println();
    return true;
  }

  private static void show(Candidate candidate, PrintStream out) {
    Item item = candidate.item();
    out.printf(
        Locale.ROOT,
        "  %.2f  %-10s %s%s  [%s, by %s%s]%n",
        candidate.score(),
        item.id(),
        item.label(),
        item.description().isEmpty() ? "" : ": " + item.description(),
        item.kind().map(kind -> lower(kind.name())).orElse("kind unknown"),
        candidate.method(),
        candidate.known() ? ", known" : "");
    out.println("        " + contributions(candidate.features()));
  }

  /** The largest first: "label +1.20, ambiguity -0.69". */
  private static String contributions(Map<Feature, Double> features) {
    Weights weights = Weights.bundled();
    Comparator<Map.Entry<Feature, Double>> bySize =
        Comparator.comparingDouble(e -> -Math.abs(e.getValue() * weights.weight(e.getKey())));
    return String.join(
        ", ",
        features.entrySet().stream()
            .filter(e -> Math.abs(e.getValue() * weights.weight(e.getKey())) >= 0.005)
            .sorted(bySize)
            .map(
                e ->
                    "%s %+.2f"
                        .formatted(e.getKey().words(), e.getValue() * weights.weight(e.getKey())))
            .toList());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
