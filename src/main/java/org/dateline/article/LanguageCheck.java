package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Recognises text that is surely not English; the model (OpenNLP, 183 languages) is shared. */
final class LanguageCheck {
  private static final int MIN_LETTERS = 100;
  private static final int SAMPLE = 2_000;
  // 1,700 English news texts and single sentences of 100 letters or more all score above 0.03,
  // news in seven other languages below 0.007.
  private static final double MIN_ENGLISH = 0.01;
  private static final double SURE = 0.3;
  private static final double MIN_COMMON = 0.08; // news in English has about 0.15
  private static final Set<String> COMMON =
      LayoutPatterns.ENGLISH.section("common word").stream()
          .map(Pattern::pattern)
          .collect(Collectors.toUnmodifiableSet());

  private LanguageCheck() {}

  /** Loaded on first use, once, by whichever thread comes first. */
  private static final class Model {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageCheck.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("langdetect-183.bin is not on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The name of the language if it is surely another one than English. */
  static Optional<String> foreign(String text) {
    if (text.codePoints().filter(Character::isLetter).limit(MIN_LETTERS).count() < MIN_LETTERS) {
      return Optional.empty();
    }
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    if (surelyEnglish(sample)) {
      return Optional.empty();
    }
    LanguageDetector detector = new LanguageDetectorME(Model.MODEL); // cheap, not thread-safe
    Language[] languages = detector.predictLanguages(sample);
    boolean english =
        Arrays.stream(languages)
            .anyMatch(it -> it.getLang().equals("eng") && it.getConfidence() >= MIN_ENGLISH);
    return english ? Optional.empty() : Optional.of(name(languages[0]));
  }

  /** Whether so many of the words are common English ones that the model need not be asked. */
  private static boolean surelyEnglish(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("\\P{L}+");
    long common = Arrays.stream(words).filter(COMMON::contains).count();
    return common >= MIN_COMMON * words.length;
  }

  private static String name(Language best) {
    String code = best.getLang();
    String name =
        Arrays.stream(Locale.getISOLanguages())
            .map(Locale::forLanguageTag)
            .filter(locale -> locale.getISO3Language().equals(code))
            .findFirst()
            .orElse(Locale.forLanguageTag(code))
            .getDisplayLanguage(Locale.ENGLISH);
    return best.getConfidence() < SURE || name.equals(code)
        ? "another language than English"
        : name;
  }
}
