package org.dateline.extract.entity;

/** Names that mean the same whatever the article: "U.S." and "United States". */
public final class KnownNames {
  private KnownNames() {}

  /** The name under which the synonyms of a known name meet, the name itself when it has none. */
  public static String preferred(String name) {
    return Gazetteer.canonical(name);
  }
}
