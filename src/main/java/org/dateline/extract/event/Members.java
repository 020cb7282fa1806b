package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * Named members of a group: "nine sailors, including Ann Berg", "among them was Ann Berg", "Ann and
 * Ida Berg, sisters from Oslo, who". What happens to the group happens to them.
 */
final class Members {
  private static final WordList INCLUDING =
      WordList.section(Members.class, "words.txt", "including");
  private static final WordList IDENTIFYING =
      WordList.section(Members.class, "words.txt", "identifying");
  private static final WordList NOUNS = WordList.load(Members.class, "victims.txt");
  private static final Map<String, Set<String>> FATES =
      Map.of(
          "KILLED", Set.of("killed"),
          "INJURED", Set.of("injured"),
          "VICTIM", Set.of("killed", "injured"));
  private static final Set<String> SHARED =
      Set.of("released", "detained", "killed", "injured", "displaced", "missing");

  /** Nobody that is told apart from the members who are named: "those", "those in custody". */
  private static final Pattern THOSE = Pattern.compile("(?i)those\\b");

  /** Members by entity of the group. */
  private final Map<Integer, List<Mention>> members = new TreeMap<>();

  /** What befell a group that is only called "the victims" or "the dead", by its entity. */
  private final Map<Integer, Set<String>> fates = new TreeMap<>();

  /** The group that "them" goes on with: the latest that was counted, else the latest. */
  private Optional<Mention> counted = Optional.empty();

  private Optional<Mention> latest = Optional.empty();

  /** Groups all of whose members are named beside them: what happens is said of these alone. */
  private final Set<Integer> named = new TreeSet<>();

  /** Notes the members that a sentence names. */
  void read(Scene scene) {
    readPhrases(scene);
    for (Token token : scene.sentence().tokens()) {
      Optional<Mention> group = scene.mention(token).filter(m -> isGroup(scene, m, token));
      group
          .filter(m -> scene.quantity(m).isPresent() && !isPart(scene, m))
          .ifPresent(m -> counted = Optional.of(m));
      group.ifPresent(m -> latest = Optional.of(m));
      group.filter(m -> token.relation().equals("appos")).ifPresent(m -> apposed(scene, m, token));
      group.ifPresent(m -> listed(scene, m, token));
    }
  }

  // "two victims, Ann Berg and Bo Dahl", "the victims are Ann Berg and Bo Dahl", "police identified
  // the victims as Ann Berg and Bo Dahl"
  private void listed(Scene scene, Mention group, Token head) {
    Tree tree = scene.tree();
    tree.children(head, "appos", "dep").forEach(name -> list(scene, group, name));
    Optional<Token> above = tree.governor(head);
    above
        .filter(p -> head.baseRelation().equals("nsubj") && tree.child(p, "cop").isPresent())
        .filter(p -> !tree.hasChild(p, c -> c.lemma().equals("not")))
        .ifPresent(name -> list(scene, group, name));
    above
        .filter(verb -> IDENTIFYING.contains(verb.lemma()))
        .filter(verb -> head.isRelated("obj|nsubj:pass"))
        .ifPresent(verb -> tree.children(verb, "obl").forEach(n -> identified(scene, group, n)));
  }

  private void identified(Scene scene, Mention group, Token name) {
    if (scene.tree().preposition(name).filter("as"::equals).isPresent()) {
      List<Mention> parted = parted(scene, name);
      if (parted.size() > 1) {
        put(group, parted);
        fate(scene, group);
      } else {
        list(scene, group, name);
      }
    }
  }

  // "as Ann Berg, 44, of Oslo; Bo Dahl, 19; and Ida Moe, a nurse": the names that open the parts
  private static List<Mention> parted(Scene scene, Token name) {
    List<Token> tokens = scene.sentence().tokens();
    int as = scene.tree().child(name, "case").map(Token::index).orElse(name.index());
    List<Mention> found = new ArrayList<>();
    boolean opens = true;
    for (Token token : tokens.subList(as, tokens.size())) {
      if (token.word().equals(";")) {
        opens = true;
      } else if (opens && !token.lemma().equals("and")) {
        scene.entities().mentions().stream()
            .filter(m -> m.sentence() == scene.sentence().index())
            .filter(m -> m.kind() == Mention.Kind.NAME && scene.type(m) == EntityType.PERSON)
            .filter(m -> m.span().begin() == token.span().begin())
            .findFirst()
            .ifPresent(found::add);
        opens = false;
      }
    }
    return found;
  }

  private void put(Mention group, List<Mention> named) {
    members.computeIfAbsent(group.entity(), key -> new ArrayList<>()).addAll(named);
  }

  // A group has two members or more.
  private void list(Scene scene, Mention group, Token first) {
    if (scene.clauses().expand(first).size() > 1) {
      add(scene, group, first, false);
    }
  }

