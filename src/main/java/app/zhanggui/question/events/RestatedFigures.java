package app.zhanggui.question.events;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the figures that are told by another one: 那 2 条也算吗, 按最重的 6 分算, 从 9 分扣到 21 分, 分 5 次撤了 5 条. Stateless, thread-safe. */
final class RestatedFigures {

    private static final Pattern POINTING =
            Pattern.compile("(?:[那这]|[照按](?:着|照)?(?:再|又|这|那)?被?[扣记积撤]?了?|最[重大高多轻小低少]的?(?:那个)?)\\s*$");

    /** What is taken back counts: 撤销了那 3 分. */
    private static final Pattern TAKEN_BACK = Pattern.compile("(?:撤销|返还|退回|退还|加回|恢复)[^,。;?]*$");

    private RestatedFigures() {}

    /** Puts what points back in the place of such figures. */
    static void replaceIn(List<Mark> marks, String text) {
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            boolean takenBack =
                    TAKEN_BACK.matcher(text.substring(0, mark.range().start())).find();
            boolean pointsBack = !takenBack
                    && POINTING.matcher(text.substring(0, mark.range().start())).find()
                    && marks.subList(0, at).stream().anyMatch(before -> isTheSame(before, mark));
            boolean spread = mark instanceof Mark.Times
                    && text.startsWith("分", mark.range().start() - 1)
                    && marks.subList(at + 1, marks.size()).stream().anyMatch(behind -> isTheSame(behind, mark));
            if (pointsBack || spread || mark instanceof Mark.Points && Rise.beginsAt(mark.range(), text)) {
                marks.set(at, new Mark.Uncounted(mark.range()));
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
