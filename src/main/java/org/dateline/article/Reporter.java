package org.dateline.article;

import java.util.Optional;

/**
 * A person who reported an article.
 *
 * @param name as printed
 * @param place where from, as printed
 * @param evidence the name in the text
 */
public record Reporter(String name, Optional<String> place, Span evidence) {}
