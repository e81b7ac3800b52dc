package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.RuleDocument;

/**
 * A document without a problem of its own, and the lines that a check across documents may complain about.
 *
 * @param idLine the line of {@code id} in the file
 * @param platformLine the line of {@code platform} in the file
 */
record ReadDocument(RuleDocument document, int idLine, int platformLine) {}
