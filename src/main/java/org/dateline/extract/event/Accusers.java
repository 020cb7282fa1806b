package org.dateline.extract.event;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Filler;
import org.dateline.extract.lexicon.Function;

/** Whose word it is: "she accused the guards of beating prisoners", "charged by the court with". */
final class Accusers {
  private static final int DEEPEST = 6;

  private final Scene scene;

  Accusers(Scene scene) {
    this.scene = scene;
  }

  /** The mention of who says so by the verb above a trigger, empty when it is not told. */
  OptionalInt of(Token trigger) {
    List<Token> above = scene.tree().ancestors(trigger);
    return above.stream()
        .limit(DEEPEST)
        .filter(word -> word.isVerb() && scene.factuality().isAttribution(word))
        .findFirst()
        .map(this::subject)
        .orElse(OptionalInt.empty());
  }

  private OptionalInt subject(Token verb) {
    return scene.arguments().of(verb).stream()
        .filter(filler -> filler.function() == Function.SUBJECT)
        .map(Filler::token)
        .flatMap(token -> scene.mention(token).stream())
        .filter(scene::isKnown)
        .mapToInt(Mention::id)
        .findFirst();
  }
}
