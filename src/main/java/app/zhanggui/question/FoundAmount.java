package app.zhanggui.question;

import app.zhanggui.rulebook.TextRange;

/**
 * An amount and where the text says it.
 *
 * @param amount the amount
 * @param range its words, the comparing ones not among them
 */
public record FoundAmount(Amount amount, TextRange range) {}
