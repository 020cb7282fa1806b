package org.dateline.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.extract.entity.KnownNames;
import org.dateline.link.Candidate;
import org.dateline.link.Choice;
import org.dateline.link.KnownEntity;
import org.dateline.link.Link;
import org.dateline.link.Linker;
import org.dateline.link.TitleLinker;

/**
 * Articles share an entity that they name in the same full way, unless links to different items
 * part them; what is linked goes by its item and the item's name, however the article calls it.
 */
public final class LinkedNames implements Resolver {
  /** More would tell nothing: the third candidate is hardly ever the one. */
  private static final int CANDIDATES = 3;

  /** Candidates below are as good as none. */
  private static final double LEAST = 0.1;

  /** Distance of two scores below which people should look at both. */
  private static final double CLOSE = 0.25;

  private static final int DECIMALS = 2;

  private final Linker linker;
  private final Optional<TitleLinker> titles;

  public LinkedNames(Linker linker) {
    this(linker, Optional.empty());
  }

  /**
   * @param titles finds Wikipedia articles for what has no item
   */
  public LinkedNames(Linker linker, Optional<TitleLinker> titles) {
    this.linker = linker;
    this.titles = titles;
  }

  @Override
  public Resolved resolve(Facts facts) {
    List<Choice> choices = linker.link(facts);
    Map<String, String> labels = labels(facts, choices);
    List<ResolvedEntity> identities =
        IntStream.range(0, facts.entities().size())
            .mapToObj(i -> identity(facts.entities().get(i), choices.get(i), labels))
            .toList();
    return new Resolved(
        facts,
        titled(facts, choices, identities),
        words(facts, choices),
        Optional.of(linker.name()));
  }

  private List<ResolvedEntity> titled(
      Facts facts, List<Choice> choices, List<ResolvedEntity> identities) {
    if (titles.isEmpty()) {
      return identities;
    }
    List<String> names = identities.stream().map(ResolvedEntity::label).toList();
    List<Optional<String>> found = titles.get().titles(facts, choices, names);
    return identities.stream().map(one -> one.titled(found.get(one.entity()))).toList();
  }

  private LinkedWords words(Facts facts, List<Choice> choices) {
    Map<Integer, String> offices = new HashMap<>();
    linker.offices(facts, choices).forEach((place, item) -> offices.put(place, Link.iri(item)));
    Map<String, String> countries = new HashMap<>();
    linker.nationalities(facts).forEach((word, item) -> countries.put(word, Link.iri(item)));
    return new LinkedWords(offices, countries);
  }

  /**
   * A country goes by its usual name; of an article's names for another item counts the fullest:
   * the longest, then the first by alphabet.
   */
  private static Map<String, String> labels(Facts facts, List<Choice> choices) {
    Map<String, String> labels = new HashMap<>();
    for (Entity entity : facts.entities()) {
      Choice choice = choices.get(entity.id());
      String name = country(choice).orElse(entity.name());
      choice.link().ifPresent(link -> labels.merge(key(entity, link), name, LinkedNames::fuller));
    }
    return labels;
  }

  // Articles that write "UK", "Britain" and "Great Britain" would give one country as many labels.
  private static Optional<String> country(Choice choice) {
    return choice
        .item()
        .filter(item -> item.kind().filter(KnownEntity.Kind.COUNTRY::equals).isPresent())
        .map(item -> KnownNames.preferred(item.label()));
  }

  private static String key(Entity entity, Link link) {
    return entity.type() + " " + link.item();
  }

  static String fuller(String one, String other) {
    boolean first =
        one.length() > other.length()
            || one.length() == other.length() && one.compareTo(other) <= 0;
    return first ? one : other;
  }

  private static ResolvedEntity identity(Entity entity, Choice choice, Map<String, String> labels) {
    return choice
        .link()
        .map(link -> linked(entity, link, labels.get(key(entity, link))).with(close(choice)))
        .orElseGet(() -> FullNames.identity(entity).with(candidates(choice)));
  }

  private static ResolvedEntity linked(Entity entity, Link link, String label) {
    return new ResolvedEntity(
        entity.id(), label, Optional.of(link.item()), Optional.of(link.iri()), List.of());
  }

  /** Of what is linked the candidates are of interest where the second one is close. */
  private static List<LinkCandidate> close(Choice choice) {
    List<Candidate> candidates = choice.candidates();
    boolean close =
        candidates.size() > 1
            && candidates.get(0).score() - candidates.get(1).score() < CLOSE
            && choice.reason() == Choice.Reason.BEST;
    return close ? candidates(choice) : List.of();
  }

  /** Those that are not plainly somebody else, for people to look at. */
  private static List<LinkCandidate> candidates(Choice choice) {
    return choice.candidates().stream()
        .limit(CANDIDATES)
        .filter(candidate -> candidate.score() >= LEAST)
        .map(LinkedNames::candidate)
        .toList();
  }

  private static LinkCandidate candidate(Candidate candidate) {
    Link link = new Link(candidate.item().id(), candidate.score(), candidate.method());
    BigDecimal score = BigDecimal.valueOf(link.score()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return new LinkCandidate(link.iri(), score.stripTrailingZeros(), link.method());
  }
}
