package org.dateline.extract.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Entity;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;

/** The prepositional phrases right after an office: "of the party in the city council". */
final class Postmodifiers {
  private static final WordList PREPOSITIONS =
      WordList.section(Postmodifiers.class, "words.txt", "preposition");
  private static final WordList BODIES_AFTER =
      WordList.section(Postmodifiers.class, "words.txt", "before body");
  private static final Set<String> NOMINAL =
      Set.of(
          "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "POS", "HYPH", "CD", "FW", "PRP$", "DT",
          "VBN");

  private final SentenceNames names;
  private final Office office;
  private final int after;
  private final int to;

  Postmodifiers(SentenceNames names, Office office) {
    this.names = names;
    this.office = office;
    this.after = office.to();
    int last = after;
    int next = phraseEnd(last + 1);
    while (next > last) {
      last = afterParentheses(next);
      next = phraseEnd(last + 1);
    }
    this.to = last;
  }

  // "of the Workers' Union (WU)"
  private int afterParentheses(int last) {
    boolean acronym =
        names.tag(last + 1).equals("-LRB-")
            && names.tag(last + 2).startsWith("NN")
            && names.tag(last + 3).equals("-RRB-");
    return acronym ? last + 3 : last;
  }

  /** Index of the last word, of the office itself when nothing follows. */
  int to() {
    return to;
  }

  /** What the office deals with, from the preposition on: " of Finance"; empty where untold. */
  String field() {
    int last = fieldEnd();
    return last == after ? "" : " " + names.words(after + 1, last);
  }

  // the last word of "of Agriculture and Rural Development", of the office where none follows
  private int fieldEnd() {
    if (!Offices.hasPortfolio(Offices.withoutField(office.name()))
        || !names.is(after + 1, "of", "for", "to")) {
      return after;
    }
    int last = after;
    int at = names.is(after + 2, "the") ? after + 3 : after + 2;
    while (at <= to && (isField(at) || last > after && leadsToField(at))) {
      last = isField(at) ? at : last;
      at++;
    }
    return last;
  }

  private boolean isField(int index) {
    return Offices.isPortfolio(names.words(index, index));
  }

  // "and", "and Rural" before "Development"
  private boolean leadsToField(int index) {
    boolean capital = names.tag(index).startsWith("NNP");
    return names.is(index, "and", "&") || capital && index < to && isField(index + 1);
  }

  /** The first body, else the first place after "of", where places may be organisations. */
  Optional<Mention> body(boolean places) {
    Optional<Mention> place = Optional.empty();
    int field = fieldEnd(); // the recogniser takes "Finance" for a body
    String preposition = "";
    for (int i = after + 1; i <= to; i++) {
      if (names.name(i).isEmpty() && isPreposition(i)) {
        preposition = names.words(i, i).toLowerCase(Locale.ROOT);
      }
      Optional<Mention> body = names.mention(i).filter(m -> SentenceNames.isBody(entity(m)));
      if (i > field && body.isPresent() && BODIES_AFTER.contains(preposition)) {
        if (SentenceNames.isInstitution(entity(body.get()))) {
          return body;
        }
        place = place.isEmpty() && preposition.equals("of") ? body : place;
      }
    }
    return place.filter(p -> places);
  }

  private Entity entity(Mention mention) {
    return names.entities().entity(mention);
  }

  private boolean isPreposition(int index) {
    return (names.tag(index).equals("IN") || names.tag(index).equals("TO"))
        && PREPOSITIONS.contains(names.words(index, index).toLowerCase(Locale.ROOT));
  }

  /** The last word of a preposition's phrase, 0 when none begins here. */
  private int phraseEnd(int index) {
    if (!names.has(index) || !isPreposition(index)) {
      return 0;
    }
    int end = index;
    boolean noun = false;
    for (int i = index + 1; names.has(i) && continues(i, index); i++) {
      noun |=
          names.tag(i).startsWith("NN") || names.tag(i).equals("CD") || names.name(i).isPresent();
      end = i;
    }
    return noun ? end : 0;
  }

  private boolean continues(int index, int preposition) {
    if (names.name(index).isPresent() && names.personFrom(index).isEmpty()) {
      return true;
    }
    if (names.personFrom(index).isPresent() && index > preposition + 1) {
      return false;
    }
    boolean joins =
        names.is(index, "and", "&")
            && NOMINAL.contains(names.tag(index - 1))
            && names.tag(index + 1).startsWith("NN")
            && names.personFrom(index + 1).isEmpty();
    return joins || NOMINAL.contains(names.tag(index));
  }
}
