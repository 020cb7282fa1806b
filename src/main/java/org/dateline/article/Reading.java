package org.dateline.article;

/** What came of reading one article: the article, or a line that says why there is none. */
public sealed interface Reading permits Article, Unreadable {}
