package org.dateline.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.extract.EntityType;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;
import org.dateline.extract.When;

/** The ontology's terms that the program writes by name; event classes and roles come as data. */
public final class Vocabulary {
  public static final String NAMESPACE = "https://w3id.org/dateline/ontology#";

  public static final Node GROUP = term("Group");
  public static final Node WORK = term("Work");
  public static final Node NAMED_EVENT = term("NamedEvent");
  public static final Node THING = term("Thing");
  public static final Node STATEMENT = term("Statement");
  public static final Node TOLL = term("Toll");
  public static final Node SUM = term("Sum");
  public static final Node TRAIT = term("Trait");
  public static final Node KINSHIP = term("Kinship");
  public static final Node SUBORDINATION = term("Subordination");
  public static final Node CREDIT = term("Credit");
  public static final Node LINK_CANDIDATE = term("LinkCandidate");

  public static final Node AGENT = term("agent");
  public static final Node PATIENT = term("patient");
  public static final Node PLACE = term("place");
  public static final Node INSTRUMENT = term("instrument");
  public static final Node SOURCE = term("source");
  public static final Node GOAL = term("goal");
  public static final Node PARTICIPANT = term("participant");
  public static final Node SIDE = term("side");
  public static final Node OTHER_SIDE = term("otherSide");
  public static final Node SPEAKER = term("speaker");
  public static final Node ADDRESSEE = term("addressee");

  public static final Node TRIGGER = term("trigger");
  public static final Node RETELLING = term("retelling");
  public static final Node EVIDENCE = term("evidence");
  public static final Node MENTION = term("mention");
  public static final Node STATUS = term("status");
  public static final Node ACCORDING_TO = term("accordingTo");
  public static final Node SOURCE_MENTION = term("sourceMention");
  public static final Node TOLD_IN = term("toldIn");
  public static final Node DATED_BY = term("datedBy");
  public static final Node DATE_EVIDENCE = term("dateEvidence");
  public static final Node OCCASION = term("occasion");
  public static final Node AGENT_NAME = term("agentName");
  public static final Node PLACE_NAME = term("placeName");
  public static final Node PATIENT_NAME = term("patientName");
  public static final Node INSTRUMENT_NAME = term("instrumentName");
  public static final Node SOURCE_NAME = term("sourceName");
  public static final Node GOAL_NAME = term("goalName");
  public static final Node ACCORDING_TO_NAME = term("accordingToName");

  public static final Node CONTENT = term("content");
  public static final Node SPEAKER_WORDS = term("speakerWords");
  public static final Node MODE = term("mode");
  public static final Node REPORTED_AS = term("reportedAs");
  public static final Node MEDIUM = term("medium");

  public static final Node CONFIDENCE = term("confidence");

  public static final Node FIGURE = term("figure");
  public static final Node MEASURES = term("measures");
  public static final Node APPROXIMATE = term("approximate");
  public static final Node OF = term("of");
  public static final Node COUNT_OF = term("countOf");
  public static final Node PART_OF = term("partOf");
  public static final Node ADDS = term("adds");
  public static final Node REPLACES = term("replaces");
  public static final Node MEMBER = term("member");

  public static final Node TIMEX_TYPE = term("timexType");
  public static final Node TIMEX_VALUE = term("timexValue");

  public static final Node SUBJECT = term("subject");
  public static final Node AGE = term("age");
  public static final Node NATIONALITY = term("nationality");
  public static final Node HOME = term("home");
  public static final Node ORGANIZATION_NAME = term("organizationName");
  public static final Node FORMER = term("former");
  public static final Node RELATION = term("relation");
  public static final Node RELATIVE = term("relative");
  public static final Node PART = term("part");
  public static final Node WHOLE = term("whole");
  public static final Node REPORTER = term("reporter");
  public static final Node REPORTED_FROM = term("reportedFrom");

  public static final Node WIKIDATA_ITEM = term("WikidataItem");
  public static final Node CANDIDATE = term("candidate");
  public static final Node ITEM = term("item");
  public static final Node SCORE = term("score");
  public static final Node METHOD = term("method");
  public static final Node ITEM_SOURCE = term("itemSource");
  public static final Node OFFICE_ITEM = term("officeItem");
  public static final Node COUNTRY = term("country");

  public static final Node DECISION = term("Decision");
  public static final Node DECIDED_ON = term("decidedOn");
  public static final Node MERGE_WITH = term("mergeWith");
  public static final Node PART_FROM = term("partFrom");
  public static final Node RENAME_TO = term("renameTo");
  public static final Node LINK_TO = term("linkTo");
  public static final Node UNLINK_FROM = term("unlinkFrom");
  public static final Node IN_ARTICLE = term("inArticle");

  public static final Node SETTINGS = term("settings");
  public static final Node DEGRADED = term("degraded");
  public static final Node DIGEST = term("digest");

  public static final Node MET = term("met");
  public static final Node RELEASED = term("released");
  public static final Node DETAINED = term("detained");
  public static final Node KILLED = term("killed");
  public static final Node VISITED = term("visited");

  private Vocabulary() {}

  /** A term of the ontology by its local name; a name that is an IRI already stands for itself. */
  public static Node term(String name) {
    return NodeFactory.createURI(name.contains(":") ? name : NAMESPACE + name);
  }

  /** The class of an entity. */
  public static Node type(EntityType type) {
    return switch (type) {
      case PERSON -> Reused.PERSON;
      case ORGANIZATION -> Reused.ORGANIZATION;
      case PLACE -> Reused.PLACE;
      case GROUP -> GROUP;
      case EVENT -> NAMED_EVENT;
      case WORK -> WORK;
      case THING -> THING;
    };
  }

  public static Node status(Status status) {
    return individual("", status);
  }

  public static Node mode(Statement.Mode mode) {
    return individual("", mode);
  }

  /** Whether a source says, thinks, wants or finds something. */
  public static Node reportedAs(Statement.Kind kind) {
    return individual("", kind);
  }

  public static Node datedBy(When.Dating dating) {
    return individual("By", dating);
  }

  /** What a figure measures. */
  public static Node measured(Enum<?> kind) {
    return individual("Figure", kind);
  }

  private static Node individual(String prefix, Enum<?> constant) {
    String name = constant.name();
    return term(prefix + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }
}
