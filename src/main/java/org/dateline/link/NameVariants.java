package org.dateline.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Entity;

/**
 * Other spellings of a name. Of a person's full name: without the names between first and last,
 * with or without "al", and with one letter changed as transcriptions into English differ.
 */
final class NameVariants {
  private static final int SHORTEST = 9;
  private static final Set<String> ARTICLES = Set.of("al", "el");
  private static final List<String[]> SWAPS =
      List.of(
          new String[] {"i", "y"},
          new String[] {"i", "e"},
          new String[] {"a", "e"},
          new String[] {"o", "u"},
          new String[] {"c", "k"},
          new String[] {"k", "q"},
          new String[] {"s", "z"},
          new String[] {"v", "w"},
          new String[] {"f", "v"},
          new String[] {"i", "j"},
          new String[] {"t", "d"},
          new String[] {"ou", "u"},
          new String[] {"ee", "i"},
          new String[] {"kh", "h"},
          new String[] {"gh", "g"});

  private NameVariants() {}

  /** Other spellings of an entity's name. */
  static Set<String> of(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> ofPerson(NameForm.ofPerson(entity.name()));
      case PLACE -> ofPlace(NameForm.of(entity.name()));
      case ORGANIZATION, WORK, EVENT -> ofThing(NameForm.of(entity.name()));
      case GROUP, THING -> Set.of();
    };
  }

  /** With or without the last "h" of transcriptions from Arabic: "Basra", "Basrah". */
  private static Set<String> ofPlace(String form) {
    if (form.endsWith("ah")) {
      return Set.of(form.substring(0, form.length() - 1));
    }
    return form.endsWith("a") ? Set.of(form + "h") : Set.of();
  }

  /** The plural and the singular: "Golden Globe", "Golden Globes". */
  private static Set<String> ofThing(String form) {
    if (form.indexOf(' ') < 0) {
      return Set.of();
    }
    return Set.of(form.endsWith("s") ? form.substring(0, form.length() - 1) : form + "s");
  }

  /**
   * Without the name itself; none of a name of one word.
   *
   * @param form in the form of {@link NameForm#ofPerson}
   */
  static Set<String> ofPerson(String form) {
    List<String> words = List.of(form.split(" "));
    Set<String> variants = new LinkedHashSet<>();
    if (words.size() > 1) {
      String ends = words.get(0) + " " + words.get(words.size() - 1);
      variants.add(ends);
      String bare =
          String.join(" ", words.stream().filter(word -> !ARTICLES.contains(word)).toList());
      variants.add(bare);
      withArticle(words, variants);
      if (form.length() >= SHORTEST) {
        spellings(form, variants);
      }
      variants.removeIf(variant -> variant.equals(form) || !variant.contains(" "));
    }
    return variants;
  }

  private static void withArticle(List<String> words, Set<String> variants) {
    int last = words.size() - 1;
    String front = String.join(" ", words.subList(0, last));
    for (String article : List.of("al ", "el ")) {
      variants.add(front + " " + article + words.get(last));
    }
    variants.add(front + " al" + words.get(last));
  }

  /** One letter doubled, undoubled or left out of a longer word, or swapped for a like one. */
  private static void spellings(String form, Set<String> variants) {
    for (int i = 1; i < form.length(); i++) {
      boolean inside = form.charAt(i) != ' ' && form.charAt(i - 1) != ' ';
      if (inside) {
        variants.add(form.substring(0, i) + form.substring(i + 1));
        variants.add(form.substring(0, i) + form.charAt(i) + form.substring(i));
      }
    }
    for (String[] swap : SWAPS) {
      swapped(form, swap[0], swap[1], variants);
      swapped(form, swap[1], swap[0], variants);
    }
  }

  private static void swapped(String form, String from, String to, Set<String> variants) {
    for (int i = form.indexOf(from); i >= 0; i = form.indexOf(from, i + 1)) {
      variants.add(form.substring(0, i) + to + form.substring(i + from.length()));
    }
  }
}
