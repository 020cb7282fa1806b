package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Countries;

/** What stands before an office in its noun phrase: "the former U.S." before "ambassador". */
final class Premodifiers {
  private static final Set<String> TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "POS", "HYPH", "CD", "FW");
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG", "VBD");

  private final SentenceNames names;
  private final Office office;
  private final int from;
  private final int own; // first word of the phrase after a possessor

  Premodifiers(SentenceNames names, Office office) {
    this.names = names;
    this.office = office;
    int index = office.from();
    while (names.has(index - 1) && modifies(index - 1)) {
      index--;
    }
    this.from = index;
    this.own = afterPossessor();
  }

  /** Index of the first modifier, or of the office when there is none; determiners left out. */
  int from() {
    return from;
  }

  /** Whether a pronoun, or a person's name with its possessive, comes before. */
  boolean possessed() {
    return names.tag(from - 1).equals("PRP$")
        || names.tag(own - 1).equals("POS") && names.person(own - 2).isPresent();
  }

  boolean former() {
    for (int i = own; i < office.from(); i++) {
      if (Offices.isFormer(names.sentence().token(i).word())) {
        return true;
      }
    }
    return office.former();
  }

  /** The office with the modifiers that are no organisation: "deputy foreign minister". */
  String role() {
    List<String> words = new ArrayList<>();
    for (int i = own; i < office.from(); i++) {
      Token token = names.sentence().token(i);
      boolean outside = bodyAt(i).isPresent() || isAdjective(i) || token.tag().equals("POS");
      if (outside) {
        words.clear();
      } else if (!isNoPart(token) && !names.inTime(i) && !(i == own && isCount(token))) {
        words.add(token.word());
      }
    }
    words.add(office.name());
    return String.join(" ", words);
  }

  // "One student, Ann Berg"
  private static boolean isCount(Token token) {
    return token.tag().equals("CD") && !Patterns.matches(token.word(), ".*\\d.*");
  }

  // "the 41-year-old teacher" has an age, and teaches
  private static boolean isNoPart(Token token) {
    return Offices.isDropped(token.word()) || AgeReader.isAge(token.word());
  }

  /** The body or place nearest to the office, bodies first. */
  Optional<Mention> body(boolean places) {
    Optional<Mention> place = Optional.empty();
    for (int i = office.from() - 1; i >= from; i--) {
      int index = i;
      Optional<Mention> body = bodyAt(index).or(() -> possessor(index));
      if (body.isPresent() && isOrganization(body.get())) {
        return body;
      }
      place = place.or(() -> body);
    }
    return place.or(this::pronoun).filter(p -> places || isOrganization(p));
  }

  // "the bureau …, its director"
  private Optional<Mention> pronoun() {
    return names.is(from - 1, "its")
        ? names.mention(from - 1).filter(m -> SentenceNames.isBody(names.entities().entity(m)))
        : Optional.empty();
  }

  /** The country whose adjective stands nearest to the office. */
  Optional<String> country() {
    for (int i = office.from() - 1; i >= from; i--) {
      int last = i;
      Optional<String> country =
          Countries.ofAdjective(names.words(Math.max(1, i - 1), i))
              .or(() -> Countries.ofAdjective(names.words(last, last)));
      if (country.isPresent() && names.person(i).isEmpty()) {
        return country;
      }
    }
    return Optional.empty();
  }

  // The recogniser takes "Transport" before "Minister" for a body.
  private Optional<Mention> bodyAt(int index) {
    Optional<Mention> body = names.body(index);
    boolean portfolio =
        body.filter(b -> names.last(b) == office.from() - 1)
            .filter(b -> Offices.hasPortfolio(office.name()))
            .filter(b -> Offices.isPortfolio(names.words(office.from() - 1, office.from() - 1)))
            .isPresent();
    boolean swallowed = body.filter(b -> names.last(b) >= office.from()).isPresent();
    boolean unseen =
        body.isEmpty() && names.tag(index).equals("NNP") && names.name(index).isEmpty();
    return portfolio || swallowed || unseen ? within(index) : body;
  }

  // "EU" of "EU Transport", and what is a body's name elsewhere in the text
  private Optional<Mention> within(int index) {
    return names.entities().mentions().stream()
        .filter(m -> m.text().equals(names.words(index, index)))
        .filter(m -> SentenceNames.isBody(names.entities().entity(m)))
        .filter(m -> !Offices.isPortfolio(m.text()))
        .findFirst();
  }

  private boolean isOrganization(Mention mention) {
    return SentenceNames.isInstitution(names.entities().entity(mention));
  }

  // "the company's": a common noun that the text has called by name elsewhere
  private Optional<Mention> possessor(int index) {
    return names.tag(index + 1).equals("POS")
        ? names.mention(index).filter(m -> SentenceNames.isBody(names.entities().entity(m)))
        : Optional.empty();
  }

  private boolean isAdjective(int index) {
    return Countries.ofAdjective(names.words(index, index)).isPresent()
        || index > 1 && Countries.ofAdjective(names.words(index - 1, index)).isPresent()
        || names.has(index + 1)
            && index + 1 < office.from()
            && Countries.ofAdjective(names.words(index, index + 1)).isPresent();
  }

  private int afterPossessor() {
    for (int i = office.from() - 1; i >= from; i--) {
      if (names.tag(i).equals("POS")) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean modifies(int index) {
    Token token = names.sentence().token(index);
    if (names.inTime(index)
        || isAfterFormer(index)
        || isOtherOffice(index)
        || names.person(index).isPresent() && !isPossessive(index)) {
      return false;
    }
    if (PARTICIPLES.contains(token.tag())) {
      return token.baseRelation().equals("amod") || token.baseRelation().equals("compound");
    }
    return TAGS.contains(token.tag())
        || joinsAdjectives(index)
        || Offices.isDropped(token.word())
        || names.body(index).isPresent();
  }

  // "French and Israeli"
  private boolean joinsAdjectives(int index) {
    return names.tag(index).equals("CC")
        && index > 1
        && Countries.ofAdjective(names.words(index - 1, index - 1)).isPresent()
        && Countries.ofAdjective(names.words(index + 1, index + 1)).isPresent();
  }

  // "the inquiry former minister A": the phrase begins with "former"
  private boolean isAfterFormer(int index) {
    return Offices.isFormer(names.words(index + 1, index + 1))
        && !isAdjective(index)
        && names.body(index).isEmpty()
        && !names.tag(index).startsWith("JJ");
  }

  // "nominee Senator A": two offices, not one
  private boolean isOtherOffice(int index) {
    String word = names.words(index, index);
    boolean capital = Character.isUpperCase(names.words(index + 1, index + 1).codePointAt(0));
    return index + 1 == office.from()
        && capital
        && Offices.isOffice(word)
        && !Offices.isPrefix(word);
  }

  private boolean isPossessive(int index) {
    int last = names.person(index).map(names::last).orElse(index);
    return names.tag(last + 1).equals("POS");
  }
}
