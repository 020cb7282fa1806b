package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlattenAlgebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/** Jena's plan of a query, changed where many rows take long. */
final class QueryPlan implements Rewrite {
  private final Rewrite standard;

  QueryPlan(Context context) {
    this.standard = Optimize.stdOptimizationFactory.create(context);
  }

  @Override
  public Op rewrite(Op query) {
    // The standard plan walks along an alternative of properties for each row anew.
    Op flat = Transformer.transform(new TransformPathFlattenAlgebra(), query);
    Op patterns = Transformer.transform(new SingleTriples(), flat);
    return Transformer.transform(new NarrowSort(), new Slices(), standard.rewrite(patterns));
  }

  /** TDB2 looks for patterns in the union of the graphs, for single triples elsewhere. */
  private static final class SingleTriples extends TransformCopy {
    @Override
    public Op transform(OpTriple triple) {
      return triple.asBGP();
    }
  }

  /** Sorts columns, not all that was matched on the way to them. */
  private static final class NarrowSort extends TransformCopy {
    @Override
    public Op transform(OpProject project, Op rows) {
      if (!(rows instanceof OpOrder order)) {
        return super.transform(project, rows);
      }
      Set<Var> columns = new LinkedHashSet<>(project.getVars());
      for (SortCondition condition : order.getConditions()) {
        if (!condition.getExpression().isVariable()) {
          return super.transform(project, rows);
        }
        columns.add(condition.getExpression().asVar());
      }
      List<Var> narrow = new ArrayList<>(columns);
      Op sorted = new OpOrder(new OpProject(order.getSubOp(), narrow), order.getConditions());
      return new OpProject(sorted, project.getVars());
    }
  }

  private static final class Slices extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      return function instanceof E_StrSubstring
          ? new TextSlice(args)
          : super.transform(function, args);
    }
  }
}
