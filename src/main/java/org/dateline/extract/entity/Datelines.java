package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.article.Text;

/**
 * The names in datelines, which annotators do not read: "LONDON, March 3 (Reuters) -" has a place
 * and an agency. They come as sentences of names only.
 */
public final class Datelines {
  private static final Pattern PART = Pattern.compile("[^,;()/\\[\\]–—―_-]+|[,;()/\\[\\]–—―_-]");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,2}|(?:\\p{Lu}[\\p{Ll}]?\\.)+");

  private final AnnotatedText text;

  private Datelines(AnnotatedText text) {
    this.text = text;
  }

  /** The text with a sentence for each dateline that names something. */
  public static AnnotatedText read(AnnotatedText text) {
    List<Block> blocks = text.article().blocks();
    List<Sentence> all = new ArrayList<>(text.sentences());
    Datelines datelines = new Datelines(text);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.DATELINE) {
        datelines.sentence(i).ifPresent(all::add);
      }
    }
    return all.size() == text.sentences().size() ? text : numbered(text, all);
  }

  private static AnnotatedText numbered(AnnotatedText text, List<Sentence> sentences) {
    sentences.sort(Comparator.comparing(Sentence::span));
    List<Sentence> numbered = new ArrayList<>();
    for (Sentence s : sentences) {
      numbered.add(
          new Sentence(
              numbered.size(), s.paragraph(), s.headline(), s.span(), s.tokens(), s.timexes()));
    }
    return new AnnotatedText(text.article(), numbered, text.degraded());
  }

  private Optional<Sentence> sentence(int block) {
    Span span = text.article().blocks().get(block).span();
    List<Token> tokens = tokens(span);
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                0,
                block,
                false,
                tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()),
                tokens,
                List.of()));
  }

  /** The words of the names; the last word of the first name is the root. */
  private List<Token> tokens(Span dateline) {
    Text article = text.article().text();
    String words = article.slice(dateline);
    List<Token> tokens = new ArrayList<>();
    String label = "LOCATION";
    int root = 0;
    for (Matcher part = PART.matcher(words); part.find(); ) {
      if (part.group().equals("(")) {
        label = "ORGANIZATION";
      } else if (isName(part.group())) {
        int begin = dateline.begin() + words.codePointCount(0, part.start());
        root = add(tokens, part.group(), begin, label, root);
      }
    }
    return tokens;
  }

  /** Words with capitals only, none of them a month or a day. */
  private static boolean isName(String part) {
    for (String word : part.strip().split("\\s+")) {
      boolean small = word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
      if (!small && !WORD.matcher(word).matches() || Gazetteer.TIMES.contains(word)) {
        return false;
      }
    }
    return WORD.matcher(part.strip()).lookingAt();
  }

  /** Adds the words of a name; gives the root. */
  private static int add(List<Token> tokens, String part, int begin, String label, int root) {
    Matcher word = Pattern.compile("\\S+").matcher(part);
    int count = (int) word.results().count();
    int head = tokens.size() + count;
    String position = "B-";
    word.reset();
    while (word.find()) {
      int from = begin + part.codePointCount(0, word.start());
      int to = begin + part.codePointCount(0, word.end());
      int index = tokens.size() + 1;
      String name = cased(word.group(), label);
      int governor = index < head ? head : root;
      String relation = index < head ? "compound" : root == 0 ? "root" : "dep";
      tokens.add(
          new Token(
              index, new Span(from, to), name, name, "NNP", governor, relation, position + label));
      position = "I-";
    }
    return root == 0 ? head : root;
  }

  /** A place in capitals as it is written elsewhere; initials and known names stay. */
  private static String cased(String word, String label) {
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return label.equals("LOCATION")
            && shouted
            && !INITIALS.matcher(word).matches()
            && Gazetteer.type(word).isEmpty()
        ? word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }
}
