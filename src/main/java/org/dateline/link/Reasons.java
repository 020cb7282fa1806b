package org.dateline.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why an entity got its item or none, in lines for people. */
public final class Reasons {
  /** Less than this moves no score by a hundredth. */
  private static final double LEAST = 0.04;

  private Reasons() {}

  /** The outcome, then each candidate with its score and what it is made of. */
  public static List<String> of(Choice choice, Weights weights) {
    List<String> lines = new ArrayList<>();
    String outcome = choice.link().map(Link::item).orElse("no item");
    lines.add(outcome + ": " + choice.reason().words());
    choice.candidates().forEach(candidate -> lines.add(of(candidate, weights)));
    return lines;
  }

  private static String of(Candidate candidate, Weights weights) {
    Item item = candidate.item();
    String about = item.description().isEmpty() ? "" : " (" + item.description() + ")";
    return "%s %s%s, %s, by %s: %s"
        .formatted(
            item.id(),
            item.label(),
            about,
            decimal("%.2f", candidate.score()),
            candidate.method(),
            String.join(", ", parts(candidate, weights)));
  }

  /** What each feature adds to the score's logit, the most telling first. */
  private static List<String> parts(Candidate candidate, Weights weights) {
    record Part(Feature feature, double value, double adds) {}
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<Feature, Double> one : candidate.features().entrySet()) {
      double adds = one.getValue() * weights.weight(one.getKey());
      if (Math.abs(adds) >= LEAST) {
        parts.add(new Part(one.getKey(), one.getValue(), adds));
      }
    }
    parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.adds())));
    return parts.stream()
        .map(
            part ->
                part.feature().words()
                    + (Math.abs(part.value()) == 1 ? "" : decimal(" %.2f", part.value()))
                    + decimal(" %+.2f", part.adds()))
        .toList();
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
