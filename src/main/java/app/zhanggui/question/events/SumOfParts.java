package app.zhanggui.question.events;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells a number from the parts of it that are told behind it: 撤了5次 3次没理由 2次写了说明. Stateless, thread-safe. */
final class SumOfParts {

    private SumOfParts() {}

    /** The drafts behind it, each with a reason or a severity of its own, that add up to exactly its number; else none. */
    static List<Draft> parts(Draft draft, List<Draft> behind) {
        OptionalInt sum = number(draft);
        if (sum.isEmpty() || sum.getAsInt() < 2 || isOfOneKind(draft)) {
            return List.of();
        }
        int parts = 0;
        for (int at = 0; at < behind.size(); at++) {
            Draft part = behind.get(at);
            OptionalInt number = number(part);
            if (number.isEmpty()
                    || !isOfOneKind(part)
                    || part.namesDay()
                    || part.act.isPresent() && !part.act.equals(draft.act)) {
                return List.of();
            }
            parts += number.getAsInt();
            if (parts >= sum.getAsInt()) {
                return at > 0 && parts == sum.getAsInt() ? behind.subList(0, at + 1) : List.of();
            }
        }
        return List.of();
    }

    /** How many of its number the drafts right behind it are, each with a reason of its own, where more are left; else 0. */
    static int partsWithin(Draft draft, List<Draft> behind) {
        OptionalInt sum = number(draft);
        if (sum.isEmpty() || isOfOneKind(draft) || !draft.isTold()) {
            return 0;
        }
        int parts = 0;
        for (Draft part : behind) {
            OptionalInt number = number(part);
            boolean within = number.isPresent()
                    && part.reason.isPresent()
                    && !part.namesDay()
                    && !part.isTold()
                    && !part.is(Kind.MORE)
                    && !part.is(Kind.AND)
                    && !part.is(Kind.PARTS)
                    && part.act
                            .filter(act -> !draft.act.equals(Optional.of(act)))
                            .isEmpty();
            if (!within) {
                break;
            }
            parts += number.getAsInt();
        }
        return parts < sum.getAsInt() ? parts : 0;
    }

    private static boolean isOfOneKind(Draft draft) {
        return draft.reason.isPresent() || !draft.severities.isEmpty();
    }

    private static OptionalInt number(Draft draft) {
        if (!draft.points.isEmpty() || draft.times.size() != 1) {
            return OptionalInt.empty();
        }
        Mark.Times times = draft.times.getFirst();
        // The fourth one of them, told with its reason, is one.
        return !times.ordinal()
                ? OptionalInt.of(times.value())
                : isOfOneKind(draft) ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
