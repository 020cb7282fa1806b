package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.article.Span;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.extract.Membership;
import org.dateline.extract.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wikipedia articles of what has no item. */
class TitleLinkerTest {
  private static final Map<String, String> TITLES =
      Map.of(
          "Oldenkamp Bay", "Oldenkamp Bay 1.0",
          "Harbour Board", "Board of the Harbour 0.8",
          "Mill", "Mill 0.79",
          "The Tide", "The Tide (band) 1.0",
          "Mira Oldenkamp", "Mira van Oldenkamp 0.9",
          "Jan Altenkamp", "Jan the Elder 0.9",
          "Oldenkamp", "Mira Oldenkamp 0.95");

  private final TitleLinker linker =
      new TitleLinker(
          new TitleSource() {
            @Override
            public Optional<NamedTitle> title(String name) {
              String[] found = TITLES.getOrDefault(name, "").split(" (?=[01]\\.)");
              return found.length < 2
                  ? Optional.empty()
                  : Optional.of(new NamedTitle(found[0], Double.parseDouble(found[1])));
            }

            @Override
            public String name() {
              return "titles";
            }
          },
          KnownEntities.bundled());

  @ParameterizedTest
  @CsvSource({
    "Oldenkamp Bay, PLACE, Oldenkamp Bay",
    "Harbour Board, ORGANIZATION, Board of the Harbour",
    "Mill, PLACE, ", // too often something else
    "The Tide, PLACE, ", // has namesakes
    "Oldenkamp Bay, GROUP, ",
    "Nobody Knows, PLACE, "
  })
  void aNameThatHardlyEverLeadsElsewhere(String name, EntityType type, String title) {
    assertThat(title(facts(Cast.named(name, type), false), Choice.Reason.UNKNOWN))
        .isEqualTo(Optional.ofNullable(title));
  }

  @Test
  void aPersonNeedsAnOfficeAndTheSurname() {
    assertThat(person("Mira Oldenkamp", true)).contains("Mira van Oldenkamp");
    assertThat(person("Mira Oldenkamp", false)).isEmpty();
    assertThat(person("Jan Altenkamp", true)).isEmpty();
    assertThat(person("Oldenkamp", true)).isEmpty();
  }

  @Test
  void whatHasCandidatesOrIsDecidedGetsNone() {
    Facts bay = facts(Cast.named("Oldenkamp Bay", EntityType.PLACE), false);
    for (Choice.Reason reason : Choice.Reason.values()) {
      assertThat(title(bay, reason).isPresent())
          .as(reason.name())
          .isEqualTo(reason == Choice.Reason.UNKNOWN);
    }
  }

  private Optional<String> person(String name, boolean office) {
    return title(facts(Cast.person(name), office), Choice.Reason.UNKNOWN);
  }

  private Optional<String> title(Facts facts, Choice.Reason reason) {
    Choice choice = new Choice(Optional.empty(), List.of(), reason);
    List<String> names = facts.entities().stream().map(Entity::name).toList();
    return linker.titles(facts, List.of(choice), names).get(0);
  }

  private static Facts facts(Entity entity, boolean office) {
    Membership mayor =
        new Membership(
            0, "mayor", OptionalInt.empty(), false, new Span(0, 1), new Pattern("people"));
    return new Facts(
        AnnotatedReader.read(""),
        List.of(),
        List.of(entity),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        office ? List.of(mayor) : List.of(),
        List.of(),
        List.of());
  }
}
