package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.extract.Event;
import org.dateline.extract.Pattern;
import org.dateline.extract.Quantity;
import org.dateline.extract.Status;
import org.dateline.extract.Toll;
import org.dateline.extract.entity.Entities;

/**
 * Adds up the dead and the injured of an incident that an article tells of one after the other ("a
 * man was shot in the leg and a woman in the arm"). Only those are added who cannot be the same:
 * the words, ages or genders tell them apart.
 */
public final class TollReader {
  private final List<Sentence> sentences;
  private final Entities entities;
  private final HitReader reader;
  private final Incident same;

  public TollReader(List<Sentence> sentences, Entities entities, List<Quantity> quantities) {
    this.sentences = sentences;
    this.entities = entities;
    this.reader = new HitReader(sentences, entities, quantities);
    this.same = new Incident(entities);
  }

  /** The figures that no words give, those of the dead first. */
  public List<Toll> read(List<Event> events) {
    List<Event> real =
        events.stream()
            .filter(e -> e.status() == Status.ASSERTED || e.status() == Status.ATTRIBUTED)
            .sorted(Comparator.comparingInt(e -> e.triggers().get(0).span().begin()))
            .toList();
    List<Hit> killed = reader.read(real, "killed");
    List<Hit> injured = injured(real, killed);
    List<Toll> tolls = new ArrayList<>();
    incidents(killed).forEach(hits -> sum("killed", hits).ifPresent(tolls::add));
    Survivors survivors = new Survivors(sentences, same, killed);
    List<Toll> living = injured.stream().flatMap(hit -> survivors.of(hit).stream()).toList();
    Set<Integer> replaced = new HashSet<>();
    living.forEach(toll -> replaced.addAll(toll.events()));
    tolls.addAll(living);
    List<Hit> hurt =
        injured.stream()
            .filter(hit -> !replaced.contains(hit.event().id()))
            .map(hit -> killed.isEmpty() ? hit : hit.plain())
            .toList();
    incidents(hurt).forEach(hits -> sum("injured", hits).ifPresent(tolls::add));
    return tolls;
  }

  /** The injured who did not die. */
  private List<Hit> injured(List<Event> events, List<Hit> killed) {
    Set<Integer> dead = new HashSet<>();
    killed.forEach(hit -> dead.add(hit.mention().entity()));
    return reader.read(events, "injured").stream()
        .filter(hit -> !dead.contains(hit.mention().entity()))
        .toList();
  }

  private List<List<Hit>> incidents(List<Hit> hits) {
    List<List<Hit>> incidents = new ArrayList<>();
    for (Hit hit : hits) {
      incidents.stream()
          .filter(incident -> incident.stream().allMatch(other -> same.isOne(other, hit)))
          .findFirst()
          .orElseGet(() -> added(incidents))
          .add(hit);
    }
    return incidents;
  }

  private static List<Hit> added(List<List<Hit>> incidents) {
    incidents.add(new ArrayList<>());
    return incidents.get(incidents.size() - 1);
  }

  private Optional<Toll> sum(String role, List<Hit> hits) {
    List<Hit> all = Hit.apart(hits);
    List<Hit> single = Hit.apart(hits.stream().filter(Hit::isOne).toList());
    List<Hit> summed = people(single).compareTo(people(all)) > 0 ? single : all;
    BigDecimal told =
        hits.stream().map(Hit::people).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    boolean named = summed.stream().allMatch(hit -> entities.entity(hit.mention()).named());
    return summed.size() < 2 || named || people(summed).compareTo(told) <= 0
        ? Optional.empty()
        : Optional.of(toll(role, summed));
  }

  private static Toll toll(String role, List<Hit> hits) {
    return new Toll(
        role,
        people(hits),
        hits.stream().anyMatch(hit -> !hit.exact()),
        hits.stream().map(hit -> hit.mention().id()).toList(),
        hits.stream().map(hit -> hit.event().id()).distinct().toList(),
        false,
        Pattern.of("event", "toll", role));
  }

  private static BigDecimal people(List<Hit> hits) {
    return hits.stream().map(Hit::people).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
