package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.Attribute;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Countries;
import org.dateline.extract.entity.NounKind;
import org.dateline.extract.entity.Nouns;

/** Nationalities and homes: "the Kenyan runner A", "A, a dual French and Israeli national". */
final class OriginReader {
  private final SentenceNames names;
  private final Attributes found;

  OriginReader(SentenceNames names, Attributes found) {
    this.names = names;
    this.found = found;
  }

  void read(KnownPlaces places) {
    List<Office> nouns =
        Offices.in(names.sentence(), OriginReader::kind).stream().filter(this::isHead).toList();
    List<RolePhrase> phrases = new RolePhrases(names, places).read(nouns);
    Holders holders = new Holders(names, phrases);
    for (RolePhrase phrase : phrases) {
      List<Mention> people = new ArrayList<>(holders.titled(phrase));
      if (people.isEmpty()) {
        holders
            .described(phrase)
            .map(Holder::person)
            .filter(p -> isSaid(phrase))
            .ifPresent(people::add);
      }
      people.forEach(p -> nationality(p, phrase));
      people.forEach(p -> residence(p, phrase));
    }
    names.sentence().tokens().forEach(this::home);
  }

  // A minister's adjective tells whose minister, a runner's where the runner comes from.
  private static OfficeKind kind(String noun) {
    OfficeKind office = Offices.kind(noun);
    if (office != null) {
      return office == OfficeKind.JOB ? office : null;
    }
    String capital = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    boolean person =
        Nouns.kind(noun) == NounKind.PERSON || Countries.ofAdjective(capital).isPresent();
    return person ? OfficeKind.JOB : null;
  }

  // "an Israeli", not "Israeli" alone beside a name
  private boolean isSaid(RolePhrase phrase) {
    return !adjective(phrase.office().to()) || names.tag(phrase.from() - 1).equals("DT");
  }

  // "Israeli" heads "an Israeli", not "an Israeli citizen" nor "an Israeli and French citizen"
  private boolean isHead(Office noun) {
    int next = noun.to() + 1;
    int after = names.tag(next).equals("CC") ? next + 1 : next;
    boolean modifier =
        after > next ? adjective(after) : Patterns.matches(names.tag(next), "NN|NNS|JJ|HYPH");
    return !adjective(noun.to()) || !modifier;
  }

  private boolean adjective(int index) {
    return names.has(index) && isAdjective(index, index);
  }

  private void nationality(Mention person, RolePhrase phrase) {
    for (int i = phrase.from(); i <= phrase.office().to(); i++) {
      int first = i;
      int last = i < phrase.office().to() && isAdjective(first, i + 1) ? i + 1 : i;
      boolean within = names.name(i).filter(n -> names.first(n) < names.last(n)).isPresent();
      if (!within || first < last) {
        for (String word : adjectives(first, last)) {
          found.add(
              person,
              Attribute.Kind.NATIONALITY,
              word,
              person.span().union(names.sentence().token(first).span()));
        }
      }
      i = last;
    }
  }

  private boolean isAdjective(int from, int to) {
    return Countries.ofAdjective(names.words(from, to)).isPresent();
  }

  /** The nationality that words tell; of "French-Israeli" both. */
  private List<String> adjectives(int from, int to) {
    if (isAdjective(from, to)) {
      return List.of(names.words(from, to));
    }
    List<String> parts = List.of(names.words(from, to).split("-"));
    boolean all = parts.stream().allMatch(p -> Countries.ofAdjective(p).isPresent());
    return parts.size() > 1 && all ? parts : List.of();
  }

  // "A, a resident of B"
  private void residence(Mention person, RolePhrase phrase) {
    String noun = phrase.office().name().toLowerCase(java.util.Locale.ROOT);
    if (noun.equals("resident") || noun.equals("native")) {
      new Postmodifiers(names, phrase.office()).body(true).ifPresent(b -> home(person, b));
    }
  }

  // "A, from B", "A, 40, of B", "A, who lives in B"
  private void home(Token token) {
    if (names.is(token.index(), "from", "of") && token.tag().equals("IN")) {
      boolean from = names.is(token.index(), "from");
      Optional<Mention> person = before(token.index() - 1, from);
      person.ifPresent(p -> place(token.index() + 1).ifPresent(b -> home(p, b)));
    } else if (token.isVerb() && (token.lemma().equals("live") || token.lemma().equals("reside"))) {
      resides(token);
    }
  }

  private Optional<Mention> before(int index, boolean from) {
    int comma = names.is(index, ",") ? index - 1 : index;
    boolean age = comma < index && names.tag(comma).equals("CD") && names.is(comma - 1, ",");
    if (age) {
      return names.personTo(comma - 2);
    }
    return from ? names.personTo(comma) : Optional.empty();
  }

  private void resides(Token verb) {
    Optional<Token> subject = names.tree().child(verb, "nsubj");
    boolean relative = subject.filter(s -> s.tag().startsWith("W")).isPresent();
    Optional<Token> person = relative ? names.tree().governor(verb) : subject;
    Optional<Mention> place =
        names.tree().children(verb, "obl").stream()
            .filter(o -> names.tree().preposition(o).filter("in"::equals).isPresent())
            .flatMap(o -> place(o.index()).stream())
            .findFirst();
    boolean now = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    person
        .filter(p -> now)
        .flatMap(p -> names.holder(p.index()))
        .ifPresent(p -> place.ifPresent(b -> home(p, b)));
  }

  private Optional<Mention> place(int index) {
    int at = names.is(index, "the") ? index + 1 : index;
    return names
        .body(at)
        .filter(b -> names.entities().entity(b).type() == EntityType.PLACE)
        .filter(b -> !SentenceNames.isInstitution(names.entities().entity(b)));
  }

  private void home(Mention person, Mention place) {
    found.add(person, Attribute.Kind.HOME, place.text(), person.span().union(place.span()));
  }
}
