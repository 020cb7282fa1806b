package org.dateline.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries with long chains of OPTIONAL over many rows, for each of which Jena would look up
 * each optional part by itself.
 */
final class TableExecutor extends OpExecutorTDB2 {
  TableExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    return OptionalPattern.of(optional.getRight())
        .<QueryIterator>map(
            pattern -> {
              QueryIterator rows = exec(optional.getLeft(), input);
              return new OptionalRows(rows, optional.getLeft(), pattern, execCxt);
            })
        .orElseGet(() -> super.execute(optional, input));
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    Map<Boolean, List<Expr>> conditions =
        filter.getExprs().getList().stream()
            .collect(Collectors.partitioningBy(RememberedConditions::asksGraph));
    if (conditions.get(true).isEmpty()) {
      return super.execute(filter, input);
    }
    Op others = OpFilter.filterBy(new ExprList(conditions.get(false)), filter.getSubOp());
    RememberedConditions asking =
        new RememberedConditions(new ExprList(conditions.get(true)), execCxt);
    return new QueryIterProcessBinding(exec(others, input), execCxt) {
      @Override
      public Binding accept(Binding row) {
        return asking.hold(row) ? row : null;
      }
    };
  }

  /** What is sorted or made distinct is looked at often: its values are taken out of the store. */
  @Override
  protected QueryIterator execute(OpProject project, QueryIterator input) {
    return new QueryIterConvert(super.execute(project, input), BindingFactory::copy, execCxt);
  }
}
