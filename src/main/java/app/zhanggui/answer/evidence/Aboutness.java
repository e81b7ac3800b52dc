package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;

/**
 * How strong a clause must be to be about a question at all. The less the question says of the rules by itself, the more
 * of it the clause must speak of: 直播卖货一天能赚多少 has words of many clauses and is about none. The bounds lie between the
 * questions that the documents answer, asked without their platform, and questions about everything else that sellers
 * ask. Stateless, thread-safe.
 */
final class Aboutness {

    /** Where the platform is named. */
    private static final double ON_PLATFORM = 2.7;

    /** The same for one of several things that are compared, and where nothing is named but what may happen. */
    static final double ONE_SIDE = 1.5;

    /** The same in English, of whose words the documents have few. */
    private static final double ON_PLATFORM_IN_ENGLISH = 1.9;

    /** Where the turn before is gone on with, or its platform alone, or nothing is named but what may happen. */
    private static final double GOING_ON = 2.3;

    private static final double GOING_ON_COVERAGE = 0.14;

    /** Where a term of the rules is named. */
    private static final double WITH_TERM = 3.2;

    private static final double WITH_TERM_COVERAGE = 0.5;

    /** Where no word of the question is a term of the rules. */
    private static final double WITHOUT_TERM = 4;

    private static final double NEARLY_WITHOUT_TERM = 3.3;
    private static final double WITHOUT_TERM_COVERAGE = 0.4;

    private Aboutness() {}

    /** How strong a clause must be for a question that names its platform. */
    static double onPlatform(UnderstoodQuestion question) {
        return question.english() ? ON_PLATFORM_IN_ENGLISH : ON_PLATFORM;
    }

    /**
     * Whether the clause is about the question.
     *
     * @param named whether the question itself names a platform of the rule book
     * @param onPlatform how strong the clause must be where it does
     * @param known whether it names a term of the rules
     * @param bare whether it names nothing but what may happen
     */
    static boolean isAbout(
            WeighedClause clause,
            UnderstoodQuestion question,
            boolean named,
            double onPlatform,
            boolean known,
            boolean bare) {
        double strength = clause.strength();
        double coverage = clause.coverage();
        if (named) {
            return strength >= (bare ? Math.min(ONE_SIDE, onPlatform) : onPlatform);
        }
        if (strength < GOING_ON || coverage < GOING_ON_COVERAGE) {
            return false;
        }
        if (bare || !question.matter().isEmpty() || !question.platforms().isEmpty()) {
            return true;
        }
        return known
                ? strength >= WITH_TERM || coverage >= WITH_TERM_COVERAGE
                : strength >= WITHOUT_TERM || strength >= NEARLY_WITHOUT_TERM && coverage >= WITHOUT_TERM_COVERAGE;
    }
}
