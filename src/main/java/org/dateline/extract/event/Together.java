package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/** Verbs whose place is also that of another verb, by the clause that joins them. */
final class Together {
  private static final WordList FINDING = WordList.section(Together.class, "words.txt", "finding");

  private final Scene scene;

  Together(Scene scene) {
    this.scene = scene;
  }

  // "died when a bus crashed near Oslo", "was walking in Oslo when he was shot": there, too
  List<Token> simultaneous(Token trigger, boolean casualty) {
    List<Token> found = new ArrayList<>();
    if (trigger.isVerb() || scene.tree().child(trigger, "cop").isPresent()) {
      scene.tree().children(trigger, "advcl").stream()
          .filter(clause -> isWhen(clause) || casualty && isAfter(clause))
          .forEach(found::add);
      if (trigger.relation().equals("advcl") && isWhen(trigger)) {
        scene
            .tree()
            .governor(trigger)
            .filter(verb -> verb.tag().equals("VBG"))
            .ifPresent(found::add);
      }
    }
    lasting(trigger).forEach(found::add);
    unearthed(trigger).ifPresent(found::add);
    return found;
  }

  // "killed in three days of clashes in Oslo"
  private List<Token> lasting(Token trigger) {
    return scene.tree().children(trigger, "obl", "nmod").stream()
        .filter(scene::isTime)
        .flatMap(time -> scene.tree().children(time, "nmod").stream())
        .filter(event -> scene.tree().preposition(event).filter("of"::equals).isPresent())
        .toList();
  }

  // "six bodies were pulled from a house in Oslo"
  Optional<Token> unearthed(Token body) {
    return scene
        .tree()
        .governor(body)
        .filter(verb -> body.isNoun() && body.lemma().equals("body") && verb.isVerb())
        .filter(verb -> body.isRelated("nsubj(:pass)?|obj"))
        .filter(verb -> FINDING.contains(verb.lemma()));
  }

  private boolean isWhen(Token clause) {
    return scene
        .tree()
        .hasChild(clause, c -> c.lemma().equals("when") && c.isRelated("mark|advmod"));
  }

  private boolean isAfter(Token clause) {
    return !clause.tag().equals("VBG")
        && scene
            .tree()
            .hasChild(clause, c -> c.lemma().equals("after") && c.relation().equals("mark"));
  }

  // "said in Oslo after meeting the envoy"
  Optional<Token> aftermath(Token trigger) {
    boolean after =
        trigger.relation().equals("advcl")
            && trigger.tag().equals("VBG")
            && scene.tree().hasChild(trigger, c -> c.lemma().equals("after"));
    return after ? scene.tree().governor(trigger).filter(Token::isVerb) : Optional.empty();
  }
}
