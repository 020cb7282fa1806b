package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.Mention;

/**
 * Who met whom: two sides, or one circle in which everybody meets everybody; and conjuncts that
 * were met in different places become meetings of their own.
 */
final class Meetings {
  private static final String SIDE = "side";
  private static final String OTHER = "otherSide";
  private static final String ALL = "participant";

  private final Scene scene;

  Meetings(Scene scene) {
    this.scene = scene;
  }

  /** The meetings that a filled draft stands for. */
  List<Draft> of(Draft draft, List<Mention> places) {
    boolean lone = draft.in(SIDE).isEmpty() && draft.in(ALL).isEmpty();
    if (draft.in(OTHER).isEmpty() || lone && draft.in(OTHER).stream().noneMatch(this::isWith)) {
      circle(draft);
    }
    List<Draft> split = byPlace(draft, places);
    if (split.size() == 1) {
      places.forEach(place -> split.get(0).add(place(place)));
    }
    return split;
  }

  private static Argument place(Mention mention) {
    return new Argument("place", mention.id(), java.util.OptionalInt.empty());
  }

  // Without a second side the sides met each other: "A and B met", "talks between A and B"; those
  // of "talks with A and B" met somebody who is not named.
  private static void circle(Draft draft) {
    List<Argument> members = new ArrayList<>(draft.in(ALL));
    members.addAll(draft.in(SIDE));
    members.addAll(draft.in(OTHER));
    draft.arguments.values().removeAll(members);
    members.forEach(one -> draft.add(new Argument(ALL, one.mention(), one.quantity())));
  }

  private boolean isWith(Argument other) {
    Token head = scene.sentence().token(scene.entities().mentions().get(other.mention()).head());
    Token first = head.relation().equals("conj") ? scene.tree().governor(head).orElse(head) : head;
    return scene.tree().preposition(first).filter("with"::equals).isPresent();
  }

  // "met A and B in one city, and C in another": each conjunct has the next place after it.
  private List<Draft> byPlace(Draft draft, List<Mention> places) {
    List<Argument> met = draft.in(OTHER);
    if (places.size() < 2 || met.size() < 2) {
      return new ArrayList<>(List.of(draft));
    }
    List<Draft> split = new ArrayList<>();
    List<Argument> waiting = new ArrayList<>(met);
    int from = begin(met.get(0));
    for (Mention place : places) {
      int until = place.span().begin();
      List<Argument> here = waiting.stream().filter(one -> begin(one) < until).toList();
      if (!here.isEmpty() && place.span().begin() > from) {
        split.add(with(draft, here, place));
        waiting.removeAll(here);
      }
    }
    if (split.size() < 2) {
      return new ArrayList<>(List.of(draft));
    }
    if (!waiting.isEmpty()) {
      split.add(with(draft, waiting, null));
    }
    return split;
  }

  private Draft with(Draft whole, List<Argument> met, Mention place) {
    Draft part = new Draft(whole.type, whole.trigger(), whole.status);
    part.when = whole.when;
    part.refersBack = whole.refersBack;
    part.words.addAll(whole.words);
    part.pattern = whole.pattern;
    whole.arguments.values().stream().filter(a -> !a.role().equals(OTHER)).forEach(part::add);
    met.forEach(part::add);
    if (place != null) {
      part.add(place(place));
    }
    return part;
  }

  private int begin(Argument argument) {
    return scene.entities().mentions().get(argument.mention()).span().begin();
  }
}
