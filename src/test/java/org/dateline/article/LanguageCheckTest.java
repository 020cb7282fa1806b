package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanguageCheckTest {
  private static final String GERMAN =
      "Der Rat der Stadt hat am Dienstag beschlossen, die alte Straße am Hafen für Lastwagen zu"
          + " sperren. Die Bürgermeisterin sagte nach der Sitzung, sie sei mit dem Ergebnis sehr"
          + " zufrieden, auch wenn nicht alle Händler zugestimmt hätten. Im Herbst wird geprüft.";
  private static final String ENGLISH =
      "The town council voted on Tuesday to close the old harbour road to lorries. The mayor said"
          + " after the session that she was very pleased with the outcome, although some of the"
          + " shopkeepers had not agreed. Minister Ngozi Mbeki-Straßburger called it \"sehr gut\".";

  @Test
  void refusesOnlyWhatIsSurelyAnotherLanguage() {
    assertThat(LanguageCheck.foreign(GERMAN)).contains("German");
    assertThat(LanguageCheck.foreign(ENGLISH)).isEmpty();
    assertThat(LanguageCheck.foreign(GERMAN.substring(0, 150))).contains("German");
    assertThat(LanguageCheck.foreign(GERMAN.substring(0, 100))).isEmpty();
  }

  @Test
  void englishWithoutItsCommonWordsIsStillEnglish() {
    String listing =
        "Harbour ferries resume after storm; fishing boats stay home. Three bridges closed, two"
            + " roads flooded, four schools without power. Rescue teams search river banks again"
            + " today. Weather service expects heavy rain tonight, strong winds tomorrow morning.";
    assertThat(LanguageCheck.foreign(listing)).isEmpty();
  }

  @Test
  void manyThreadsMayAsk() {
    assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> LanguageCheck.foreign(GERMAN)))
        .allMatch(found -> found.orElseThrow().equals("German"));
  }
}
