package app.zhanggui.rulebook;

/**
 * Something that a reader of a calculation should know, with the clause it is about: how the rule is read where its
 * document is open, or what the document does not lay down.
 *
 * @param id its name in the rule set
 * @param text the sentence to show
 * @param occasion when it matters
 * @param clause the clause that it reads, or the gap note that names what is missing
 */
public record Remark(String id, Label text, Occasion occasion, ClauseId clause) {

    /** When a remark matters to a calculation. */
    public sealed interface Occasion {

        /** With every calculation. */
        record Always() implements Occasion {}

        /**
         * When a measure of the kind was brought.
         *
         * @param kind the measure's kind
         */
        record OfMeasure(String kind) implements Occasion {}

        /**
         * When an event had the violation.
         *
         * @param violation the violation's id
         */
        record OfViolation(String violation) implements Occasion {}

        /**
         * When something happened in the course of the events.
         *
         * @param turn what happened
         */
        record OfTurn(Turn turn) implements Occasion {}
    }

    /** What can happen in the course of events. */
    public enum Turn {
        /** One event reached several thresholds. */
        SEVERAL_THRESHOLDS("several-thresholds"),
        /** A threshold was reached. */
        THRESHOLD_REACHED("threshold-reached"),
        /** Points of an earlier period count no longer. */
        POINTS_CLEARED("points-cleared"),
        /** A measure still runs when its period has ended. */
        MEASURE_OUTLASTS_PERIOD("measure-outlasts-period"),
        /** Two measures of one kind run at the same time. */
        MEASURES_OVERLAP("measures-overlap"),
        /** An event came after a measure that nothing can follow. */
        AFTER_TERMINAL_MEASURE("after-terminal-measure"),
        /** Several events stand at the same date and time. */
        SAME_TIME("same-time"),
        /** An order was judged. */
        ORDER_JUDGED("order-judged"),
        /** A day's health was judged. */
        HEALTH_JUDGED("health-judged");

        private final String slug;

        Turn(String slug) {
            this.slug = slug;
        }

        /** Its name in a rule-set file. */
        public String slug() {
            return slug;
        }
    }
}
