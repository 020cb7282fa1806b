package org.dateline.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.extract.Argument;
import org.dateline.extract.Mention;
import org.dateline.extract.Status;
import org.dateline.extract.entity.Entities;

/**
 * A traveller meets people where the journey leads: "Berg arrived in Oslo on Monday. She met the
 * mayor." A meeting whose words name no place has the destination told just before.
 */
final class Visits {
  private static final List<String> SIDES = List.of("participant", "side", "otherSide");
  private static final int NEAR = 3; // sentences

  private final Entities entities;

  Visits(Entities entities) {
    this.entities = entities;
  }

  void place(List<Draft> drafts) {
    List<Draft> journeys =
        drafts.stream().filter(d -> d.type.equals("Journey") && d.has("destination")).toList();
    drafts.stream()
        .filter(d -> d.type.equals("Meeting") && !d.has("place"))
        .forEach(
            meeting -> latest(journeys, meeting).ifPresent(journey -> place(meeting, journey)));
  }

  private Optional<Draft> latest(List<Draft> journeys, Draft meeting) {
    return journeys.stream()
        .filter(journey -> isJustBefore(journey, meeting))
        .filter(journey -> journey.in("traveller").stream().anyMatch(a -> takesPart(a, meeting)))
        .reduce((earlier, later) -> later);
  }

  private static boolean isJustBefore(Draft journey, Draft meeting) {
    int sentences = meeting.trigger().sentence() - journey.trigger().sentence();
    boolean before = journey.trigger().span().begin() < meeting.trigger().span().begin();
    return before
        && sentences <= NEAR
        && (sentences == 0 ? isAsSure(journey.status, meeting.status) : isDone(journey, meeting))
        && (journey.status == Status.DENIED) == (meeting.status == Status.DENIED);
  }

  // "will fly to Oslo, where she hopes to meet"
  private static boolean isAsSure(Status journey, Status meeting) {
    return journey == meeting
        || journey == Status.ASSERTED
        || journey == Status.PLANNED && meeting == Status.HYPOTHETICAL;
  }

  // nobody "has met" where somebody "will fly"
  private static boolean isDone(Draft journey, Draft meeting) {
    return journey.status == Status.ASSERTED || meeting.status != Status.ASSERTED;
  }

  private boolean takesPart(Argument traveller, Draft meeting) {
    return SIDES.stream()
        .flatMap(role -> meeting.in(role).stream())
        .anyMatch(a -> entity(a) == entity(traveller));
  }

  private int entity(Argument argument) {
    return entities.mentions().get(argument.mention()).entity();
  }

  private void place(Draft meeting, Draft journey) {
    for (Argument goal : journey.in("destination")) {
      Mention mention = entities.mentions().get(goal.mention());
      meeting.add(new Argument("place", mention.id(), OptionalInt.empty()));
    }
  }
}
