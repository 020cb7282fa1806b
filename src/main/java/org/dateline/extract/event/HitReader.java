package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.EntityType;
import org.dateline.extract.Event;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Reads from events whom they killed or injured, and how many. */
final class HitReader {
  private static final WordList FURTHER = WordList.section(HitReader.class, "words.txt", "further");
  private static final WordList INCLUDING =
      WordList.section(HitReader.class, "words.txt", "including");

  private final List<Sentence> sentences;
  private final Entities entities;
  private final List<Quantity> quantities;
  private final VictimProfiles profiles;
  private final List<Tree> trees;

  HitReader(List<Sentence> sentences, Entities entities, List<Quantity> quantities) {
    this.sentences = sentences;
    this.entities = entities;
    this.quantities = quantities;
    this.trees = sentences.stream().map(Tree::new).toList();
    this.profiles = new VictimProfiles(sentences, entities, quantities);
  }

  /** Those who fill a role, each once, in text order; groups without a figure are left out. */
  List<Hit> read(List<Event> events, String role) {
    List<Hit> hits = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (Event event : events) {
      for (Argument argument : event.arguments()) {
        if (argument.role().equals(role)) {
          hit(event, argument)
              .filter(hit -> known.add(hit.mention().entity()))
              .ifPresent(hits::add);
        }
      }
    }
    return hits;
  }

  private Optional<Hit> hit(Event event, Argument argument) {
    Mention told = entities.mentions().get(argument.mention());
    if (argument.quantity().isPresent()) {
      Quantity figure = quantities.get(argument.quantity().getAsInt());
      return figure.whole().isPresent()
          ? Optional.empty()
          : figure
              .value()
              .or(figure::min)
              .map(people -> hit(event, told, people, figure.value().isPresent()));
    }
    Mention who = entities.mentions().get(profiles.of(told.entity()).mention());
    return entities.entity(told).type() == EntityType.PERSON && who.kind() != Mention.Kind.PRONOUN
        ? Optional.of(hit(event, who, BigDecimal.ONE, true))
        : Optional.empty();
  }

  private Hit hit(Event event, Mention mention, BigDecimal people, boolean exact) {
    return new Hit(
        event,
        mention,
        people,
        exact,
        isFurther(mention),
        isPart(mention, trees.get(mention.sentence())),
        profiles.of(mention.entity()),
        trees);
  }

  // "one of them", "two of the injured", "including a girl"
  private static boolean isPart(Mention mention, Tree tree) {
    Token head = tree.token(mention.head());
    return head.tag().equals("CD")
        || tree.preposition(head).filter(INCLUDING::contains).isPresent();
  }

  // "a second man", "another woman", not "the second man"
  private boolean isFurther(Mention mention) {
    List<String> words =
        sentences.get(mention.sentence()).tokens().stream()
            .filter(token -> mention.span().covers(token.span()))
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .toList();
    return mention.kind() == Mention.Kind.NOMINAL
        && !words.contains("the")
        && words.stream().anyMatch(FURTHER::contains);
  }
}
