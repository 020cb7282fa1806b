package org.dateline.annotate;

import java.util.List;
import org.dateline.article.Span;

/**
 * Prints annotated text in its readable form, CoNLL-U with comments: a sentence a block, {@code
 * Span} and {@code Name} in the last column, time expressions as {@code # timex = begin:end TYPE
 * VALUE}.
 */
public final class AnnotatedWriter {
  private AnnotatedWriter() {}

  /** The readable form; {@link AnnotatedReader} reads it again without loss. */
  public static String write(AnnotatedText text) {
    StringBuilder out = new StringBuilder();
    comment(out, "newdoc id", text.article().id().replaceAll("\\R", " "));
    text.article().published().ifPresent(day -> comment(out, "published", day.toString()));
    if (!text.degraded().isEmpty()) {
      comment(out, "degraded", String.join(", ", text.degraded()));
    }
    text.sentences().forEach(sentence -> write(sentence, out));
    return out.toString();
  }

  private static void write(Sentence sentence, StringBuilder out) {
    comment(out, "sent_id", Integer.toString(sentence.index()));
    comment(out, "paragraph", Integer.toString(sentence.paragraph()));
    if (sentence.headline()) {
      comment(out, "headline", "yes");
    }
    comment(out, "text", String.join(" ", sentence.tokens().stream().map(Token::word).toList()));
    for (Timex timex : sentence.timexes()) {
      comment(out, "timex", span(timex.span()) + " " + timex.type() + " " + timex.value());
    }
    sentence.tokens().forEach(token -> write(token, out));
    out.append('\n');
  }

  private static void comment(StringBuilder out, String name, String value) {
    out.append("# ").append(name).append(" = ").append(value).append('\n');
  }

  private static void write(Token token, StringBuilder out) {
    String misc = "Span=" + span(token.span());
    if (!token.name().equals("O")) {
      misc += "|Name=" + token.name();
    }
    List<String> columns =
        List.of(
            Integer.toString(token.index()),
            token.word(),
            token.lemma(),
            "_",
            token.tag(),
            "_",
            Integer.toString(token.head()),
            token.relation(),
            "_",
            misc);
    out.append(String.join("\t", columns)).append('\n');
  }

  private static String span(Span span) {
    return span.begin() + ":" + span.end();
  }
}
