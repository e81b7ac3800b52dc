package app.zhanggui.retrieval;

/**
 * A term to look for.
 *
 * @param field the field to look in
 * @param term the term as it stands in the index
 * @param weight how much a match counts
 * @param origin where the term comes from
 */
record QueryTerm(String field, String term, float weight, TermOrigin origin) {}
