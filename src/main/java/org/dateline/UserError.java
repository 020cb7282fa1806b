package org.dateline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Every error that a user can cause or repair: one line with the offending value and the remedy.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Exit code of a command that was called wrongly. */
  public static final int USAGE = 2;

  /** Exit code when something outside is missing or in use. */
  public static final int ENVIRONMENT = 3;

  private final int exitCode;

  private UserError(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }

  private static UserError usage(String message, Object... values) {
    return new UserError(USAGE, message.formatted(values), null);
  }

  private static UserError environment(Throwable cause, String message, Object... values) {
    return new UserError(ENVIRONMENT, message.formatted(values), cause);
  }

  // What the user asks of the command line.

  public static UserError noSuchFile(String name) {
    return usage("%s: there is no such file or folder; check the name", name);
  }

  public static UserError notReadable(Object name) {
    return usage("%s: the file cannot be read; check that it is a file and its permissions", name);
  }

  public static UserError nothingToRead(Collection<?> names) {
    return usage(
        "%s: no article in there; give .txt or .jsonl files, or folders with such files",
        String.join(", ", names.stream().map(Object::toString).toList()));
  }

  public static UserError impossibleDate(String value) {
    return usage("--date %s: no such day; write it as YYYY-MM-DD, for example 2024-02-29", value);
  }

  public static UserError outOfRange(String option, Object value, String range) {
    return usage("%s %s: out of range; give %s", option, value, range);
  }

  public static UserError unknownFormat(String value, Collection<String> known) {
    return usage("%s: unknown format; use one of %s", value, String.join(", ", known));
  }

  public static UserError unknownExtension(Path file, Collection<String> known) {
    return usage(
        "%s: the name does not tell the format; add --format with one of %s",
        file, String.join(", ", known));
  }

  public static UserError noFolderFor(Path file) {
    return usage("%s: its folder does not exist; make it first", file);
  }

  public static UserError badLexicon(Collection<Path> files, String problem) {
    return usage(
        "--lexicon %s: %s; mend the Turtle file",
        String.join(", ", files.stream().map(Path::toString).toList()), problem);
  }

  /**
   * @param line 0 when it is not known
   */
  public static UserError badCuration(Path file, long line, String problem) {
    return usage(
        "--curation %s%s: %s; mend the file", file, line > 0 ? ", line " + line : "", problem);
  }

  public static UserError notReconciling(Object address, String space) {
    return usage(
        "--reconcile %s: %s; give a service whose entities are Wikidata items",
        address,
        space.isEmpty() ? "no reconciliation service" : "its entities are of <" + space + ">");
  }

  public static UserError optionAlone(String option, String others) {
    return usage("%s: says nothing without %s; give that, too", option, others);
  }

  public static UserError badAddress(String option, String value) {
    return usage("%s %s: no address; give one that begins with https:// or http://", option, value);
  }

  public static UserError badLinks(Path file, int line, String problem) {
    return usage("--links %s: line %d: %s; mend the line", file, line, problem);
  }

  public static UserError unknownSet(String name, Collection<String> known) {
    return usage("%s: no annotated set; use one of %s", name, String.join(", ", known));
  }

  public static UserError setWithoutData(String name) {
    return usage("%s: a set needs its data; name its folder or file after it", name);
  }

  public static UserError notOfSet(Path data, String set, String layout, Exception cause) {
    return usage("%s: not readable as %s (%s); give %s", data, set, reason(cause), layout);
  }

  // What the user asks of the graph.

  public static UserError noDataset(Path directory) {
    return usage(
        "%s: there is no dataset; make one with `dateline build FILE...` or name one with --dataset",
        directory);
  }

  public static UserError notDataset(Path directory) {
    return usage(
        "%s: the folder holds something else than a dataset; name another with --dataset",
        directory);
  }

  public static UserError noSuchQuery(String name) {
    return usage(
        "%s: there is no such query file; `dateline sparql` alone lists the bundled ones", name);
  }

  public static UserError malformedQuery(String name, String problem) {
    return usage("%s: not a SPARQL query: %s; mend the query", name, problem);
  }

  public static UserError malformedData(Object file, String problem) {
    return usage("%s: not readable as RDF: %s; mend the file", file, problem);
  }

  public static UserError updateRefused(String name) {
    return usage(
        "%s: an update, but the graph is only read here; change articles and use `dateline build`",
        name);
  }

  public static UserError serviceRefused(String name) {
    return usage(
        "%s: SERVICE asks another server, which is refused; take it out of the query", name);
  }

  public static UserError codeRefused(String name) {
    return usage("%s: java: names run program code, which is refused; take them out", name);
  }

  public static UserError malformedBinding(String value) {
    return usage("--bind %s: no name and value; write it as --bind name=value", value);
  }

  public static UserError unknownParameter(String name, String query, Collection<String> known) {
    return usage(
        "--bind %s: %s has no such parameter; %s",
        name, query, known.isEmpty() ? "it takes none" : "use one of " + String.join(", ", known));
  }

  public static UserError noConfidence(String query) {
    return usage(
        "--min-confidence: %s has no column ?confidence; ask for dateline:confidence in it", query);
  }

  public static UserError noSuchArticle(String id) {
    return usage("%s: no such article; `dateline sparql queries/articles.rq` lists them", id);
  }

  public static UserError noSuchNode(String iri) {
    return usage(
        "%s: the graph does not know it; take an IRI from a table such as"
            + " `dateline sparql queries/events.rq`",
        iri);
  }

  // What the user gives to make an index of Wikidata items.

  public static UserError unknownSource(String name) {
    return usage(
        "%s: no source of items; give a Wikidata dump (.json, .json.gz, .json.bz2, or - for standard"
            + " input), tables (.tsv, .csv) or Wikipedia's page, page_props and redirect (.sql.gz)",
        name);
  }

  public static UserError missingColumn(String file, String column) {
    return usage(
        "%s:1: the header has no column '%s'; a table of items needs qid and label, one of classes"
            + " class and ancestor",
        file, column);
  }

  public static UserError badTableRow(String file, long line, int cells, int columns) {
    return usage(
        "%s:%d: %s, but the header has %d; mend the row, or fetch the file again if it ends here",
        file, line, cells == 0 ? "a quotation mark is not closed" : cells + " cells", columns);
  }

  public static UserError badTableCell(
      String file, long line, String column, String value, String wanted) {
    return usage(
        "%s:%d: column %s has '%s', which is not %s; mend the row",
        file, line, column, value, wanted);
  }

  public static UserError damagedSource(String file, long line, Throwable cause) {
    return usage(
        "%s:%d: the file is cut short or damaged (%s); fetch it again", file, line, reason(cause));
  }

  public static UserError missingSqlFile(String file, String table) {
    return usage(
        "%s: Wikipedia's page, page_props and redirect belong together, but %s of the same day is not"
            + " among the sources; give all three",
        file, table);
  }

  public static UserError missingSqlColumn(String file, long line, String column) {
    return usage(
        "%s:%d: the table has no column %s; give MediaWiki's page, page_props and redirect",
        file, line, column);
  }

  public static UserError notDump(String file, long bad, long lines) {
    return usage(
        "%s:%d: no Wikidata dump: %d of %d lines hold no entity as JSON; give a dump with an entity a"
            + " line",
        file, lines, bad, lines);
  }

  // What the user has of an index of Wikidata items.

  public static UserError noItemIndex(Path directory) {
    return usage(
        "%s: there is no whole index of items; make one with `dateline wikidata index SOURCE... --out"
            + " %s`",
        directory, directory);
  }

  public static UserError badItemIndex(Path directory, Throwable cause) {
    return usage(
        "%s: the index of items cannot be used (%s); make it again with `dateline wikidata index`",
        directory, reason(cause));
  }

  public static UserError otherIndex(Path directory, String is, String wanted) {
    return usage("%s: this is the %s; give the %s", directory, is, wanted);
  }

  public static UserError noKbpModels(Path jar, String artifact) {
    return usage(
        "%s: CoreNLP's KBP models are not there; add --fetch (227 MB), or run `mvn dependency:get"
            + " -Dtransitive=false -Dartifact=%s`",
        jar, artifact);
  }

  public static UserError mavenFailed(String artifact, Throwable cause) {
    return environment(
        cause,
        "%s: Maven could not fetch it (%s); check the network, or name the file with --jar",
        artifact,
        reason(cause));
  }

  public static UserError notItemIndex(Path directory) {
    return usage(
        "%s: the folder holds something else than an index of items; name another with --out",
        directory);
  }

  // What is outside: disk, other processes.

  public static UserError indexBeingMade(Path directory) {
    return environment(
        null,
        "%s: another process is making this index; wait until it has ended, or use another --out",
        directory);
  }

  public static UserError indexNotMade(Path directory, Throwable cause) {
    return environment(
        cause,
        "%s: the index was not made (%s), the one before is untouched; check space and permissions,"
            + " then run the same command again: it goes on where it broke off",
        directory,
        reason(cause));
  }

  public static UserError locked(Path directory) {
    return environment(
        null,
        "%s: another process is using the dataset; wait until it has ended, or use another --dataset",
        directory);
  }

  public static UserError cannotOpen(Path directory, Throwable cause) {
    return environment(
        cause,
        "%s: the dataset cannot be opened (%s); check disk and permissions, or build it anew elsewhere",
        directory,
        reason(cause));
  }

  public static UserError storeFailed(Path directory, Throwable cause) {
    return environment(
        cause,
        "%s: writing failed (%s), the articles stored before are intact; check disk and permissions,"
            + " then build again",
        directory,
        reason(cause));
  }

  public static UserError notWritable(Object target, Throwable cause) {
    return environment(
        cause,
        "%s: writing failed (%s), nothing was replaced; check space and permissions",
        target,
        reason(cause));
  }

  public static UserError noModels(Throwable cause) {
    return environment(
        cause,
        "the language models cannot be loaded (%s); run `mvn -q -DskipTests package` to fetch them",
        reason(cause));
  }

  private static String reason(Throwable cause) {
    if (cause instanceof InternalError) { // a mapped file that the disk had no room for
      return "no space left on device, it seems";
    }
    if (cause instanceof UncheckedIOException && cause.getCause() != null) {
      return reason(cause.getCause());
    }
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
