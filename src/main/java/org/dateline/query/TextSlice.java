package org.dateline.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * SUBSTR that remembers of a text whether its code points are its chars, as they mostly are; Jena's
 * counts through the whole text for each slice. For one query in one thread.
 */
final class TextSlice extends E_StrSubstring {
  private final Map<String, Boolean> plain = new LatestAnswers<>(1_000);

  TextSlice(ExprList args) {
    super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    if (args.size() < 3 || !args.stream().skip(1).allMatch(NodeValue::isInteger)) {
      return super.eval(args);
    }
    String text = args.get(0).isString() ? args.get(0).getString() : "";
    long begin = args.get(1).getInteger().longValue() - 1;
    long length = args.get(2).getInteger().longValue();
    if (begin < 0 || length < 0 || begin + length > text.length()) {
      return super.eval(args);
    }
    if (plain.computeIfAbsent(text, t -> t.codePointCount(0, t.length()) == t.length())) {
      return NodeValue.makeString(text.substring((int) begin, (int) (begin + length)));
    }
    try {
      int from = text.offsetByCodePoints(0, (int) begin);
      return NodeValue.makeString(
          text.substring(from, text.offsetByCodePoints(from, (int) length)));
    } catch (IndexOutOfBoundsException e) { // it goes on beyond the end
      return super.eval(args);
    }
  }

  @Override
  public Expr copy(ExprList args) {
    return new TextSlice(args);
  }
}
