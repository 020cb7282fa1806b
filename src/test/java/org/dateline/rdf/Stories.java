package org.dateline.rdf;

import static org.dateline.extract.EntityType.GROUP;
import static org.dateline.extract.EntityType.ORGANIZATION;
import static org.dateline.extract.EntityType.PERSON;
import static org.dateline.extract.EntityType.PLACE;
import static org.dateline.extract.EntityType.THING;
import static org.dateline.extract.Status.ASSERTED;
import static org.dateline.extract.Status.ATTRIBUTED;
import static org.dateline.extract.Status.DENIED;
import static org.dateline.extract.Status.PLANNED;
import static org.dateline.rdf.Story.counted;
import static org.dateline.rdf.Story.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.extract.Attribute;
import org.dateline.extract.Facts;
import org.dateline.extract.Statement;
import org.dateline.extract.When;
import org.dateline.resolve.FullNames;
import org.dateline.resolve.LinkCandidate;
import org.dateline.resolve.LinkedWords;
import org.dateline.resolve.Resolved;
import org.dateline.resolve.ResolvedEntity;

/** Two articles with every kind of fact in them. */
final class Stories {
  static final RunInfo RUN = new RunInfo("1.0", "settings", Optional.empty());

  private static final String ITEM = "http://www.wikidata.org/entity/";

  private Stories() {}

  /** Norway has an item, Jon Vik one with a close second, of Oslo nobody is sure. */
  static Resolved resolved(Facts facts) {
    Resolved local = new FullNames().resolve(facts);
    return new Resolved(
        facts,
        local.entities().stream().map(Stories::linked).toList(),
        new LinkedWords(
            facts.memberships().isEmpty() ? Map.of() : Map.of(0, ITEM + "Q71"),
            Map.of("Dane", ITEM + "Q35")),
        Optional.of("items of tests"));
  }

  private static ResolvedEntity linked(ResolvedEntity one) {
    return switch (one.label()) {
      case "Norway" -> linked(one, Optional.of("Q20"));
      case "Jon Vik" ->
          linked(one, Optional.of("Q72"), candidate("Q72", "0.6"), candidate("Q73", "0.5"));
      case "Oslo" ->
          linked(one, Optional.empty(), candidate("Q585", "0.4"), candidate("Q74", "0.1"));
      default -> one;
    };
  }

  private static ResolvedEntity linked(
      ResolvedEntity one, Optional<String> item, LinkCandidate... candidates) {
    return new ResolvedEntity(
        one.entity(), one.label(), one.key(), item.map(id -> ITEM + id), List.of(candidates));
  }

  private static LinkCandidate candidate(String item, String score) {
    return new LinkCandidate(ITEM + item, new BigDecimal(score), "label");
  }

  /** The graphs of both articles in one. */
  static Graph graph() {
    Graph union = GraphFactory.createDefaultGraph();
    for (Facts facts : List.of(talks(), fire())) {
      write(facts).find().forEach(union::add);
    }
    return union;
  }

  static Graph write(Facts facts) {
    return new GraphWriter(Ontology.bundled(), pattern -> new BigDecimal("0.75"))
        .write(resolved(facts), RUN);
  }

