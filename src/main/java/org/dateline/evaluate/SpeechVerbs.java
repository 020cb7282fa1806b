package org.dateline.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.extract.Statement;
import org.dateline.extract.statement.CueEntry;
import org.dateline.extract.statement.SpeechLexicon;
import org.dateline.rdf.SpeechLexiconReader;

/**
 * The verbs by which PolNeAR's part of speech is told from beliefs and intentions: those that the
 * lexicon has for saying.
 */
final class SpeechVerbs {
  private static final SpeechLexicon LEXICON = SpeechLexiconReader.english();
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern DOUBLED = Pattern.compile(".*([b-df-hj-np-tv-z])\\1");
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "said",
          "say",
          "told",
          "tell",
          "spoke",
          "speak",
          "spoken",
          "speak",
          "wrote",
          "write",
          "written",
          "write",
          "swore",
          "swear",
          "sworn",
          "swear",
          "according",
          "say");

  private SpeechVerbs() {}

  /** Whether some word is a form of such a verb. */
  static boolean areIn(String cue) {
    return WORD.matcher(cue.toLowerCase(Locale.ROOT))
        .results()
        .flatMap(word -> lemmas(word.group()))
        .anyMatch(SpeechVerbs::isSaying);
  }

  private static boolean isSaying(String lemma) {
    return LEXICON.beginningWith(lemma).stream()
        .filter(e -> e.words().size() == 1 && e.partOfSpeech() == CueEntry.PartOfSpeech.VERB)
        .anyMatch(e -> e.frames().get(0).kind() == Statement.Kind.SAID);
  }

  /** What a form may be a form of. */
  private static Stream<String> lemmas(String form) {
    return Stream.concat(
        Stream.of(IRREGULAR.getOrDefault(form, form)),
        Stream.of("s", "es", "ed", "ing")
            .filter(form::endsWith)
            .map(ending -> form.substring(0, form.length() - ending.length()))
            .flatMap(SpeechVerbs::bases));
  }

  // "repli-ed" of reply, "argu-ing" of argue, "admitt-ed" of admit
  private static Stream<String> bases(String stem) {
    String last = DOUBLED.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) : stem;
    String soft = stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
    return Stream.of(stem, stem + "e", last, soft);
  }
}
