package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;

/** Finds who and what an article mentions, and which mentions stand for the same. Thread-safe. */
public final class EntityReader {

  private static final Pattern SIGNED = Pattern.compile("[™®]");

  /** No end of a sentence. */
  private static final Pattern GOES_ON = Pattern.compile("[?!] \\p{Ll}");

  private final Predicate<String> isEventNoun;

  /**
   * @param isEventNoun whether a lemma in lower case tells of an event: who or what stands before
   *     such a noun takes part in it, "rebel" attack
   */
  public EntityReader(Predicate<String> isEventNoun) {
    this.isEventNoun = isEventNoun;
  }

  /** The mentions and entities of an article, both in text order. */
  public Entities read(AnnotatedText text) {
    Discourse discourse = new Discourse(text);
    List<List<Draft>> names = NameFinder.find(discourse);
    for (int i = 0; i < names.size(); i++) {
      NounFinder.find(discourse, discourse.trees.get(i), names.get(i), isEventNoun);
      PronounFinder.find(discourse, discourse.trees.get(i));
    }
    List<Draft> drafts = discourse.drafts();
    NameSieve.apply(drafts.stream().filter(Draft::isName).toList());
    drafts.stream().filter(d -> d.cluster == null).forEach(Cluster::new);
    Predication.apply(discourse);
    anaphora(discourse, drafts);
    List<Draft> all = new ArrayList<>(drafts);
    all.addAll(DemonymFinder.find(discourse, drafts));
    all.sort(Cluster.TEXT_ORDER);
    return entities(discourse, all);
  }

  private static void anaphora(Discourse discourse, List<Draft> drafts) {
    PronounAnaphora pronouns = new PronounAnaphora(discourse);
    List<Draft> earlier = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.isPronoun() && !draft.cluster.named()) {
        pronouns.antecedent(draft, earlier).ifPresent(a -> a.cluster.join(draft.cluster));
      } else if (!draft.isName()) {
        NominalAnaphora.antecedent(draft, earlier).ifPresent(a -> a.cluster.join(draft.cluster));
      }
      earlier.add(draft);
    }
  }

  private static Entities entities(Discourse discourse, List<Draft> drafts) {
    EntityNames names = new EntityNames(discourse);
    Map<Cluster, Integer> ids = new LinkedHashMap<>();
    drafts.forEach(d -> ids.putIfAbsent(d.cluster, ids.size()));
    List<Entity> entities = new ArrayList<>();
    ids.forEach((cluster, id) -> entities.add(names.entity(id, cluster)));
    List<Mention> mentions = new ArrayList<>();
    for (Draft draft : drafts) {
      mentions.add(mention(discourse, mentions.size(), draft, ids.get(draft.cluster)));
    }
    return new Entities(discourse.text.sentences(), mentions, entities);
  }

  private static Mention mention(Discourse discourse, int id, Draft draft, int entity) {
    Span span = draft.isName() ? whole(discourse, draft) : draft.span();
    EntityType type = draft.isPronoun() ? draft.cluster.type : draft.type;
    return new Mention(
        id,
        draft.sentence.index(),
        draft.head.index(),
        span,
        discourse.text.article().text().slice(span),
        draft.kind,
        type,
        entity);
  }

  /** With the sign of a trade mark that is printed on it, or with a title's own question mark. */
  private static Span whole(Discourse discourse, Draft name) {
    Span span = name.span();
    Text text = discourse.text.article().text();
    String next = text.slice(span.end(), Math.min(text.length(), span.end() + 3));
    boolean signed = SIGNED.matcher(next).lookingAt();
    boolean asked = name.type == EntityType.WORK && GOES_ON.matcher(next).matches();
    return signed || asked ? new Span(span.begin(), span.end() + 1) : span;
  }
}
