package app.zhanggui.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for labels so that none covers another or a thing that is drawn. */
final class FreeRoom {

    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();

    /** Makes free room inside the bounds. */
    FreeRoom(Box bounds) {
        this.bounds = bounds;
    }

    /** Takes a place, so that no label goes there. */
    void take(Box box) {
        taken.add(box);
    }

    /** Takes the first of the places that is free; empty where none is. */
    Optional<Box> place(Stream<Box> places) {
        Optional<Box> free = places.filter(this::isFree).findFirst();
        free.ifPresent(this::take);
        return free;
    }

    private boolean isFree(Box box) {
        return bounds.contains(box) && taken.stream().noneMatch(box::overlaps);
    }
}
