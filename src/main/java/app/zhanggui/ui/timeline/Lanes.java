package app.zhanggui.ui.timeline;

import app.zhanggui.ui.timeline.Timeline.Bar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The bars below the axis: a row for each kind, in a row as many lanes as bars run at the same time. */
final class Lanes {

    /** More bars than this run at the same time only as one, from the first day to the last. */
    static final int MOST = 3;

    private Lanes() {}

    /**
     * The rows in the order of their first bars.
     *
     * @param bars all bars
     */
    static List<Row> rows(List<Bar> bars) {
        Map<String, List<Bar>> byKind = new LinkedHashMap<>();
        bars.stream().sorted(Comparator.comparing(Bar::start)).forEach(bar -> byKind.computeIfAbsent(
                        bar.kind(), kind -> new ArrayList<>())
                .add(bar));
        return byKind.entrySet().stream()
                .map(kind -> new Row(kind.getKey(), lanes(kind.getValue())))
                .toList();
    }

    /**
     * The bars of one kind.
     *
     * @param kind its name
     * @param lanes bars beside each other that do not share a day, the earlier first
     */
    record Row(String kind, List<List<Bar>> lanes) {}

    private static List<List<Bar>> lanes(List<Bar> bars) {
        List<List<Bar>> lanes = new ArrayList<>();
        for (Bar bar : bars) {
            lanes.stream()
                    .filter(lane -> endsBefore(lane.getLast(), bar.start()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Bar> lane = new ArrayList<>();
                        lanes.add(lane);
                        return lane;
                    })
                    .add(bar);
        }
        return lanes.size() <= MOST ? lanes : List.of(together(bars));
    }

    private static boolean endsBefore(Bar bar, LocalDate day) {
        return bar.lastDay().filter(last -> last.isBefore(day)).isPresent();
    }

    /** One bar for all that run at the same time; it carries no label, for it stands for several. */
    private static List<Bar> together(List<Bar> bars) {
        List<Bar> joined = new ArrayList<>();
        for (Bar bar : bars) {
            if (joined.isEmpty() || endsBefore(joined.getLast(), bar.start())) {
                joined.add(bar);
            } else {
                joined.add(join(joined.removeLast(), bar));
            }
        }
        return joined;
    }

    private static Bar join(Bar first, Bar second) {
        boolean open = first.lastDay().isEmpty() || second.lastDay().isEmpty();
        return new Bar(
                first.kind(),
                first.lastDay().isEmpty() ? first.label() : "",
                "",
                first.start(),
                open
                        ? Optional.empty()
                        : Stream.of(first, second)
                                .flatMap(bar -> bar.lastDay().stream())
                                .max(LocalDate::compareTo),
                first.active() || second.active());
    }
}
