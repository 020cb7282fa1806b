package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.Mention;
import org.dateline.extract.Pattern;
import org.dateline.extract.Trigger;
import org.dateline.extract.grammar.WordList;

/** Deaths told without a verb of their own: "five were shot, one fatally". */
final class EllipticalDeaths {
  private static final WordList DEADLY =
      WordList.section(EllipticalDeaths.class, "words.txt", "deadly");

  private final Scene scene;

  EllipticalDeaths(Scene scene) {
    this.scene = scene;
  }

  /** The deaths of a sentence, whose number is taken from the events told by the verb. */
  List<Draft> read(List<Draft> drafts) {
    List<Draft> deaths = new ArrayList<>();
    for (Token adverb : scene.sentence().tokens()) {
      if (DEADLY.contains(adverb.lemma())) {
        scene
            .tree()
            .governor(adverb)
            .filter(number -> number.tag().equals("CD"))
            .flatMap(number -> death(adverb, number, drafts))
            .ifPresent(deaths::add);
      }
    }
    return deaths;
  }

  // The parser may hang the number on any verb of the sentence.
  private boolean isAbout(Draft harm, Token number) {
    Token told = scene.tree().token(harm.trigger().token());
    return told.index() == number.head() || told.isVerb() && told.index() < number.index();
  }

  private Optional<Draft> death(Token adverb, Token number, List<Draft> drafts) {
    Optional<Mention> some = scene.mention(number);
    Optional<Draft> harm =
        drafts.stream()
            .filter(d -> d.type.equals("Injury") && isAbout(d, number))
            .max(Comparator.comparingInt(d -> d.trigger().token()));
    if (some.isEmpty() || harm.isEmpty()) {
      return Optional.empty();
    }
    int mention = some.get().id();
    drafts.forEach(draft -> draft.arguments.values().removeIf(a -> a.mention() == mention));
    Trigger trigger = new Trigger(scene.sentence().index(), adverb.index(), adverb.span());
    Draft death = new Draft("Killing", trigger, harm.get().status);
    death.words.add(adverb.lemma());
    death.source = harm.get().source;
    death.when = harm.get().when;
    death.pattern = Pattern.of("event", "adverb", "killing");
    death.add(new Argument("killed", mention, scene.quantity(some.get())));
    return Optional.of(death);
  }
}
