package org.dateline.evaluate;

/** Hears of the facts that the annotations can judge. */
@FunctionalInterface
interface Judge {
  /** A row is right or wrong; rows that the annotations say nothing of are not told. */
  void judge(Row row, boolean right);
}
