package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Countries;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;

/**
 * "The presidents of Peru and Chile met", "Peruvian and Chilean ministers agreed": one of each
 * country, who is who holds the office there in the words of the article, else the country.
 */
final class Delegates {
  private static final Set<String> OF = Set.of("of", "from");
  private static final Set<EntityType> SENDING = Set.of(EntityType.PLACE, EntityType.ORGANIZATION);

  private final List<Sentence> sentences;
  private final Entities entities;

  Delegates(List<Sentence> sentences, Entities entities) {
    this.sentences = sentences;
    this.entities = entities;
  }

  /**
   * Who sends a delegate.
   *
   * @param country first name of the country, empty when it is none that is known
   * @param mention empty when the article never names the country
   */
  private record Sender(Optional<String> country, Optional<Mention> mention) {}

  /** Puts those who met, or agreed, in the place of the phrase for all of them. */
  void resolve(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Pairs.sides(draft).forEach(side -> spellOut(draft, side));
      List<Argument> sides = Pairs.sides(draft);
      if (sides.size() == 1 && !sides.get(0).role().equals("otherSide")) {
        List<Mention> each = delegates(entities.mentions().get(sides.get(0).mention()));
        if (each.size() > 1) {
          draft.arguments.values().removeAll(sides);
          String role = draft.type.equals("Meeting") ? "participant" : sides.get(0).role();
          each.forEach(m -> draft.add(new Argument(role, m.id(), OptionalInt.empty())));
        }
      }
    }
  }

  // "met the presidents of Peru and Chile, Ann Berg and Bo Dahl"
  private void spellOut(Draft draft, Argument side) {
    List<Mention> each = apposed(entities.mentions().get(side.mention()));
    if (each.size() > 1) {
      draft.arguments.values().remove(side);
      each.forEach(m -> draft.add(new Argument(side.role(), m.id(), OptionalInt.empty())));
    }
  }

  private List<Mention> apposed(Mention group) {
    Tree tree = new Tree(sentences.get(group.sentence()));
    Token head = tree.token(group.head());
    if (group.kind() != Mention.Kind.NOMINAL || !head.tag().equals("NNS")) {
      return List.of();
    }
    return tree.children(head, "appos").stream()
        .flatMap(name -> tree.conjuncts(name).stream())
        .flatMap(name -> entities.at(group.sentence(), name.index()).stream())
        .filter(m -> m.kind() == Mention.Kind.NAME && m.type() == EntityType.PERSON)
        .distinct()
        .toList();
  }

  // All of them or none.
  private List<Mention> delegates(Mention group) {
    List<Sender> senders = senders(group);
    List<Mention> found =
        senders.stream().flatMap(s -> holder(group, s).or(s::mention).stream()).toList();
    return found.size() == senders.size() ? found : List.of();
  }

  // "Peru and Chile" of "presidents of Peru and Chile", "Peruvian and Chilean" of "Peruvian and
  // Chilean ministers"
  private List<Sender> senders(Mention group) {
    Tree tree = new Tree(sentences.get(group.sentence()));
    Token head = tree.token(group.head());
    if (group.kind() != Mention.Kind.NOMINAL || !head.tag().equals("NNS")) {
      return List.of();
    }
    for (Token child : tree.children(head, "nmod", "amod", "compound")) {
      boolean of = tree.preposition(child).filter(OF::contains).isPresent();
      boolean before = child.isRelated("amod|compound");
      List<Token> all = of || before ? tree.conjuncts(child) : List.of();
      List<Sender> found =
          all.stream().flatMap(t -> (of ? named(group, t) : adjective(tree, t)).stream()).toList();
      if (all.size() > 1 && found.size() == all.size()) {
        return found;
      }
    }
    return List.of();
  }

  private Optional<Sender> named(Mention group, Token token) {
    return entities
        .at(group.sentence(), token.index())
        .filter(this::sends)
        .map(m -> new Sender(country(m), Optional.of(m)));
  }

  private Optional<Sender> adjective(Tree tree, Token token) {
    return country(tree, token)
        .map(
            country ->
                new Sender(
                    Optional.of(country),
                    entities.mentions().stream()
                        .filter(m -> m.kind() == Mention.Kind.NAME)
                        .filter(m -> country(m).filter(country::equals).isPresent())
                        .findFirst()));
  }

  // "Peruvian", "South Korean"
  private static Optional<String> country(Tree tree, Token adjective) {
    Optional<String> two =
        adjective.index() < 2
            ? Optional.empty()
            : Countries.ofAdjective(
                tree.token(adjective.index() - 1).word() + " " + adjective.word());
    return two.or(() -> Countries.ofAdjective(adjective.word()));
  }

  private Optional<String> country(Mention mention) {
    return Countries.named(mention.text())
        .or(() -> Countries.named(entities.entity(mention).name()));
  }

  private boolean sends(Mention mention) {
    return SENDING.contains(mention.type())
        && mention.kind() != Mention.Kind.PRONOUN
        && entities.entity(mention).named();
  }

  /** The person whom the article gives the office of the group for one country. */
  private Optional<Mention> holder(Mention group, Sender sender) {
    Token head = sentences.get(group.sentence()).token(group.head());
    Set<String> office = office(new Tree(sentences.get(group.sentence())), head);
    List<Mention> named =
        entities.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.NAME && m.type() == EntityType.PERSON)
            .filter(m -> isOf(m, sender))
            .toList();
    Optional<Mention> called =
        named.stream().filter(m -> titles(m).containsAll(office)).findFirst();
    return called.or(() -> named.stream().filter(m -> titles(m).isEmpty()).findFirst());
  }

  // "foreign", "minister"
  private static Set<String> office(Tree tree, Token head) {
    Set<String> words = new HashSet<>(Set.of(lower(head)));
    tree.children(head, "amod", "compound").stream()
        .filter(c -> !c.isProperNoun() && Character.isLowerCase(c.word().codePointAt(0)))
        .forEach(c -> words.add(lower(c)));
    return words;
  }

  // "Peru's Ann Berg", "Peruvian President Ann Berg", "the president of Peru, Ann Berg"
  private boolean isOf(Mention person, Sender sender) {
    Tree tree = new Tree(sentences.get(person.sentence()));
    return around(person)
        .filter(
            t ->
                t.isRelated("nmod:poss|amod|compound")
                    || t.relation().equals("nmod")
                        && tree.preposition(t).filter("of"::equals).isPresent())
        .anyMatch(t -> isSender(person.sentence(), tree, t, sender));
  }

  private boolean isSender(int sentence, Tree tree, Token token, Sender sender) {
    Optional<Mention> mention = entities.at(sentence, token.index());
    return mention
            .filter(m -> sender.mention().filter(s -> s.entity() == m.entity()).isPresent())
            .isPresent()
        || country(tree, token)
            .filter(c -> sender.country().filter(c::equals).isPresent())
            .isPresent();
  }

  private Set<String> titles(Mention person) {
    Set<String> words = new HashSet<>();
    around(person)
        .filter(t -> !person.span().covers(t.span()))
        .filter(t -> t.isNoun() || t.tag().startsWith("JJ"))
        .filter(t -> entities.at(person.sentence(), t.index()).filter(this::sends).isEmpty())
        .filter(t -> Countries.ofAdjective(t.word()).isEmpty())
        .forEach(t -> words.add(lower(t)));
    return words;
  }

  // What stands with a name: its own words, those of the noun beside which it stands, of its
  // apposition.
  private Stream<Token> around(Mention person) {
    Tree tree = new Tree(sentences.get(person.sentence()));
    Token name = tree.token(person.head());
    List<Token> nouns = new ArrayList<>(List.of(name));
    nouns.addAll(tree.children(name, "appos"));
    if (name.relation().equals("appos")) {
      tree.governor(name).ifPresent(nouns::add);
    }
    List<Token> all = new ArrayList<>(nouns.subList(1, nouns.size()));
    for (Token noun : nouns) {
      for (Token child : tree.children(noun, "nmod", "amod", "compound")) {
        all.add(child);
        all.addAll(tree.children(child, "amod", "compound")); // "Chilean" of "Chilean President"
      }
    }
    return all.stream();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
