package app.zhanggui.retrieval;

/**
 * A term to look for.
 *
 * @param field the field to look in
 * @param term the term as it stands in the index
 * @param weight how much a match counts
 */
record QueryTerm(String field, String term, float weight) {}
