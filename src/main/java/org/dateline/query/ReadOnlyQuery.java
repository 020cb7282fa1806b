package org.dateline.query;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateFactory;
import org.dateline.UserError;

/** Parses queries; refuses those that write, ask other servers or run program code. */
final class ReadOnlyQuery {
  /** Written out, a query has its names in full, whatever prefix or escape they came with. */
  private static final Pattern JAVA_NAME = Pattern.compile("<java:", Pattern.CASE_INSENSITIVE);

  private ReadOnlyQuery() {}

  static Query parse(QueryFile file) {
    JenaSystem.init();
    Query query = parseAny(file);
    if (JAVA_NAME.matcher(query.serialize()).find()) {
      throw UserError.codeRefused(file.name());
    }
    refuseService(query, file.name());
    return query;
  }

  private static Query parseAny(QueryFile file) {
    try {
      return QueryFactory.create(file.text(), Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      if (isUpdate(file.text())) {
        throw UserError.updateRefused(file.name());
      }
      throw UserError.malformedQuery(file.name(), oneLine(e.getMessage()));
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private static void refuseService(Query query, String name) {
    if (query.getQueryPattern() == null) {
      return;
    }
    OpVisitorBase refusal =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw UserError.serviceRefused(name);
          }
        };
    Walker.walk(Algebra.compile(query), refusal, new ExprVisitorBase());
  }

  /** The parser's message goes on over lines with all the words that it would have liked. */
  private static String oneLine(String message) {
    String[] lines = message.split("\\R", 2);
    return lines[0].strip();
  }
}
