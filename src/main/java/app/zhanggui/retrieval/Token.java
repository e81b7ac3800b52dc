package app.zhanggui.retrieval;

import app.zhanggui.rulebook.TextRange;

/**
 * A term and the place in the original text from which it comes.
 *
 * @param term the term as it stands in the index
 * @param range half-open UTF-16 offsets into the original text
 */
public record Token(String term, TextRange range) {}
