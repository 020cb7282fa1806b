package org.dateline.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Span;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;
import org.dateline.link.Choice;
import org.dateline.link.Linker;
import org.dateline.link.Reasons;

/** Why entities of a dataset get their items: its articles are read again from what is kept. */
public final class LinkReasons {
  private final KeptArticles kept;
  private final Function<AnnotatedText, Facts> extractor;
  private final Linker linker;

  public LinkReasons(KeptArticles kept, Function<AnnotatedText, Facts> extractor, Linker linker) {
    this.kept = kept;
    this.extractor = extractor;
    this.linker = linker;
  }

  /**
   * The reasons for what some mentions of an article stand for, in lines; each entity once.
   *
   * @param article its identifier
   * @param spans of the mentions
   */
  public List<String> of(String article, List<Span> spans) {
    return kept.get(article).stream().flatMap(found -> of(found.text(), spans)).toList();
  }

  private Stream<String> of(AnnotatedText text, List<Span> spans) {
    Facts facts = extractor.apply(text);
    List<Choice> choices = linker.link(facts);
    return facts.mentions().stream()
        .filter(mention -> spans.contains(mention.span()))
        .map(Mention::entity)
        .distinct()
        .flatMap(entity -> Reasons.of(choices.get(entity), linker.weights()).stream());
  }
}
