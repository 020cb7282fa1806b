package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other people's vocabularies that the graph uses. */
public final class Reused {
  public static final String NIF_NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String SCHEMA_NAMESPACE = "https://schema.org/";
  private static final String SEM_NAMESPACE = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  private static final String PROV_NAMESPACE = "http://www.w3.org/ns/prov#";

  public static final Node PERSON = schema("Person");
  public static final Node ORGANIZATION = schema("Organization");
  public static final Node PLACE = schema("Place");
  public static final Node NEWS_ARTICLE = schema("NewsArticle");
  public static final Node HEADLINE = schema("headline");
  public static final Node DATE_PUBLISHED = schema("datePublished");
  public static final Node PUBLISHER = schema("publisher");
  public static final Node URL = schema("url");
  public static final Node AUTHOR = schema("author");
  public static final Node SAME_AS = schema("sameAs");
  public static final Node WORD_COUNT = schema("wordCount");
  public static final Node GENDER = schema("gender");
  public static final Node QUANTITATIVE_VALUE = schema("QuantitativeValue");
  public static final Node VALUE = schema("value");
  public static final Node MIN_VALUE = schema("minValue");
  public static final Node MAX_VALUE = schema("maxValue");
  public static final Node UNIT_TEXT = schema("unitText");
  public static final Node SOFTWARE_VERSION = schema("softwareVersion");

  public static final Node CONTEXT = nif("Context");
  public static final Node IS_STRING = nif("isString");
  public static final Node BEGIN_INDEX = nif("beginIndex");
  public static final Node ANCHOR_OF = nif("anchorOf");
  public static final Node IN_SENTENCE = nif("sentence");
  public static final Node IDENT_REF =
      NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");

  public static final Node EVENT = sem("Event");
  public static final Node TIME_STAMP = sem("hasTimeStamp");
  public static final Node BEGIN_TIME_STAMP = sem("hasBeginTimeStamp");
  public static final Node END_TIME_STAMP = sem("hasEndTimeStamp");

  public static final Node ACTIVITY = prov("Activity");
  public static final Node SOFTWARE_AGENT = prov("SoftwareAgent");
  public static final Node USED = prov("used");
  public static final Node ASSOCIATED_WITH = prov("wasAssociatedWith");
  public static final Node ENDED_AT = prov("endedAtTime");

  public static final Node DESCRIPTION = schema("description");
  public static final Node BIRTH_DATE = schema("birthDate");
  public static final Node DEATH_DATE = schema("deathDate");
  public static final Node INSTANCE_OF = wikidata("P31");
  public static final Node COUNTRY = wikidata("P17");
  public static final Node CITIZENSHIP = wikidata("P27");
  public static final Node OCCUPATION = wikidata("P106");
  public static final Node COORDINATES = wikidata("P625");

  /** Datatype of {@link #COORDINATES}. */
  public static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";

  private Reused() {}

  private static Node schema(String name) {
    return NodeFactory.createURI(SCHEMA_NAMESPACE + name);
  }

  private static Node wikidata(String property) {
    return NodeFactory.createURI("http://www.wikidata.org/prop/direct/" + property);
  }

  private static Node nif(String name) {
    return NodeFactory.createURI(NIF_NAMESPACE + name);
  }

  private static Node sem(String name) {
    return NodeFactory.createURI(SEM_NAMESPACE + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV_NAMESPACE + name);
  }
}
