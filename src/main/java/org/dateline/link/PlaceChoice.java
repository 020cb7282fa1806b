package org.dateline.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.extract.Entity;

/**
 * Chooses among the namesakes of what an article tells the place of: "Springfield, Ill." is no
 * Springfield of another state.
 */
final class PlaceChoice {
  private final NearbyPlaces places;
  private final List<List<Candidate>> named;
  private final ItemTopics topics;
  private final KnownStates states;

  /**
   * @param named the candidates of each entity, by id
   */
  PlaceChoice(
      NearbyPlaces places, List<List<Candidate>> named, ItemTopics topics, KnownStates states) {
    this.places = places;
    this.named = named;
    this.topics = topics;
    this.states = states;
  }

  /**
   * The candidates that lie where the article says; where none does, all but the known places that
   * lie elsewhere.
   */
  List<List<Candidate>> of(List<Entity> entities) {
    return entities.stream().map(this::of).toList();
  }

  private List<Candidate> of(Entity entity) {
    List<Candidate> all = named.get(entity.id());
    Set<Integer> around = places.around(entity);
    Set<Integer> inside = places.inside(entity);
    if (all.isEmpty() || around.isEmpty() && inside.isEmpty()) {
      return all;
    }
    List<Candidate> there =
        all.stream()
            .filter(
                candidate ->
                    around.stream().anyMatch(place -> lies(candidate.item(), place))
                        || inside.stream().anyMatch(one -> holds(candidate.item(), one)))
            .toList();
    return there.isEmpty()
        ? all.stream().filter(candidate -> !isElsewhere(entity, candidate)).toList()
        : there;
  }

  /** Whether a state is told after the name of a known town which is not there: "Paris, Texas". */
  private boolean isElsewhere(Entity entity, Candidate candidate) {
    String town = candidate.item().id();
    List<String> told = places.next(entity).stream().map(named::get).flatMap(this::states).toList();
    return candidate.known()
        && isTown(candidate)
        && !told.isEmpty()
        && told.stream().noneMatch(state -> states.isIn(town, state))
        && !isNamedLikeState(entity);
  }

  /** Ids of the states that a name may stand for; none when it may be a town's: "New York". */
  private Stream<String> states(List<Candidate> bearers) {
    return bearers.stream().anyMatch(this::isTown)
        ? Stream.empty()
        : bearers.stream().map(one -> one.item().id()).filter(states::isState);
  }

  private boolean isTown(Candidate candidate) {
    Item item = candidate.item();
    return item.kind().filter(KnownEntity.Kind.PLACE::equals).isPresent()
        && !states.isState(item.id());
  }

  /** "New York, Texas and Ohio" are states. */
  private boolean isNamedLikeState(Entity entity) {
    return named.get(entity.id()).stream().anyMatch(one -> states.isState(one.item().id()));
  }

  private boolean lies(Item item, int place) {
    return named.get(place).stream().anyMatch(candidate -> liesIn(item, candidate.item()));
  }

  private boolean holds(Item place, int entity) {
    return named.get(entity).stream().anyMatch(candidate -> liesIn(candidate.item(), place));
  }

  /** Whether the description or the claims of an item tell that it is in a place. */
  private boolean liesIn(Item item, Item place) {
    return isPlace(place)
        && !item.id().equals(place.id())
        && (topics.countries(item).contains(place.id())
            || tells(item.description(), place.label()));
  }

  private static boolean isPlace(Item item) {
    return item.kind()
        .filter(kind -> kind == KnownEntity.Kind.PLACE || kind == KnownEntity.Kind.COUNTRY)
        .isPresent();
  }

  private static boolean tells(String description, String label) {
    return description.contains(label)
        && Pattern.compile("(?<!\\p{L})" + Pattern.quote(label) + "(?!\\p{L})")
            .matcher(description)
            .find();
  }
}
