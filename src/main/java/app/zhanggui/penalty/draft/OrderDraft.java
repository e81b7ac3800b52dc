package app.zhanggui.penalty.draft;

/**
 * An order as typed.
 *
 * @param event the place of its event in the draft, from 0
 * @param date its day
 * @param time its time of day; may be empty
 */
public record OrderDraft(int event, String date, String time) {

    /** The same order of another event. */
    public OrderDraft ofEvent(int index) {
        return new OrderDraft(index, date, time);
    }

    /** The same order on another day. */
    public OrderDraft withDate(String day) {
        return new OrderDraft(event, day, time);
    }

    /** The same order at another time of day. */
    public OrderDraft withTime(String timeOfDay) {
        return new OrderDraft(event, date, timeOfDay);
    }
}
