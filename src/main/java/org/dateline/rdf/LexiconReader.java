package org.dateline.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.lexicon.Frame;
import org.dateline.extract.lexicon.Function;
import org.dateline.extract.lexicon.LexicalEntry;
import org.dateline.extract.lexicon.LexicalEntry.GrammaticalNumber;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.dateline.extract.lexicon.Lexicon;
import org.dateline.extract.lexicon.Range;
import org.dateline.extract.lexicon.Slot;

/**
 * Reads the OntoLex lexicon and its frames, with the event classes of the ontology, from one model.
 */
public final class LexiconReader {
  static final String DATELINE = "https://w3id.org/dateline/ontology#";
  private static final String FRAME = "https://w3id.org/dateline/frame#";
  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

  private static final Map<String, Function> FUNCTIONS =
      Map.of(
          LEXINFO + "Subject", Function.SUBJECT,
          LEXINFO + "DirectObject", Function.OBJECT,
          LEXINFO + "PrepositionalAdjunct", Function.PREPOSITION,
          LEXINFO + "PossessiveAdjunct", Function.POSSESSOR,
          LEXINFO + "PredicativeAdjunct", Function.PREDICATIVE,
          FRAME + "Attendant", Function.ATTENDANT,
          FRAME + "Bearer", Function.BEARER,
          FRAME + "Modifier", Function.MODIFIER,
          FRAME + "Demonym", Function.DEMONYM,
          FRAME + "Self", Function.SELF);

  private final Model model;
  private final Map<Resource, Frame> frames = new HashMap<>();

  private LexiconReader(Model model) {
    this.model = model;
  }

  /**
   * The lexicon of a model that holds ontology, frames and entries.
   *
   * @throws IllegalArgumentException naming the entry, when it lacks something or names an unknown
   */
  public static Lexicon read(Model model) {
    LexiconReader reader = new LexiconReader(model);
    return new Lexicon(reader.entries(), new EventClassReader(model).classes());
  }

  /** The files that come with the program, without their user's own. */
  private static final List<String> BUNDLED =
      List.of("/ontology/dateline.ttl", "/ontology/frames.ttl", "/ontology/lexicon-en.ttl");

