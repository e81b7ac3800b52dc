package app.zhanggui.retrieval;

/**
 * How well a clause matches the single characters of a query.
 *
 * @param score the score of the characters, words and numbers that the clause shares with the query
 * @param share the part of the question's own ones that it has, the telling ones counting more, 0 to 1
 */
record CharacterMatch(double score, double share) {}
