/**
 * What the clauses are worth for a question: which are about it, on which step of a ladder it stands, what a clause's
 * bound means for its amounts, and whether all that is enough for an answer.
 *
 * <p>{@link app.zhanggui.answer.evidence.EvidenceWeighing} is the way in. Nothing here makes sentences.
 */
@NullMarked
package app.zhanggui.answer.evidence;

import org.jspecify.annotations.NullMarked;
