package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.dateline.extract.Statement;
import org.dateline.extract.statement.Complement;
import org.dateline.extract.statement.CueEntry;
import org.dateline.extract.statement.CueFrame;
import org.dateline.extract.statement.SpeechLexicon;

/** Reads the cues of reported speech from their OntoLex lexicon. */
public final class SpeechLexiconReader {
  /** The bundled lexicon on the class path. */
  public static final String ENGLISH = "ontology/lexicon-en-statement.ttl";

  private static final String FRAME = "https://w3id.org/dateline/frame#";
  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final Property CANONICAL_FORM = property(ONTOLEX, "canonicalForm");
  private static final Property WRITTEN_FORM = property(ONTOLEX, "writtenRep");
  private static final Property PART_OF_SPEECH =
      property("http://www.lexinfo.net/ontology/3.0/lexinfo#", "partOfSpeech");
  private static final Property BEHAVIOR =
      property("http://www.w3.org/ns/lemon/synsem#", "synBehavior");
  private static final Property KIND = property(FRAME, "kind");
  private static final Property TAKES = property(FRAME, "takes");
  private static final Property PREPOSITION = property(FRAME, "preposition");
  private static final Property UNLESS = property(FRAME, "unless");

  private SpeechLexiconReader() {}

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }

  /** The bundled English lexicon. */
  public static SpeechLexicon english() {
    JenaSystem.init();
    Model model =
        RDFParser.source(SpeechLexiconReader.class.getClassLoader().getResourceAsStream(ENGLISH))
            .lang(Lang.TURTLE)
            .toModel();
    return read(model);
  }

  /**
   * The entries of a model.
   *
   * @throws IllegalArgumentException naming the entry or frame that says what is not known
   */
  public static SpeechLexicon read(Model model) {
    List<CueEntry> entries = new ArrayList<>();
    model.listSubjectsWithProperty(BEHAVIOR).forEach(entry -> entries.add(entry(entry)));
    return new SpeechLexicon(entries);
  }

  private static CueEntry entry(Resource entry) {
    String lemma = entry.getRequiredProperty(CANONICAL_FORM).getProperty(WRITTEN_FORM).getString();
    return new CueEntry(
        Arrays.asList(lemma.split(" ")),
        CueEntry.PartOfSpeech.valueOf(
            local(entry.getRequiredProperty(PART_OF_SPEECH).getObject()).toUpperCase(Locale.ROOT)),
        frames(entry),
        strings(entry, PREPOSITION),
        strings(entry, UNLESS));
  }

  private static Set<String> strings(Resource entry, Property property) {
    Set<String> strings = new TreeSet<>();
    entry.listProperties(property).forEach(value -> strings.add(value.getString()));
    return strings;
  }

  /** Said before thought before wanted before found: the order in which a kind is looked up. */
  private static List<CueFrame> frames(Resource entry) {
    List<Resource> frames = new ArrayList<>();
    entry.listProperties(BEHAVIOR).forEach(b -> frames.add(b.getResource()));
    return frames.stream()
        .map(SpeechLexiconReader::frame)
        .sorted(java.util.Comparator.comparing(CueFrame::kind))
        .toList();
  }

  private static CueFrame frame(Resource frame) {
    if (!frame.hasProperty(KIND)) {
      throw new IllegalArgumentException("no frame of this name: " + frame.getURI());
    }
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    frame.listProperties(TAKES).forEach(t -> complements.add(complement(t.getObject())));
    String kind = local(frame.getRequiredProperty(KIND).getObject());
    return new CueFrame(Statement.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), complements);
  }

  /** {@code frame:ThatClause} is {@code THAT_CLAUSE}. */
  private static Complement complement(RDFNode name) {
    return Complement.valueOf(
        local(name).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
  }

  private static String local(RDFNode node) {
    String iri = node.asResource().getURI();
    return iri.substring(iri.indexOf('#') + 1);
  }
}
