package org.dateline.rdf;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in canonical form. */
final class Literals {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
  private static final Pattern SECOND = Pattern.compile(MINUTE.pattern() + ":\\d\\d");
  private static final Pattern MONTH_DAY = Pattern.compile("--\\d\\d-\\d\\d");

  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node typed(String lexical, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }

  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** An integer where the number is whole, else a decimal without trailing zeros. */
  static Node number(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return typed(
        stripped.toPlainString(),
        stripped.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
  }

  /** A decimal, whole or not, in canonical form: {@code 1.0}, {@code 0.9}. */
  static Node decimal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return typed(
        (stripped.scale() <= 0 ? stripped.setScale(1) : stripped).toPlainString(),
        XSDDatatype.XSDdecimal);
  }

  static Node isTrue() {
    return typed("true", XSDDatatype.XSDboolean);
  }

  /** An ISO 8601 day, month, year, minute or {@code --MM-DD}; other values stay plain strings. */
  static Node time(String value) {
    if (DAY.matcher(value).matches()) {
      return typed(value, XSDDatatype.XSDdate);
    } else if (MONTH.matcher(value).matches()) {
      return typed(value, XSDDatatype.XSDgYearMonth);
    } else if (YEAR.matcher(value).matches()) {
      return typed(value, XSDDatatype.XSDgYear);
    } else if (MINUTE.matcher(value).matches()) {
      return typed(value + ":00", XSDDatatype.XSDdateTime); // xsd:dateTime requires seconds
    } else if (SECOND.matcher(value).matches()) {
      return typed(value, XSDDatatype.XSDdateTime);
    } else if (MONTH_DAY.matcher(value).matches()) {
      return typed(value, XSDDatatype.XSDgMonthDay);
    }
    return text(value);
  }
}
