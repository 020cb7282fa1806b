package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises paragraphs that only say who wrote, reported or edited. */
final class Credits {
  private static final int MAX_LENGTH = 1_200;
  private static final Pattern CLAUSE_END =
      Pattern.compile(";\\s*(?:and\\s+)?|(?<=[\\p{Ll}\\p{N})]{2}\\.)\\s+(?=\\p{Lu})");
  private static final Pattern BRACKETS =
      Pattern.compile("[\\s(\\[*_–—-]*(.*?)[\\s)\\]*_]*", Pattern.DOTALL);
  private static final LayoutPatterns PATTERNS = LayoutPatterns.ENGLISH;

  private Credits() {}

  /** The reporters that a paragraph credits; empty when it is no credit, or has sentences too. */
  static Optional<List<Reporter>> read(Text text, Line paragraph) {
    if (paragraph.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (PATTERNS.matches("credit", paragraph.chars())) {
      return Optional.of(List.of());
    }
    Matcher inside = BRACKETS.matcher(paragraph.chars());
    if (!inside.matches()) {
      return Optional.empty();
    }
    List<Reporter> reporters = new ArrayList<>();
    int at = paragraph.begin() + inside.start(1);
    int end = paragraph.begin() + inside.end(1);
    boolean first = true;
    Matcher clauseEnd = CLAUSE_END.matcher(text.toString()).region(at, end);
    clauseEnd.useTransparentBounds(true);
    while (at < end) {
      boolean more = clauseEnd.find();
      if (!readClause(text, at, more ? clauseEnd.start() : end, first, reporters)) {
        return Optional.empty();
      }
      at = more ? clauseEnd.end() : end;
      first = false;
    }
    return first ? Optional.empty() : Optional.of(reporters);
  }

  private static boolean readClause(
      Text text, int begin, int end, boolean first, List<Reporter> reporters) {
    String clause = text.toString().substring(begin, end).replaceFirst("[\\s.,)]+$", "");
    for (String section :
        first ? List.of("reporter credit") : List.of("reporter credit", "reporter credit more")) {
      for (Pattern pattern : PATTERNS.section(section)) {
        Matcher credit = pattern.matcher(clause);
        if (credit.matches()) {
          int last =
              pattern.pattern().contains("?<places>") && credit.group("places") != null
                  ? credit.end("places")
                  : credit.end("people");
          reporters.addAll(
              CreditNames.reporters(text, begin + credit.start("people"), begin + last));
          return true;
        }
      }
    }
    return PATTERNS.matches("credit", clause);
  }
}
