package org.dateline.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** What a pronoun of the third person refers to, by agreement, binding and salience. */
final class PronounAnaphora {
  private static final int WINDOW = 3;
  private static final int NEUTER_WINDOW = 1;
  private static final int LONGEST_QUOTATION = 12; // sentences
  private static final double DECAY = 0.55;
  private static final double WEAKEST = 0.12;

  /** Share of the best antecedent's salience from which another one leaves it open. */
  private static final double UNSURE = 0.5;

  private static final WordList ANYBODY =
      WordList.section(PronounAnaphora.class, "words.txt", "anybody");

  private static final WordList CONTINUING =
      WordList.section(PronounAnaphora.class, "words.txt", "continuing");

  private final Discourse discourse;
  private final Speakers speakers;

  PronounAnaphora(Discourse discourse) {
    this.discourse = discourse;
    this.speakers = new Speakers(discourse);
  }

  /**
   * The mention that a pronoun stands for, out of the earlier ones and of the subject that follows.
   */
  Optional<Draft> antecedent(Draft pronoun, List<Draft> earlier) {
    if (!isThirdPerson(pronoun) || isEmpty(pronoun)) {
      return Optional.empty();
    }
    Optional<Draft> following = cataphor(pronoun);
    if (following.isPresent()) {
      return following.filter(
          subject -> !isPair(pronoun, subject)); // both, whom no one mention names
    }
    Optional<Draft> patient = patientOf(pronoun);
    if (patient.isPresent()) {
      return patient;
    }
    if (followsPair(pronoun, earlier)) {
      return Optional.empty();
    }
    Draft best = null;
    double most = WEAKEST;
    double next = 0; // of those who are not the best
    for (int i = earlier.size() - 1; i >= 0 && isNear(pronoun, earlier.get(i)); i--) {
      Draft candidate = earlier.get(i);
      double salience = fits(pronoun, candidate) ? salience(pronoun, candidate) : 0;
      if (salience > most) {
        next = best == null || best.cluster == candidate.cluster ? next : most;
        most = salience;
        best = candidate;
      } else if (best == null || best.cluster != candidate.cluster) {
        next = Math.max(next, salience);
      }
    }
    if (best == null && pronoun.gender.isPresent() && discourse.isSpeaking(pronoun)) {
      return speakerBefore(pronoun, earlier);
    }
    boolean close = next > UNSURE * most;
    if (best != null && (close || isUnlikely(pronoun, best.cluster))) {
      pronoun.cluster.doubtGender();
    }
    boolean unsure = best != null && isOutOfQuotation(pronoun, best) && close;
    return Optional.ofNullable(best).filter(b -> !isPair(pronoun, b) && !unsure);
  }

  // "A and B signed the pact, after which they met": both, whom no one mention names
  private boolean followsPair(Draft pronoun, List<Draft> earlier) {
    return PronounFinder.PLURAL.contains(pronoun.noun)
        && pronoun.head.baseRelation().equals("nsubj")
        && pronoun.quote == 0
        && earlier.stream()
            .filter(d -> d.sentence == pronoun.sentence && d.isName())
            .filter(d -> d.type == EntityType.PERSON && d.quote == 0)
            .anyMatch(d -> isJoinedSubject(discourse.tree(d), d.head));
  }

  private static boolean isJoinedSubject(Tree tree, Token name) {
    Token head = name;
    while (head.baseRelation().equals("appos") && tree.governor(head).isPresent()) {
      head = tree.governor(head).get();
    }
    return head.baseRelation().equals("nsubj") && tree.child(head, "conj").isPresent();
  }

  // "She said" behind paragraphs of quotations: the only one of her kind who spoke before them
  private Optional<Draft> speakerBefore(Draft pronoun, List<Draft> earlier) {
    List<Draft> speakers =
        earlier.stream()
            .filter(d -> pronoun.sentence.index() - d.sentence.index() <= LONGEST_QUOTATION)
            .filter(d -> discourse.isSpeaking(d) && fits(pronoun, d))
            .toList();
    boolean alone = speakers.stream().map(d -> d.cluster).distinct().count() == 1;
    return alone ? Optional.of(speakers.get(speakers.size() - 1)) : Optional.empty();
  }

