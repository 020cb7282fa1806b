package org.dateline.link;

import java.util.Locale;

/** What speaks for or against a candidate. */
public enum Feature {
  /** Always 1. */
  BIAS(0),
  /** How well the item is known, from 0 to 1: logarithm of its popularity, up to 1,000. */
  POPULARITY(1),
  /** Its share in the {@link #POPULARITY} of its equals: all, or those that the table knows. */
  SHARE(1),
  /** Logarithm of the number of its names: what is well known has many. */
  NAMES(1),
  /** The name is written as in the source, capitals and accents too. */
  EXACT(1),
  /** The name stands in the table of known entities; less, the more an article is on sport. */
  KNOWN(1),
  /** The name stands in that table for another item only; less in an article on sport. */
  RIVAL(-1),
  /** Item and entity are of the very same kind. */
  SAME_KIND(1),
  /** A person's name of one word, which is not the item's label. */
  SURNAME(-1),
  /** Found by a form that differs from the printed one: a letter changed, a first name added. */
  VARIANT(-1),
  /** Share of the description's words that stand in the name's sentences. */
  SENTENCE_WORDS(1),
  /** Share of the description's words that stand anywhere in the article. */
  ARTICLE_WORDS(1),
  /** 1 when the person's offices and the item belong to one field, -1 when to different ones. */
  FIELD(1),
  /** How often the item's country occurs beside the article's main one; -1 when only others do. */
  COUNTRY(1),
  /** 1 when the description or the claims name something certain of the article. */
  LINKED(1),
  /**
   * 1 when it is of a class with something else that is certain of the article, no person; of a
   * place less, the more the article is on sport.
   */
  ALIKE(1),
  /** A place in a sentence on sport, where it is often a team. */
  SPORT_PLACE(-1);

  private final int sign;

  Feature(int sign) {
    this.sign = sign;
  }

  /** Whether more of it can only speak for a candidate (1) or against it (-1), or either (0). */
  public int sign() {
    return sign;
  }

  /** The name as printed: {@code article words}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
