package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.annotate.Annotator;
import org.dateline.confidence.MeasuredConfidence;
import org.dateline.extract.Extractor;
import org.dateline.pipeline.KeptArticles;
import org.dateline.pipeline.LinkReasons;
import org.dateline.pipeline.ProgramVersion;
import org.dateline.pipeline.Stages;
import org.dateline.rdf.CurationFile;
import org.dateline.rdf.Digest;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.store.GraphMaker;
import picocli.CommandLine.Mixin;

/** How annotated articles become graphs: the same for the same options in all commands. */
final class StagesMixin {
  @Mixin private LexiconMixin lexicon;
  @Mixin private LinkingMixin linking;

  /**
   * @param curation what the user decided on who is who
   */
  record Work(Stages stages, Optional<CurationFile> curation) {}

  /**
   * @param warning hears of sources that fail while they are asked
   */
  Work open(Annotator annotator, Consumer<String> warning) {
    Extractor extractor = new Extractor(lexicon.load(), SpeechLexiconReader.english());
    LinkingMixin.Linking links = linking.open(warning);
    String settings = Digest.of(16, lexicon.settings(), links.settings());
    RunInfo run = new RunInfo(ProgramVersion.name(), settings, Optional.empty());
    GraphMaker graphs =
        new GraphMaker(run, ProgramVersion.digest(), lexicon.files(), MeasuredConfidence.bundled());
    Stages stages = new Stages(annotator, extractor::extract, links.resolver(), graphs);
    return new Work(stages, links.curation());
  }

  /**
   * Why an entity of a dataset gets its item or none; empty when nothing to link with was named.
   */
  Optional<LinkReasons> reasons(Path dataset, Consumer<String> warning) {
    if (!linking.chosen()) {
      return Optional.empty();
    }
    Extractor extractor = new Extractor(lexicon.load(), SpeechLexiconReader.english());
    KeptArticles kept = new KeptArticles(dataset, way());
    return Optional.of(new LinkReasons(kept, extractor::extract, linking.open(warning).linker()));
  }

  KeptArticles.Way way() {
    return lexicon.way();
  }
}
