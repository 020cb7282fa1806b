package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Span;

/** Words and sentences of a block. */
final class Splitter {
  /** Parsing time grows with length, and longer "sentences" are lists or tables. */
  static final int LONGEST = 120;

  private static final String OPTIONS =
      "invertible=true,splitHyphenated=false,untokenizable=noneKeep";

  /** A party with the state that someone sits for, but for its stop. */
  private static final Pattern PARTY = Pattern.compile("\\p{Lu}{1,3}-\\p{Lu}[\\p{L}.]*");

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
    List<List<CoreLabel>> found =
        new WordToSentenceProcessor<CoreLabel>().process(abbreviations(words));
    joinAfterBrackets(found).forEach(sentence -> cut(sentence, sentences));
    sentences.forEach(Splitter::number);
    return sentences;
  }

  /**
   * "(R-Fla.)": the tokeniser takes the stop before a closing bracket for the end of a sentence.
   */
  private static List<CoreLabel> abbreviations(List<CoreLabel> words) {
    List<CoreLabel> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      joined.add(word);
      if (i + 2 < words.size() && PARTY.matcher(word.word()).matches() && isStopInside(words, i)) {
        word.setWord(word.word() + ".");
        word.setValue(word.word());
        word.setOriginalText(word.word());
        word.setEndPosition(word.endPosition() + 1);
        i++;
      }
    }
    return joined;
  }

  private static boolean isStopInside(List<CoreLabel> words, int index) {
    CoreLabel stop = words.get(index + 1);
    CoreLabel bracket = words.get(index + 2);
    return stop.word().equals(".")
        && isClosing(bracket)
        && stop.beginPosition() == words.get(index).endPosition()
        && bracket.beginPosition() == stop.endPosition();
  }

  private static boolean isClosing(CoreLabel word) {
    return word.word().equals(")") || word.word().equals("-RRB-");
  }

  /** A sentence goes on in lower case, or with a comma, after a bracket in it. */
  private static List<List<CoreLabel>> joinAfterBrackets(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> joined = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      List<CoreLabel> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
      if (!before.isEmpty() && isClosing(before.get(before.size() - 1)) && goesOn(sentence)) {
        before.addAll(sentence);
      } else {
        joined.add(new ArrayList<>(sentence));
      }
    }
    return joined;
  }

  private static boolean goesOn(List<CoreLabel> sentence) {
    int first = sentence.get(0).word().codePointAt(0);
    return Character.isLowerCase(first) || first == ',' || first == ';';
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
