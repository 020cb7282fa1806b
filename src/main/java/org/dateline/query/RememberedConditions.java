package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Conditions of a FILTER. What EXISTS finds is remembered by the values that it depends on: many
 * rows ask whether one entity has a fuller name.
 */
final class RememberedConditions {
  /** Answers remembered for each condition, the latest. */
  private static final int MOST = 20_000;

  private final ExecutionContext context;
  private final List<Remembered> conditions = new ArrayList<>();

  RememberedConditions(ExprList conditions, ExecutionContext context) {
    this.context = context;
    conditions.forEach(condition -> this.conditions.add(new Remembered(condition)));
  }

  boolean hold(Binding row) {
    return conditions.stream().allMatch(condition -> condition.holds(row));
  }

  /** Whether a condition looks into the graph. */
  static boolean asksGraph(Expr condition) {
    if (condition instanceof ExprFunctionOp) {
      return true;
    }
    return condition instanceof ExprFunction function
        && function.getArgs().stream().anyMatch(RememberedConditions::asksGraph);
  }

  private static void patternVariables(Expr condition, Set<Var> variables) {
    if (condition instanceof ExprFunctionOp exists) {
      Op pattern = exists.getGraphPattern();
      OpVars.mentionedVars(pattern, variables);
    } else if (condition instanceof ExprFunction function) {
      function.getArgs().forEach(argument -> patternVariables(argument, variables));
    }
  }

  private final class Remembered {
    private final Expr condition;
    private final Set<Var> variables;
    private final boolean asksGraph;
    private final Map<Binding, Boolean> answers = new LatestAnswers<>(MOST);

    Remembered(Expr condition) {
      this.condition = condition;
      this.variables = condition.getVarsMentioned();
      this.asksGraph = asksGraph(condition);
      patternVariables(condition, variables);
    }

    boolean holds(Binding row) {
      return asksGraph
          ? answers.computeIfAbsent(narrow(row), values -> condition.isSatisfied(values, context))
          : condition.isSatisfied(row, context);
    }

    private Binding narrow(Binding row) {
      BindingBuilder values = BindingFactory.builder();
      for (Var variable : variables) {
        if (row.contains(variable)) {
          values.add(variable, row.get(variable));
        }
      }
      return values.build();
    }
  }
}
