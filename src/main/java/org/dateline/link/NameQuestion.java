package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Article;
import org.dateline.article.Text;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;

/**
 * A name asked for outside any article, where nothing around it speaks for one item or another.
 *
 * @param name as an article would write it
 * @param type what sort of entity it is to be
 */
public record NameQuestion(String name, EntityType type) {
  /** What a linker would choose. */
  public Choice ask(Linker linker) {
    return linker.link(facts()).get(0);
  }

  private Facts facts() {
    Optional<String> unknown = Optional.empty();
    Article article =
        new Article(
            name,
            new Text(name),
            unknown,
            Optional.empty(),
            unknown,
            unknown,
            List.of(),
            List.of(),
            List.of());
    Entity entity = new Entity(0, type, name, List.of(), true, true, Optional.empty(), List.of());
    return new Facts(
        new AnnotatedText(article, List.of(), List.of()),
        List.of(),
        List.of(entity),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
