package org.dateline.extract.statement;

import java.util.Set;
import org.dateline.extract.Statement;

/**
 * A way in which a cue reports.
 *
 * @param kind what is reported in this frame
 * @param complements what it takes; none when it takes prepositions only
 */
public record CueFrame(Statement.Kind kind, Set<Complement> complements) {
  public CueFrame {
    complements = Set.copyOf(complements);
  }
}
