package org.dateline.extract.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** A sentence with its names, asked by token index from 1; indices outside have no name. */
final class SentenceNames {
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}\\S*|of|for|the|and|&)( (\\p{Lu}\\S*|of|for|the|and|in|on|at|&))*");

  private static final WordList HONORIFICS =
      WordList.section(SentenceNames.class, "words.txt", "honorific");

  private final EntityType holder;
  private final Sentence sentence;
  private final Tree tree;
  private final Entities entities;

  SentenceNames(Sentence sentence, Entities entities) {
    this(sentence, entities, EntityType.PERSON);
  }

  /** With names of another type than people's where a person's name is asked for. */
  SentenceNames(Sentence sentence, Entities entities, EntityType holder) {
    this.holder = holder;
    this.sentence = sentence;
    this.tree = new Tree(sentence);
    this.entities = entities;
  }

  Sentence sentence() {
    return sentence;
  }

  Tree tree() {
    return tree;
  }

  Entities entities() {
    return entities;
  }

  boolean has(int index) {
    return index >= 1 && index <= sentence.size();
  }

  /** The token, or one that is nothing at all outside the sentence. */
  boolean is(int index, String... words) {
    if (!has(index)) {
      return false;
    }
    for (String word : words) {
      if (sentence.token(index).word().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  String tag(int index) {
    return has(index) ? sentence.token(index).tag() : "";
  }

  /** The mention of any kind that a token heads, or the name that it is part of. */
  Optional<Mention> mention(int index) {
    return has(index) ? entities.at(sentence.index(), index) : Optional.empty();
  }

  /** The name that a token is part of. */
  Optional<Mention> name(int index) {
    return mention(index)
        .filter(
            m -> m.kind() == Mention.Kind.NAME && m.span().covers(sentence.token(index).span()));
  }

  /** The person's name that begins with a token. */
  Optional<Mention> personFrom(int index) {
    return person(index).filter(m -> m.span().begin() == sentence.token(index).span().begin());
  }

  /** The person's name that ends with a token. */
  Optional<Mention> personTo(int index) {
    return person(index).filter(m -> m.span().end() == sentence.token(index).span().end());
  }

  /** The person's name that a token is part of. */
  Optional<Mention> person(int index) {
    return name(index).filter(m -> entities.entity(m).type() == holder);
  }

  /** The body's or place's name that a token is part of. */
  Optional<Mention> body(int index) {
    return name(index).filter(m -> isBody(entities.entity(m)));
  }

  /** Whether it is a named body or place; "University of A" is a name too. */
  static boolean isBody(Entity entity) {
    boolean name = entity.named() || NAME.matcher(entity.name()).matches();
    return name && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.PLACE);
  }

  /** Whether a body or place is one that people work in or belong to: "A Museum", no town. */
  static boolean isInstitution(Entity entity) {
    String name = entity.name();
    int blank = name.lastIndexOf(' ');
    return entity.type() == EntityType.ORGANIZATION
        || blank > 0 && Offices.isInstitution(name.substring(blank + 1));
  }

  /** Index of a mention's first token. */
  int first(Mention mention) {
    int index = mention.head();
    while (has(index - 1) && mention.span().covers(sentence.token(index - 1).span())) {
      index--;
    }
    return index;
  }

  /** Index of a mention's last token. */
  int last(Mention mention) {
    int index = mention.head();
    while (has(index + 1) && mention.span().covers(sentence.token(index + 1).span())) {
      index++;
    }
    return index;
  }

  /** Index of the first word from one on that is no "Mr" or "Dr.". */
  int afterHonorifics(int index) {
    int at = index;
    while (has(at) && person(at).isEmpty() && isHonorific(at)) {
      at++;
    }
    return at;
  }

  /** Index of the first word from one on that is no "Mr", "Dr." or rank: "Captain". */
  int afterTitles(int index) {
    int at = index;
    while (has(at)
        && person(at).isEmpty()
        && (isHonorific(at) || sentence.token(at).isProperNoun() && Offices.isOffice(word(at)))) {
      at++;
    }
    return at;
  }

  private String word(int index) {
    return sentence.token(index).word();
  }

  private boolean isHonorific(int index) {
    return sentence.token(index).isProperNoun() && word(index).endsWith(".")
        || HONORIFICS.contains(word(index).toLowerCase(Locale.ROOT));
  }

  boolean inTime(int index) {
    return has(index)
        && sentence.timexes().stream().anyMatch(t -> t.span().covers(sentence.token(index).span()));
  }

  /** The named entity that a token stands for in the role of a holder, pronouns included. */
  Optional<Mention> holder(int index) {
    return mention(index)
        .filter(m -> entities.entity(m).type() == holder && entities.entity(m).named());
  }

  /** The words of tokens joined by blanks, without the rest of a compound that a name begins. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    boolean cut = is(from, "-") && from + 1 < to; // "-based analyst" after a place
    for (Token token : sentence.tokens().subList(cut ? from + 1 : from - 1, to)) {
      words.append(words.isEmpty() ? "" : " ").append(token.word());
    }
    return words.toString();
  }
}
