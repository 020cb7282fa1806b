package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.annotate.Annotator;
import org.dateline.confidence.MeasuredConfidence;
import org.dateline.extract.Extractor;
import org.dateline.link.Linker;
import org.dateline.pipeline.KeptArticles;
import org.dateline.pipeline.ProgramVersion;
import org.dateline.pipeline.Stages;
import org.dateline.rdf.CurationFile;
import org.dateline.rdf.Digest;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.SpeechLexiconReader;
import org.dateline.store.GraphMaker;
import org.dateline.store.ItemsGraph;
import org.dateline.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How annotated articles become graphs: the same for the same options in all commands. */
final class StagesMixin {
  @Mixin private LexiconMixin lexicon;
  @Mixin private LinkingMixin linking;

  @Option(
      names = "--enrich",
      description =
          "Keep what Wikidata knows of linked items, too: description, class, country, years ...")
  private boolean enrich;

  /**
   * @param curation what the user decided on who is who
   * @param linker what knows the items
   */
  record Work(Stages stages, Optional<CurationFile> curation, Linker linker) {}

  /** Stores what is known of the dataset's items, when the user asks for it. */
  void enrich(Store store, Linker linker) {
    if (enrich) {
      store.replace(List.of(ItemsGraph.of(store.items(), linker::item, linker.name())));
    }
  }

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
    return new Work(stages, links.curation(), links.linker());
  }

  KeptArticles.Way way() {
    return lexicon.way();
  }
}
