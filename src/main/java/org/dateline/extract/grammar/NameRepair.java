package org.dateline.extract.grammar;

import org.dateline.annotate.Token;

/** Mends where the parser hangs people's names: on titles, after commas, in lists. */
final class NameRepair {
  private static final WordList COLLECTIVE =
      WordList.section(NameRepair.class, "words.txt", "several");

  private final Graft tree;

  NameRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    nameAfterTitle(token);
    nameInApposition(token);
    listedName(token);
  }

  // "the leader Ann Berg": the name is the head, as it is after "Mr." or "President".
  private void nameAfterTitle(Token name) {
    int title = tree.head(name.index());
    if (!tree.isRelated(name.index(), "dep|appos")
        || !isPerson(name)
        || title == 0
        || title >= name.index()
        || !tree.token(title).tag().startsWith("NN")
        || isPerson(tree.token(title))) {
      return;
    }
    for (int between = title + 1; between < name.index(); between++) {
      if (!isPerson(tree.token(between))) {
        return;
      }
    }
    tree.replace(title, name.index(), "compound");
  }

  // "her counterpart, Ann Berg, in Oslo": the name belongs to the phrase before the comma.
  private void nameInApposition(Token name) {
    int first = name.index();
    while (first > 1 && isPerson(tree.token(first - 1))) {
      first--;
    }
    if (!isPerson(name)
        || first < 3
        || !tree.token(first - 1).word().equals(",")
        || !tree.isRelated(name.index(), "appos|obj|dep|conj|nmod|parataxis")
        || tree.hasChild(name.index(), "case", "cc")
        || !endsApposition(name.index() + 1)) {
      return;
    }
    int noun = tree.phraseHead(first - 2);
    if (tree.token(noun).tag().equals("NN") && tree.hasChild(noun, "det", "nmod:poss")) {
      tree.attach(name.index(), noun, "appos");
    }
  }

  // "the dead, Ann Berg, 30, Bo Dahl, 41, and Cy Eide": names in a row are conjuncts of the first.
  private void listedName(Token name) {
    int head = tree.head(name.index());
    if (!isPerson(name) || head == 0 || head > name.index()) {
      return;
    }
    boolean conjunct = tree.relation(name.index()).equals("conj");
    Token above = tree.token(head);
    if (isPerson(above) && (conjunct || isApposed(name.index(), head))) {
      boolean first = tree.relation(head).equals("conj") && isPerson(tree.token(tree.head(head)));
      tree.attach(name.index(), first ? tree.head(head) : head, "conj");
    } else if (conjunct && isSeveral(above)) {
      tree.children(head).stream()
          .filter(c -> c < name.index() && isPerson(tree.token(c)) && isApposed(c, head))
          .findFirst()
          .ifPresent(first -> tree.attach(name.index(), first, "conj"));
    }
  }

  // "the mayor, Ann Berg, and Bo Dahl" are two: one mayor has one name
  private static boolean isSeveral(Token noun) {
    return noun.tag().equals("CD")
        || noun.isNoun() && !noun.tag().equals("NN")
        || COLLECTIVE.contains(noun.lemma());
  }

  private boolean isApposed(int name, int head) {
    return tree.relation(name).equals("appos") && tree.head(name) == head;
  }

  // A comma or the end follows; in a list another name would.
  private boolean endsApposition(int after) {
    if (after > tree.size()) {
      return true;
    }
    boolean comma = tree.token(after).word().equals(",");
    boolean list =
        comma
            && after + 2 <= tree.size()
            && (isPerson(tree.token(after + 1))
                || tree.token(after + 1).tag().equals("CC") && isPerson(tree.token(after + 2)));
    return tree.token(after).tag().equals(".") || comma && !list;
  }

  private static boolean isPerson(Token token) {
    return token.name().endsWith("PERSON");
  }
}
