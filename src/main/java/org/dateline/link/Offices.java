package org.dateline.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.extract.Membership;
import org.dateline.link.KnownEntity.Kind;

/** Which item an office of a country is: "Secretary of State" of the United States. */
final class Offices {
  private static final Map<String, String> KNOWN = read("offices.tsv");

  private final List<ItemSource> sources;

  /**
   * @param sources asked for what the table lacks: "Prime Minister of Norway"
   */
  Offices(List<ItemSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Rows of an office, a country and an item. */
  private static Map<String, String> read(String file) {
    Map<String, String> items = new HashMap<>();
    try (InputStream in = Offices.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> items.put(key(cells[0], cells[1]), cells[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  private static String key(String role, String country) {
    return NameForm.of(role.replace('-', ' ')) + "\t" + NameForm.of(country);
  }

  /** Ids of the items of the facts' memberships, by their place in the list. */
  Map<Integer, String> of(Facts facts, List<Choice> choices) {
    Map<Integer, String> items = new HashMap<>();
    for (int i = 0; i < facts.memberships().size(); i++) {
      Membership membership = facts.memberships().get(i);
      int place = i;
      countries(membership, facts, choices).stream()
          .flatMap(country -> item(membership.role(), country).stream())
          .findFirst()
          .ifPresent(item -> items.put(place, item));
    }
    return items;
  }

  /** All names of the country or body that the office is of. */
  private static Set<String> countries(Membership membership, Facts facts, List<Choice> choices) {
    Set<String> names = new LinkedHashSet<>(membership.organizationName().stream().toList());
    if (membership.organization().isPresent()) {
      Entity body = facts.entities().get(membership.organization().getAsInt());
      if (body.named()) {
        names.add(body.name());
        names.addAll(body.aliases());
        label(choices.get(body.id())).ifPresent(names::add);
      }
    }
    return names;
  }

  private static Optional<String> label(Choice choice) {
    return choice.item().map(Item::label);
  }

  private Optional<String> item(String role, String country) {
    return Optional.ofNullable(KNOWN.get(key(role, country)))
        .or(
            () ->
                Stream.of(
                        role + " of " + country, role + " of the " + country, country + " " + role)
                    .map(NameForm::of)
                    .flatMap(
                        form -> sources.stream().flatMap(source -> source.named(form).stream()))
                    .filter(named -> named.how() == NamedItem.How.LABEL && isOffice(named.item()))
                    .map(named -> named.item().id())
                    .findFirst());
  }

  private static boolean isOffice(Item item) {
    return item.kind().filter(kind -> kind != Kind.ORGANIZATION && kind != Kind.WORK).isEmpty();
  }
}
