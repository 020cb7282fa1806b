package org.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;
import org.dateline.extract.When;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.entity.EntityReader;
import org.dateline.extract.time.TimeReader;
import org.dateline.rdf.SpeechLexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden cases: NAME.conllu is an annotated article, NAME.expected the statements in it. */
class StatementReaderTest {
  private static final StatementReader READER = new StatementReader(SpeechLexiconReader.english());

  @ParameterizedTest
  @ValueSource(strings = {"quotations", "clauses", "parentheses", "limits", "sources"})
  void readsWhoSaidWhat(String name) throws IOException {
    AnnotatedText text = AnnotatedReader.read(resource(name + ".conllu"));

    String statements = read(text).stream().map(s -> line(text, s)).collect(Collectors.joining());

    assertThat(statements).isEqualTo(resource(name + ".expected"));
  }

  @Test
  void idsArePlacesInTheList() throws IOException {
    List<Statement> statements = read(AnnotatedReader.read(resource("quotations.conllu")));

    assertThat(statements).extracting(Statement::id).isSorted().startsWith(0, 1, 2);
  }

  private static List<Statement> read(AnnotatedText annotated) {
    AnnotatedText text = new TimeReader().annotate(annotated);
    Entities entities = new EntityReader(noun -> false).read(text);
    return READER.read(
        text, entities, text.sentences().stream().flatMap(s -> s.timexes().stream()).toList());
  }

  private static String line(AnnotatedText annotated, Statement statement) {
    Text text = annotated.article().text();
    return statement.speaker().map(text::slice).orElse("?")
        + statement.cue().map(text::slice).map(cue -> " [" + cue + "]").orElse("")
        + " "
        + statement.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + statement.mode().name().toLowerCase(Locale.ROOT)
        + (statement.status() == Status.ASSERTED ? "" : " " + statement.status())
        + statement.medium().map(m -> " by " + m).orElse("")
        + statement.when().map(When::value).map(day -> " on " + day).orElse("")
        + (statement.addressees().isEmpty() ? "" : " to " + statement.addressees().size())
        + (statement.places().isEmpty() ? "" : " at a place")
        + ": "
        + text.slice(statement.content())
        + "\n";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = StatementReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void contentIsASliceOfTheText() throws IOException {
    AnnotatedText text = AnnotatedReader.read(resource("quotations.conllu"));

    assertThat(read(text))
        .extracting(Statement::content)
        .allSatisfy(span -> assertThat(text.article().text().all().covers(span)).isTrue())
        .doesNotContain(new Span(0, 0));
  }
}
