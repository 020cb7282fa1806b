package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Arguments;
import org.dateline.extract.grammar.Clauses;
import org.dateline.extract.grammar.Factuality;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.Lexicon;

/**
 * A sentence with all that was read from it so far.
 *
 * @param timexes those of the sentence
 * @param quantities those of the sentence
 */
record Scene(
    Sentence sentence,
    Tree tree,
    Clauses clauses,
    Arguments arguments,
    Factuality factuality,
    Entities entities,
    List<Timex> timexes,
    List<Quantity> quantities,
    Lexicon lexicon) {
  private static final WordList NOBODY = WordList.section(Scene.class, "words.txt", "nobody");

  Optional<Mention> mention(Token token) {
    Optional<Mention> own = entities.at(sentence.index(), token.index());
    return own.isPresent() || !token.relation().equals("conj") ? own : shared(token);
  }

  // "children" of "women and children", which is one group
  private Optional<Mention> shared(Token conjunct) {
    return tree.governor(conjunct)
        .flatMap(first -> entities.at(sentence.index(), first.index()))
        .filter(mention -> mention.span().covers(conjunct.span()));
  }

  boolean isTime(Token token) {
    return timexes.stream().anyMatch(timex -> timex.span().covers(token.span()));
  }

  /** Whether a noun can tell of an event. */
  boolean isEventNoun(Token noun) {
    return lexicon.isEventNoun(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** What a mention is; a pronoun is what it stands for. */
  EntityType type(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        ? entities.entity(mention).type()
        : mention.type();
  }

  /** Whether it is known whom a mention stands for: not so for "nobody", "you", or a lone "he". */
  boolean isKnown(Mention mention) {
    if (NOBODY.contains(mention.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    return mention.kind() != Mention.Kind.PRONOUN
        || entities.mentions().stream()
            .anyMatch(m -> m.entity() == mention.entity() && m.kind() != Mention.Kind.PRONOUN);
  }

  // "six dead" counts people, who are meant by the adjective
  private static boolean isBefore(Token number, int head) {
    return number.relation().equals("nummod") && number.head() == head;
  }

  /** The figure that counts a mention. */
  OptionalInt quantity(Mention mention) {
    return quantities.stream()
        .filter(
            figure -> figure.kind() == Quantity.Kind.COUNT || figure.kind() == Quantity.Kind.RATE)
        .filter(
            figure ->
                figure.mention().isPresent() && figure.mention().getAsInt() == mention.id()
                    || figure.token() == mention.head()
                    || isBefore(tree.token(figure.token()), mention.head()))
        .mapToInt(Quantity::id)
        .findFirst();
  }
}
