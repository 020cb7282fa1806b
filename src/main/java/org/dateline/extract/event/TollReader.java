package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Event;
import org.dateline.extract.Mention;
import org.dateline.extract.Pattern;
import org.dateline.extract.Quantity;
import org.dateline.extract.Status;
import org.dateline.extract.Toll;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * Adds up the dead and the injured of an incident that an article tells of one after the other ("a
 * man was shot in the leg and a woman in the arm"). Only those are added who cannot be the same:
 * the words, ages or genders tell them apart.
 */
public final class TollReader {
  private static final WordList FURTHER = WordList.section(TollReader.class, "words.txt", "further");
  private static final WordList INCLUDING =
      WordList.section(TollReader.class, "words.txt", "including");

  private final List<Sentence> sentences;
  private final Entities entities;
  private final List<Quantity> quantities;
  private final VictimProfiles profiles;
  private final Incident same;

  public TollReader(List<Sentence> sentences, Entities entities, List<Quantity> quantities) {
    this.sentences = sentences;
    this.entities = entities;
    this.quantities = quantities;
    this.same = new Incident(entities);
    this.profiles = new VictimProfiles(sentences, entities, quantities);
  }

  /** The sums that no words give, those of the dead first. */
  public List<Toll> read(List<Event> events) {
    List<Event> real =
        events.stream()
            .filter(e -> e.status() == Status.ASSERTED || e.status() == Status.ATTRIBUTED)
            .sorted(Comparator.comparingInt(e -> e.triggers().get(0).span().begin()))
            .toList();
    Set<Integer> known = new HashSet<>();
    List<Toll> tolls = new ArrayList<>();
    incidents(hits(real, "killed", known))
        .forEach(hits -> toll("killed", hits).ifPresent(tolls::add));
    boolean dead = !known.isEmpty();
    incidents(hits(real, "injured", known).stream().map(h -> dead ? h.plain() : h).toList())
        .forEach(hits -> toll("injured", hits).ifPresent(tolls::add));
    return tolls;
  }

  private List<Hit> hits(List<Event> events, String role, Set<Integer> known) {
    List<Hit> hits = new ArrayList<>();
    for (Event event : events) {
      for (Argument argument : event.arguments()) {
        if (argument.role().equals(role)) {
          hit(event, argument)
              .filter(hit -> known.add(hit.mention().entity()))
              .ifPresent(hits::add);
        }
      }
    }
    return hits;
  }

  private Optional<Hit> hit(Event event, Argument argument) {
    Mention mention = entities.mentions().get(argument.mention());
    if (mention.kind() == Mention.Kind.PRONOUN || isPart(mention)) {
      return Optional.empty();
    }
    Victim victim = profiles.of(mention.entity());
    boolean another = isFurther(mention);
    Tree tree = new Tree(sentences.get(mention.sentence()));
    if (argument.quantity().isPresent()) {
      return Optional.of(quantities.get(argument.quantity().getAsInt()))
          .filter(q -> q.whole().isEmpty() && (q.value().isPresent() || q.min().isPresent()))
          .map(q -> Hit.group(event, mention, q, another, victim, tree));
    }
    return entities.entity(mention).type() == EntityType.PERSON
        ? Optional.of(Hit.one(event, mention, another, victim, tree))
        : Optional.empty();
  }

  // "one of them", "two of the injured", "including a girl": somebody told of before
  private boolean isPart(Mention mention) {
    Tree tree = new Tree(sentences.get(mention.sentence()));
    Token head = tree.token(mention.head());
    return head.tag().equals("CD")
        || tree.preposition(head).filter(INCLUDING::contains).isPresent();
  }

  // "a second man", "another woman", not "the second man"
  private boolean isFurther(Mention mention) {
    List<String> words =
        sentences.get(mention.sentence()).tokens().stream()
            .filter(token -> mention.span().covers(token.span()))
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .toList();
    return mention.kind() == Mention.Kind.NOMINAL
        && !words.contains("the")
        && words.stream().anyMatch(FURTHER::contains);
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

  private Optional<Toll> toll(String role, List<Hit> hits) {
    List<Hit> all = apart(hits, hit -> true);
    List<Hit> single = apart(hits, Hit::isOne);
    List<Hit> summed = sum(single).compareTo(sum(all)) > 0 ? single : all;
    BigDecimal told =
        hits.stream().map(Hit::people).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    boolean named = summed.stream().allMatch(hit -> entities.entity(hit.mention()).named());
    return summed.size() < 2 || named || sum(summed).compareTo(told) <= 0
        ? Optional.empty()
        : Optional.of(toll(role, summed, sum(summed)));
  }

  private static Toll toll(String role, List<Hit> hits, BigDecimal sum) {
    return new Toll(
        role,
        sum,
        hits.stream().anyMatch(hit -> !hit.exact()),
        hits.stream().map(hit -> hit.mention().id()).toList(),
        hits.stream().map(hit -> hit.event().id()).distinct().toList(),
        Pattern.of("event", "toll", role));
  }

  private static List<Hit> apart(List<Hit> hits, Predicate<Hit> admitted) {
    List<Hit> apart = new ArrayList<>();
    hits.stream()
        .filter(admitted)
        .filter(hit -> apart.stream().allMatch(hit::isOther))
        .forEach(apart::add);
    return apart;
  }

  private static BigDecimal sum(List<Hit> hits) {
    return hits.stream().map(Hit::people).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