  private static boolean isGroup(Scene scene, Mention mention, Token token) {
    return mention.head() == token.index()
        && (mention.kind() == Mention.Kind.NOMINAL || isNamed(scene, token))
        && scene.type(mention) == EntityType.GROUP;
  }

  // "they were identified as Ann Berg and Bo Dahl"
  private static boolean isNamed(Scene scene, Token pronoun) {
    return pronoun.isPronoun()
        && scene.tree().governor(pronoun).filter(v -> IDENTIFYING.contains(v.lemma())).isPresent();
  }

  // "nine sailors, including two cooks", not "two of the sailors"
  private static boolean isPart(Scene scene, Mention mention) {
    Token head = scene.sentence().token(mention.head());
    Tree tree = scene.tree();
    Token first = head.relation().equals("conj") ? tree.governor(head).orElse(head) : head;
    boolean listed = tree.preposition(first).filter(INCLUDING::contains).isPresent();
    return listed
        && scene.quantity(mention).stream()
            .anyMatch(
                id ->
                    scene.quantities().stream()
                        .anyMatch(q -> q.id() == id && q.whole().isPresent()));
  }

  // The group stands beside the last of its members.
  private void apposed(Scene scene, Mention group, Token head) {
    if (head.tag().equals("CD")) {
      return; // "treated in Oslo and Bergen, nine of them for burns"
    }
    Token name = scene.tree().governor(head).orElse(head);
    Token first = name.relation().equals("conj") ? scene.tree().governor(name).orElse(name) : name;
    List<Token> names = scene.clauses().expand(first);
    if (names.size() > 1) {
      add(scene, group, first, false);
      named.add(group.id());
    }
  }

  private void readPhrases(Scene scene) {
    for (Token token : scene.sentence().tokens()) {
      if (scene.tree().preposition(token).filter(INCLUDING::contains).isPresent()) {
        scene.tree().governor(token).ifPresent(governor -> read(scene, token, governor));
        oneOf(scene, token);
      }
    }
  }

  // "Ann Berg was among nine sailors who were freed"
  private void oneOf(Scene scene, Token phrase) {
    Tree tree = scene.tree();
    Optional<Token> who =
        tree.child(phrase, "nsubj")
            .filter(subject -> tree.child(phrase, "cop").isPresent())
            .filter(subject -> tree.preposition(phrase).filter("among"::equals).isPresent())
            .filter(subject -> !tree.hasChild(phrase, c -> c.lemma().equals("not")));
    scene
        .mention(phrase)
        .filter(group -> scene.type(group) == EntityType.GROUP)
        .ifPresent(group -> who.ifPresent(member -> add(scene, group, member, false)));
  }

  private void read(Scene scene, Token phrase, Token governor) {
    boolean inverted = scene.tree().preposition(phrase).filter("among"::equals).isPresent();
    Token group = inverted ? phrase : governor;
    Token member = inverted ? behind(scene, phrase).orElse(governor) : phrase;
    if (inverted
        && member.equals(governor)
        && scene.tree().child(governor, "cop").isEmpty()
        && !isListed(scene, phrase, governor)) {
      return;
    }
    Optional<Mention> whole =
        group.isPronoun()
            ? before(scene, group).or(() -> counted).or(() -> latest)
            : scene
                .mention(group)
                .filter(g -> scene.type(g) == EntityType.GROUP)
                .or(() -> inverted ? Optional.empty() : apart(scene, phrase));
    whole.ifPresent(g -> add(scene, g, member, true));
  }

  // "arrested nine men in the port of Oslo, including Bo Dahl": the name tells that it is of people
  private static Optional<Mention> apart(Scene scene, Token phrase) {
    boolean name =
        scene
            .mention(phrase)
            .filter(m -> m.kind() == Mention.Kind.NAME && scene.type(m) == EntityType.PERSON)
            .isPresent();
    return name && phrase.index() > 1 ? before(scene, phrase) : Optional.empty();
  }

  /** The counted group that the same sentence told of last. */
  private static Optional<Mention> before(Scene scene, Token pronoun) {
    return scene.sentence().tokens().subList(0, pronoun.index() - 1).stream()
        .flatMap(token -> scene.mention(token).filter(m -> isGroup(scene, m, token)).stream())
        .filter(m -> scene.quantity(m).isPresent() && !isPart(scene, m))
        .reduce((one, other) -> other);
  }

  // ", among them a nurse": who is told right behind, wherever the parser hangs them
  private static Optional<Token> behind(Scene scene, Token them) {
    int next = them.index() + 1;
    boolean added =
        them.isPronoun()
            && them.index() > 2
            && next <= scene.sentence().size()
            && scene.sentence().token(them.index() - 2).word().equals(",");
    return added
        ? scene.entities().mentions().stream()
            .filter(m -> m.span().begin() == scene.sentence().token(next).span().begin())
            .filter(m -> m.sentence() == scene.sentence().index())
            .map(m -> scene.sentence().token(m.head()))
            .filter(head -> !head.baseRelation().equals("nsubj") || isEnclosed(scene, head))
            .findFirst()
        : Optional.empty();
  }

