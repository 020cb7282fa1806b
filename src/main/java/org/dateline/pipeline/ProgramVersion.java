package org.dateline.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** The version that the build wrote into the jar. */
  public static String name() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** SHA-256 of the program's jar or class files, word lists and ontology among them. */
  public static String digest() {
    try {
      var source = ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation();
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Path file : files(Path.of(source.toURI()))) {
        sha.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path jarOrFolder) throws IOException {
    try (Stream<Path> files = Files.walk(jarOrFolder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
