package app.zhanggui.penalty.draft;

import app.zhanggui.penalty.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * What could be read of a draft.
 *
 * @param input the case of everything that could be read
 * @param events for each event of the case its place in the draft
 * @param orders for each order of the case its place in the draft
 * @param faults what could not be read, in the order of the draft
 */
public record ReadDraft(Case input, List<Integer> events, List<Integer> orders, List<DraftFault> faults) {

    /** Copies the lists, so that it never changes. */
    public ReadDraft {
        events = List.copyOf(events);
        orders = List.copyOf(orders);
        faults = List.copyOf(faults);
    }

    /** What could not be read in one place. */
    public Stream<DraftFault> faults(DraftFault.Place place, int index) {
        return faults.stream().filter(fault -> fault.place() == place && fault.index() == index);
    }
}
