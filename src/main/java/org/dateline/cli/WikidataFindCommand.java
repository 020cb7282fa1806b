package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.UserError;
import org.dateline.extract.EntityType;
import org.dateline.link.Choice;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntities;
import org.dateline.link.LinkSettings;
import org.dateline.link.Linker;
import org.dateline.link.NameQuestion;
import org.dateline.link.Reasons;
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
      Linker linker = new Linker(KnownEntities.bundled(), sources, LinkSettings.standard());
      boolean found = false;
      for (EntityType as : types) {
        found |= show(as, new NameQuestion(name, as).ask(linker), linker.weights(), console.out());
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

  private static boolean show(EntityType as, Choice choice, Weights weights, PrintStream out) {
    if (choice.candidates().isEmpty()) {
      return false;
    }
    List<String> lines = Reasons.of(choice, weights);
    out.println("as " + as.name().toLowerCase(Locale.ROOT) + ": " + lines.get(0));
    lines.stream().skip(1).forEach(line -> out.println("  " + line));
    return true;
  }
}
