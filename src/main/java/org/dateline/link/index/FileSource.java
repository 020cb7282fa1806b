package org.dateline.link.index;

import java.io.IOException;
import java.util.Optional;

/** A source that is one file. */
abstract class FileSource implements Source {
  final InputFile file;

  FileSource(InputFile file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.fileName();
  }

  @Override
  public Optional<String> date() {
    return file.day();
  }

  @Override
  public Optional<String> fingerprint() throws IOException {
    return file.fingerprint();
  }
}
