/**
 * The rule book as data: rule documents, their clauses, platforms, validity periods and the glossary.
 *
 * <p>Everything here is immutable and knows neither files nor the index; {@code rulebook.reading} makes it from the
 * knowledge folder.
 */
@NullMarked
package app.zhanggui.rulebook;

import org.jspecify.annotations.NullMarked;
