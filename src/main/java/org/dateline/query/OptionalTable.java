package org.dateline.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/** All that an optional pattern matches, by the nodes that it shares with the rows it adds to. */
final class OptionalTable {
  private final Set<Var> variables;
  private final List<Var> key;
  private final RememberedConditions own;
  private final RememberedConditions joint;
  private final QueryIterator unread;
  private final Map<List<Node>, List<Match>> matches = new HashMap<>();

  private OptionalTable(
      OptionalPattern optional, List<Var> key, Set<Var> others, ExecutionContext context) {
    this.variables = optional.variables();
    this.key = key;
    Map<Boolean, List<Expr>> conditions =
        optional.conditions().getList().stream()
            .collect(Collectors.partitioningBy(c -> mentionsAny(c, others)));
    this.own = new RememberedConditions(new ExprList(conditions.get(false)), context);
    this.joint = new RememberedConditions(new ExprList(conditions.get(true)), context);
    this.unread = QC.execute(optional.pattern(), BindingFactory.root(), context);
  }

  private static boolean mentionsAny(Expr condition, Set<Var> variables) {
    return condition.getVarsMentioned().stream().anyMatch(variables::contains);
  }

  /**
   * A table that is still to be read.
   *
   * @param left variables that the rows may bind
   * @param row one of the rows
   * @return nothing when no variable joins them
   */
  static Optional<OptionalTable> of(
      OptionalPattern optional, Set<Var> left, Binding row, ExecutionContext context) {
    List<Var> key = optional.variables().stream().filter(row::contains).toList();
    if (key.isEmpty() || !OpVars.fixedVars(optional.pattern()).containsAll(key)) {
      return Optional.empty();
    }
    Set<Var> others = new HashSet<>(left);
    row.varsMentioned().forEach(others::add);
    others.removeAll(optional.variables());
    return Optional.of(new OptionalTable(optional, key, others, context));
  }

  /** Reads some matches; whether that were the last. */
  boolean read(int most) {
    for (int i = 0; i < most && unread.hasNext(); i++) {
      Binding match = BindingFactory.copy(unread.next());
      matches.computeIfAbsent(keyOf(match), k -> new ArrayList<>(1)).add(new Match(match));
    }
    return !unread.hasNext();
  }

  /** Whether a row binds just those variables by which the table is ordered, to resources. */
  boolean answers(Binding row) {
    return variables.stream().allMatch(v -> row.contains(v) == key.contains(v))
        && key.stream().allMatch(v -> row.get(v).isURI());
  }

  /** A row with each match that fits it. */
  List<Binding> extended(Binding row) {
    List<Binding> extended = new ArrayList<>();
    for (Match match : matches.getOrDefault(keyOf(row), List.of())) {
      if (match.holds()) {
        Binding both = OptionalPattern.added(row, match.values);
        if (joint.hold(both)) {
          extended.add(both);
        }
      }
    }
    return extended;
  }

  private List<Node> keyOf(Binding row) {
    return key.size() == 1 ? List.of(row.get(key.get(0))) : key.stream().map(row::get).toList();
  }

  void close() {
    unread.close();
  }

  private final class Match {
    private final Binding values;
    private Boolean holds;

    Match(Binding values) {
      this.values = values;
    }

    /** Whether the conditions hold that look at nothing else; asked first when it is needed. */
    boolean holds() {
      if (holds == null) {
        holds = own.hold(values);
      }
      return holds;
    }
  }
}
