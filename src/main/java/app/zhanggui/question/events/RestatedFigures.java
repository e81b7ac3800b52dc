package app.zhanggui.question.events;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the figures that point back at one before them: 那 2 条也算吗, 按最重的 6 分算. Stateless, thread-safe. */
final class RestatedFigures {

    private static final Pattern POINTING =
            Pattern.compile("(?:[那这]|[照按](?:着|照)?(?:再|又|这|那)?被?[扣记积撤]?了?|最[重大高多轻小低少]的?(?:那个)?)\\s*$");

    private RestatedFigures() {}

    /** Puts what points back in the place of such figures. */
    static void replaceIn(List<Mark> marks, String text) {
        for (int at = 1; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (POINTING.matcher(text.substring(0, mark.range().start())).find()
                    && marks.subList(0, at).stream().anyMatch(before -> isTheSame(before, mark))) {
                marks.set(at, new Mark.Restated(mark.range()));
            }
        }
    }

    private static boolean isTheSame(Mark before, Mark mark) {
        return before instanceof Mark.Points one && mark instanceof Mark.Points other
                ? one.value().compareTo(other.value()) == 0
                : before instanceof Mark.Times first
                        && mark instanceof Mark.Times second
                        && first.value() == second.value();
    }
}
