package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Recognises text that is surely not English; the model (OpenNLP, 183 languages) is shared. */
final class LanguageCheck {
  private static final int MIN_LETTERS = 200;
  private static final int SAMPLE = 4_000;
  private static final double SURE = 0.5;

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
    LanguageDetector detector = new LanguageDetectorME(Model.MODEL); // cheap, not thread-safe
    CharSequence sample = text.substring(0, Math.min(SAMPLE, text.length()));
    double english = 0;
    Language[] languages = detector.predictLanguages(sample);
    for (Language language : languages) {
      english += language.getLang().equals("eng") ? language.getConfidence() : 0;
    }
    Language best = languages[0];
    boolean sure = best.getConfidence() >= SURE && english < best.getConfidence() / 10;
    return sure ? Optional.of(name(best.getLang())) : Optional.empty();
  }

  private static String name(String iso639) {
    return Locale.forLanguageTag(iso639).getDisplayLanguage(Locale.ENGLISH);
  }
}
