package app.zhanggui.rulebook;

/**
 * A measure as a rule orders it (处理措施).
 *
 * @param kind what is done, for example {@code live-rights-freeze}
 * @param label its name as shown
 * @param term how long it lasts
 * @param terminal whether nothing can follow it, as nothing follows the clearing out of an account
 * @param clause the clause that orders it
 */
public record Measure(String kind, Label label, Term term, boolean terminal, ClauseId clause) {

    /** How long a measure lasts. */
    public sealed interface Term {

        /**
         * A number of days, the day of the event included.
         *
         * @param days 1 or more
         */
        record Days(int days) implements Term {}

        /** For ever. */
        record Permanent() implements Term {}

        /** The document gives no end. */
        record Open() implements Term {}
    }
}
