package org.dateline.extract.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;

/** Places in a body told by a verb alone: "A, who heads B", "B, led by A", "A joined B". */
final class LeadershipRoles {
  private record Leading(String role, boolean places) {}

  private static final Map<String, Leading> VERBS = new HashMap<>();

  static {
    for (String line : WordTable.lines("leading.txt")) {
      String[] cells = line.split("\t");
      VERBS.put(cells[0], new Leading(cells[1], cells[2].equals("yes")));
    }
  }

  private final SentenceNames names;
  private final Tree tree;
  private final Memberships found;

  LeadershipRoles(SentenceNames names, Memberships found) {
    this.names = names;
    this.tree = names.tree();
    this.found = found;
  }

  void read() {
    for (Token token : names.sentence().tokens()) {
      Leading leading = token.isVerb() ? VERBS.get(token.lemma()) : null;
      if (leading != null && isSo(token)) {
        read(token, leading);
      }
    }
  }

  private void read(Token verb, Leading leading) {
    Optional<Mention> leader = passiveAgent(verb).or(() -> subject(verb)).filter(this::isPerson);
    Optional<Mention> led = led(verb).filter(m -> isLed(m, leading));
    if (leader.isPresent() && led.isPresent()) {
      Span evidence = leader.get().span().union(led.get().span()).union(verb.span());
      Organization body = Organization.of(led.get().entity());
      boolean former = Tenure.isOver(names, verb);
      found.add(leader.get(), leading.role(), body, former, evidence, "verb");
    }
  }

  private Optional<Mention> passiveAgent(Token verb) {
    return tree.children(verb, "obl").stream()
        .filter(o -> tree.preposition(o).filter("by"::equals).isPresent())
        .findFirst()
        .flatMap(o -> names.mention(o.index()));
  }

  private Optional<Mention> subject(Token verb) {
    if (isPassive(verb)) {
      return Optional.empty();
    }
    Optional<Token> subject = tree.child(verb, "nsubj");
    boolean relative = subject.filter(s -> s.tag().startsWith("W")).isPresent();
    if (subject.isEmpty() || relative) {
      return verb.relation().equals("acl:relcl")
          ? tree.governor(verb).flatMap(g -> names.mention(g.index()))
          : Optional.empty();
    }
    return names.mention(subject.get().index());
  }

  private Optional<Mention> led(Token verb) {
    Optional<Token> noun =
        isPassive(verb)
            ? tree.child(verb, "nsubj").or(() -> tree.governor(verb))
            : tree.child(verb, "obj").or(() -> over(verb));
    return noun.flatMap(n -> names.mention(n.index()));
  }

  // "presides over B", "rules over B"
  private Optional<Token> over(Token verb) {
    return tree.children(verb, "obl").stream()
        .filter(o -> tree.preposition(o).filter("over"::equals).isPresent())
        .findFirst();
  }

  private boolean isPassive(Token verb) {
    boolean reduced = verb.tag().equals("VBN") && verb.relation().equals("acl");
    return reduced || tree.hasChild(verb, c -> c.relation().endsWith(":pass"));
  }

  private boolean isPerson(Mention mention) {
    Entity entity = names.entities().entity(mention);
    return entity.type() == EntityType.PERSON && entity.named();
  }

  private boolean isLed(Mention mention, Leading leading) {
    Entity entity = names.entities().entity(mention);
    return SentenceNames.isBody(entity)
        && (leading.places() || entity.type() == EntityType.ORGANIZATION);
  }

  private boolean isSo(Token verb) {
    return !tree.hasChild(
        verb,
        c ->
            c.tag().equals("MD")
                || c.tag().equals("TO")
                || c.word().equalsIgnoreCase("not")
                || c.word().equals("n't")
                || c.word().equalsIgnoreCase("never"));
  }
}
