package app.zhanggui.retrieval;

import java.util.List;
import java.util.Set;

/**
 * What a query looks for. All terms stand in the index.
 *
 * @param needed the terms of which a clause must have one: pairs, words, numbers, characters that stand alone
 * @param characters the single characters, words and numbers that move up a clause that was found
 * @param wholeTelling how much all characters, words and numbers of the question tell, unknown ones too
 * @param marked the terms that are marked in a text
 * @param marksCharacters whether one of the marked terms is a single character
 */
record QueryTerms(
        List<QueryTerm> needed,
        List<QueryTerm> characters,
        double wholeTelling,
        Set<String> marked,
        boolean marksCharacters) {}