  /**
   * Meetings, statements, releases, journeys, offices; a letter beyond the first plane of Unicode.
   */
  static Facts talks() {
    Story story =
        new Story(
            "talks",
            "2021-05-03",
            "\uD83D\uDEA2 Envoy Ida Holm of Norway met King Olav and Premier Jon Vik in Oslo on Friday.",
            "Holm told reporters the talks went well.",
            "The ministers of Chile and Peru will confer at 07:00.",
            "Norway freed eight sailors from a camp, paying $2.50 million.",
            "Holm's sister Astri, 41, a Dane, flew from Geneva to Tunis last year.",
            "The navy denied that rebels shelled the port with mortars.",
            "Reporting by Siri Dahl.");
    int ida = story.named(PERSON, "Ida Holm", "Holm");
    int norway = story.named(PLACE, "Norway");
    int olav = story.named(PERSON, "Olav");
    int jon = story.named(PERSON, "Jon Vik");
    int oslo = story.named(PLACE, "Oslo");
    int envoy = story.mention(ida, "Ida Holm");
    story.mention(norway, "[Norway] met");
    var friday = story.on("Friday", "2021-04-30");
    story.event(
        "Meeting",
        List.of(story.trigger("met"), story.trigger("the [talks] went")),
        ASSERTED,
        friday,
        OptionalInt.empty(),
        OptionalInt.empty(),
        role("side", envoy),
        role("otherSide", story.mention(olav, "Olav")),
        role("otherSide", story.mention(jon, "Jon Vik")),
        role("place", story.mention(oslo, "Oslo")));
    story.office(ida, "Envoy", norway, "Envoy");
    int reporters = story.phrase(story.unnamed(GROUP, "reporters"), "reporters");
    int holm = story.mention(ida, "[Holm] told");
    story.statement(
        Statement.Mode.INDIRECT,
        "the talks went well",
        "told",
        "[Holm] told",
        List.of(holm),
        List.of(reporters));
    int chile = story.phrase(story.unnamed(GROUP, "ministers of Chile"), "ministers of Chile");
    int peru = story.mention(story.named(PLACE, "Peru"), "Peru");
    story.event(
        "Meeting",
        "confer",
        PLANNED,
        story.on("07:00", "2021-05-04T07:00"),
        role("participant", chile),
        role("participant", peru));
    int sailors = story.phrase(story.unnamed(GROUP, "sailors"), "eight sailors");
    int eight = story.exactly("eight", "8", "sailors", sailors);
    int camp = story.phrase(story.unnamed(PLACE, "camp"), "a camp");
    story.money("$2.50 million", "2500000.00", "US dollar");
    story.event(
        "Release",
        "freed",
        ASSERTED,
        Optional.empty(),
        role("releaser", story.mention(norway, "[Norway] freed")),
        counted("released", sailors, eight),
        role("from", camp));
    int astri =
        story.woman(
            "Astri",
            new Attribute(Attribute.Kind.AGE, "41", story.span("41")),
            new Attribute(Attribute.Kind.NATIONALITY, "Dane", story.span("Dane")));
    int sister = story.mention(astri, "Astri");
    story.kin(ida, "sister", astri, "sister");
    story.event(
        "Journey",
        "flew",
        ASSERTED,
        story.on("last year", "2020"),
        role("traveller", sister),
        role("origin", story.mention(story.named(PLACE, "Geneva"), "Geneva")),
        role("destination", story.mention(story.named(PLACE, "Tunis"), "Tunis")));
    int navy = story.phrase(story.unnamed(ORGANIZATION, "navy"), "The navy");
    story.event(
        "Attack",
        List.of(story.trigger("shelled")),
        DENIED,
        Optional.empty(),
        OptionalInt.of(navy),
        OptionalInt.empty(),
        role("attacker", story.phrase(story.unnamed(GROUP, "rebels"), "rebels")),
        role("target", story.phrase(story.unnamed(PLACE, "port"), "the port")),
        role("weapon", story.phrase(story.unnamed(THING, "mortars"), "mortars")));
    story.reporter("Siri Dahl", "Oslo", "Bergen");
    return story.facts();
  }

  /** Casualties, detentions, two figures for one event, an interval, an attribution. */
  static Facts fire() {
    Story story =
        new Story(
            "fire",
            "2021-06-11",
            "A fire on Friday in Bergen injured six people and killed a guard.",
            "It hurt nine people, hospital staff say.",
            "Police arrested two to three men between Monday and Thursday, Ida Holm said.",
            "Fjord Rescue, a unit of Coast Aid, flew.");
    int bergen = story.mention(story.named(PLACE, "Bergen"), "Bergen");
    Optional<When> friday = story.on("on [Friday]", "2021-06-11");
    int people = story.unnamed(GROUP, "people");
    int six = story.phrase(people, "six people");
    int nine = story.phrase(people, "nine people");
    int staff = story.phrase(story.unnamed(GROUP, "hospital staff"), "hospital staff");
    story.event(
        "Injury",
        "injured",
        ASSERTED,
        friday,
        counted("injured", six, story.exactly("six", "6", "people", six)),
        role("place", bergen));
    story.event(
        "Killing",
        "killed",
        ASSERTED,
        friday,
        role("killed", story.phrase(story.unnamed(PERSON, "guard"), "a guard")),
        role("place", bergen));
    story.event(
        "Injury",
        List.of(story.trigger("hurt")),
        ATTRIBUTED,
        friday,
        OptionalInt.of(staff),
        OptionalInt.empty(),
        counted("injured", nine, story.exactly("nine", "9", "people", nine)),
        role("place", bergen));
    int men = story.phrase(story.unnamed(GROUP, "men"), "two to three men");
    int ida = story.mention(story.named(PERSON, "Ida Holm"), "Ida Holm");
    int told =
        story.statement(
            Statement.Mode.INDIRECT,
            "Police arrested two to three men between Monday and Thursday",
            "said",
            "Ida Holm",
            List.of(ida),
            List.of());
    story.event(
        "Arrest",
        List.of(story.trigger("arrested")),
        ATTRIBUTED,
        story.on("between Monday and Thursday", "2021-06-07/2021-06-10"),
        OptionalInt.empty(),
        OptionalInt.of(told),
        role("detainer", story.mention(story.named(ORGANIZATION, "Police"), "Police")),
        counted("detained", men, story.between("two to three", "2", "3", "men", men)));
    int rescue = story.named(ORGANIZATION, "Fjord Rescue");
    story.mention(rescue, "Fjord Rescue");
    int aid = story.named(ORGANIZATION, "Coast Aid");
    story.mention(aid, "Coast Aid");
    story.part(rescue, aid, "Fjord Rescue, a unit of Coast Aid");
    return story.facts();
  }
}
