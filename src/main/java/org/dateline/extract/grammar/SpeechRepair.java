package org.dateline.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;

/**
 * Gives verbs of saying back the subjects that the parser takes for objects or for another verb's
 * agents. Each mend looks at relations, tags and order only.
 */
final class SpeechRepair {
  private static final WordList UNSAID =
      WordList.section(SpeechRepair.class, "words.txt", "object of say");
  private static final Set<String> PARTED = Set.of(",", "``", "''", "\"", ":", ".");

  private final Graft tree;

  SpeechRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    inverted(token);
    agentOfParticiple(token);
  }

  // "The lake was calm, said her uncle": what follows a parted "said" says it.
  private void inverted(Token verb) {
    int index = verb.index();
    if (!verb.lemma().equals("say")
        || !verb.tag().matches("VBD|VBZ|VBP")
        || index == 1
        || !PARTED.contains(tree.token(index - 1).tag())
        || tree.hasChild(index, "nsubj", "nsubj:pass", "aux")) {
      return;
    }
    modifier(index).ifPresent(m -> nounOf(index, m));
    Optional<Integer> object = tree.lastChild(index, "obj", tree.size() + 1);
    object
        .filter(o -> o > index && !UNSAID.contains(tree.token(o).word().toLowerCase(Locale.ROOT)))
        .ifPresent(o -> tree.attach(o, index, "nsubj"));
  }

  // "said lead author A": no infinitive follows "said"
  private Optional<Integer> modifier(int said) {
    if (tree.relation(said).equals("aux") && tree.head(said) == said + 1) {
      tree.replace(said + 1, said, "xcomp");
    }
    return tree.lastChild(said, "xcomp", said + 2)
        .filter(m -> m == said + 1 && tree.token(m).tag().equals("VB"));
  }

  private void nounOf(int said, int modifier) {
    Optional<Integer> noun = tree.lastChild(modifier, "obj", tree.size() + 1);
    noun.ifPresent(n -> tree.attach(n, said, "obj"));
    tree.lastChild(said, "obj", tree.size() + 1)
        .ifPresent(n -> tree.attach(modifier, n, "compound"));
  }

  // "Traders asked by the paper expect a fall": the verb after the agent is the traders'.
  private void agentOfParticiple(Token agent) {
    int index = agent.index();
    int verb = tree.head(index);
    int by = firstOf(index) - 1;
    int participle = by - 1;
    if (verb <= index
        || !tree.relation(index).equals("nsubj")
        || participle < 2
        || !tree.token(by).word().equals("by")
        || !tree.token(participle).tag().equals("VBN")
        || tree.hasChild(participle, "aux", "aux:pass", "cop")
        || !tree.token(verb).tag().matches("VBD|VBZ|VBP|VB")) {
      return;
    }
    Optional<Integer> subject =
        tree.lastChild(participle, "nsubj", participle)
            .or(() -> tree.lastChild(participle, "nsubj:pass", participle))
            .filter(s -> s == participle - 1 && tree.token(s).isNoun());
    if (subject.isEmpty() || tree.head(verb) != participle) {
      return;
    }
    tree.replace(participle, verb, "acl");
    tree.attach(subject.get(), verb, "nsubj");
    tree.attach(participle, subject.get(), "acl");
    tree.attach(index, participle, "obl");
    tree.attach(by, index, "case");
    for (int child : tree.children(verb)) {
      if (child > by && child < index) {
        tree.attach(child, index, "compound");
      }
    }
  }

  private int firstOf(int noun) {
    int first = noun;
    while (first > 1 && tree.token(first - 1).tag().matches("NN.*|JJ.*|DT|PRP\\$|POS|CD")) {
      first--;
    }
    return first;
  }
}
