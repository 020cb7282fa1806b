package org.dateline.link.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.link.Item;
import org.dateline.link.KnownEntity.Kind;
import org.dateline.link.NameForm;
import org.dateline.link.NamedItem.How;

/** All forms under which an item is found. */
final class NamesOfItem {
  /** Bytes; what is longer is no name. */
  static final int LONGEST = 200;

  private final Map<String, How> forms = new TreeMap<>();
  private final boolean person;
  private final boolean other;

  private NamesOfItem(Item item) {
    person = item.kind().isEmpty() || item.kind().get() == Kind.PERSON;
    other = item.kind().isEmpty() || item.kind().get() != Kind.PERSON;
  }

  /** Form to what it is to the item; the strongest where several names have the same form. */
  static Map<String, How> of(Item item, Collection<String> redirects) {
    NamesOfItem names = new NamesOfItem(item);
    names.add(item.label(), How.LABEL);
    item.enwiki().ifPresent(title -> names.addTitle(title, How.TITLE));
    item.aliases().forEach(alias -> names.add(alias, How.ALIAS));
    redirects.forEach(title -> names.addTitle(title, How.REDIRECT));
    return names.forms;
  }

  // Without its qualifier a title is a weaker name: somebody else has the plain one.
  private void addTitle(String title, How how) {
    add(title, how);
    add(Titles.bare(title), how == How.TITLE ? How.ALIAS : how);
  }

  private void add(String name, How how) {
    put(NameForm.of(name), how);
    if (person) {
      put(NameForm.ofPerson(name), how);
    }
    if (other) {
      put(NameForm.ofBody(name), how);
    }
  }

  private void put(String form, How how) {
    if (form.chars().anyMatch(Character::isLetterOrDigit)
        && form.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      forms.merge(form, how, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }
}
