package org.dateline.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.IndexInput;
import org.dateline.UserError;
import org.dateline.link.TitleSource;

/** The compact wikidict in a folder, mapped into memory; knowledge until about 2009. */
public final class Wikidict implements TitleSource, Closeable {
  private static final int SHARE = (1 << TitlesWriter.SHARE_BITS) - 1;

  private final IndexHeader header;
  private final MappedFolder files;
  private final IndexInput titles;
  private final FormTransducer names;

  private Wikidict(Path folder, IndexHeader header) throws IOException {
    this.header = header;
    files = new MappedFolder(folder);
    titles = files.file(TitlesWriter.TITLES);
    names = files.names();
  }

  /** Opens what {@code wikidata wikidict} made; refuses anything else. */
  public static Wikidict open(Path folder) {
    IndexHeader header = IndexFolder.check(folder, IndexHeader.Kind.TITLES);
    try {
      return new Wikidict(folder, header);
    } catch (IOException e) {
      throw UserError.badItemIndex(folder, e);
    }
  }

  @Override
  public Optional<NamedTitle> title(String name) {
    try {
      long number = names.number(name);
      return number == FormTransducer.NONE ? Optional.empty() : Optional.of(title(name, number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NamedTitle title(String name, long number) throws IOException {
    double share = (number & SHARE) / 100.0;
    long place = number >>> TitlesWriter.SHARE_BITS;
    if (place == 0) {
      return new NamedTitle(name, share);
    }
    IndexInput at = titles.clone();
    at.seek(place - 1);
    return new NamedTitle(at.readString(), share);
  }

  @Override
  public String name() {
    return header.name();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
