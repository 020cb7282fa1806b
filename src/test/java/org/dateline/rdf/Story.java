package org.dateline.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.article.Article;
import org.dateline.article.Reporter;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.extract.Argument;
import org.dateline.extract.Attribute;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Event;
import org.dateline.extract.Facts;
import org.dateline.extract.Gender;
import org.dateline.extract.Kinship;
import org.dateline.extract.Membership;
import org.dateline.extract.Mention;
import org.dateline.extract.Part;
import org.dateline.extract.Pattern;
import org.dateline.extract.Quantity;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;
import org.dateline.extract.Trigger;
import org.dateline.extract.When;

/** Puts facts about a short text together by the words that tell them. */
final class Story {
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Timex> timexes = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final List<Kinship> kinships = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Reporter> reporters = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final String id;
  private final String published;
  private final Text text;

  Story(String id, String published, String... lines) {
    this.id = id;
    this.published = published;
    this.text = new Text(String.join(" ", lines));
    int begin = 0;
    for (String line : lines) {
      Span span = new Span(begin, begin + line.codePointCount(0, line.length()));
      sentences.add(new Sentence(sentences.size(), 0, false, span, tokens(line, begin), List.of()));
      begin = span.end() + 1;
    }
  }

  private static List<Token> tokens(String line, int begin) {
    List<Token> tokens = new ArrayList<>();
    int at = begin;
    for (String word : line.split(" ")) {
      Span span = new Span(at, at + word.codePointCount(0, word.length()));
      tokens.add(new Token(tokens.size() + 1, span, word, word, "NN", 0, "root", "O"));
      at = span.end() + 1;
    }
    return tokens;
  }

  /** The span of words that stand in the text once, or of the bracketed part: "[Holm] told". */
  Span span(String words) {
    String plain = words.replaceAll("[\\[\\]]", "");
    int at = text.toString().indexOf(plain);
    if (at < 0 || text.toString().indexOf(plain, at + 1) >= 0) {
      throw new IllegalArgumentException("not once in the text: " + plain);
    }
    boolean marked = !plain.equals(words);
    int begin = text.toCodePoint(at + (marked ? words.indexOf('[') : 0));
    int length = marked ? words.indexOf(']') - words.indexOf('[') - 1 : plain.length();
    return new Span(begin, begin + length);
  }

  private int sentence(Span span) {
    return sentences.stream()
        .filter(one -> one.span().covers(span))
        .findFirst()
        .orElseThrow()
        .index();
  }

  int named(EntityType type, String name, String... aliases) {
    return entity(type, name, true, List.of(aliases), Optional.empty());
  }

  int woman(String name, Attribute... attributes) {
    return entity(EntityType.PERSON, name, true, List.of(), Optional.of(Gender.FEMALE), attributes);
  }

  int unnamed(EntityType type, String name) {
    return entity(type, name, false, List.of(), Optional.empty());
  }

  private int entity(
      EntityType type,
      String name,
      boolean named,
      List<String> aliases,
      Optional<Gender> gender,
      Attribute... attributes) {
    entities.add(
        new Entity(
            entities.size(), type, name, aliases, named, named, gender, List.of(attributes)));
    return entities.size() - 1;
  }

  int mention(int entity, String words) {
    return mention(entity, words, Mention.Kind.NAME);
  }

  int phrase(int entity, String words) {
    return mention(entity, words, Mention.Kind.NOMINAL);
  }

  int pronoun(int entity, String words) {
    return mention(entity, words, Mention.Kind.PRONOUN);
  }

  private int mention(int entity, String words, Mention.Kind kind) {
    return mention(entity, span(words), kind);
  }

  private int mention(int entity, Span span, Mention.Kind kind) {
    EntityType type = entities.get(entity).type();
    mentions.add(
        new Mention(
            mentions.size(), sentence(span), 1, span, text.slice(span), kind, type, entity));
    return mentions.size() - 1;
  }

  Trigger trigger(String word) {
    return new Trigger(sentence(span(word)), 1, span(word));
  }

