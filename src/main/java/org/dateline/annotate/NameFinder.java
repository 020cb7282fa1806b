package org.dateline.annotate;

import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Names by two CRFs, news first: the three classes of the larger training set, filled up with the
 * four of CoNLL-2003, whose MISC brings nationalities, events and works. Number and time
 * classifiers stay off: they cost more than everything else.
 */
final class NameFinder {
  private static final String MODELS = "edu/stanford/nlp/models/ner/english.";

  private final ClassifierCombiner<CoreLabel> models;

  NameFinder() {
    CompletableFuture<CRFClassifier<CoreLabel>> second =
        CompletableFuture.supplyAsync(() -> load("conll.4class.distsim.crf.ser.gz"));
    models = new ClassifierCombiner<>(load("all.3class.distsim.crf.ser.gz"), second.join());
  }

  private static CRFClassifier<CoreLabel> load(String name) {
    try {
      return CRFClassifier.getClassifier(MODELS + name);
    } catch (IOException broken) {
      throw new UncheckedIOException("the name models cannot be read", broken);
    } catch (ClassNotFoundException broken) {
      throw new IllegalStateException("the name models are of another version", broken);
    }
  }

  /** Sets each word's class, {@code O} outside names. */
  void find(List<CoreLabel> words) {
    List<CoreLabel> found = models.classifySentence(words);
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setNER(found.get(i).get(CoreAnnotations.AnswerAnnotation.class));
    }
  }
}
