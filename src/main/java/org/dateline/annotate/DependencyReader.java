package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.List;

/** Basic dependencies, Universal Dependencies v2. */
final class DependencyReader {
  private final DependencyParser model =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  /** Sets each word's governor (0 for the root) and relation. */
  void parse(List<CoreLabel> words) {
    for (TypedDependency dependency : model.predict(words).typedDependencies()) {
      CoreLabel word = words.get(dependency.dep().index() - 1);
      word.set(CoreAnnotations.CoNLLDepParentIndexAnnotation.class, dependency.gov().index());
      word.set(CoreAnnotations.CoNLLDepTypeAnnotation.class, dependency.reln().toString());
    }
  }
}
