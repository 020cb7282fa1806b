package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.evaluate.Pairing.Pair;

/**
 * PolNeAR (Newell et al., 2018): who is reported to have said, thought or wanted what. Contents
 * match by the share that is covered, as in the Gender Gap Tracker (Asr et al., PLOS ONE 2021). Of
 * articles with several annotators the first one is taken.
 */
final class PolNeAR implements Benchmark<List<Attribution>> {
  @Override
  public List<String> queries() {
    return List.of("statements");
  }

  @Override
  public String layout() {
    return "text/*.txt and attributions/*_ANNOTATOR.ann";
  }

  @Override
  public List<Document<List<Attribution>>> load(Path data) throws IOException {
    Map<String, Document<List<Attribution>>> documents = new LinkedHashMap<>();
    for (Path file : Json.files(data, "attributions/*.ann")) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.lastIndexOf('_'));
      if (!documents.containsKey(id)) {
        String[] parts = id.split("_", 3);
        String text = Files.readString(data.resolve("text").resolve(id + ".txt"));
        List<Attribution> gold = Attribution.read(Files.readAllLines(file));
        documents.put(id, Document.of(id, text, gold).dated(parts[1]).from("", parts[0]));
      }
    }
    return List.copyOf(documents.values());
  }

  @Override
  public Map<String, Tally> score(
      Document<List<Attribution>> document, Answers answers, Judge judge) {
    Text text = document.text();
    List<Saying> gold = document.gold().stream().map(one -> Saying.of(one, text)).toList();
    List<Saying> given =
        answers.rows("statements", document).stream()
            .filter(row -> row.span().isPresent())
            .map(row -> Saying.of(row, row.span().get(), text))
            .toList();
    SayingMatch near = new SayingMatch(gold, given, PolNeAR::covered, 0.3);
    Map<String, Tally> scores = new LinkedHashMap<>();
    scores.put("content, overlap >= .3", near.tally());
    scores.put(
        "content, overlap >= .8", new SayingMatch(gold, given, PolNeAR::covered, 0.8).tally());
    scores.put(
        "content, overlap both ways >= .8",
        new SayingMatch(gold, given, (one, spans) -> one.jaccard(Overlap.places(spans)), 0.8)
            .tally());
    scores.put(
        "content, exact",
        new SayingMatch(gold, given, (one, spans) -> isExact(text, one, spans) ? 1 : 0, 1).tally());
    speakers(near.pairs(), scores);
    parts(gold, near, scores);
    judge(near, judge);
    return scores;
  }

  private static void speakers(List<Pair<Saying, Saying>> pairs, Map<String, Tally> scores) {
    var sourced = pairs.stream().filter(p -> !p.gold().source().isEmpty()).toList();
    var cued = pairs.stream().filter(p -> !p.gold().cue().isEmpty()).toList();
    scores.put(
        "speaker right, of contents at .3",
        Tally.share(
            sourced.stream().filter(p -> p.gold().hasSpeaker(p.answer())).count(), sourced.size()));
    scores.put(
        "cue right, of contents at .3",
        Tally.share(
            cued.stream().filter(p -> Overlap.any(p.gold().cue(), p.answer().cue())).count(),
            cued.size()));
  }

  private static void parts(List<Saying> gold, SayingMatch near, Map<String, Tally> scores) {
    List<Pair<Saying, Saying>> spoken =
        near.pairs().stream()
            .filter(p -> p.gold().source().isEmpty() || p.gold().hasSpeaker(p.answer()))
            .toList();
    scores.put("statement (content at .3 and speaker)", part(spoken, one -> true, gold, near));
    scores.put("speech: content at .3", part(near.pairs(), Saying::speech, gold, near));
    scores.put("speech: statement", part(spoken, Saying::speech, gold, near));
    scores.put("direct: content at .3", part(near.pairs(), Saying::direct, gold, near));
    scores.put("indirect: content at .3", part(near.pairs(), one -> !one.direct(), gold, near));
  }

  private static Tally part(
      List<Pair<Saying, Saying>> hits,
      Predicate<Saying> belongs,
      List<Saying> gold,
      SayingMatch near) {
    long found = near.pairs().stream().filter(p -> belongs.test(p.gold())).count();
    long wrong = near.wrong().stream().filter(belongs).count();
    return Tally.ofPairs(
        (int) hits.stream().filter(p -> belongs.test(p.gold())).count(),
        (int) gold.stream().filter(belongs).count(),
        (int) (found + wrong));
  }

  /** A statement is right when its content is, and its speaker where both have one. */
  private static void judge(SayingMatch near, Judge judge) {
    near.pairs()
        .forEach(
            p ->
                judge.judge(
                    p.answer().row().orElseThrow(),
                    p.gold().source().isEmpty()
                        || p.answer().speaker().isEmpty()
                        || p.gold().hasSpeaker(p.answer())));
    near.wrong().forEach(answer -> judge.judge(answer.row().orElseThrow(), false));
  }

  private static double covered(Saying gold, java.util.Collection<Span> spans) {
    return Overlap.covered(gold.places(), Overlap.places(spans));
  }

  private static boolean isExact(Text text, Saying gold, java.util.Collection<Span> spans) {
    Set<Span> given =
        spans.stream().map(span -> Overlap.trimmed(text, span)).collect(Collectors.toSet());
    return given.contains(Overlap.trimmed(text, gold.whole()))
        || gold.content().stream().allMatch(one -> given.contains(Overlap.trimmed(text, one)));
  }
}
