package org.dateline.pipeline;

import java.util.function.Function;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Annotator;
import org.dateline.extract.Facts;
import org.dateline.resolve.Resolver;
import org.dateline.store.GraphMaker;

/**
 * What does the work of each stage; all thread-safe.
 *
 * @param annotator article to annotated text
 * @param extractor annotated text to facts
 * @param resolver facts to facts with identities
 * @param graphs facts to triples
 */
public record Stages(
    Annotator annotator,
    Function<AnnotatedText, Facts> extractor,
    Resolver resolver,
    GraphMaker graphs) {}
