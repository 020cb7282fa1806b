package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.extract.Kinship;
import org.dateline.extract.Part;
import org.dateline.extract.Quantity;
import org.dateline.extract.entity.Entities;

/** Reads what an article says of its people and bodies. */
public final class PeopleReader {
  /** Ids in the answer are those of the entities; figures serve to find ages. */
  public PeopleFacts read(AnnotatedText text, Entities entities, List<Quantity> quantities) {
    KnownPlaces places = new KnownPlaces(entities);
    Memberships memberships = new Memberships();
    List<Kinship> kinships = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    Attributes attributes = new Attributes();
    for (Sentence sentence : text.sentences()) {
      SentenceNames names = new SentenceNames(sentence, entities);
      new RoleReader(names, places, memberships).read();
      new AgeReader(names, attributes).read(quantities);
      new OriginReader(names, attributes).read(places);
      new KinReader(names, kinships).read(places);
      new PartReader(sentence, entities, parts).read(places);
    }
    ImpliedCountry implied = new ImpliedCountry(text);
    memberships.replace(new BareOffices(implied, places, entities, memberships.all()).completed());
    return new PeopleFacts(memberships.distinct(), kinships, parts, attributes.byEntity());
  }
}
