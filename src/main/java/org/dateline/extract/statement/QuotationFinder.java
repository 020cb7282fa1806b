package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.article.Span;
import org.dateline.article.Text;

/** Finds the quotations of an article, paragraph by paragraph. */
final class QuotationFinder {
  private final Text text;
  private final QuotationMarks marks;
  private final List<Quotation> found = new ArrayList<>();
  private Optional<Quotation> open = Optional.empty(); // the one that the last paragraph left open

  private QuotationFinder(Text text) {
    this.text = text;
    this.marks = new QuotationMarks(text);
  }

  /** In text order, not overlapping; a quotation inside another one is part of it. */
  static List<Quotation> find(AnnotatedText annotated) {
    QuotationFinder finder = new QuotationFinder(annotated.article().text());
    TreeMap<Integer, Span> paragraphs = paragraphs(annotated);
    paragraphs.forEach(
        (index, span) ->
            finder.paragraph(
                index,
                span,
                Optional.ofNullable(paragraphs.higherEntry(index)).map(Map.Entry::getValue)));
    return finder.found;
  }

  private static TreeMap<Integer, Span> paragraphs(AnnotatedText annotated) {
    TreeMap<Integer, Span> spans = new TreeMap<>();
    for (Sentence sentence : annotated.sentences()) {
      spans.merge(sentence.paragraph(), sentence.span(), Span::union);
    }
    return spans;
  }

  private void paragraph(int index, Span span, Optional<Span> next) {
    int begin = -1;
    QuotationMarks.Mark opening = null;
    Optional<Quotation> before = open;
    open = Optional.empty();
    for (int at = closed(before, span); at < span.end(); at++) {
      Optional<QuotationMarks.Mark> mark = marks.at(at, span);
      if (mark.isEmpty()) {
        continue;
      }
      if (opening != null
          && marks.closes(opening, mark.get(), at, span)
          && !reopens(mark.get(), at, span)) {
        add(index, span, begin, opening.length(), at, mark.get().length(), before);
        opening = null;
      } else if (marks.opens(mark.get(), at, span)
          && (opening == null || sameKind(opening, mark.get()))) {
        begin = at;
        opening = mark.get();
      }
      at += mark.get().length() - 1;
    }
    if (opening != null && isLeftOpen(begin, opening, span, next)) {
      add(index, span, begin, opening.length(), span.end(), 0, before);
      open = Optional.of(found.get(found.size() - 1));
    }
  }

  /**
   * Closes a quotation that runs over a line break: the paragraph's first mark closes it and none
   * opens before.
   *
   * @return where to read on
   */
  private int closed(Optional<Quotation> before, Span span) {
    if (before.isEmpty()) {
      return span.begin();
    }
    Quotation left = before.get();
    Optional<QuotationMarks.Mark> opening = marks.at(left.outer().begin(), left.outer());
    for (int at = span.begin(); at < span.end(); at++) {
      Optional<QuotationMarks.Mark> mark = marks.at(at, span).filter(m -> !m.isSingle());
      if (mark.isPresent() && opening.isPresent()) {
        int end = at + mark.get().length();
        boolean closes =
            at > span.begin()
                && marks.closes(opening.get(), mark.get(), at, span)
                && !reopens(mark.get(), at, span);
        if (closes) {
          Span inner = trimmed(left.inner().begin(), at);
          found.set(
              found.size() - 1,
              new Quotation(
                  left.paragraph(),
                  new Span(left.outer().begin(), end),
                  inner,
                  true,
                  left.resumed()));
        }
        return closes ? end : span.begin();
      }
    }
    return span.begin();
  }

  /** A straight mark between a blank and a word opens anew: the one before was never closed. */
  private boolean reopens(QuotationMarks.Mark mark, int at, Span span) {
    return mark.shape() == '"'
        && at > span.begin()
        && Character.isWhitespace(text.codePointAt(at - 1))
        && marks.opens(mark, at, span);
  }

  private static boolean sameKind(QuotationMarks.Mark opening, QuotationMarks.Mark mark) {
    return opening.shape() == mark.shape() && !mark.isSingle();
  }

  /**
   * Whole paragraphs and what follows a comma or colon may stay open, no single words; more where
   * the next paragraph opens with a mark again, which a single mark, often an apostrophe, asks for.
   */
  private boolean isLeftOpen(
      int begin, QuotationMarks.Mark opening, Span span, Optional<Span> next) {
    boolean goesOn = next.filter(n -> opensWith(opening, n)).isPresent();
    if (opening.isSingle() && !goesOn) {
      return false;
    }
    String before = text.slice(span.begin(), begin).strip();
    return before.isEmpty()
        || before.endsWith(",")
        || before.endsWith(":")
        || goesOn && before.endsWith(".");
  }

  private boolean opensWith(QuotationMarks.Mark mark, Span paragraph) {
    int begin = paragraph.begin();
    return marks
        .at(begin, paragraph)
        .filter(m -> m.shape() == mark.shape() && marks.opens(m, begin, paragraph))
        .isPresent();
  }

  private void add(
      int paragraph,
      Span span,
      int begin,
      int opening,
      int end,
      int closing,
      Optional<Quotation> before) {
    Span inner = trimmed(begin + opening, end);
    if (inner.length() == 0) {
      return;
    }
    boolean resumed = begin == span.begin() && before.isPresent();
    found.add(
        new Quotation(paragraph, new Span(begin, end + closing), inner, closing > 0, resumed));
  }

  private Span trimmed(int begin, int end) {
    int from = begin;
    int to = Math.max(begin, end);
    while (from < to && Character.isWhitespace(text.codePointAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.codePointAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
