package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.entity.Countries;

/** The country that a bare office of state is meant to be of: the one that the text speaks of. */
final class ImpliedCountry {
  private static final double SHARE = 0.5; // of the countries named so far; .34 to .8 do alike

  private record Named(int at, String country) {}

  private final List<Named> named = new ArrayList<>();
  private final List<Span> sentences;

  ImpliedCountry(AnnotatedText text) {
    this.sentences = text.sentences().stream().map(Sentence::span).toList();
    text.sentences().forEach(this::read);
  }

  private void read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int length =
          country(tokens, i, 3).isPresent() ? 3 : country(tokens, i, 2).isPresent() ? 2 : 1;
      int at = tokens.get(i).span().begin();
      country(tokens, i, length).ifPresent(c -> named.add(new Named(at, c)));
      i += length;
    }
  }

  private static Optional<String> country(List<Token> tokens, int from, int length) {
    if (from + length > tokens.size()) {
      return Optional.empty();
    }
    List<String> words = tokens.subList(from, from + length).stream().map(Token::word).toList();
    String name = String.join(" ", words);
    return Countries.named(name)
        .or(() -> Countries.ofAdjective(name))
        .filter(country -> Countries.isState(country) || Governments.isSelfGoverned(country));
  }

  /**
   * The country that most of the text up to a place speaks of, among those that have the office; of
   * the whole text for an office that only few have. None where the sentence names another one.
   *
   * @param taken countries whose office somebody else holds
   */
  Optional<String> of(String role, Span evidence, Set<String> taken) {
    List<Named> fitting =
        named.stream()
            .filter(n -> Governments.has(n.country(), role) && !taken.contains(n.country()))
            .toList();
    List<Named> before = fitting.stream().filter(n -> n.at() < evidence.end()).toList();
    Optional<String> nearest =
        before.stream()
            .filter(n -> n.at() >= sentence(evidence))
            .reduce((first, last) -> last)
            .map(Named::country);
    return most(before.isEmpty() && Governments.tells(role) ? fitting : before)
        .filter(country -> nearest.map(country::equals).orElse(true));
  }

  private int sentence(Span evidence) {
    return sentences.stream()
        .mapToInt(Span::begin)
        .filter(begin -> begin <= evidence.begin())
        .max()
        .orElse(evidence.begin());
  }

  private static Optional<String> most(List<Named> named) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    named.forEach(n -> counts.merge(n.country(), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> first =
        counts.keySet().stream().filter(country -> counts.get(country) == most).toList();
    return first.size() == 1 && most >= SHARE * named.size()
        ? Optional.of(first.get(0))
        : Optional.empty();
  }
}
