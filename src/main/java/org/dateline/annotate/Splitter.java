package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Span;

/** Words and sentences of a block. */
final class Splitter {
  /** Parsing time grows with length, and longer "sentences" are lists or tables. */
  static final int LONGEST = 120;

  private static final String OPTIONS =
      "invertible=true,splitHyphenated=false,untokenizable=noneKeep";

  /** The block's sentences; offsets in the labels are UTF-16 offsets into the article. */
  List<List<CoreLabel>> split(Article article, Span block) {
    int start = article.text().toChar(block.begin());
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(article.text().slice(block)), new CoreLabelTokenFactory(), OPTIONS)
            .tokenize();
    for (CoreLabel word : words) {
      word.setBeginPosition(start + word.beginPosition());
      word.setEndPosition(start + word.endPosition());
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      cut(sentence, sentences);
    }
    sentences.forEach(Splitter::number);
    return sentences;
  }

  private static void cut(List<CoreLabel> sentence, List<List<CoreLabel>> into) {
    int begin = 0;
    while (sentence.size() - begin > LONGEST) {
      int end = cutPoint(sentence, begin);
      into.add(new ArrayList<>(sentence.subList(begin, end)));
      begin = end;
    }
    if (begin < sentence.size()) {
      into.add(new ArrayList<>(sentence.subList(begin, sentence.size())));
    }
  }

  // After the last semicolon, else comma, in the second half of what fits.
  private static int cutPoint(List<CoreLabel> sentence, int begin) {
    for (String mark : List.of(";", ",")) {
      for (int end = begin + LONGEST; end > begin + LONGEST / 2; end--) {
        if (sentence.get(end - 1).word().equals(mark)) {
          return end;
        }
      }
    }
    return begin + LONGEST;
  }

  private static void number(List<CoreLabel> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setIndex(i + 1);
    }
  }
}