  /**
   * The bundled lexicon, with the classes and entries of more files added to it.
   *
   * @throws org.apache.jena.riot.RiotException when a file is no Turtle
   * @throws IllegalArgumentException naming the entry that is not right
   */
  public static Lexicon bundled(List<Path> more) {
    Model model = ModelFactory.createDefaultModel();
    for (String name : BUNDLED) {
      RDFDataMgr.read(model, LexiconReader.class.getResourceAsStream(name), Lang.TURTLE);
    }
    more.forEach(file -> RDFDataMgr.read(model, file.toUri().toString(), Lang.TURTLE));
    return read(model);
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  private List<LexicalEntry> entries() {
    List<Resource> all =
        model
            .listSubjectsWithProperty(
                RDF.type, ResourceFactory.createResource(ONTOLEX + "LexicalEntry"))
            .filterKeep(entry -> entry.hasProperty(property(SYNSEM + "synBehavior")))
            .toList();
    all.sort(Comparator.comparing(Resource::getURI));
    List<LexicalEntry> entries = new ArrayList<>();
    all.stream().filter(this::isEventEntry).forEach(entry -> entries.add(entry(entry)));
    return entries;
  }

  // Verbs of saying have a lexicon and frames of their own.
  private boolean isEventEntry(Resource entry) {
    return object(entry, SYNSEM + "synBehavior")
        .map(frame -> frame.asResource().hasProperty(property(FRAME + "slots")))
        .orElse(false);
  }

  private LexicalEntry entry(Resource entry) {
    return new LexicalEntry(
        required(entry, RDFS.label.getURI()).asLiteral().getString(),
        PartOfSpeech.valueOf(
            local(required(entry, LEXINFO + "partOfSpeech")).toUpperCase(Locale.ROOT)),
        strings(entry, FRAME + "companion"),
        strings(entry, FRAME + "companionAny"),
        strings(entry, FRAME + "governor"),
        local(required(entry, ONTOLEX + "denotes")),
        frames.computeIfAbsent(required(entry, SYNSEM + "synBehavior").asResource(), this::frame),
        unless(entry),
        locals(entry, FRAME + "needs"),
        object(entry, FRAME + "range").map(LexiconReader::range).orElse(Range.ANYTHING),
        object(entry, FRAME + "doer").map(LexiconReader::range).orElse(Range.ANYTHING),
        isTrue(entry, FRAME + "refersBack"),
        object(entry, FRAME + "number")
            .map(node -> GrammaticalNumber.valueOf(local(node).toUpperCase(Locale.ROOT)))
            .orElse(GrammaticalNumber.ANY),
        isTrue(entry, FRAME + "vague"),
        isTrue(entry, FRAME + "verbal"),
        isTrue(entry, FRAME + "intransitive"),
        isTrue(entry, FRAME + "determined"),
        isTrue(entry, FRAME + "clauseless"));
  }

  /** The words that part it from other events: its own and those of its class. */
  private static Set<String> unless(Resource entry) {
    Set<String> words = new HashSet<>(strings(entry, FRAME + "unless"));
    words.addAll(strings(required(entry, ONTOLEX + "denotes").asResource(), FRAME + "unless"));
    return words;
  }

  private static boolean isTrue(Resource entry, String property) {
    return object(entry, property).map(node -> node.asLiteral().getBoolean()).orElse(false);
  }

  private Frame frame(Resource frame) {
    List<Slot> slots = new ArrayList<>();
    for (RDFNode node : required(frame, FRAME + "slots").as(RDFList.class).asJavaList()) {
      Resource slot = node.asResource();
      String kind = required(slot, RDF.type.getURI()).asResource().getURI();
      if (!FUNCTIONS.containsKey(kind)) {
        throw new IllegalArgumentException(frame + ": unknown grammatical function " + kind);
      }
      String marker =
          object(slot, LEXINFO + "marker").map(word -> word.asLiteral().getString()).orElse("");
      slots.add(new Slot(FUNCTIONS.get(kind), marker, local(required(slot, DATELINE + "fills"))));
    }
    return new Frame(local(frame), slots);
  }

  static Range range(RDFNode node) {
    return switch (local(node)) {
      case "People", "Person", "Group" -> Range.PEOPLE;
      case "Nameless" -> Range.NAMELESS;
      case "Actor" -> Range.ACTOR;
      case "Fighter" -> Range.FIGHTER;
      case "Officer" -> Range.OFFICER;
      case "Outlaw" -> Range.OUTLAW;
      case "Captor" -> Range.CAPTOR;
      case "Court" -> Range.COURT;
      case "Organization" -> Range.ORGANIZATION;
      case "Location", "Place" -> Range.LOCATION;
      case "Weapon" -> Range.WEAPON;
      case "Tangible" -> Range.TANGIBLE;
      case "Anything", "Thing" -> Range.ANYTHING;
      default -> throw new IllegalArgumentException(node + " is no range of a role");
    };
  }

  private static RDFNode required(Resource subject, String property) {
    return object(subject, property)
        .orElseThrow(() -> new IllegalArgumentException(subject + " lacks " + property));
  }

  private static Optional<RDFNode> object(Resource subject, String property) {
    return Optional.ofNullable(subject.getProperty(property(property))).map(Statement::getObject);
  }

  private static Set<String> strings(Resource subject, String property) {
    return subject.listProperties(property(property)).mapWith(Statement::getString).toSet();
  }

  private static List<String> locals(Resource subject, String property) {
    return subject
        .listProperties(property(property))
        .mapWith(statement -> local(statement.getObject()))
        .toList()
        .stream()
        .sorted()
        .collect(Collectors.toList());
  }

  static String local(RDFNode node) {
    String iri = node.asResource().getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
