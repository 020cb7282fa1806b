package org.dateline.extract.statement;

import org.dateline.article.Span;

/**
 * Words between quotation marks, inside one paragraph.
 *
 * @param paragraph index of its block
 * @param outer with the marks
 * @param inner without the marks
 * @param closed false when the paragraph ends before the quotation does
 * @param resumed whether it goes on with a quotation that the paragraph before left open
 */
record Quotation(int paragraph, Span outer, Span inner, boolean closed, boolean resumed) {}
