package org.dateline.link.index;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.UserError;

/** Builds that fail, and what is heard of builds. */
final class Broken {
  private Broken() {}

  /** The error of a build of some sources, the last path being its place. */
  static String message(Path... sourcesAndOut) {
    List<String> names = Arrays.stream(sourcesAndOut).map(Path::toString).toList();
    Path out = sourcesAndOut[sourcesAndOut.length - 1];
    UserError error =
        catchThrowableOfType(
            UserError.class,
            () -> IndexBuild.make(names.subList(0, names.size() - 1), out, 2, IndexWatcher.none()));
    return error == null ? "" : error.getMessage();
  }

  /** Notes the sources that are read and the warnings. */
  record Listening(List<String> heard) implements IndexWatcher {
    @Override
    public void reading(String source, long bytes, long lines, long items) {
      heard.add(source);
    }

    @Override
    public void making(String what, long done) {}

    @Override
    public void warning(String line) {
      heard.add(line);
    }
  }
}
