package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.evaluate.LinkScorer.Linked;

/**
 * Sets in ELEVANT's form (Bast et al., EMNLP 2022): mentions with their Wikidata items. Spans agree
 * to the word; pronouns and nouns with an article are left out, as in its figures without
 * coreference; of nested labels the outermost counts. Its longer rules for partial names, lower
 * case and demonyms are not followed.
 */
final class Elevant implements Benchmark<Elevant.Gold> {
  /**
   * What is annotated.
   *
   * @param within the part of the text that is
   */
  record Gold(List<LinkLabel> labels, Span within) {}

  private static final String SUFFIX = ".benchmark.jsonl";
  private static final Pattern NOMINAL =
      Pattern.compile(
          "(?i:the|that|this|these|those|my|your|his|her|its|our|their)\\s+\\P{Lu}.*",
          Pattern.DOTALL);

  /** Items, things of unknown items; anything else stands for dates and quantities. */
  private static final Pattern ENTITY = Pattern.compile("Q\\d+|<.*");

  @Override
  public List<String> queries() {
    return List.of("mentions");
  }

  @Override
  public String layout() {
    return "*.benchmark.jsonl; each file is a group";
  }

  @Override
  public List<Document<Gold>> load(Path data) throws IOException {
    List<Document<Gold>> documents = new ArrayList<>();
    for (Path file : Json.files(data, "*" + SUFFIX)) {
      String group = file.getFileName().toString().replace(SUFFIX, "");
      for (JsonNode line : Json.lines(file)) {
        String text = line.path("text").asText();
        Gold gold =
            new Gold(labels(line.path("labels"), new Text(text)), span(line, "evaluation_span"));
        documents.add(
            Document.of(group + "-" + line.path("id").asText(), text, gold)
                .titled(Json.text(line, "title"))
                .in(group));
      }
    }
    return documents;
  }

  private static Span span(JsonNode object, String field) {
    JsonNode pair = object.path(field);
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }

  private static List<LinkLabel> labels(JsonNode array, Text text) {
    Map<Integer, JsonNode> byId = new LinkedHashMap<>();
    array.forEach(label -> byId.put(label.path("id").asInt(), label));
    return byId.values().stream()
        .filter(label -> label.path("parent").isMissingNode() || label.path("parent").isNull())
        .filter(label -> !isCoreference(label, text.slice(span(label, "span"))))
        .map(label -> label(label, byId, text))
        .toList();
  }

  private static boolean isCoreference(JsonNode label, String mention) {
    return label.path("coref").asBoolean(isNoName(mention));
  }

  private static LinkLabel label(JsonNode label, Map<Integer, JsonNode> byId, Text text) {
    String mention = text.slice(span(label, "span"));
    String item = label.path("entity_id").asText();
    String name = Json.text(label, "name");
    boolean told = !name.isEmpty() && !name.startsWith("Unknown");
    List<LinkLabel> inner =
        StreamSupport.stream(label.path("children").spliterator(), false)
            .map(child -> byId.get(child.asInt()))
            .filter(child -> child != null)
            .map(child -> label(child, byId, text))
            .toList();
    return new LinkLabel(
        words(text, span(label, "span")),
        item,
        isCapital(told ? name : mention),
        isCapital(mention),
        !label.path("optional").asBoolean() && ENTITY.matcher(item).matches(),
        inner);
  }

  @Override
  public Map<String, Tally> score(Document<Gold> document, Answers answers, Judge judge) {
    LinkScorer all = new LinkScorer(document.gold().labels(), given(document, answers));
    LinkScorer known = all.knowing(answers::knows);
    Map<String, Tally> scores = new LinkedHashMap<>();
    scores.put("mentions, named", all.mentions());
    scores.put("links, named", all.links());
    scores.put("links, named, to known items", known.links());
    scores.put("known item right, of mentions found", known.right());
    scores.put("unknown item given a link", known.wrong());
    return scores;
  }

  private static List<Linked> given(Document<Gold> document, Answers answers) {
    Text text = document.text();
    var labelled =
        document.gold().labels().stream().map(LinkLabel::span).collect(Collectors.toSet());
    List<Linked> given = new ArrayList<>();
    for (Row row : answers.rows("mentions", document)) {
      Span span = row.span().orElse(null);
      if (span != null && document.gold().within().covers(span)) {
        String mention = text.slice(span);
        Span whole = words(text, span);
        if (labelled.contains(whole) || !isNoName(mention)) {
          String item = row.get("wikidata").replaceFirst(".*[/:]", "");
          given.add(new Linked(whole, item, isCapital(mention)));
        }
      }
    }
    return given;
  }

  /** Out to whole words on both sides, so that a name is its possessive. */
  private static Span words(Text text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin > 0 && isInWord(text.codePointAt(begin - 1))) {
      begin--;
    }
    while (end < text.length() && isInWord(text.codePointAt(end))) {
      end++;
    }
    return new Span(begin, end);
  }

  private static boolean isInWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '\'' || codePoint == '"';
  }

  private static boolean isCapital(String name) {
    return Character.isUpperCase(
        name.codePoints().filter(Character::isLetter).findFirst().orElse('a'));
  }

  private static boolean isNoName(String mention) {
    return NameWords.isPronoun(mention) || NOMINAL.matcher(mention).matches();
  }
}
