package org.dateline.extract.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.NumberWords;

/** The name by which an entity is known, and whether it can be shared between articles. */
final class EntityNames {
  private static final WordList PEOPLE =
      WordList.section(EntityNames.class, "words.txt", "people counted");
  private static final WordList COUNTED =
      WordList.section(EntityNames.class, "words.txt", "counted as people");

  private static final WordList STATE_WORDS =
      WordList.section(EntityNames.class, "words.txt", "of any state");

  /** More words than these are more than the name of one person. */
  private static final int MOST_PARTS = 4;

  private final Discourse discourse;

  EntityNames(Discourse discourse) {
    this.discourse = discourse;
  }

  Entity entity(int id, Cluster cluster) {
    List<Draft> names = cluster.names();
    String country = cluster.drafts.get(0).country;
    if (names.isEmpty() && !country.isEmpty()) { // told by its adjective alone
      return new Entity(
          id, cluster.type, country, List.of(), true, true, Optional.empty(), List.of());
    }
    boolean named = !names.isEmpty();
    String name = named ? fullest(names) : phrase(cluster.inOrder());
    Set<String> aliases =
        new TreeSet<>(names.stream().map(EntityNames::text).collect(Collectors.toSet()));
    aliases.remove(name);
    return new Entity(
        id,
        cluster.type,
        name,
        List.copyOf(aliases),
        named,
        named && isFull(cluster.type, names, name),
        cluster.type == EntityType.PERSON ? cluster.knownGender() : Optional.empty(),
        List.of());
  }

  /** Most words, then most letters, then the first; capitals only where there is no other. */
  private static String fullest(List<Draft> names) {
    List<Draft> single = names.stream().filter(n -> !isRun(n) && !isHeading(n, names)).toList();
    return (single.isEmpty() ? names : single)
        .stream()
            .map(EntityNames::text)
            .max(
                Comparator.<String, Boolean>comparing(n -> !isShouted(n))
                    .thenComparing(n -> !NameKeys.isAcronym(n))
                    .thenComparing(n -> n.split(" ").length)
                    .thenComparing(String::length)
                    .thenComparing(Comparator.<String>naturalOrder()))
            .orElseThrow();
  }

  /** Several names that run into one: "Ann Berg Ann Berg", a headline's "Berg Meets Ann Dahl". */
  private static boolean isRun(Draft name) {
    List<Token> tokens = name.tokens();
    long words = tokens.stream().map(Token::word).distinct().count();
    return name.type == EntityType.PERSON && (words < tokens.size() || words > MOST_PARTS);
  }

  /** A heading's name that is far longer than any of running text: "Voters Leave Harbour Party". */
  private static boolean isHeading(Draft name, List<Draft> names) {
    int words = name.to - name.from;
    return new NameContext(name.sentence).isShouting()
        && names.stream()
            .filter(other -> !new NameContext(other.sentence).isShouting())
            .mapToInt(other -> other.to - other.from)
            .max()
            .stream()
            .anyMatch(longest -> longest + 1 < words);
  }

  private static boolean isShouted(String name) {
    return name.length() > 6 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A known name without "The", which its full form goes without. */
  static String text(Draft name) {
    String words =
        name.type == EntityType.PERSON ? withoutDegree(name.words()) : Gazetteer.calm(name.words());
    return Gazetteer.type(words).isPresent() ? Gazetteer.bare(words) : words;
  }

  private static String withoutDegree(String name) {
    int comma = name.indexOf(',');
    return comma > 0 && !Patterns.matches(name, ".*, ?[JS]r\\.?") ? name.substring(0, comma) : name;
  }

  private static boolean isFull(EntityType type, List<Draft> names, String name) {
    if (type == EntityType.PERSON) {
      return names.stream().anyMatch(n -> NameKeys.ofPerson(n.tokens()).size() > 1);
    }
    boolean known = Gazetteer.type(name).isPresent();
    if (type == EntityType.ORGANIZATION && names.stream().allMatch(EntityNames::isOfAnyState)) {
      return false;
    }
    Draft longest =
        names.stream().filter(n -> text(n).equals(name)).findFirst().orElse(names.get(0));
    boolean generic = longest.tokens().stream().allMatch(EntityNames::isGeneric);
    return known || !NameKeys.isAcronym(name) && !generic;
  }

  /** "Supreme Court", "Ministry of Defence": what each state has, or each can have. */
  private static boolean isOfAnyState(Draft name) {
    return name.tokens().stream().noneMatch(t -> beginsState(t, name))
        && name.tokens().stream()
            .allMatch(t -> isGeneric(t) || STATE_WORDS.contains(t.word().toLowerCase(Locale.ROOT)));
  }

  /** "United States" of "United States Embassy". */
  private static boolean beginsState(Token first, Draft name) {
    return Gazetteer.beginningWith(first.word()).stream()
        .map(words -> String.join(" ", words))
        .filter(state -> Countries.named(state).isPresent())
        .anyMatch(state -> (name.words() + " ").contains(state + " "));
  }

  private static boolean isGeneric(Token token) {
    return !NameWords.isCapitalised(token) || Nouns.kind(Nouns.lemma(token)) != NounKind.OTHER;
  }

  /** The words of the first noun phrase that tells more than "the other one", else of any. */
  private String phrase(List<Draft> drafts) {
    List<Draft> phrases = drafts.stream().filter(d -> !d.isPronoun()).toList();
    return phrases.stream()
        .filter(d -> !d.head.lemma().equals("one"))
        .findFirst()
        .or(() -> phrases.stream().findFirst())
        .map(this::phrase)
        .orElseGet(() -> drafts.get(0).words());
  }

  private boolean isCounted(Draft draft) {
    return draft.head.tag().equals("NNS")
        && discourse.tree(draft).children(draft.head, "nummod", "compound").stream()
            .anyMatch(c -> c.tag().equals("CD") || NumberWords.small(lower(c)).isPresent());
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  /** "Most" is "Most of the sailors" where sailors were told of just before. */
  private String phrase(Draft draft) {
    if (PEOPLE.contains(draft.noun) || COUNTED.contains(draft.noun) && isCounted(draft)) {
      return "people";
    }
    String words =
        Draft.words(
            new NounPhrase(discourse.tree(draft), draft.head).nameTokens(draft.from, draft.to));
    return Optional.of(draft)
        .filter(Partitives::isPartitive)
        .flatMap(d -> Partitives.whole(d, discourse.drafts()))
        .map(
            whole ->
                words + Partitives.exception(draft) + " of the " + Partitives.whole(phrase(whole)))
        .orElse(words);
  }
}
