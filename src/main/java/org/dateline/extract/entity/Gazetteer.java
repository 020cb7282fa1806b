package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.grammar.WordList;

/**
 * What is known of names whatever the text: kinds, synonyms, demonyms, titles, genders of first
 * names.
 */
final class Gazetteer {
  /** First names of women and men alike tell nothing. */
  private static final WordList EITHER =
      WordList.section(Gazetteer.class, "words.txt", "either gender");

  private static final String MODELS = "/edu/stanford/nlp/models/";
  private static final WordFile TITLES = WordFile.read("titles.txt");
  private static final WordFile WORDS = WordFile.read("capitalized.txt");
  static final Set<String> HONORIFICS = TITLES.section("honorific");
  static final Set<String> KEPT_TITLES = TITLES.section("kept");
  static final Set<String> RANKS = TITLES.section("rank");
  static final Set<String> PARTICLES = TITLES.section("particle");
  static final Set<String> FAMILIES = TITLES.section("between families");
  static final Set<String> FOREIGN = TITLES.section("foreign");
  static final Set<String> SUFFIXES = TITLES.section("suffix");
  static final Set<String> DEGREES = TITLES.section("degree");
  static final Set<String> COMPANY_SUFFIXES = TITLES.section("company");
  static final Set<String> PARTNERS = TITLES.section("partners");
  static final Set<String> COMPANY_ENDS = TITLES.section("companyend");
  static final Set<String> TIMES = WORDS.section("time");
  static final Set<String> PARTIES = WORDS.section("party");
  static final Set<String> OPENING = WORDS.section("opening");
  static final Set<String> EVENT_HEADS = WORDS.section("eventhead");
  static final Set<String> PRESS = WORDS.section("press");
  static final Set<String> AWARD_TIMES = WORDS.section("awardtime");
  static final Set<String> INSTITUTES = WORDS.section("institute");
  static final Set<String> INSTITUTIONS = WORDS.section("institution");
  static final Set<String> WORKS = WORDS.section("work");
  static final Set<String> WORK_HEADS = WORDS.section("workhead");

