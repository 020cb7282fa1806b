package org.dateline.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;

/** Short names for content. */
public final class Digest {
  private Digest() {}

  /** The first digits of the SHA-256 of some parts, in hexadecimal. */
  public static String of(int digits, String... parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(
          (bytes.length + ":")
              .getBytes(StandardCharsets.UTF_8)); // so that parts cannot run together
      sha.update(bytes);
    }
    return HexFormat.of().formatHex(sha.digest()).substring(0, digits);
  }

  /** Changes whenever the article's text or metadata do. */
  public static String of(Article article) {
    return of(
        32,
        article.id(),
        article.text().toString(),
        article.headline().orElse(""),
        article.published().map(Object::toString).orElse(""),
        article.url().orElse(""),
        article.publisher().orElse(""),
        joined(article.authors()),
        joined(article.reporters()),
        joined(article.blocks()));
  }

  private static String joined(List<?> parts) {
    return Optional.of(parts).filter(some -> !some.isEmpty()).map(Object::toString).orElse("");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
