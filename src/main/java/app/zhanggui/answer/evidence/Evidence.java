package app.zhanggui.answer.evidence;

import java.util.List;

/** What the clauses are worth for a question, the best first. */
public sealed interface Evidence {

    /** Enough for an answer. */
    record Enough(List<WeighedClause> clauses) implements Evidence {}

    /** The question fits clauses of several platforms, and their answers differ. */
    record SeveralPlatforms(List<WeighedClause> clauses, List<String> platforms) implements Evidence {}

    /** The question fits clauses of several documents of one platform that mean different things by its words. */
    record SeveralMeanings(List<WeighedClause> clauses) implements Evidence {}

    /** The documents say themselves that their source does not lay the point down. */
    record NotLaidDown(WeighedClause gap) implements Evidence {}

    /** The topic is covered, but no clause has a figure of the unit that was asked for. */
    record FigureMissing(List<WeighedClause> clauses, String unit) implements Evidence {}

    /** The topic is covered, but no clause says what was asked of it: a fine, an appeal, a way of computing. */
    record PointMissing(List<WeighedClause> clauses) implements Evidence {}

    /** The clause leaves what was asked for to the platform. */
    record Discretion(WeighedClause clause) implements Evidence {}

    /** A platform without documents. */
    record UncoveredPlatform(List<String> platforms) implements Evidence {}

    /** No clause is about it. */
    record OffTopic() implements Evidence {}
}
