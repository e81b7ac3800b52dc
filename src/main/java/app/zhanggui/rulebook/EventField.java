package app.zhanggui.rulebook;

import java.util.List;

/** What an event of a rule set says besides its date and time: a field of the HTTP interface and of a form. */
public sealed interface EventField {

    /** Its name in the HTTP interface. */
    String name();

    /** Its name as shown. */
    Label label();

    /**
     * A whole number that is added to a track as it is.
     *
     * @param name its name in the HTTP interface
     * @param label its name as shown
     * @param track the id of the track
     * @param least the smallest number allowed
     * @param most the largest number allowed
     */
    record Amount(String name, Label label, String track, int least, int most) implements EventField {}

    /**
     * One of several violations.
     *
     * @param name its name in the HTTP interface
     * @param label its name as shown
     * @param options the ids of the violations to choose from
     * @param required whether one has to be chosen
     */
    record Choice(String name, Label label, List<String> options, boolean required) implements EventField {

        /** Copies the list, so that a field never changes. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A violation that an event has besides, or not; without the field it has not.
     *
     * @param name its name in the HTTP interface
     * @param label its name as shown
     * @param violation the id of the violation
     */
    record Flag(String name, Label label, String violation) implements EventField {}
}
