package org.dateline.link;

import java.util.Locale;

/** What speaks for or against a candidate. */
public enum Feature {
  /** Always 1. */
  BIAS,
  /** How well the item is known, from 0 to 1: decimal logarithm of its popularity, up to 10,000. */
  POPULARITY,
  /** Its share in the popularity of all candidates. */
  SHARE,
  /** Natural logarithm of the number of candidates. */
  AMBIGUITY,
  /** The name is the item's label or Wikipedia title. */
  LABEL,
  /** The name is written as in the source, capitals and accents too. */
  EXACT,
  /** The name stands in the table of known entities. */
  KNOWN,
  /** Item and entity are of the very same kind. */
  SAME_KIND,
  /** The source does not tell the item's kind. */
  UNKNOWN_KIND,
  /** A person's name of one word, which is not the item's label. */
  SURNAME,
  /** A name of one word that is no acronym. */
  ONE_WORD,
  /** Found by a form that differs from the printed one: a middle name less, one letter changed. */
  VARIANT,
  /** Share of the description's words that stand in the name's sentences. */
  SENTENCE_WORDS,
  /** Share of the description's words that stand anywhere in the article. */
  ARTICLE_WORDS,
  /** 1 when the person's offices and the item belong to one field, -1 when to different ones. */
  FIELD,
  /** 1 when the item's country occurs in the article, -1 when another one does only. */
  COUNTRY,
  /** 1 when the description or the claims name something certain of the article. */
  LINKED,
  /** -1 for who was born after the article or acts in it 30 years after his death. */
  TIME,
  /** A place in a report on sport, where it is often a team. */
  SPORT_PLACE;

  /** The name as printed: {@code article words}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
