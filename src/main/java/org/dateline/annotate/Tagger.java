package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** Parts of speech and lemmas. */
final class Tagger {
  private final MaxentTagger model =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

  void tag(List<CoreLabel> words) {
    model.tagCoreLabels(words);
    TagRepair.repair(words);
    Morphology morphology = new Morphology(); // its scanner has state: one for each call
    for (CoreLabel word : words) {
      word.setLemma(morphology.lemma(word.word(), word.tag()));
    }
  }
}
