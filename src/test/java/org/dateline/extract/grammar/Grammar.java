package org.dateline.extract.grammar;

import org.dateline.Parsed;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** The grammar of one sentence parsed by hand, with the program's own word lists. */
record Grammar(Sentence sentence, Clauses clauses) {
  static Grammar of(String words) {
    Sentence sentence = Parsed.sentence(words);
    Clauses clauses =
        new Clauses(new Tree(sentence), list("subject-control"), list("transparent-nouns"));
    return new Grammar(sentence, clauses);
  }

  private static WordList list(String name) {
    return WordList.load(WordList.class, name + ".txt");
  }

  Arguments arguments() {
    return new Arguments(
        clauses, list("light-verbs"), list("copular-verbs"), list("occurrence-verbs"));
  }

  Factuality factuality() {
    return new Factuality(clauses, list("contexts"), list("adverbs"), list("occurrence-verbs"));
  }

  Token word(String word) {
    return sentence.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
  }
}
