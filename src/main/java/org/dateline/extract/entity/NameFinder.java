package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;

/** The names of an article as mentions with one kind for each name. */
final class NameFinder {
  private final List<Draft> names = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final NameTypes types = new NameTypes();

  /** Adds the names to the article; gives them by sentence. */
  static List<List<Draft>> find(Discourse discourse) {
    NameFinder finder = new NameFinder();
    discourse.trees.forEach(tree -> finder.collect(NameSpans.of(tree, Map.of()), tree));
    finder.dropNoise();
    finder.completeNames(discourse);
    Set<String> known = finder.shortForms();
    discourse.trees.forEach(tree -> finder.recall(tree, known));
    List<List<Draft>> bySentence = new ArrayList<>();
    discourse.trees.forEach(t -> bySentence.add(new ArrayList<>()));
    for (Draft name : finder.names) {
      name.type = finder.types.of(name);
      if (name.type == EntityType.PERSON) {
        name.likelyGender = firstNameGender(name);
      } else {
        name.gender = Optional.empty();
      }
      discourse.add(name);
      bySentence.get(name.sentence.index()).add(name);
    }
    return bySentence;
  }

  private void collect(List<NameSpan> spans, Tree tree) {
    spans.forEach(span -> add(tree.sentence(), span));
  }

  /** Reads the sentences again in which a person's name of several words was cut short. */
  private void completeNames(Discourse discourse) {
    Map<String, List<String[]>> longer = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Draft name = names.get(i);
      if (name.to > name.from && labels.get(i).equals("PERSON") && seen.add(name.words())) {
        String[] words = name.tokens().stream().map(Token::word).toArray(String[]::new);
        longer.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
      }
    }
    for (Tree tree : discourse.trees) {
      if (tree.sentence().tokens().stream().anyMatch(t -> longer.containsKey(t.word()))) {
        replace(tree, NameSpans.of(tree, longer));
      }
    }
  }

  private void replace(Tree tree, List<NameSpan> spans) {
    List<NameSpan> missing =
        spans.stream()
            .filter(s -> s.isPerson() && names.stream().noneMatch(n -> is(n, s, tree.sentence())))
            .toList();
    for (NameSpan span : missing) {
      for (int i = names.size() - 1; i >= 0; i--) {
        Draft name = names.get(i);
        if (name.sentence == tree.sentence() && span.from() <= name.from && name.to <= span.to()) {
          names.remove(i);
          labels.remove(i);
        }
      }
      add(tree.sentence(), span);
    }
  }

  private static boolean is(Draft name, NameSpan span, Sentence sentence) {
    return name.sentence == sentence && name.from == span.from() && name.to == span.to();
  }

  private void add(Sentence sentence, NameSpan span) {
    EntityType type = span.isPerson() ? EntityType.PERSON : EntityType.THING;
    Draft draft =
        new Draft(sentence, span.head(sentence), span.from(), span.to(), Mention.Kind.NAME, type);
    titles(draft, span.label());
    names.add(draft);
    labels.add(span.label());
    types.vote(draft, span.label());
  }

  /** The names of one word and the surnames. */
  private Set<String> shortForms() {
    Set<String> forms = new HashSet<>();
    for (Draft name : names) {
      if (name.from == name.to || name.type == EntityType.PERSON) {
        forms.add(name.sentence.token(name.to).word());
      }
    }
    return forms;
  }

  /**
   * Adds single words left out, at the beginning of a sentence as a rule, that are names elsewhere.
   */
  private void recall(Tree tree, Set<String> known) {
    Set<Integer> taken = new HashSet<>();
    for (Draft name : names) {
      if (name.sentence == tree.sentence()) {
        name.tokens().forEach(t -> taken.add(t.index()));
      }
    }
    for (Token token : tree.sentence().tokens()) {
      if (token.isNoun()
          && NameWords.isCapitalised(token)
          && !taken.contains(token.index())
          && known.contains(token.word())) {
        add(tree.sentence(), new NameSpan(token.index(), token.index(), NameSpan.UNKNOWN));
      }
    }
  }

  /** Reads the honorific or title that stands right before a name. */
  private static void titles(Draft name, String label) {
    if (name.from == 1 || !label.equals("PERSON") && !label.equals(NameSpan.UNKNOWN)) {
      return;
    }
    Token before = name.sentence.token(name.from - 1);
    if (NameWords.isHonorific(before)) {
      name.gender = Nouns.gender(before.word());
      name.titles.add(before.word().toLowerCase(Locale.ROOT));
    } else if (before.isNoun() && Nouns.kind(Nouns.lemma(before)) == NounKind.PERSON) {
      name.gender = Nouns.gender(Nouns.lemma(before));
      name.titles.addAll(title(name.sentence, before));
    }
  }

  /** The words of a title from its modifiers to its noun, lower case. */
  private static List<String> title(Sentence sentence, Token noun) {
    List<String> words = new ArrayList<>(List.of(Nouns.lemma(noun)));
    for (int i = noun.index() - 1; i > 0; i--) {
      Token word = sentence.token(i);
      boolean modifies =
          word.baseRelation().equals("compound") || word.baseRelation().equals("amod");
      if (!modifies || word.head() < noun.index()) {
        break;
      }
      words.add(0, word.lemma().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static Optional<Gender> firstNameGender(Draft name) {
    return name.from == name.to
        ? Optional.empty()
        : Gazetteer.firstNameGender(name.tokens().get(0).word());
  }

  /**
   * In headlines with capitalised words a name must be known from the text or from the gazetteer.
   */
  private void dropNoise() {
    Set<String> known = new HashSet<>();
    for (Draft name : names) {
      if (!isShouting(name.sentence)) {
        known.add(name.words());
        name.tokens().forEach(t -> known.add(t.word()));
      }
    }
    for (int i = names.size() - 1; i >= 0; i--) {
      Draft name = names.get(i);
      boolean supported = known.contains(name.words()) || Gazetteer.type(name.words()).isPresent();
      boolean unknown = labels.get(i).equals(NameSpan.UNKNOWN);
      boolean vague = unknown || labels.get(i).equals("MISC");
      if (isShouting(name.sentence) && !supported && (vague || known.isEmpty())) {
        names.remove(i);
        labels.remove(i);
      }
    }
  }

  /** Whether most longer words begin with a capital letter, so that capitals tell nothing. */
  private static boolean isShouting(Sentence sentence) {
    if (sentence.tokens().stream().anyMatch(NameFinder::isSmallVerb)) {
      return false; // however many names "Ann Berg met Ida Holm in Oslo on Friday." has
    }
    List<Token> words =
        sentence.tokens().stream()
            .filter(t -> t.word().length() > 3 && Character.isLetter(t.word().codePointAt(0)))
            .toList();
    long capitals = words.stream().filter(NameWords::isCapitalised).count();
    return words.size() > 2 && capitals * 4 >= words.size() * 3L;
  }

  private static boolean isSmallVerb(Token token) {
    return token.isVerb()
        && token.word().length() > 2
        && Character.isLowerCase(token.word().codePointAt(0));
  }
}
