package org.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/** Puts an article together from its text and what is said about it. */
final class Composition {
  private final ReadingOptions options;

  Composition(ReadingOptions options) {
    this.options = options;
  }

  /**
   * The article.
   *
   * @param metadata with the id
   * @param chars the text as read
   * @param front the characters of front matter that the text begins with
   */
  Article article(Metadata metadata, String chars, int front) throws UnreadableException {
    Text text = new Text(chars);
    check(text, chars.substring(front));
    Layout layout = Layout.of(text, text.toCodePoint(front), metadata.title());
    Optional<LocalDate> published =
        metadata.published().or(layout::published).or(options::published);
    return new Article(
        metadata.id().orElseThrow(),
        text,
        layout.headline(),
        published,
        metadata.url(),
        metadata.publisher(),
        metadata.authors(),
        layout.reporters(),
        layout.blocks());
  }

  private void check(Text text, String body) throws UnreadableException {
    if (text.length() > options.maxLength()) {
      throw Problems.tooLong(options.maxLength());
    }
    if (body.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableException("has a text without a word", "leave it out or give it a text");
    }
    if (body.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new UnreadableException(
          "has half of a surrogate pair in its text", "write the character in UTF-8");
    }
    Optional<String> language = LanguageCheck.foreign(body);
    if (language.isPresent()) {
      throw new UnreadableException(
          "is in " + language.get(), "only English is read; leave it out");
    }
  }
}
