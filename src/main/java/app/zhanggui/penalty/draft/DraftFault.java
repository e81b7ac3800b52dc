package app.zhanggui.penalty.draft;

import java.util.List;

/**
 * Something in a draft that could not be read, and what is allowed.
 *
 * @param place the part of the draft
 * @param index its place in that part, from 0
 * @param field the field: {@code date}, {@code time}, {@code event}, or a field's or indicator's name
 * @param kind what is wrong
 * @param details what was typed or what is allowed, for the words of the kind
 */
public record DraftFault(Place place, int index, String field, Kind kind, List<String> details) {

    /** Copies the list, so that a fault never changes. */
    public DraftFault {
        details = List.copyOf(details);
    }

    /** The parts of a draft. */
    public enum Place {
        /** The day for which the result is asked. */
        AS_OF,
        /** An event. */
        EVENT,
        /** An order. */
        ORDER,
        /** A measured day. */
        HEALTH
    }

    /** What can be wrong. */
    public enum Kind {
        /** Nothing is typed yet; it is asked for rather than complained about. */
        MISSING,
        /** There is no such day: the text. */
        NO_DATE,
        /** There is no such time of day: the text. */
        NO_TIME,
        /** It lies behind the day for which the result is asked: that day. */
        LATER,
        /** It lies before its event. */
        BEFORE_EVENT,
        /** No number: the text, the least, the most. */
        NO_AMOUNT,
        /** None of the choices: the text. */
        NO_CHOICE,
        /** Not a percentage: the text. */
        NO_PERCENTAGE,
        /** Another entry has the same day: the day. */
        SAME_DAY,
        /** The event that it belongs to cannot be read itself. */
        NO_EVENT
    }

    /** Whether it is only something that is still to be typed. */
    public boolean isMissing() {
        return kind == Kind.MISSING;
    }
}
