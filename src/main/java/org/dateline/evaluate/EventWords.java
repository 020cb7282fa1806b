package org.dateline.evaluate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds of events and roles that annotated sets and the program's classes share. */
final class EventWords {
  private static final Map<String, String> KINDS = new HashMap<>();
  private static final Map<String, String> ROLES = new HashMap<>();
  private static final Set<String> SCORED =
      Set.of("agent", "patient", "participant", "place", "instrument");

  private static final Set<String> MAIN = Set.of("agent", "patient", "participant");

  static {
    put(KINDS, "Meeting", "meeting talks summit negotiation");
    put(KINDS, "Arrest", "arrest detention imprisonment");
    put(KINDS, "Attack", "attack bombing shooting airstrike assault");
    put(KINDS, "Death", "death killing murder");
    put(KINDS, "Injury", "injury wounding");
    put(KINDS, "Release", "release");
    put(ROLES, "agent", "agent attacker killer injurer detainer captor releaser perpetrator");
    put(ROLES, "patient", "patient target victim detained released injured killed person");
    put(ROLES, "participant", "participant party host guest");
    put(ROLES, "place", "place");
    put(ROLES, "instrument", "instrument weapon");
  }

  private EventWords() {}

  private static void put(Map<String, String> into, String name, String labels) {
    for (String label : labels.split(" ")) {
      into.put(label, name);
    }
  }

  /** The kind of a class, the class itself when no set asks for it. */
  static String kind(String type) {
    return KINDS.getOrDefault(local(type), type);
  }

  /** The role of a label; whoever takes part in a meeting is a participant. */
  static String role(String label, String kind) {
    String role = ROLES.getOrDefault(local(label), label);
    boolean side = role.equals("agent") || role.equals("patient");
    return kind.equals("Meeting") && side ? "participant" : role;
  }

  static boolean isScored(String role) {
    return SCORED.contains(role);
  }

  /** Whether a role tells who acts or suffers. */
  static boolean isMain(String role) {
    return MAIN.contains(role);
  }

  private static String local(String label) {
    return label.replaceFirst(".*[/#:]", "").toLowerCase(Locale.ROOT);
  }
}