  // "They beat us," she said: the speaker knows who, and the words around the quotation need not
  // tell.
  private static boolean isOutOfQuotation(Draft pronoun, Draft antecedent) {
    return pronoun.quote > 0
        && antecedent.quote != pronoun.quote
        && PronounFinder.PLURAL.contains(pronoun.noun);
  }

  private static boolean isThirdPerson(Draft pronoun) {
    String word = pronoun.noun;
    return PronounFinder.MALE.contains(word)
        || PronounFinder.FEMALE.contains(word)
        || PronounFinder.PLURAL.contains(word)
        || PronounFinder.NEUTER.contains(word);
  }

  /** "it" that stands for nothing: "it is clear that …". */
  private boolean isEmpty(Draft pronoun) {
    Tree tree = discourse.tree(pronoun);
    if (!pronoun.noun.equals("it")) {
      return false;
    }
    boolean expletive = pronoun.head.baseRelation().equals("expl");
    return expletive
        || tree.governor(pronoun.head)
            .filter(g -> g.tag().startsWith("JJ") || tree.child(g, "cop").isPresent())
            .filter(g -> tree.child(g, "ccomp", "xcomp", "csubj", "advcl", "acl").isPresent())
            .isPresent();
  }

  private static boolean isNear(Draft pronoun, Draft candidate) {
    int window = PronounFinder.NEUTER.contains(pronoun.noun) ? NEUTER_WINDOW : WINDOW;
    return pronoun.sentence.index() - candidate.sentence.index() <= window;
  }

  private boolean fits(Draft pronoun, Draft candidate) {
    boolean somebody = Selection.wantsSomebody(discourse.tree(pronoun), pronoun.head);
    return agrees(pronoun, candidate)
        && !(Selection.wantsEvent(discourse.tree(pronoun), pronoun.head)
            && Selection.isSomebody(candidate.cluster))
        && (!somebody || Selection.isSomebody(candidate.cluster))
        && !Binding.forbids(discourse.tree(pronoun), pronoun, candidate)
        && candidate.cluster.drafts.stream()
            .noneMatch(
                d ->
                    d.sentence == pronoun.sentence
                        && Binding.names(discourse.tree(pronoun), pronoun.head, d))
        && !(pronoun.quote > 0 && speakers.of(pronoun).contains(candidate.cluster));
  }

  private static boolean agrees(Draft pronoun, Draft candidate) {
    Cluster cluster = candidate.cluster;
    if (cluster == pronoun.cluster || isSpoken(candidate)) {
      return false;
    }
    if (PronounFinder.PLURAL.contains(pronoun.noun)) {
      return cluster.plural
          || cluster.type == EntityType.GROUP
          || cluster.type == EntityType.ORGANIZATION;
    }
    if (PronounFinder.NEUTER.contains(pronoun.noun)) {
      return !cluster.plural
          && cluster.type != EntityType.PERSON
          && cluster.type != EntityType.GROUP;
    }
    return cluster.type == EntityType.PERSON
        && !ANYBODY.contains(candidate.noun)
        && (cluster.gender.isEmpty() || cluster.gender.equals(pronoun.gender));
  }

  private static boolean isSpoken(Draft candidate) {
    return candidate.isPronoun()
        && !isThirdPerson(candidate)
        && candidate.cluster.drafts.size() == 1;
  }

