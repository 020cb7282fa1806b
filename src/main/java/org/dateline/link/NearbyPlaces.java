package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;

/** The places that an article puts right after names: "Springfield, Ill.", "a college in Ohio". */
final class NearbyPlaces {
  private static final Pattern PLACING = Pattern.compile(" ?, ?| in ");
  private static final Pattern LISTING = Pattern.compile(" ?, ?(and )?| and ");
  private static final int LONGEST = 6; // code points that the patterns match

  private final Map<Integer, Set<Integer>> around = new HashMap<>();
  private final Map<Integer, Set<Integer>> inside = new HashMap<>();
  private final Map<Integer, Set<Integer>> next = new HashMap<>();
  private final Set<Integer> alone = new HashSet<>();

  private NearbyPlaces() {}

  static NearbyPlaces of(Facts facts) {
    NearbyPlaces places = new NearbyPlaces();
    List<Mention> list = new ArrayList<>(); // the names joined by commas and "and" up to here
    for (Mention mention : facts.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        String between = list.isEmpty() ? "" : between(list.get(list.size() - 1), mention, facts);
        boolean place = facts.entities().get(mention.entity()).type() == EntityType.PLACE;
        if (place && PLACING.matcher(between).matches()) {
          list.forEach(one -> places.put(one.entity(), mention.entity()));
          int last = list.get(list.size() - 1).entity();
          places.next.computeIfAbsent(last, e -> new LinkedHashSet<>()).add(mention.entity());
        } else {
          places.alone.add(mention.entity());
        }
        if (!LISTING.matcher(between).matches()) {
          list.clear();
        }
        list.add(mention);
      }
    }
    return places;
  }

  /** Whether nothing but a comma or an "and" is between two names. */
  static boolean areListed(Mention one, Mention other, Facts facts) {
    return LISTING.matcher(between(one, other, facts)).matches();
  }

  private static String between(Mention one, Mention other, Facts facts) {
    int begin = one.span().end();
    int end = other.span().begin();
    boolean near = begin < end && end - begin <= LONGEST;
    return near ? facts.text().article().text().slice(begin, end) : "";
  }

  private void put(int entity, int place) {
    around.computeIfAbsent(entity, e -> new LinkedHashSet<>()).add(place);
    inside.computeIfAbsent(place, e -> new LinkedHashSet<>()).add(entity);
  }

  /** Ids of the places told after a name of the entity. */
  Set<Integer> around(Entity entity) {
    return around.getOrDefault(entity.id(), Set.of());
  }

  /** Ids of the places told right after a name of the entity, not at the end of a list. */
  Set<Integer> next(Entity entity) {
    return next.getOrDefault(entity.id(), Set.of());
  }

  /** Ids of the entities after which this one is always told; empty when it also stands alone. */
  Set<Integer> inside(Entity entity) {
    return alone.contains(entity.id()) ? Set.of() : inside.getOrDefault(entity.id(), Set.of());
  }
}
