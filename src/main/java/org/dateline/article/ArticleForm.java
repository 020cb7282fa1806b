package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article as it was read, on one line of JSON, and back without loss. */
public final class ArticleForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleForm() {}

  public static String write(Article article) {
    ObjectNode form = JSON.createObjectNode();
    form.put("id", article.id());
    form.put("text", article.text().toString());
    article.headline().ifPresent(headline -> form.put("headline", headline));
    article.published().ifPresent(day -> form.put("published", day.toString()));
    article.url().ifPresent(url -> form.put("url", url));
    article.publisher().ifPresent(publisher -> form.put("publisher", publisher));
    article.authors().forEach(form.putArray("authors")::add);
    ArrayNode reporters = form.putArray("reporters");
    article.reporters().forEach(reporter -> write(reporter, reporters.addObject()));
    ArrayNode blocks = form.putArray("blocks");
    article.blocks().forEach(block -> write(block, blocks.addObject()));
    return form.toString();
  }

  private static void write(Reporter reporter, ObjectNode form) {
    form.put("name", reporter.name());
    reporter.places().forEach(form.putArray("places")::add);
    write(reporter.evidence(), form);
  }

  private static void write(Block block, ObjectNode form) {
    form.put("kind", block.kind().name());
    write(block.span(), form);
  }

  private static void write(Span span, ObjectNode form) {
    form.put("begin", span.begin()).put("end", span.end());
  }

  /**
   * @throws IllegalArgumentException when the line is not such a form
   */
  public static Article read(String line) {
    try {
      JsonNode form = JSON.readTree(line);
      return new Article(
          form.required("id").asText(),
          new Text(form.required("text").asText()),
          text(form, "headline"),
          text(form, "published").map(LocalDate::parse),
          text(form, "url"),
          text(form, "publisher"),
          strings(form.required("authors")),
          reporters(form.required("reporters")),
          blocks(form.required("blocks")));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalArgumentException("no form of an article", e);
    }
  }

  private static Optional<String> text(JsonNode form, String name) {
    return Optional.ofNullable(form.get(name)).map(JsonNode::asText);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.asText()));
    return strings;
  }

  private static List<Reporter> reporters(JsonNode array) {
    List<Reporter> reporters = new ArrayList<>();
    for (JsonNode one : array) {
      String name = one.required("name").asText();
      reporters.add(new Reporter(name, strings(one.required("places")), span(one)));
    }
    return reporters;
  }

  private static List<Block> blocks(JsonNode array) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode one : array) {
      blocks.add(new Block(Block.Kind.valueOf(one.required("kind").asText()), span(one)));
    }
    return blocks;
  }

  private static Span span(JsonNode form) {
    return new Span(form.required("begin").asInt(), form.required("end").asInt());
  }
}
