package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Entity;
import org.dateline.extract.Mention;

/** An article's mentions and entities, found by their tokens. */
public final class Entities {
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private final Map<Long, Mention> byToken = new HashMap<>();

  /**
   * Ids are places in the lists. A token inside a name finds the name; another token only as head.
   */
  public Entities(List<Sentence> sentences, List<Mention> mentions, List<Entity> entities) {
    this.mentions = List.copyOf(mentions);
    this.entities = List.copyOf(entities);
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.NAME) {
        for (Token token : sentences.get(mention.sentence()).tokens()) {
          if (mention.span().covers(token.span())) {
            byToken.putIfAbsent(key(mention.sentence(), token.index()), mention);
          }
        }
      }
    }
    for (Mention mention : mentions) {
      byToken.put(key(mention.sentence(), mention.head()), mention);
    }
  }

  private static long key(int sentence, int token) {
    return (long) sentence << 32 | token;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  public List<Entity> entities() {
    return entities;
  }

  /** The mention that a token heads, or the name that it is part of. */
  public Optional<Mention> at(int sentence, int token) {
    return Optional.ofNullable(byToken.get(key(sentence, token)));
  }

  public Entity entity(Mention mention) {
    return entities.get(mention.entity());
  }
}
