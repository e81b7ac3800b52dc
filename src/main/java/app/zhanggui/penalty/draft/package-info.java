/**
 * A case as a person typed it: text that may be empty, unfinished or wrong. {@link
 * app.zhanggui.penalty.draft.DraftReading} reads it and says what it could not read;
 * {@link app.zhanggui.penalty.draft.CaseAddress} keeps it in an address, from which a calculation can be repeated.
 */
@NullMarked
package app.zhanggui.penalty.draft;

import org.jspecify.annotations.NullMarked;
