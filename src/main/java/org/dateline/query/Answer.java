package org.dateline.query;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.store.Export;
import org.dateline.store.ExportFormat;

/** Asks a question and prints the answer. */
public final class Answer {
  private final ResultFormat format;
  private final int width;

  /**
   * How to print.
   *
   * @param format of tables and yes-or-no answers; graphs are always Turtle
   * @param width columns that a plain table may take
   */
  public Answer(ResultFormat format, int width) {
    this.format = format;
    this.width = width;
  }

  /** Puts the question to a dataset and prints what comes. */
  public void print(Question question, DatasetGraph dataset, PrintStream out) {
    try (QueryExec execution = question.on(dataset)) {
      if (question.query().isAskType()) {
        printBoolean(execution.ask(), out);
      } else if (question.query().isSelectType()) {
        printRows(execution.select(), question, out);
      } else {
        boolean construct = question.query().isConstructType();
        printGraph(construct ? execution.construct() : execution.describe(), question, out);
      }
    }
  }

  private void printBoolean(boolean answer, PrintStream out) {
    if (format == ResultFormat.TABLE) {
      out.println(answer);
    } else {
      writer().write(out, answer, ARQ.getContext());
    }
  }

  private void printRows(RowSet rows, Question question, PrintStream out) {
    if (format != ResultFormat.TABLE) {
      writer().write(out, rows, ARQ.getContext());
      return;
    }
    Cells cells = new Cells(question.query().getPrefixMapping());
    List<Var> columns = forPeople(rows.getResultVars());
    List<List<String>> table = new ArrayList<>();
    rows.forEach(row -> table.add(cells.inOrder(columns, row)));
    List<String> header = columns.stream().map(Var::getVarName).toList();
    out.print(new TextTable(header, table, width).print());
  }

  /** The sentence last, as the table has room for it below the row. */
  private static List<Var> forPeople(List<Var> columns) {
    List<Var> ordered = new ArrayList<>(columns);
    Var sentence = Var.alloc("sentence");
    if (ordered.remove(sentence)) {
      ordered.add(sentence);
    }
    return ordered;
  }

  private static void printGraph(Graph graph, Question question, PrintStream out) {
    graph.getPrefixMapping().setNsPrefixes(question.query().getPrefixMapping());
    Export.write(graph, ExportFormat.TURTLE, out);
  }

  private RowSetWriter writer() {
    Lang language =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case XML -> ResultSetLang.RS_XML;
          default -> ResultSetLang.RS_JSON;
        };
    return RowSetWriterRegistry.getFactory(language).create(language);
  }
}
