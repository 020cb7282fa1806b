package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.extract.Quantity;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Numerals;
import org.dateline.extract.numeral.Words;

/**
 * Reads the figures of an article: counts, money, percentages, measures, durations, ages.
 * Thread-safe.
 */
public final class FigureReader {
  private final PersonPredicates persons = new PersonPredicates();

  /** The figures in text order; {@code id} is the place in the list. */
  public List<Quantity> read(AnnotatedText text, Entities entities) {
    List<Quantity> quantities = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Draft> drafts = drafts(text, sentence, entities);
      int base = quantities.size();
      for (Draft draft : drafts) {
        quantities.add(draft.toQuantity(quantities.size(), sentence));
      }
      Wholes.link(new Tree(sentence), drafts, quantities, base);
    }
    return List.copyOf(quantities);
  }

  private List<Draft> drafts(AnnotatedText text, Sentence sentence, Entities entities) {
    Words words = new Words(sentence);
    List<Draft> drafts = numbers(words, sentence);
    List<Draft> ordinals = Ordinals.in(words);
    if (drafts.isEmpty() && ordinals.isEmpty()) {
      return List.of();
    }
    name(drafts, words, new Tree(sentence), text, entities);
    drafts.addAll(ordinals);
    drafts.sort(Comparator.comparingInt((Draft d) -> d.first));
    return drafts;
  }

  /** The numbers with bounds and units. */
  private static List<Draft> numbers(Words words, Sentence sentence) {
    NotFigures not = new NotFigures(words, sentence.timexes());
    List<Draft> drafts = new ArrayList<>();
    for (Numeral numeral : Numerals.of(sentence)) {
      if (!not.has(numeral)) {
        measured(words, numeral).ifPresent(drafts::add);
      }
    }
    return new Ranges(words).join(drafts);
  }

  /** Finds whose age a figure is, or what it counts. */
  private void name(
      List<Draft> drafts, Words words, Tree tree, AnnotatedText text, Entities entities) {
    Ages ages = new Ages(words, tree, entities);
    CountedNoun nouns = new CountedNoun(words, tree, text.article().text(), entities, persons);
    boolean listed = false;
    for (Draft draft : drafts) {
      listed = ages.read(draft) || listed && ages.continues(draft);
      if (!listed) {
        nouns.read(draft);
        Recurrence.read(words, draft);
      }
    }
    Ellipsis.fill(words, drafts);
  }

  private static Optional<Draft> measured(Words words, Numeral numeral) {
    Draft draft = new Draft(numeral);
    BoundReader bounds = new BoundReader(words);
    bounds.inner(draft);
    if (!new UnitReader(words).read(draft)) {
      return Optional.empty();
    }
    bounds.outer(draft);
    if (numeral.form() == Numeral.Form.FRACTION && draft.kind == Kind.COUNT) {
      draft.kind = Kind.PERCENT;
    }
    return Optional.of(draft);
  }
}
