package app.zhanggui.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What events added to the tracks so far, day by day; entries come in the order of the days. */
final class Ledger {

    private final Map<String, Entries> tracks = new HashMap<>();

    /** Adds a number of a day, which is not before that of an earlier entry. */
    void add(String track, LocalDate day, int number) {
        tracks.computeIfAbsent(track, _ -> new Entries()).add(day, number);
    }

    /** The sum of everything from the day on. */
    int since(String track, LocalDate firstDay) {
        Entries entries = tracks.get(track);
        return entries == null ? 0 : entries.since(firstDay);
    }

    /** The sum of everything. */
    int all(String track) {
        return since(track, LocalDate.MIN);
    }

    /** The days from the given one on that added something. */
    List<LocalDate> daysSince(String track, LocalDate firstDay) {
        Entries entries = tracks.get(track);
        return entries == null ? List.of() : entries.daysSince(firstDay);
    }

    /** Each day once, with the sum of everything up to and with that day. */
    private static final class Entries {

        private final List<LocalDate> days = new ArrayList<>();
        private final List<Integer> sums = new ArrayList<>();

        void add(LocalDate day, int number) {
            int sum = (sums.isEmpty() ? 0 : sums.getLast()) + number;
            if (!days.isEmpty() && days.getLast().equals(day)) {
                sums.set(sums.size() - 1, sum);
            } else {
                days.add(day);
                sums.add(sum);
            }
        }

        int since(LocalDate firstDay) {
            int first = firstAtOrAfter(firstDay);
            return sums.getLast() - (first == 0 ? 0 : sums.get(first - 1));
        }

        List<LocalDate> daysSince(LocalDate firstDay) {
            return days.subList(firstAtOrAfter(firstDay), days.size());
        }

        private int firstAtOrAfter(LocalDate day) {
            int found = Collections.binarySearch(days, day);
            return found >= 0 ? found : -found - 1;
        }
    }
}
