package org.dateline.extract;

/** A person's gender as the text's pronouns, titles and first names show it. */
public enum Gender {
  FEMALE,
  MALE
}
