package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleBook;

/**
 * A rule book and the index of exactly that book. A question that holds one edition never sees two versions, and it may
 * hold it as long as it likes: there is nothing to close. Safe for use by many threads.
 *
 * @param ruleBook the rule book
 * @param index the index of its clauses
 */
public record Edition(RuleBook ruleBook, ClauseIndex index) {}
