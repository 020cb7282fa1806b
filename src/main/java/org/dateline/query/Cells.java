package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Result terms as people read them: literals bare, IRIs shortened by the query's prefixes. */
final class Cells {
  private final PrefixMapping prefixes;

  Cells(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  List<String> inOrder(List<Var> columns, Binding row) {
    return columns.stream().map(column -> text(row.get(column))).toList();
  }

  Map<String, String> byName(List<Var> columns, Binding row) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column.getVarName(), text(row.get(column))));
    return cells;
  }

  private String text(Node term) {
    if (term == null) {
      return "";
    }
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }
    return term.isURI() ? prefixes.shortForm(term.getURI()) : term.toString();
  }
}