  // "the six, among them the cook, were freed": no "among them the cook was freed"
  private static boolean isEnclosed(Scene scene, Token head) {
    return head.index() < scene.sentence().size()
        && scene.sentence().token(head.index() + 1).word().equals(",");
  }

  // "nine sailors, among them Ann Berg": the name hangs on the phrase, or the phrase on the name.
  private static boolean isListed(Scene scene, Token phrase, Token name) {
    return name.isProperNoun() && !scene.tree().dominates(phrase, name);
  }

  private void add(Scene scene, Mention group, Token member, boolean nameless) {
    for (Token head : scene.clauses().expand(member)) {
      List<Token> names = new ArrayList<>(List.of(head));
      scene.tree().children(head, "appos").stream() // "two officers, Ann Berg and Bo Dahl"
          .filter(name -> scene.mention(head).filter(m -> isGroup(scene, m, head)).isPresent())
          .forEach(name -> names.addAll(scene.clauses().expand(name)));
      names.stream()
          .flatMap(name -> scene.mention(name).stream())
          .filter(m -> scene.type(m) == EntityType.PERSON && m.kind() != Mention.Kind.PRONOUN)
          .flatMap(m -> name(scene, m).or(() -> Optional.of(m).filter(one -> nameless)).stream())
          .forEach(m -> put(group, List.of(m)));
    }
    fate(scene, group);
  }

  private void fate(Scene scene, Mention group) {
    NOUNS
        .value(scene.sentence().token(group.head()).lemma())
        .filter(FATES::containsKey)
        .ifPresent(kind -> fates.putIfAbsent(group.entity(), FATES.get(kind)));
  }

  // "his brother, Bo Dahl": the name that stands beside.
  private static Optional<Mention> name(Scene scene, Mention member) {
    return member.kind() == Mention.Kind.NAME
        ? Optional.of(member)
        : scene.entities().mentions().stream()
            .filter(m -> m.entity() == member.entity() && m.kind() == Mention.Kind.NAME)
            .filter(m -> m.sentence() == member.sentence())
            .findFirst();
  }

  /**
   * Finds the casualties that "the victims" or "the dead" are, where no event says it of these: as
   * many as are named, or the only group there is.
   */
  void assign(List<Draft> drafts, List<Mention> mentions, List<Quantity> quantities) {
    fates.forEach(
        (group, roles) -> {
          List<Argument> groups =
              drafts.stream()
                  .flatMap(d -> d.arguments.values().stream())
                  .filter(a -> roles.contains(a.role()) && a.quantity().isPresent())
                  .toList();
          boolean told =
              drafts.stream()
                  .flatMap(d -> d.arguments.values().stream())
                  .anyMatch(a -> mentions.get(a.mention()).entity() == group);
          BigDecimal size = BigDecimal.valueOf(members.getOrDefault(group, List.of()).size());
          groups.stream()
              .filter(a -> !told && isOf(quantities.get(a.quantity().getAsInt()), size))
              .findFirst()
              .or(() -> groups.stream().filter(a -> !told && groups.size() == 1).findFirst())
              .ifPresent(a -> merge(group, mentions.get(a.mention()).entity()));
        });
  }

  private static boolean isOf(Quantity figure, BigDecimal size) {
    return figure.value().filter(value -> value.compareTo(size) == 0).isPresent();
  }

  private void merge(int group, int into) {
    members
        .computeIfAbsent(into, key -> new ArrayList<>())
        .addAll(members.getOrDefault(group, List.of()));
  }

  /** Whether an entity is known as a member of a group. */
  boolean isMember(int one, int group) {
    return members.getOrDefault(group, List.of()).stream().anyMatch(m -> m.entity() == one);
  }

  /** Adds to an event the members of the groups that something happens to in it. */
  void share(Draft draft, List<Mention> mentions) {
    for (Argument argument : List.copyOf(draft.arguments.values())) {
      if (SHARED.contains(argument.role())) {
        members
            .getOrDefault(mentions.get(argument.mention()).entity(), List.of())
            .forEach(m -> draft.add(new Argument(argument.role(), m.id(), OptionalInt.empty())));
        int group = mentions.get(argument.mention()).entity();
        boolean told = fates.containsKey(group) && members.containsKey(group);
        boolean bare =
            members.containsKey(group)
                && THOSE.matcher(mentions.get(argument.mention()).text()).lookingAt();
        if (named.contains(argument.mention()) || (told || bare) && argument.quantity().isEmpty()) {
          draft.arguments.values().remove(argument);
        }
      }
    }
  }
}
