package org.dateline.article;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files that the user's arguments name: each once, folders in sorted order. */
final class Inputs {
  /** Stands for standard input among the arguments. */
  static final String STANDARD_INPUT = "-";

  private final List<Input> found = new ArrayList<>();
  private final Set<Path> seen = new LinkedHashSet<>();

  private Inputs() {}

  /** What the arguments name, in the order it is to be read. */
  static List<Input> of(List<String> arguments) {
    Inputs inputs = new Inputs();
    arguments.forEach(inputs::add);
    return inputs.found;
  }

  private void add(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      found.add(new Input.Standard());
      return;
    }
    try {
      addPath(argument, Path.of(argument));
    } catch (InvalidPathException e) {
      bad(new Unreadable(argument, "is no path", "check the name"));
    }
  }

  private void addPath(String argument, Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.exists(path)) {
      bad(new Unreadable(argument, "does not exist", "check the path"));
    } else if (FileKind.of(path).isEmpty()) {
      bad(
          new Unreadable(
              argument, "is of no known kind", "name it .txt or .jsonl, or give it as - < FILE"));
    } else {
      addFile(path);
    }
  }

  private void bad(Unreadable failure) {
    found.add(new Input.Bad(failure));
  }

  private void addFile(Path file) {
    if (seen.add(file.toAbsolutePath().normalize())) {
      found.add(new Input.File(file));
    }
  }

  private void addFolder(Path folder) {
    Listing listing = new Listing();
    try {
      Files.walkFileTree(folder, listing);
    } catch (IOException e) {
      listing.failures.add(Problems.of(folder.toString(), e));
    }
    if (listing.files.isEmpty() && listing.failures.isEmpty()) {
      bad(
          new Unreadable(
              folder.toString(), "holds nothing readable", "put .txt or .jsonl files into it"));
    }
    listing.files.sort(Comparator.comparing(Path::toString));
    listing.files.forEach(this::addFile);
    listing.failures.forEach(this::bad);
  }

  /** The readable files under a folder; hidden ones are left alone. */
  private static final class Listing extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final List<Unreadable> failures = new ArrayList<>();
    private int depth;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (depth > 0 && hidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      depth++;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException error) {
      depth--;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file) && Files.isRegularFile(file) && FileKind.of(file).isPresent()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      failures.add(Problems.of(file.toString(), error));
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
