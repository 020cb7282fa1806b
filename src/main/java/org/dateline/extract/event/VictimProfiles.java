package org.dateline.extract.event;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.Mention;
import org.dateline.extract.Quantity;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.WordList;

/** What the text shows of the people in it: name, noun, age, gender. */
final class VictimProfiles {
  private static final WordList NOUNS = WordList.load(VictimProfiles.class, "victims.txt");
  private static final WordList FURTHER =
      WordList.section(VictimProfiles.class, "words.txt", "not told before");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their");
  private static final Map<String, Gender> GENDERS =
      Map.of(
          "man", Gender.MALE,
          "boy", Gender.MALE,
          "male", Gender.MALE,
          "woman", Gender.FEMALE,
          "girl", Gender.FEMALE,
          "female", Gender.FEMALE);

  private final Entities entities;
  private final List<Sentence> sentences;
  private final Map<Integer, String> ages = new HashMap<>();

  VictimProfiles(List<Sentence> sentences, Entities entities, List<Quantity> quantities) {
    this.entities = entities;
    this.sentences = sentences;
    quantities.stream()
        .filter(q -> q.kind() == Quantity.Kind.AGE && q.mention().isPresent())
        .forEach(this::age);
  }

  private void age(Quantity age) {
    int entity = entities.mentions().get(age.mention().getAsInt()).entity();
    age.value().map(BigDecimal::toPlainString).ifPresent(years -> ages.putIfAbsent(entity, years));
  }

  /** Names that the text calls victims, whatever it says of them. */
  List<Mention> identified() {
    return entities.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.NAME && m.type() == EntityType.PERSON)
        .filter(m -> isCalledVictim(m.entity()))
        .toList();
  }

  private boolean isCalledVictim(int entity) {
    return entities.mentions().stream()
        .filter(m -> m.entity() == entity && m.kind() == Mention.Kind.NOMINAL)
        .anyMatch(m -> NOUNS.value(noun(m)).filter(kind -> !kind.equals("PERSON")).isPresent());
  }

  Victim of(int entity) {
    Entity who = entities.entities().get(entity);
    List<Mention> mentions =
        entities.mentions().stream().filter(m -> m.entity() == entity).toList();
    Mention first =
        mentions.stream()
            .filter(m -> m.kind() != Mention.Kind.PRONOUN)
            .findFirst()
            .orElse(mentions.get(0));
    Mention best =
        mentions.stream()
            .filter(m -> m.kind() == Mention.Kind.NAME)
            .max(Comparator.comparingInt(m -> m.text().length()))
            .orElse(first);
    Optional<String> age = Optional.ofNullable(ages.get(entity));
    boolean introduced = who.named() && (age.isPresent() || isCalledVictim(entity));
    String noun = who.named() ? "" : noun(first);
    return new Victim(
        entity,
        best.id(),
        who.named(),
        noun,
        !who.named() && NOUNS.contains(noun.replaceFirst(".*-", "")) && isDefinite(first),
        !who.named() && isPossessed(first),
        introduced,
        age,
        who.gender().or(() -> Optional.ofNullable(GENDERS.get(noun))),
        new TreeSet<>(),
        new TreeSet<>(mentions.stream().map(Mention::sentence).limit(1).toList()),
        new TreeSet<>());
  }

  private String noun(Mention mention) {
    return head(mention).lemma().toLowerCase(Locale.ROOT);
  }

  private Token head(Mention mention) {
    return sentences.get(mention.sentence()).token(mention.head());
  }

  // "the victim", not "the other victim"
  private boolean isDefinite(Mention mention) {
    List<String> words = words(mention);
    return DEFINITE.contains(words.get(0)) && words.stream().noneMatch(FURTHER::contains);
  }

  private boolean isPossessed(Mention mention) {
    return POSSESSIVE.contains(words(mention).get(0));
  }

  private List<String> words(Mention mention) {
    return sentences.get(mention.sentence()).tokens().stream()
        .filter(t -> mention.span().covers(t.span()))
        .map(t -> t.word().toLowerCase(Locale.ROOT))
        .toList();
  }
}
