package org.dateline.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.numeral.Table;

/** Units under one name, however they are spelled. */
final class UnitNames {
  private static final Map<String, String> UNITS = new HashMap<>();

  /** "year" may be a duration or an age, "pound" money or a mass. */
  private static final Map<String, Set<String>> AMBIGUOUS =
      Map.of(
          "year", Set.of("year", "year of age"),
          "pound", Set.of("pound sterling", "pound-mass"));

  static {
    for (String[] row : Table.rows(UnitNames.class, "units.tsv")) {
      UNITS.put(row[0], row[0]);
      for (String spelling : row[1].split("\\|")) {
        UNITS.put(spelling, row[0]);
      }
    }
  }

  private UnitNames() {}

  /** The names of units; "-" and the empty string are none. */
  static Set<String> of(List<String> units) {
    Set<String> names = new HashSet<>();
    for (String unit : units) {
      String plain = NameWords.plain(unit);
      String name =
          List.of(plain.split(" ")).stream().map(NameWords::stem).collect(Collectors.joining(" "));
      if (!name.replace("-", "").isEmpty()) {
        String known = UNITS.getOrDefault(plain, UNITS.getOrDefault(name, name));
        names.addAll(AMBIGUOUS.getOrDefault(name, Set.of(known)));
      }
    }
    return names;
  }
}
