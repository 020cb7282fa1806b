package org.dateline.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.UserError;

/** Where queries come from: the user's files, the bundled ones, the command line itself. */
public final class QueryLibrary {
  private static final Pattern BUNDLED =
      Pattern.compile("(?:(?:.*/)?queries/)?([\\w/-]+?)(?:\\.rq)?");

  /** What only a query begins with: a comment or a word and more. */
  private static final Pattern QUERY =
      Pattern.compile(
          "\\s*(#|(select|ask|construct|describe|prefix|base|insert|delete|load|clear|drop|create|copy"
              + "|move|add|with)\\b[\\s*{(?$])",
          Pattern.CASE_INSENSITIVE);

  private QueryLibrary() {}

  /** The bundled queries, by name. */
  public static List<QueryFile> bundled() {
    // Asked by a file in it: the class path may hold more folders of that name.
    URL one = QueryLibrary.class.getResource("/queries/articles.rq");
    try {
      URI uri = new URI(one.toString().replaceFirst("/articles\\.rq$", ""));
      if (!uri.getScheme().equals("jar")) {
        return files(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return files(jar.getPath("/queries"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<QueryFile> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(name -> name.endsWith(".rq"))
          .sorted(
              Comparator.comparing((String name) -> name.contains("/")).thenComparing(name -> name))
          .map(name -> bundled(name).orElseThrow())
          .toList();
    }
  }

  /** A bundled query by its name, with or without {@code queries/} and {@code .rq}. */
  public static Optional<QueryFile> bundled(String name) {
    var matcher = BUNDLED.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String file = matcher.group(1) + ".rq";
    try (InputStream in = QueryLibrary.class.getResourceAsStream("/queries/" + file)) {
      return Optional.ofNullable(
              in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .map(text -> QueryFile.of("queries/" + file, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the user means: a file, else the query itself, else a bundled query. */
  public static QueryFile find(String fileOrQuery) {
    Optional<Path> file = file(fileOrQuery);
    if (file.isPresent()) {
      return QueryFile.of(fileOrQuery, text(file.get()));
    }
    if (QUERY.matcher(fileOrQuery).lookingAt()) {
      return QueryFile.of("the query", fileOrQuery);
    }
    return bundled(fileOrQuery).orElseThrow(() -> UserError.noSuchQuery(fileOrQuery));
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw UserError.malformedQuery(file.toString(), "the file is not in UTF-8");
    } catch (IOException e) {
      throw UserError.notReadable(file);
    }
  }
}
