package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.UserError;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntities;
import org.dateline.link.LinkSettings;
import org.dateline.link.Linker;
import org.dateline.link.OwnLinks;
import org.dateline.link.TitleLinker;
import org.dateline.link.index.ItemIndex;
import org.dateline.link.index.Wikidict;
import org.dateline.rdf.ArticleIris;
import org.dateline.rdf.CurationFile;
import org.dateline.rdf.Digest;
import org.dateline.resolve.Contradiction;
import org.dateline.resolve.Curated;
import org.dateline.resolve.LinkedNames;
import org.dateline.resolve.Resolver;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command decides which Wikidata item an entity is. */
final class LinkingMixin {
  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = "Your own table of names, items or NIL, and perhaps articles; it always wins.")
  private Path links;

  @Option(
      names = "--link-threshold",
      paramLabel = "X",
      defaultValue = "" + LinkSettings.THRESHOLD,
      description = "Least score of a link, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double threshold;

  @Option(
      names = "--wikidata",
      paramLabel = "DIR",
      description = "Index of items to link with, as `dateline wikidata index` makes it.")
  private Path index;

  @Option(
      names = "--wikidict",
      paramLabel = "DIR",
      description = {
        "Dictionary that gives what has no item its Wikipedia page and DBpedia resource,",
        "as `dateline wikidata wikidict` makes it."
      })
  private Path wikidict;

  @Option(
      names = "--curation",
      paramLabel = "FILE",
      description = "Turtle file of your decisions on who is who; they win over everything.")
  private Path curation;

  @Mixin private ApiMixin api;

  /**
   * How entities get their identity, and what that depends on.
   *
   * @param linker what the resolver asks for items
   * @param curation what the user decided
   * @param settings changes with all that the user can set
   */
  record Linking(
      Resolver resolver, Linker linker, Optional<CurationFile> curation, String settings) {}

  /** Whether the user named anything to link with. */
  boolean chosen() {
    return links != null || index != null || api.chosen();
  }

  /**
   * Opens what the options name.
   *
   * @param warning hears why a source is not asked any more
   */
  Linking open(Consumer<String> warning) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw UserError.outOfRange("--link-threshold", threshold, "a number from 0 to 1");
    }
    OwnLinks own = links == null ? OwnLinks.none() : OwnLinks.read(links);
    LinkSettings settings = new LinkSettings(threshold, own);
    List<ItemSource> sources = new ArrayList<>();
    if (index != null) {
      sources.add(ItemIndex.open(index));
    }
    sources.addAll(api.sources(warning));
    Linker linker = new Linker(KnownEntities.bundled(), sources, settings);
    Optional<CurationFile> decisions = Optional.ofNullable(curation).map(CurationFile::read);
    Optional<TitleLinker> titles =
        Optional.ofNullable(wikidict)
            .map(folder -> new TitleLinker(Wikidict.open(folder), KnownEntities.bundled()));
    Resolver resolver = new LinkedNames(linker, titles);
    return new Linking(
        decisions.map(file -> curated(resolver, file)).orElse(resolver),
        linker,
        decisions,
        settings(sources, titles.map(TitleLinker::name).orElse("")));
  }

  /** A decision that does not fit an article's entity is the file's fault. */
  private Resolver curated(Resolver resolver, CurationFile decisions) {
    Resolver curated = new Curated(resolver, decisions.curation(), ArticleIris::new);
    return facts -> {
      try {
        return curated.resolve(facts);
      } catch (Contradiction e) {
        throw UserError.badCuration(curation, e.line(), e.getMessage());
      }
    };
  }

  private String settings(List<ItemSource> sources, String titles) {
    String names = String.join("\n", sources.stream().map(ItemSource::name).toList());
    return Digest.of(
        16, Double.toString(threshold), content(links), content(curation), names, titles);
  }

  private static String content(Path file) {
    try {
      return file == null ? "" : Files.readString(file);
    } catch (IOException e) {
      throw UserError.notReadable(file);
    }
  }
}