  static Argument role(String role, int mention) {
    return new Argument(role, mention, OptionalInt.empty());
  }

  static Argument counted(String role, int mention, int quantity) {
    return new Argument(role, mention, OptionalInt.of(quantity));
  }

  Optional<When> on(String words, String value) {
    timexes.add(new Timex(span(words), "DATE", value));
    return Optional.of(new When(value, When.Dating.CLAUSE, Optional.of(span(words))));
  }

  int event(String type, String trigger, Status status, Optional<When> when, Argument... roles) {
    return event(
        type,
        List.of(trigger(trigger)),
        status,
        when,
        OptionalInt.empty(),
        OptionalInt.empty(),
        roles);
  }

  int event(
      String type,
      List<Trigger> triggers,
      Status status,
      Optional<When> when,
      OptionalInt source,
      OptionalInt statement,
      Argument... roles) {
    events.add(
        new Event(
            events.size(),
            type,
            triggers,
            List.of(roles),
            when,
            status,
            source,
            statement,
            new Pattern("event")));
    return events.size() - 1;
  }

  int statement(
      Statement.Mode mode,
      String content,
      String cue,
      String speakerWords,
      List<Integer> speakers,
      List<Integer> addressees) {
    statements.add(
        new Statement(
            statements.size(),
            sentence(span(content)),
            mode,
            Statement.Kind.SAID,
            span(content),
            speakers,
            Optional.of(span(speakerWords)),
            Optional.of(span(cue)),
            addressees,
            Optional.of("radio interview"),
            Optional.empty(),
            List.of(),
            Status.ASSERTED,
            false,
            new Pattern("statement")));
    return statements.size() - 1;
  }

  int exactly(String words, String value, String of, int mention) {
    return figure(words, Quantity.Kind.COUNT, value, null, null, null, of, mention);
  }

  int between(String words, String min, String max, String of, int mention) {
    return figure(words, Quantity.Kind.COUNT, null, min, max, null, of, mention);
  }

  int money(String words, String value, String unit) {
    return figure(words, Quantity.Kind.MONEY, value, null, null, unit, null, -1);
  }

  private int figure(
      String words,
      Quantity.Kind kind,
      String value,
      String min,
      String max,
      String unit,
      String of,
      int mention) {
    quantities.add(
        new Quantity(
            quantities.size(),
            sentence(span(words)),
            1,
            span(words),
            kind,
            Optional.ofNullable(value).map(BigDecimal::new),
            Optional.ofNullable(min).map(BigDecimal::new),
            Optional.ofNullable(max).map(BigDecimal::new),
            value == null,
            Optional.ofNullable(unit),
            Optional.ofNullable(of),
            mention < 0 ? OptionalInt.empty() : OptionalInt.of(mention),
            OptionalInt.empty(),
            new Pattern("figure")));
    return quantities.size() - 1;
  }

  void office(int person, String role, int organization, String evidence) {
    memberships.add(
        new Membership(
            person,
            role,
            OptionalInt.of(organization),
            false,
            span(evidence),
            new Pattern("role")));
  }

  void kin(int person, String relation, int relative, String evidence) {
    kinships.add(new Kinship(person, relation, relative, span(evidence)));
  }

  void part(int part, int whole, String evidence) {
    parts.add(new Part(whole, part, span(evidence)));
  }

  void reporter(String name, String... places) {
    reporters.add(new Reporter(name, List.of(places), span(name)));
  }

  Facts facts() {
    Article article =
        new Article(
            id,
            text,
            Optional.of("News of " + id),
            Optional.of(LocalDate.parse(published)),
            Optional.of("https://news.example/" + id),
            Optional.of("The Fjord Post"),
            List.of(),
            reporters,
            List.of());
    AnnotatedText annotated = new AnnotatedText(article, sentences, List.of());
    return new Facts(
        annotated,
        mentions,
        entities,
        events,
        statements,
        quantities,
        timexes,
        memberships,
        kinships,
        parts);
  }
}
