package org.dateline.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.article.Span;

/**
 * Takes "Oslo-based" and "NATO-led" apart into name, hyphen and participle, so that the name can be
 * found: the tokeniser leaves them whole.
 */
final class NamesInCompounds {
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{N}.'’-]*)(-)(\\p{Ll}+ed|led|run|born|held|built|made|owned|bound)");
  private static final WordList PLACED =
      WordList.section(NamesInCompounds.class, "words.txt", "placed");

  private final Sentence sentence;
  private final int[] shift;
  private final List<Token> tokens = new ArrayList<>();

  private NamesInCompounds(Sentence sentence) {
    this.sentence = sentence;
    this.shift = new int[sentence.size() + 1];
  }

  /** The sentence itself when there is nothing to take apart. */
  static Sentence split(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> isCompound(sentence, t))
        ? new NamesInCompounds(sentence).split()
        : sentence;
  }

  /** Where a capital tells nothing only what the annotator took for a name is one. */
  private static boolean isCompound(Sentence sentence, Token token) {
    if (token.word().indexOf('-') < 2 || !COMPOUND.matcher(token.word()).matches()) {
      return false;
    }
    int index = token.index();
    boolean opens =
        index == 1
            || sentence.headline()
            || !sentence.token(index - 1).word().equals(",")
                && !Character.isLetterOrDigit(sentence.token(index - 1).word().codePointAt(0));
    return !opens || !token.name().equals("O");
  }

  private Sentence split() {
    int more = 0;
    for (Token token : sentence.tokens()) {
      more += isCompound(sentence, token) ? 2 : 0;
      shift[token.index()] = more; // of a compound itself: to its participle
    }
    sentence.tokens().forEach(this::add);
    return sentence.reading(tokens);
  }

  private void add(Token token) {
    Matcher parts = COMPOUND.matcher(token.word());
    int index = token.index() + shift[token.index()];
    int head = token.head() + shift[token.head()];
    if (!isCompound(sentence, token) || !parts.matches()) {
      tokens.add(
          new Token(
              index,
              token.span(),
              token.word(),
              token.lemma(),
              token.tag(),
              head,
              token.relation(),
              token.name()));
      return;
    }
    int hyphen = token.span().begin() + token.word().codePointCount(0, parts.start(2));
    boolean placed = PLACED.contains(parts.group(3));
    String name = label(token.name(), placed);
    takeIn(index - 2, token.name(), placed);
    Span first = new Span(token.span().begin(), hyphen);
    tokens.add(part(index - 2, first, parts.group(1), "NNP", index, "compound", name));
    tokens.add(part(index - 1, new Span(hyphen, hyphen + 1), "-", "HYPH", index, "punct", "O"));
    Span last = new Span(hyphen + 1, token.span().end());
    tokens.add(part(index, last, parts.group(3), "JJ", head, token.relation(), "O"));
  }

  private static Token part(
      int index, Span span, String word, String tag, int head, String relation, String name) {
    return new Token(index, span, word, word, tag, head, relation, name);
  }

  /** Hangs the words of the same name before it on the name: "New" in "New Delhi-based". */
  private void takeIn(int name, String label, boolean placed) {
    String last = label;
    for (int i = tokens.size() - 1; i >= 0 && last.startsWith("I-"); i--) {
      Token before = tokens.get(i);
      tokens.set(
          i,
          part(
              before.index(),
              before.span(),
              before.word(),
              before.tag(),
              name,
              "compound",
              label(before.name(), placed)));
      last = before.name();
    }
  }

  /** A whole compound was taken for an adjective, not for a name; where one is based is a place. */
  private static String label(String label, boolean placed) {
    if (!label.equals("O") && !label.endsWith("MISC")) {
      return label;
    }
    String position = label.equals("O") ? "B-" : label.substring(0, 2);
    return placed ? position + "LOCATION" : "O";
  }
}
