/**
 * The Lucene index of the clauses: how text becomes terms, how clauses are found and ranked, how the index is kept.
 */
@NullMarked
package app.zhanggui.retrieval;

import org.jspecify.annotations.NullMarked;
