package app.zhanggui.question.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Fills in what a draft leaves out because the one before it has said it: 周一无理由撤了 2 条，周二 3 条; 无理由撤链一次扣几分，
 * 要是撤了三次呢. Stateless.
 */
final class Ellipsis {

    private static final Pattern ALL = Pattern.compile("(?:都|全|均|一律)[^,。;?!\\n]{0,8}$");
    private static final Set<Kind> NAMING = Set.of(
            Kind.NO_REASON, Kind.MISMATCH, Kind.EXPLAINED, Kind.MINOR, Kind.GENERAL, Kind.SERIOUS, Kind.VERY_SERIOUS);

    private Ellipsis() {}

    /**
     * Fills the drafts in, from left to right.
     *
     * @param text the folded text
     * @param isNothing whether a draft tells nothing of an account, like the question of a rule
     */
    static void fill(String text, List<Draft> drafts, Predicate<Draft> isNothing) {
        fillBack(text, drafts);
        for (int at = 1; at < drafts.size(); at++) {
            Draft before = drafts.get(at - 1);
            Draft draft = drafts.get(at);
            if (!draft.points.isEmpty() || draft.times.isEmpty()) {
                continue;
            }
            if (isAnotherDay(draft, before)) {
                draft.act = before.act;
            }
            boolean rule = isNothing.test(before) && !before.is(Kind.DENIED) && !before.is(Kind.CANCELLED);
            if (rule && draft.act.isEmpty() && before.names()) {
                draft.act = before.act;
            }
            if ((rule || isAnotherDay(draft, before)) && isOfOneAct(draft, before) && !draft.names()) {
                draft.reason = before.reason;
                draft.severities.addAll(before.severities);
            }
        }
    }

    /** 周一撤了 4 条，周二 1 条，都没给理由: the reason holds for all before it too. */
    private static void fillBack(String text, List<Draft> drafts) {
        for (int at = 1; at < drafts.size(); at++) {
            Draft all = drafts.get(at);
            boolean holdsForAll = all.marks.stream()
                    .filter(mark -> mark instanceof Mark.Word word && NAMING.contains(word.kind()))
                    .anyMatch(mark ->
                            ALL.matcher(text.substring(0, mark.range().end())).find());
            if (holdsForAll) {
                drafts.subList(0, at).stream()
                        .filter(draft -> !draft.names() && !draft.times.isEmpty())
                        .forEach(draft -> {
                            draft.reason = all.reason;
                            draft.severities.addAll(all.severities);
                        });
            }
        }
    }

    /** One more of a list of days with what was done on each. */
    private static boolean isAnotherDay(Draft draft, Draft before) {
        return !draft.dates.isEmpty()
                && !before.dates.isEmpty()
                && !before.times.isEmpty()
                && before.points.isEmpty()
                && (draft.act.isEmpty() || draft.act.equals(before.act));
    }

    private static boolean isOfOneAct(Draft draft, Draft before) {
        Optional<Act> act = before.act;
        return act.isEmpty() || draft.act.equals(act) || draft.act.equals(Optional.of(Act.VIOLATION));
    }
}
