package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprList;

/**
 * A simple OPTIONAL: triples, alternatives of them, and conditions.
 *
 * @param whole pattern and conditions
 * @param pattern without the conditions
 * @param conditions that may look at the row which is added to
 * @param variables of the pattern
 */
record OptionalPattern(Op whole, Op pattern, ExprList conditions, Set<Var> variables) {
  static Optional<OptionalPattern> of(Op optional) {
    boolean filtered = optional instanceof OpFilter;
    Op pattern = filtered ? ((OpFilter) optional).getSubOp() : optional;
    ExprList conditions = filtered ? ((OpFilter) optional).getExprs() : new ExprList();
    return Optional.of(pattern)
        .filter(OptionalPattern::isTriples)
        .map(op -> new OptionalPattern(optional, op, conditions, OpVars.visibleVars(op)));
  }

  private static boolean isTriples(Op op) {
    if (op instanceof OpUnion union) {
      return isTriples(union.getLeft()) && isTriples(union.getRight());
    }
    return op instanceof OpBGP
        || op instanceof OpQuadPattern
        || op instanceof OpSequence all
            && all.getElements().stream().allMatch(OptionalPattern::isTriples);
  }

  /**
   * A row with each match that fits it. The row's values are put into the pattern, and the rest of
   * it is left out: the store would turn all of them into its own form.
   */
  List<Binding> lookUp(Binding row, ExecutionContext context) {
    List<Binding> extended = new ArrayList<>();
    QueryIterator matches = QC.execute(QC.substitute(whole, row), BindingFactory.root(), context);
    try {
      matches.forEachRemaining(match -> extended.add(added(row, match)));
    } finally {
      matches.close();
    }
    return extended;
  }

  static Binding added(Binding row, Binding match) {
    BindingBuilder both = BindingFactory.builder(row);
    match.forEach(
        (variable, node) -> {
          if (!row.contains(variable)) {
            both.add(variable, node);
          }
        });
    return both.build();
  }
}
