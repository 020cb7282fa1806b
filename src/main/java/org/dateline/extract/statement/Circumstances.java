package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.When;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;

/**
 * Reads when, where and through what a cue's words were said, from the words around the content.
 */
final class Circumstances {
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "from");
  private static final int FRONT = 3; // "Late on Thursday": its day is the third word
  private static final int NEAR = 2; // "on Thursday said"
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?)(T.*)?");

  private final SpeechMedia media;
  private final Entities entities;
  private final List<Timex> timexes;

  Circumstances(SpeechMedia media, Entities entities, List<Timex> timexes) {
    this.media = media;
    this.entities = entities;
    this.timexes = timexes;
  }

  /** The medium in the text's words, empty when none is told. */
  Optional<String> medium(Cue cue, List<Span> contents) {
    Line line = cue.line();
    Optional<SpeechMedia.Phrase> spokenTo =
        cue.isVerb() && cue.takes(Complement.HEARER_CLAUSE)
            ? media.object(line, cue.last() + 1)
            : Optional.empty();
    if (spokenTo.isPresent()) {
      return spokenTo.map(p -> words(line, p));
    }
    for (int at = 1; at <= line.size(); at++) {
      Optional<SpeechMedia.Phrase> phrase =
          isOutside(line, at, contents) ? media.at(line, at) : Optional.empty();
      if (phrase.isPresent()) {
        return phrase.map(p -> words(line, p));
      }
    }
    return media.isMediumVerb(line.lemma(cue.at()))
        ? Optional.of(line.token(cue.at()).word())
        : Optional.empty();
  }

  private static String words(Line line, SpeechMedia.Phrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int at = phrase.begin(); at <= phrase.end(); at++) {
      words.append(at > phrase.begin() ? " " : "").append(line.token(at).word());
    }
    return words.toString();
  }

  /** The time of speaking: the nearest time expression outside the contents. */
  Optional<When> when(Cue cue, List<Span> contents) {
    Span sentence = cue.line().sentence().span();
    Span words = cue.span();
    return timexes.stream()
        .filter(
            t ->
                sentence.covers(t.span()) && contents.stream().noneMatch(c -> c.overlaps(t.span())))
        .filter(t -> t.type().equals("DATE") || t.type().equals("TIME"))
        .filter(t -> DAY.matcher(t.value()).matches() && tellsCue(cue, t.span()))
        .min(Comparator.comparingInt(t -> distance(t.span(), words)))
        .map(t -> new When(day(t.value()), When.Dating.CLAUSE, Optional.of(t.span())));
  }

  /**
   * After the cue, just before it, or at the head of the sentence; elsewhere the time is another
   * verb's.
   */
  private static boolean tellsCue(Cue cue, Span time) {
    Line line = cue.line();
    int front = line.token(Math.min(FRONT, line.size())).span().begin();
    int near = line.token(Math.max(1, cue.first() - NEAR)).span().begin();
    return time.begin() > cue.span().begin()
        || time.begin() <= front
        || time.begin() >= near && !isOfRelative(cue, time);
  }

  /** "The mayor, who left office in May, said". */
  private static boolean isOfRelative(Cue cue, Span time) {
    Line line = cue.line();
    return line.sentence().tokens().stream()
        .filter(t -> time.covers(t.span()))
        .limit(1)
        .flatMap(t -> line.tree().ancestors(t).stream())
        .takeWhile(t -> t.index() != cue.at())
        .anyMatch(t -> t.relation().equals("acl:relcl"));
  }

  private static int distance(Span one, Span other) {
    return Math.abs(one.begin() - other.begin());
  }

  private static String day(String value) {
    Matcher matcher = DAY.matcher(value);
    return matcher.matches() ? matcher.group(1) : value;
  }

  /**
   * Mentions of the places of speaking: after "in", "at" or "from", outside the contents, after the
   * cue.
   */
  List<Integer> places(Cue cue, List<Span> contents) {
    Line line = cue.line();
    List<Integer> places = new ArrayList<>();
    for (Token token : line.sentence().tokens()) {
      if ((token.index() > cue.at() || isFronted(cue, token))
          && isOutside(line, token.index(), contents)
          && isPlace(line, token)
          && !isAside(cue, token)) {
        entities
            .at(line.sentence().index(), token.index())
            .map(Mention::id)
            .filter(id -> !places.contains(id))
            .ifPresent(places::add);
      }
    }
    return places;
  }

  // "said Ann Berg, who was plucked from a roof"
  private static boolean isAside(Cue cue, Token place) {
    Tree tree = cue.line().tree();
    if (!Patterns.matches(
        place.baseRelation(), "obl|nmod|conj|dep|root")) { // "at Oslo-based firms"
      return true;
    }
    for (Token at = place; at.index() != cue.at(); at = tree.governor(at).get()) {
      if (at.isRelated("acl:relcl|appos") || isLater(cue, at)) {
        return true;
      }
      if (tree.governor(at).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  // "said it sold homes in Kent; it sold more in Essex": a clause of its own behind the content
  private static boolean isLater(Cue cue, Token verb) {
    Line line = cue.line();
    boolean finite =
        line.isFinite(verb.index()) || line.tree().hasChild(verb, c -> c.relation().equals("aux"));
    return cue.isVerb() && verb.index() > cue.at() && verb.isVerb() && finite;
  }

  // "In Oslo, the minister said"
  private static boolean isFronted(Cue cue, Token place) {
    Line line = cue.line();
    return line.isComma(place.index() + 1)
        && line.nounPhraseStart(place.index()) == 2
        && place.head() == cue.at();
  }

  private boolean isPlace(Line line, Token token) {
    Optional<Mention> mention = entities.at(line.sentence().index(), token.index());
    if (mention.filter(m -> m.type() == EntityType.PLACE && m.head() == token.index()).isEmpty()) {
      return false;
    }
    int start = line.nounPhraseStart(token.index());
    return PLACE_PREPOSITIONS.contains(line.word(start - 1));
  }

  private static boolean isOutside(Line line, int at, List<Span> contents) {
    return contents.stream().noneMatch(c -> c.overlaps(line.token(at).span()));
  }
}
