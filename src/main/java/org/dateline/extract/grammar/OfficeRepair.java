package org.dateline.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/**
 * Gives names back to the offices that they stand behind, where the parser hangs them on the last
 * words of the office: "Secretary of the Council of Ministers Ann Berg", "the presidents of Peru
 * and Chile, Ann Berg and Bo Dahl".
 */
final class OfficeRepair {
  /** Between the parts of an office's name. */
  private static final Set<String> INNER = Set.of("of", "for", "the", "and", "on", "&", "to");

  private static final WordList OFFICES =
      WordList.section(OfficeRepair.class, "words.txt", "office");

  private final Graft tree;

  OfficeRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    if (isPerson(token)) {
      nameBehindOffice(token);
      nameBehindCountries(token);
    }
  }

  // One office in capitals ends where the name begins; of two joined ones it is the second.
  private void nameBehindOffice(Token name) {
    int first = first(name);
    int office = first - 1;
    while (office > 1 && isPart(tree.token(office)) && !opensOffice(office)) {
      office--;
    }
    int head = tree.head(name.index());
    if (office >= first - 2
        || tree.token(first - 1).tag().equals("IN")
        || OFFICES.contains(tree.token(first - 1).word().toLowerCase(Locale.ROOT))
        || !opensOffice(office)
        || head <= office
        || head >= first) {
      return;
    }
    int last = first - 1;
    int of = tree.head(last) >= first ? name.index() : last;
    if (of != last) {
      tree.attach(last, head, tree.relation(name.index()));
      for (int child : tree.children(name.index())) {
        if (child < last) {
          tree.attach(child, last, tree.relation(child));
        }
      }
    }
    tree.attach(name.index(), office, "appos");
  }

  private boolean opensOffice(int index) {
    return isOffice(tree.token(index))
        && !tree.token(index).tag().endsWith("S")
        && Patterns.matches(tree.token(index + 1).word(), "of|for");
  }

  private static boolean isPart(Token token) {
    return INNER.contains(token.word())
        || token.isNoun() && Character.isUpperCase(token.word().codePointAt(0));
  }

  // "the presidents of Peru and Chile, Ann Berg and Bo Dahl": the countries' list has had its "and"
  private void nameBehindCountries(Token name) {
    int first = first(name);
    if (first < 3 || !tree.isRelated(name.index(), "conj|appos|dep|nmod")) {
      return;
    }
    int country = tree.head(name.index());
    while (country > 0 && tree.relation(country).equals("conj")) {
      country = tree.head(country);
    }
    int offices = country == 0 ? 0 : tree.head(country);
    if (offices == 0
        || offices > country
        || isPerson(tree.token(country))
        || !isOffice(tree.token(offices))
        || !tree.token(offices).tag().endsWith("S")
        || !tree.relation(country).equals("nmod")) {
      return;
    }
    Optional<Integer> before =
        tree.children(offices).stream()
            .filter(c -> tree.relation(c).equals("appos") && isPerson(tree.token(c)) && c < first)
            .findFirst();
    if (before.isPresent()) {
      tree.attach(name.index(), before.get(), "conj");
    } else if (tree.token(first - 1).word().equals(",") && isListClosed(country, first)) {
      tree.attach(name.index(), offices, "appos");
    }
  }

  private boolean isListClosed(int country, int end) {
    for (int i = country + 1; i < end; i++) {
      if (tree.token(i).tag().equals("CC")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(Token noun) {
    return noun.isNoun() && OFFICES.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  private int first(Token name) {
    int first = name.index();
    while (first > 1 && tree.token(first).name().startsWith("I-")) {
      first--;
    }
    return first;
  }

  private static boolean isPerson(Token token) {
    return token.name().endsWith("PERSON");
  }
}
