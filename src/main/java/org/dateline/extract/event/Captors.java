package org.dateline.extract.event;

import java.util.Locale;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Tells by the noun who takes people by law, who takes them with arms and who judges them. */
final class Captors {
  private static final WordList POLICE = words("police");
  private static final WordList FORCES = words("force");
  private static final WordList LAWFUL = words("lawful force");
  private static final WordList ARMED = words("captor");
  private static final WordList COURTS = words("court");
  private static final WordList DISGUISES = words("armed");

  private final Tree tree;

  Captors(Tree tree) {
    this.tree = tree;
  }

  private static WordList words(String section) {
    return WordList.section(Captors.class, "words.txt", section);
  }

  /** "police", "a detective". */
  boolean isPolice(Token noun) {
    return POLICE.contains(lemma(noun));
  }

  /** "police", "border guards", "the security forces". */
  boolean isOfficer(Token noun) {
    return isPolice(noun)
        || FORCES.contains(lemma(noun))
            && tree.hasChild(noun, c -> c.isRelated("compound|amod") && LAWFUL.contains(lemma(c)));
  }

  /** "gunmen", "three armed men". */
  boolean isCaptor(Token noun) {
    return ARMED.contains(lemma(noun))
        || tree.hasChild(noun, c -> c.relation().equals("amod") && DISGUISES.contains(word(c)));
  }

  /** "a jury", "the high court". */
  boolean isCourt(Token noun) {
    return COURTS.contains(lemma(noun));
  }

  private static String word(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
