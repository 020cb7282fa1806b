package org.dateline.extract.people;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.Membership;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.entity.EntityReader;

/**
 * What is read of people in sentences given word by word: "word/tag/head/relation" with the name's
 * kind, if any, as fifth part.
 */
record Reading(Entities entities, PeopleFacts facts) {

  static Reading of(String... sentences) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < sentences.length; i++) {
      form.append("# sent_id = ").append(i).append("\n# paragraph = 0\n");
      String[] words = sentences[i].strip().split("\\s+");
      for (int w = 0; w < words.length; w++) {
        form.append(row(w + 1, words[w].split("/"))).append('\n');
      }
      form.append('\n');
    }
    AnnotatedText text = AnnotatedReader.read(form.toString());
    Entities entities = new EntityReader(noun -> false).read(text);
    return new Reading(entities, new PeopleReader().read(text, entities, List.of()));
  }

  private static String row(int index, String[] cells) {
    String name = cells.length > 4 ? "Name=" + cells[4] : "_";
    String lemma = cells[1].startsWith("NNP") ? cells[0] : cells[0].toLowerCase();
    return String.join(
        "\t",
        "" + index,
        cells[0],
        lemma(lemma, cells[1]),
        "_",
        cells[1],
        "_",
        cells[2],
        cells[3],
        "_",
        name);
  }

  private static String lemma(String word, String tag) {
    return switch (word) {
      case "is", "was" -> "be";
      case "heads" -> "head";
      case "lives" -> "live";
      case "became" -> "become";
      case "served" -> "serve";
      case "resigned" -> "resign";
      default ->
          tag.equals("NNS") && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    };
  }

  /** "person | role | organisation", with "former" where it is over. */
  Stream<String> roles() {
    return facts.memberships().stream().map(this::role);
  }

  private String role(Membership m) {
    String body =
        m.organization().isPresent()
            ? name(m.organization().getAsInt())
            : m.organizationName().orElse("-");
    return name(m.person()) + " | " + m.role() + " | " + body + (m.former() ? " | former" : "");
  }

  /** "person KIND value". */
  Stream<String> attributes() {
    return facts.attributes().entrySet().stream()
        .flatMap(
            e ->
                e.getValue().stream()
                    .map(a -> name(e.getKey()) + " " + a.kind() + " " + a.value()));
  }

  /** "person's relation: relative". */
  Stream<String> kin() {
    return facts.kinships().stream()
        .map(k -> name(k.person()) + "'s " + k.relation() + ": " + name(k.relative()));
  }

  /** "part < whole". */
  Stream<String> parts() {
    return facts.parts().stream().map(p -> name(p.part()) + " < " + name(p.whole()));
  }

  private String name(int entity) {
    return entities.entities().get(entity).name();
  }
}
