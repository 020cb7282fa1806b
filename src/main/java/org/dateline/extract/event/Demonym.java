package org.dateline.extract.event;

import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Countries;
import org.dateline.extract.entity.NounKind;
import org.dateline.extract.entity.Nouns;

/** A country told by its adjective or its initials before an event noun: whose forces act. */
final class Demonym {
  private static final Set<NounKind> OTHERS =
      Set.of(NounKind.PERSON, NounKind.GROUP, NounKind.ORGANIZATION, NounKind.PLACE);

  private Demonym() {}

  /**
   * Whether a mention before an event noun is one. In "a Chilean settler attack" or "a Chilean
   * prison raid" the adjective goes with the settlers and the prison.
   */
  static boolean is(Mention mention, Token noun, Scene scene) {
    boolean country =
        mention.kind() == Mention.Kind.ADJECTIVE
            || mention.kind() == Mention.Kind.NAME && Countries.isInitials(mention.text());
    return country
        && mention.head() < noun.index()
        && scene.sentence().tokens().subList(mention.head(), noun.index() - 1).stream()
            .noneMatch(between -> OTHERS.contains(Nouns.kind(between.lemma())));
  }
}
