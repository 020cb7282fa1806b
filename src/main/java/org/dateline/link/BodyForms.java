package org.dateline.link;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.grammar.WordList;

/** The forms under which the full name of a body, a place or a work may stand in a source. */
final class BodyForms {
  private static final WordList WORDS =
      WordList.section(BodyForms.class, "words.txt", "same word in names");
  private static final Pattern PARTNERS = Pattern.compile(" (and|&)( co(mpany)?)?$");

  /** "labor department", "us labor department". */
  private static final Pattern OFFICE =
      Pattern.compile("(us |uk |united states )?(\\S+) (department|ministry)");

  /** "us border safety board", but not "us senate". */
  private static final Pattern OF_STATE =
      Pattern.compile("(?:us|united states|uk|british) (\\S+( \\S+){2,})");

  /** "RiverMart": words that some write apart. */
  private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})");

  private BodyForms() {}

  /** The name itself first; then without or with another legal form, turned or spelled anew. */
  static Set<String> of(String name) {
    Set<String> forms = new LinkedHashSet<>();
    String form = NameForm.of(name);
    forms.add(form);
    String body = NameForm.ofBody(name);
    forms.add(body);
    forms.add(PARTNERS.matcher(NameForm.ofBody(body)).replaceFirst(""));
    turned(form, forms);
    spelled(form, forms);
    Matcher national = OF_STATE.matcher(form);
    if (national.matches()) {
      forms.add(national.group(1));
    }
    parted(name, form, forms);
    return forms;
  }

  /** "RiverMart" as "River Mart", "River Mart" as "Rivermart". */
  private static void parted(String name, String form, Set<String> forms) {
    forms.add(NameForm.of(SEAM.matcher(name).replaceAll(" ")));
    int blank = form.indexOf(' ');
    if (blank > 0 && form.indexOf(' ', blank + 1) < 0) {
      forms.add(form.replace(" ", ""));
    }
  }

  /** "Labor Department" as "Department of Labor". */
  private static void turned(String form, Set<String> forms) {
    Matcher office = OFFICE.matcher(form);
    if (office.matches()) {
      String state = office.group(1) == null ? "" : office.group(1);
      forms.add(state + office.group(3) + " of " + office.group(2));
      forms.add(state + office.group(3) + " of the " + office.group(2));
    }
  }

  /** Each word in turn as others write it: "Co" as "Company", "Organisation" with a z. */
  private static void spelled(String form, Set<String> forms) {
    String[] words = form.split(" ");
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      words[i] = WORDS.value(word).orElse(word);
      forms.add(String.join(" ", words));
      words[i] = word;
    }
  }
}
