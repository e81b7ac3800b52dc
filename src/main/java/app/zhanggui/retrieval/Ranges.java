package app.zhanggui.retrieval;

import app.zhanggui.rulebook.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts ranges of a text together. */
final class Ranges {

    private Ranges() {}

    /** The ranges in the order of the text, those that touch or overlap as one. */
    static List<TextRange> merged(List<TextRange> ranges) {
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range : ranges.stream()
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList()) {
            if (!merged.isEmpty() && range.start() <= merged.getLast().end()) {
                TextRange last = merged.removeLast();
                merged.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }
}
