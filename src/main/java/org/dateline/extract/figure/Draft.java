package org.dateline.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Sentence;
import org.dateline.article.Span;
import org.dateline.extract.Pattern;
import org.dateline.extract.Quantity;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.numeral.Numeral;

/** A figure while it is being read; token indices from 1. */
final class Draft {
  final Numeral numeral;
  int first;
  int last;
  BigDecimal min;
  BigDecimal max;
  boolean approximate;
  Kind kind = Kind.COUNT;
  Optional<Unit> unit = Optional.empty();
  Optional<String> of = Optional.empty();

  /** Head token of what is counted, 0 when it is not named. */
  int counted;

  OptionalInt mention = OptionalInt.empty();

  Draft(Numeral numeral) {
    this.numeral = numeral;
    this.first = numeral.first();
    this.last = numeral.last();
    this.min = numeral.min();
    this.max = numeral.max();
    this.approximate = numeral.form() == Numeral.Form.VAGUE;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** No number is at once "up to" and "more than": the nearer word holds ("topped up to 12"). */
  boolean takes(Bound outer) {
    return outer.effect() != Bound.Effect.MIN || min != null;
  }

  void apply(Bound bound) {
    switch (bound.effect()) {
      case MIN -> max = null;
      case MAX -> bounded();
      case BELOW -> {
        bounded();
        approximate = true;
      }
      case ABOUT -> approximate = true;
    }
  }

  private void bounded() {
    max = max == null ? min : max;
    min = null;
  }

  Quantity toQuantity(int id, Sentence sentence) {
    boolean exact = min != null && max != null && min.compareTo(max) == 0;
    Span span = sentence.token(first).span().union(sentence.token(last).span());
    return new Quantity(
        id,
        sentence.index(),
        numeral.last(),
        span,
        kind,
        exact ? Optional.of(min) : Optional.empty(),
        exact ? Optional.empty() : Optional.ofNullable(min),
        exact ? Optional.empty() : Optional.ofNullable(max),
        approximate,
        unit.map(Unit::name),
        of,
        mention,
        OptionalInt.empty(),
        pattern(exact));
  }

  private Pattern pattern(boolean exact) {
    Pattern family = Pattern.of("figure", kind, exact && !approximate ? "exact" : "bounded");
    return kind == Kind.COUNT ? family.with(of.isEmpty() ? "bare" : "counted") : family;
  }
}
