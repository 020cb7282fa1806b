package org.dateline.extract.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.Token;

/**
 * Gives verbs of saying back the subjects that the parser takes for objects or for another verb's
 * agents. Each mend looks at relations, tags and order only.
 */
final class SpeechRepair {
  private static final WordList UNSAID =
      WordList.section(SpeechRepair.class, "words.txt", "object of say");
  private static final WordList SAYING =
      WordList.section(SpeechRepair.class, "words.txt", "speaking");
  private static final Set<String> PARTED = Set.of(",", "``", "''", "\"", ":", ".");

  private final Graft tree;

  SpeechRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    inverted(token);
    agentOfParticiple(token);
    subjectOfSaid(token);
    closing(token);
  }

  // "They look for Ari Salo, who is in Riga, a spokesman for the port said.": who stands between
  // the
  // last comma and the last verb says it all.
  private void closing(Token verb) {
    int index = verb.index();
    boolean last = index < tree.size() && tree.token(index + 1).isTagged("\\.|''");
    if (!last
        || !SAYING.contains(verb.lemma())
        || !verb.isTagged("VBD|VBZ|VBP")
        || !tree.isRelated(index, "dep|acl.*|parataxis|conj|advcl|ccomp")
        || tree.hasChild(index, "nsubj", "nsubj:pass", "cc", "mark", "aux", "obj")) {
      return;
    }
    int comma = commaBefore(index);
    int root = root(index);
    List<Integer> heads =
        IntStream.range(comma + 1, index)
            .filter(t -> tree.head(t) <= comma || tree.head(t) >= index)
            .boxed()
            .toList();
    if (comma > 1
        && root < comma
        && heads.size() == 1
        && tree.token(heads.get(0)).isNoun()
        && tree.token(comma + 1).isTagged("DT|NN.*|PRP\\$|JJ|CD")
        && IntStream.range(comma + 1, index).noneMatch(t -> tree.token(t).isVerb())) {
      tree.attach(index, root, "parataxis");
      tree.attach(heads.get(0), index, "nsubj");
    }
  }

  private int commaBefore(int index) {
    int at = index - 1;
    while (at > 0 && !tree.token(at).word().equals(",")) {
      at--;
    }
    return at;
  }

  private int root(int index) {
    int at = index;
    while (tree.head(at) != 0) {
      at = tree.head(at);
    }
    return at;
  }

  // "said the driver, A, and two guards, B and C, had been hurt": nobody says a driver, and the
  // verb
  // without a subject is what was said of them.
  private void subjectOfSaid(Token verb) {
    int index = verb.index();
    Optional<Integer> object = tree.lastChild(index, "obj", tree.size() + 1).filter(o -> o > index);
    if (!verb.lemma().equals("say")
        || object.isEmpty()
        || !tree.hasChild(index, "nsubj")
        || UNSAID.contains(tree.token(object.get()).word().toLowerCase(Locale.ROOT))) {
      return;
    }
    tree.children(index).stream()
        .filter(c -> c > object.get() && tree.isRelated(c, "dep|parataxis|ccomp"))
        .filter(this::isFinite)
        .filter(c -> isRightBehind(object.get(), c))
        .filter(c -> !tree.hasChild(c, "nsubj", "nsubj:pass", "expl", "mark", "cc"))
        .findFirst()
        .ifPresent(c -> said(index, object.get(), c));
  }

  // names may stand beside the noun, a clause of another verb may not
  private boolean isRightBehind(int noun, int predicate) {
    return IntStream.range(noun + 1, predicate)
        .filter(t -> tree.token(t).isVerb() && !tree.dominates(predicate, t))
        .allMatch(t -> tree.dominates(noun, t));
  }

  private boolean isFinite(int predicate) {
    return tree.token(predicate).isTagged("VBD|VBZ|VBP")
        || tree.children(predicate).stream()
            .filter(c -> tree.isRelated(c, "aux(:pass)?|cop"))
            .anyMatch(c -> tree.token(c).isTagged("VBD|VBZ|VBP|MD"));
  }

  private void said(int verb, int noun, int clause) {
    tree.attach(clause, verb, "ccomp");
    tree.attach(noun, clause, tree.hasChild(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  // "The lake was calm, said her uncle": what follows a parted "said" says it.
  private void inverted(Token verb) {
    int index = verb.index();
    if (!verb.lemma().equals("say")
        || !verb.isTagged("VBD|VBZ|VBP")
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
        || !tree.token(verb).isTagged("VBD|VBZ|VBP|VB")) {
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
    while (first > 1 && tree.token(first - 1).isTagged("NN.*|JJ.*|DT|PRP\\$|POS|CD")) {
      first--;
    }
    return first;
  }
}