  private double salience(Draft pronoun, Draft candidate) {
    int distance = pronoun.sentence.index() - candidate.sentence.index();
    double salience = Math.pow(DECAY, distance) * weight(candidate);
    if (candidate.cluster.named()) {
      salience *= 1.25;
    } else if (candidate.cluster.drafts.stream().allMatch(Draft::isPronoun)) {
      salience *= 0.5;
    }
    if (distance <= 1
        && candidate.isPronoun()
        && candidate.gender.equals(pronoun.gender)
        && candidate.plural == pronoun.plural) {
      salience *= 1.2;
    }
    if (candidate.head.baseRelation().equals(pronoun.head.baseRelation())) {
      salience *= 1.1;
    }
    if (isUnlikely(pronoun, candidate.cluster)) {
      salience *= 0.1;
    }
    if (Selection.isUnlikelyCaptive(
        discourse.tree(pronoun), pronoun.head, discourse.tree(candidate), candidate)) {
      salience *= 0.3;
    }
    if (hasReporter(candidate, pronoun)) {
      salience *= 2;
    }
    if (isInSamePredicate(pronoun, candidate)) {
      salience *= 1.2;
    }
    if (distance <= 1 && discourse.isSpeaking(candidate)) {
      salience *= pronoun.quote > 0 ? 0.6 : discourse.isSpeaking(pronoun) ? 1.5 : 1;
    }
    if (distance <= 1 && discourse.isSpeaking(candidate) && isGoingOn(pronoun)) {
      salience *= 2;
    }
    if (candidate.quote != pronoun.quote) {
      salience *= candidate.quote > 0 ? 0.6 : 0.85;
    }
    if (candidate.cluster.type == EntityType.PLACE && !candidate.cluster.named()) {
      salience *= 0.6;
    }
    if (PronounFinder.PLURAL.contains(pronoun.noun)) {
      salience *= pluralWeight(pronoun.noun, candidate.cluster.type);
    }
    int mentions = Math.min(6, candidate.cluster.drafts.size());
    double nearness = candidate.head.index() / (double) (candidate.sentence.size() + 1);
    return salience
        * (1 + 0.05 * mentions)
        * (1 + 0.05 * (distance == 0 ? nearness : 1 - nearness));
  }

  /** "he added": who has just spoken. */
  private boolean isGoingOn(Draft pronoun) {
    return pronoun.head.relation().equals("nsubj")
        && discourse
            .tree(pronoun)
            .governor(pronoun.head)
            .filter(verb -> CONTINUING.contains(verb.lemma()))
            .filter(verb -> verb.isRelated("root|parataxis"))
            .isPresent();
  }

  /** Whether a guess speaks against the gender of a pronoun and nothing said speaks for it. */
  private static boolean isUnlikely(Draft pronoun, Cluster cluster) {
    return pronoun.gender.isPresent()
        && cluster.gender.isEmpty()
        && cluster.likelyGender.filter(g -> g != pronoun.gender.get()).isPresent();
  }

  /** "His lawyer, Ken Abe, said he was ill": whose lawyer speaks, of whom. */
  private boolean hasReporter(Draft candidate, Draft pronoun) {
    Tree tree = discourse.tree(pronoun);
    return pronoun.sentence == candidate.sentence
        && pronoun.head.baseRelation().equals("nsubj")
        && candidate.head.relation().equals("nmod:poss")
        && tree.governor(candidate.head)
            .filter(reporter -> reporter.relation().equals("nsubj"))
            .flatMap(tree::governor)
            .filter(
                verb ->
                    verb.equals(tree.governor(pronoun.head).flatMap(tree::governor).orElse(null)))
            .filter(verb -> isTold(tree, pronoun))
            .isPresent();
  }

  // Who "said he believed that" tells of his own mind
  private static boolean isTold(Tree tree, Draft pronoun) {
    return tree.governor(pronoun.head)
        .filter(verb -> verb.relation().equals("ccomp"))
        .filter(verb -> tree.child(verb, "ccomp").isEmpty())
        .isPresent();
  }

  /**
   * "met the leaders and urged them": what the first verb of a pair has goes on with the second.
   */
  private boolean isInSamePredicate(Draft pronoun, Draft candidate) {
    if (pronoun.sentence != candidate.sentence || pronoun.head.head() == 0) {
      return false;
    }
    Token verb = pronoun.sentence.token(pronoun.head.head());
    return verb.baseRelation().equals("conj")
        && verb.head() == candidate.head.head()
        && !candidate.head.baseRelation().equals("nsubj");
  }

  // A body acts as "they" more readily than it is acted upon as "them".
  private static double pluralWeight(String pronoun, EntityType type) {
    return switch (type) {
      case GROUP -> 1;
      case ORGANIZATION -> pronoun.equals("them") ? 0.4 : 0.6;
      default -> 0.45;
    };
  }

