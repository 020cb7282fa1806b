package org.dateline.annotate;

import org.dateline.article.Span;

/**
 * A word with its annotations.
 *
 * @param index place in the sentence, from 1 as in CoNLL-U
 * @param span where it stands in the article
 * @param word the slice of the text; in a dateline's capitals the name as it is written elsewhere
 * @param lemma lower-case dictionary form, of names the word itself
 * @param tag Penn Treebank part of speech
 * @param head index of the governor, 0 for the root
 * @param relation basic Universal Dependencies v2 relation to the governor, with its subtype
 * @param name the kind of name the word is part of (PERSON, ORGANIZATION, LOCATION, MISC …) with
 *     {@code B-} or {@code I-} before it, {@code O} outside names
 */
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    int head,
    String relation,
    String name) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Common and proper nouns. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("PRP$");
  }

  /** Whether the whole part-of-speech tag matches a regular expression: "VBD|VBZ", "NN.*". */
  public boolean isTagged(String regex) {
    return Patterns.matches(tag, regex);
  }

  /** Whether the whole relation matches a regular expression: "nsubj(:pass)?". */
  public boolean isRelated(String regex) {
    return Patterns.matches(relation, regex);
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
