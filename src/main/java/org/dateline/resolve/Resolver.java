package org.dateline.resolve;

import org.dateline.extract.Facts;

/** Gives an article's entities their identity. */
public interface Resolver {
  Resolved resolve(Facts facts);
}
