package app.zhanggui.question.events;

import java.util.List;
import java.util.OptionalInt;

/** Tells a number from the parts of it that are told behind it: 撤了5次 3次没理由 2次写了说明. Stateless, thread-safe. */
final class SumOfParts {

    private SumOfParts() {}

    /** Whether the drafts behind it, each with a reason or a severity of its own, add up to exactly its number. */
    static boolean isSum(Draft draft, List<Draft> behind) {
        OptionalInt sum = number(draft);
        if (sum.isEmpty() || sum.getAsInt() < 2 || isOfOneKind(draft)) {
            return false;
        }
        int parts = 0;
        for (int at = 0; at < behind.size(); at++) {
            Draft part = behind.get(at);
            OptionalInt number = number(part);
            if (number.isEmpty()
                    || !isOfOneKind(part)
                    || part.namesDay()
                    || part.act.isPresent() && !part.act.equals(draft.act)) {
                return false;
            }
            parts += number.getAsInt();
            if (parts >= sum.getAsInt()) {
                return at > 0 && parts == sum.getAsInt();
            }
        }
        return false;
    }

    private static boolean isOfOneKind(Draft draft) {
        return draft.reason.isPresent() || !draft.severities.isEmpty();
    }

    private static OptionalInt number(Draft draft) {
        return draft.points.isEmpty() && draft.times.size() == 1
                ? draft.times.stream()
                        .filter(times -> !times.ordinal())
                        .mapToInt(Mark.Times::value)
                        .findFirst()
                : OptionalInt.empty();
    }
}
