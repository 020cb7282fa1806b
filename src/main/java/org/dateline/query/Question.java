package org.dateline.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;
import org.dateline.UserError;

/** A query with values for some of its variables, ready to be asked. */
public final class Question {
  private final QueryFile file;
  private final Map<Var, String> substitutions = new LinkedHashMap<>();
  private Query query;

  /**
   * Parses and binds.
   *
   * @param bindings variable name to value: the text of a literal, or an IRI
   */
  public Question(QueryFile file, Map<String, String> bindings) {
    this.file = file;
    this.query = ReadOnlyQuery.parse(file);
    Collection<String> known = parameters();
    for (String name : bindings.keySet()) {
      if (!known.contains(name)) {
        throw UserError.unknownParameter(name, file.name(), known);
      }
    }
    bindings.forEach((name, value) -> bind(Var.alloc(name), value));
  }

  /** Those of the header; of a query without a header, all its variables. */
  private Collection<String> parameters() {
    if (!file.parameters().isEmpty() || !file.question().isEmpty()) {
      return file.parameters().keySet();
    }
    TreeSet<String> names = new TreeSet<>();
    query.getProjectVars().forEach(variable -> names.add(variable.getVarName()));
    patternVariables().forEach(variable -> names.add(variable.getVarName()));
    return names;
  }

  private Collection<Var> patternVariables() {
    Element pattern = query.getQueryPattern();
    return pattern == null ? List.of() : PatternVars.vars(pattern);
  }

  /**
   * Keeps the rows in which a variable has a value. One that only filters use is set before; a
   * column that SELECT computes is looked at from outside.
   */
  private void bind(Var variable, String value) {
    if (patternVariables().contains(variable)) {
      query.setQueryPattern(group(query.getQueryPattern(), is(variable, value)));
    } else if (query.getProjectVars().contains(variable)) {
      query = filtered(query, is(variable, value));
    } else {
      substitutions.put(variable, value);
    }
  }

  private Expr is(Var variable, String value) {
    String inFull = query.getPrefixMapping().expandPrefix(value);
    return new E_Equals(new E_Str(new ExprVar(variable)), NodeValue.makeString(inFull));
  }

  private static Element group(Element pattern, Expr filter) {
    ElementGroup group = new ElementGroup();
    group.addElement(pattern);
    group.addElement(new ElementFilter(filter));
    return group;
  }

  private static Query filtered(Query inner, Expr filter) {
    Query outer = QueryFactory.make();
    outer.setQuerySelectType();
    outer.addProjectVars(inner.getProjectVars());
    outer.setPrefixMapping(inner.getPrefixMapping());
    outer.setQueryPattern(group(new ElementSubQuery(inner), filter));
    return outer;
  }

  /**
   * Keeps the rows that are at least so sure.
   *
   * @param least a confidence from 0 to 1
   */
  public Question surerThan(BigDecimal least) {
    Var confidence = Var.alloc("confidence");
    if (!query.isSelectType() || !query.getProjectVars().contains(confidence)) {
      throw UserError.noConfidence(file.name());
    }
    Expr sure = new E_GreaterThanOrEqual(new ExprVar(confidence), NodeValue.makeDecimal(least));
    if (patternVariables().contains(confidence)) {
      query.setQueryPattern(group(query.getQueryPattern(), sure));
    } else {
      query = filtered(query, sure);
    }
    return this;
  }

  Query query() {
    return query;
  }

  /** The question put to a dataset, whose default graph is what is asked. */
  QueryExec on(DatasetGraph dataset) {
    QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
    builder.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) QueryPlan::new);
    builder.set(ARQConstants.sysOpExecutorFactory, (OpExecutorFactory) TableExecutor::new);
    substitutions.forEach(
        (variable, value) ->
            builder.substitution(variable, NodeFactory.createLiteralString(value)));
    return builder.build();
  }

  /** The rows of a SELECT query as plain strings, by column name; unbound cells are empty. */
  public List<Map<String, String>> rows(DatasetGraph dataset) {
    List<Map<String, String>> rows = new ArrayList<>();
    Cells cells = new Cells(query.getPrefixMapping());
    try (QueryExec execution = on(dataset)) {
      var results = execution.select();
      results.forEach(row -> rows.add(cells.byName(results.getResultVars(), row)));
    }
    return rows;
  }
}
