package app.zhanggui.retrieval;

import java.util.List;

/**
 * What a query looks for. All terms stand in the index.
 *
 * @param needed the terms of which a clause must have one: pairs, words, numbers, characters that stand alone
 * @param characters the single characters, words and numbers that move up a clause that was found
 * @param wholeTelling how much all characters, words and numbers of the question tell, unknown ones too
 * @param marks the terms that are marked in a text
 */
record QueryTerms(List<QueryTerm> needed, List<QueryTerm> characters, double wholeTelling, Marks marks) {}
