package org.dateline.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;

/**
 * Rows with what an OPTIONAL adds to them. The first rows are looked up one by one; when there are
 * more, all that the optional part matches is read beside them, and once that is done it answers.
 * So few rows do not read it all, and many cost at most a small multiple of what either way costs.
 */
final class OptionalRows extends QueryIterRepeatApply {
  /** Rows that are looked up before reading begins. */
  private static final int FIRST = 64;

  /** Matches read for each row that is looked up, which takes as long as some ten of them. */
  private static final int PACE = 4;

  private final OptionalPattern optional;
  private final Op left;
  private int rows;
  private OptionalTable table;

  /**
   * Joins.
   *
   * @param left where the rows come from
   */
  OptionalRows(QueryIterator rows, Op left, OptionalPattern optional, ExecutionContext context) {
    super(rows, context);
    this.left = left;
    this.optional = optional;
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    if (rows++ == FIRST) {
      Set<Var> variables = OpVars.visibleVars(left);
      table = OptionalTable.of(optional, variables, row, getExecContext()).orElse(null);
    }
    List<Binding> found =
        table != null && table.read(PACE) && table.answers(row)
            ? table.extended(row)
            : optional.lookUp(row, getExecContext());
    return found.isEmpty()
        ? QueryIterSingleton.create(row, getExecContext())
        : QueryIterPlainWrapper.create(found.iterator(), getExecContext());
  }

  @Override
  protected void closeSubIterator() {
    super.closeSubIterator();
    if (table != null) {
      table.close();
    }
  }
}