  /** A word of its own for the annotator: "'s" of "People's Republic of China". */
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})(['’]s?)(?= )");

  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu} '’-]{3,}");
  private static final Pattern WORD = Pattern.compile("(\\p{Lu})(\\p{Lu}*)");

  private static final Map<String, EntityType> TYPES = new HashMap<>();

  /** Kinds of what is well known, by names that others may bear too. */
  private static final Map<String, EntityType> WELL_KNOWN = new HashMap<>();

  private static final Map<String, String> CANONICAL = new HashMap<>();
  private static final Map<String, List<String[]>> BY_FIRST_WORD = new HashMap<>();
  private static final Set<String> DEMONYMS = new HashSet<>(WORDS.section("adjective"));
  private static final Set<String> PEOPLES = new HashSet<>(WORDS.section("group"));
  private static final Map<String, Gender> FIRST_NAMES = new HashMap<>();

  static {
    WordFile names = WordFile.read("names.txt");
    names.lines("place").forEach(l -> names(l, EntityType.PLACE));
    names.lines("organization").forEach(l -> names(l, EntityType.ORGANIZATION));
    names.lines("thing").forEach(l -> names(l, EntityType.THING));
    names.lines("event").forEach(l -> names(l, EntityType.EVENT));
    WordFile.foreign("/seeds/known-entities.tsv").forEach(Gazetteer::wellKnown);
    WordFile.foreign(MODELS + "dcoref/demonyms.txt").forEach(Gazetteer::demonyms);
    WordFile.foreign(MODELS + "dcoref/namegender.combine.txt").forEach(Gazetteer::firstName);
    WordFile.foreign(MODELS + "gender/first_name_map_small").forEach(Gazetteer::firstName);
  }

  private Gazetteer() {}

  private static void names(String line, EntityType type) {
    for (String item : line.split("; ")) {
      String[] same = item.split(" = ");
      for (String name : same) {
        name(name, same[0], type);
        if (POSSESSIVE.matcher(name).find()) {
          name(name.replace('\'', '’'), same[0], type);
        }
      }
    }
  }

  private static void name(String name, String canonical, EntityType type) {
    TYPES.put(name, type);
    CANONICAL.put(name, canonical);
    String[] words = POSSESSIVE.matcher(name).replaceAll(" $1").split(" ");
    BY_FIRST_WORD.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
  }

  /** A row of the table of known entities: label, aliases between bars, item, kind. */
  private static void wellKnown(String row) {
    String[] cells = row.split("\t", -1);
    if (row.startsWith("#") || cells.length < 4 || cells[3].equals("person")) {
      return;
    }
    EntityType type =
        cells[3].equals("country")
            ? EntityType.PLACE
            : EntityType.valueOf(cells[3].toUpperCase(Locale.ROOT));
    for (String name : (cells[0] + "|" + cells[1]).split("\\|")) {
      String[] words = name.split(" ");
      boolean proper = isCapital(words[0]) && isCapital(words[words.length - 1]);
      if (proper && WELL_KNOWN.putIfAbsent(name, type) == null && words.length > 1) {
        BY_FIRST_WORD.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
      }
    }
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** A country's name that serves as its own adjective, "New Zealand", remains a name. */
  private static void demonyms(String line) {
    String[] parts = line.split("\t");
    for (int i = 1; i < parts.length && !line.startsWith("#"); i++) {
      String word = parts[i].strip();
      if (!word.equals(parts[0].strip())) {
        (i > 1 && word.endsWith("s") ? PEOPLES : DEMONYMS).add(word);
      }
    }
  }

  private static void firstName(String line) {
    String[] parts = line.split("\\s+");
    if (parts.length == 2 && (parts[1].equals("MALE") || parts[1].equals("FEMALE"))) {
      FIRST_NAMES.put(parts[0].toLowerCase(Locale.ROOT), Gender.valueOf(parts[1]));
    }
  }

  static Optional<EntityType> type(String name) {
    return Optional.ofNullable(TYPES.get(bare(name)));
  }

  /** The kind of a name that stands for one thing, or for a well-known one among others. */
  static Optional<EntityType> likelyType(String name) {
    String calm = calm(name);
    return type(calm).or(() -> Optional.ofNullable(WELL_KNOWN.get(bare(calm))));
  }

  /** "Papua New Guinea" for "PAPUA NEW GUINEA" of a heading or dateline, any other name itself. */
  static String calm(String name) {
    if (!SHOUTED.matcher(name).matches() || TYPES.containsKey(name)) {
      return name;
    }
    String calm =
        WORD.matcher(name).replaceAll(w -> w.group(1) + w.group(2).toLowerCase(Locale.ROOT));
    boolean known = TYPES.containsKey(calm) || WELL_KNOWN.get(calm) == EntityType.PLACE;
    return known ? calm : name;
  }

  /** The name under which the synonyms of a known name meet, the name itself when unknown. */
  static String canonical(String name) {
    return CANONICAL.getOrDefault(bare(name), name);
  }

  /** A name without "The". */
  static String bare(String name) {
    return name.startsWith("The ") && !TYPES.containsKey(name) ? name.substring(4) : name;
  }

  /** The known names that begin with a word, as words. */
  static List<String[]> beginningWith(String word) {
    return BY_FIRST_WORD.getOrDefault(word, List.of());
  }

  /** "Israeli", "Muslim". */
  static boolean isDemonym(String word) {
    return DEMONYMS.contains(word);
  }

  /** "Israelis", "Muslims". */
  static boolean isPeople(String word) {
    return PEOPLES.contains(word)
        || word.endsWith("s")
            && DEMONYMS.contains(word.substring(0, word.length() - 1))
            && Countries.named(word).isEmpty(); // "Philippines"
  }

  static boolean isFirstName(String word) {
    return FIRST_NAMES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Of a first name; of "Jean-Pierre" as its parts tell. */
  static Optional<Gender> firstNameGender(String word) {
    String plain = GivenNames.fold(word);
    if (EITHER.contains(plain)) {
      return Optional.empty();
    }
    Optional<Gender> known =
        GivenNames.gender(word)
            .or(() -> Optional.ofNullable(FIRST_NAMES.get(word.toLowerCase(Locale.ROOT))))
            .or(() -> Optional.ofNullable(FIRST_NAMES.get(plain)));
    int hyphen = word.indexOf('-');
    return known.isPresent() || hyphen <= 0
        ? known
        : firstNameGender(word.substring(0, hyphen))
            .or(() -> firstNameGender(word.substring(hyphen + 1)));
  }
}