  private double weight(Draft candidate) {
    Token head = candidate.head;
    while (Set.of("appos", "flat", "dep").contains(head.baseRelation())) {
      head = candidate.sentence.token(head.head());
    }
    double role = isDoer(candidate, head) || discourse.isSource(candidate) ? 0.9 : role(head);
    return (isBackground(candidate, head) ? 0.8 : 1) * role;
  }

  // "A visit by Berg to Oslo", "Berg's visit to Oslo": who does what the subject tells
  private static boolean isDoer(Draft candidate, Token head) {
    Token noun = head.head() == 0 ? head : candidate.sentence.token(head.head());
    boolean by =
        candidate.sentence.tokens().stream()
            .anyMatch(c -> c.head() == head.index() && c.word().equals("by"));
    return noun.relation().equals("nsubj") && head.relation().equals("nmod") && by;
  }

  private static double role(Token head) {
    return switch (head.baseRelation()) {
      case "nsubj" -> 1;
      case "root" -> 0.8;
      case "obj", "iobj" -> 0.7;
      case "obl" -> 0.6;
      case "conj" -> 0.55;
      case "nmod" -> head.relation().equals("nmod:poss") ? 0.7 : 0.5;
      case "compound" -> 0.25;
      default -> 0.45;
    };
  }

  /** What stands in an adverbial or relative clause. */
  private static boolean isBackground(Draft candidate, Token argument) {
    return argument.head() != 0
        && Set.of("advcl", "acl")
            .contains(candidate.sentence.token(argument.head()).baseRelation());
  }

  /** "In his speech, the minister …": the subject that follows a fronted phrase. */
  private Optional<Draft> cataphor(Draft pronoun) {
    Tree tree = discourse.tree(pronoun);
    Token top = pronoun.head;
    while (top.head() != 0 && !Set.of("obl", "advcl").contains(top.baseRelation())) {
      top = tree.token(top.head());
    }
    boolean fronted = top.head() > top.index() && opens(tree, top);
    boolean possessive = pronoun.head.tag().equals("PRP$");
    if (!fronted || !possessive && !top.baseRelation().equals("advcl")) {
      return Optional.empty();
    }
    return tree.child(tree.token(top.head()), "nsubj")
        .filter(s -> s.index() > pronoun.head.index())
        .flatMap(s -> discourse.at(pronoun.sentence, s))
        .filter(s -> s.isName() && agrees(pronoun, s));
  }

  /**
   * "hit a cyclist, killing him", "seized a guard and beat him": whoever the clause before says it
   * of.
   */
  private Optional<Draft> patientOf(Draft pronoun) {
    Tree tree = discourse.tree(pronoun);
    Optional<Token> participle =
        tree.governor(pronoun.head)
            .filter(v -> v.tag().equals("VBG") && v.isRelated("advcl|dep") || isAlike(tree, v))
            .filter(v -> pronoun.head.baseRelation().equals("obj"))
            .filter(v -> tree.child(v, "nsubj", "mark", "aux").isEmpty());
    return participle
        .flatMap(tree::governor)
        .flatMap(
            verb ->
                tree.children(verb).stream()
                    .filter(c -> c.index() < pronoun.head.index())
                    .filter(c -> c.isRelated("obj|nsubj:pass"))
                    .reduce((first, last) -> last))
        .flatMap(patient -> discourse.at(pronoun.sentence, patient))
        .filter(patient -> agrees(pronoun, patient));
  }

  // "seized a guard and beat him": both verbs have one form and one doer
  private static boolean isAlike(Tree tree, Token verb) {
    return verb.relation().equals("conj")
        && tree.governor(verb).filter(first -> first.tag().equals(verb.tag())).isPresent();
  }

  private static boolean opens(Tree tree, Token top) {
    return tree.span(top, t -> true).begin() == tree.sentence().span().begin();
  }

  /** "they" after "A and B": neither of the two alone. */
  private boolean isPair(Draft pronoun, Draft antecedent) {
    boolean plural = PronounFinder.PLURAL.contains(pronoun.noun);
    return !antecedent.cluster.plural
        && plural
        && discourse.tree(antecedent).child(antecedent.head, "conj").isPresent();
  }
}
