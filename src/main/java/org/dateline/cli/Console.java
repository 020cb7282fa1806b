package org.dateline.cli;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out results only
 * @param err progress, warnings and errors
 * @param terminal what the user looks at
 */
record Console(PrintStream out, PrintStream err, Terminal terminal) {}
