package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.article.Span;

/**
 * TimeML files (TempEval-3, SemEval-2013 task 1): TIMEX3 expressions of the text, the document
 * creation time being the date of publication. Expressions pair by overlap; type and value are
 * right when the strings are the same.
 */
final class TempEval3 implements Benchmark<List<TempEval3.Timex>> {
  record Timex(Span span, String type, String value) {}

  @Override
  public List<String> queries() {
    return List.of("dates");
  }

  @Override
  public String layout() {
    return ".tml files; each folder is a group";
  }

  @Override
  public List<Document<List<Timex>>> load(Path data) throws IOException {
    List<Document<List<Timex>>> documents = new ArrayList<>();
    List<Path> files = new ArrayList<>(Json.files(data, "*.tml", "*/*.tml"));
    for (Path file : files) {
      try {
        documents.add(new Reader(file).read());
      } catch (XMLStreamException broken) {
        throw new IOException(file + ": " + broken.getMessage(), broken);
      }
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(Document<List<Timex>> document, Answers answers, Judge judge) {
    List<Timex> given =
        answers.rows("dates", document).stream()
            .filter(row -> row.span().isPresent())
            .map(row -> new Timex(row.span().get(), row.get("type"), row.get("value")))
            .toList();
    var pairs = Pairing.of(document.gold(), given, (a, b) -> Overlap.jaccard(a.span(), b.span()));
    Map<String, Long> hits = new LinkedHashMap<>();
    hits.put("timex relaxed", (long) pairs.size());
    hits.put(
        "timex strict",
        pairs.stream().filter(p -> p.gold().span().equals(p.answer().span())).count());
    hits.put(
        "timex type",
        pairs.stream().filter(p -> p.gold().type().equals(p.answer().type())).count());
    hits.put(
        "timex value",
        pairs.stream().filter(p -> p.gold().value().equals(p.answer().value())).count());
    Map<String, Tally> scores = new LinkedHashMap<>();
    hits.forEach(
        (metric, count) ->
            scores.put(
                metric, Tally.ofPairs(count.intValue(), document.gold().size(), given.size())));
    return scores;
  }

  /** One file. */
  private static final class Reader {
    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> timexes = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private final List<String[]> open = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private String created = "";
    private int length;

    Reader(Path file) {
      this.file = file;
    }

    Document<List<Timex>> read() throws IOException, XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      try (var in = Files.newInputStream(file)) {
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        String part = "";
        while (xml.hasNext()) {
          switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> part = begin(xml, part);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                words(xml.getText(), part);
            case XMLStreamConstants.END_ELEMENT -> part = end(xml, part);
            default -> {}
          }
        }
      }
      String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      return Document.of(name, text.toString(), List.copyOf(timexes))
          .dated(created.substring(0, Math.min(10, created.length())))
          .titled(title.toString().strip())
          .in(file.toAbsolutePath().getParent().getFileName().toString());
    }

    private String begin(XMLStreamReader xml, String part) {
      String name = xml.getLocalName();
      if (name.equals("TEXT") || name.equals("DCT") || name.equals("TITLE")) {
        return name;
      }
      if (name.equals("TIMEX3")) {
        String[] timex = {attribute(xml, "type"), attribute(xml, "value")};
        if (part.equals("DCT")) {
          created = timex[1];
        }
        open.add(timex);
        begins.add(length);
      }
      return part;
    }

    private static String attribute(XMLStreamReader xml, String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }

    private void words(String words, String part) {
      if (part.equals("TEXT")) {
        text.append(words);
        length += words.codePointCount(0, words.length());
      } else if (part.equals("TITLE")) {
        title.append(words);
      }
    }

    private String end(XMLStreamReader xml, String part) {
      String name = xml.getLocalName();
      if (name.equals("TIMEX3")) {
        String[] timex = open.remove(open.size() - 1);
        int begin = begins.remove(begins.size() - 1);
        if (part.equals("TEXT") && length > begin) {
          timexes.add(new Timex(new Span(begin, length), timex[0], timex[1]));
        }
      }
      return name.equals(part) ? "" : part;
    }
  }
}
