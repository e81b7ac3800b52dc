package app.zhanggui.question.events;

import app.zhanggui.question.dates.When;
import java.util.Optional;

/**
 * Decides what a draft of a text is: events, a total or nothing.
 *
 * @param asks whether the text asks something; a bare number is then a case of the rules
 * @param several whether several drafts have points
 * @param sums whether the text adds up: 一共几分
 */
record Judgement(boolean asks, boolean several, boolean sums) {

    /** How many characters may stand between a day and what is told of it. */
    private static final int NEAR = 12;

    /** What a draft may be. */
    enum Verdict {
        EVENTS,
        TOTAL,
        NOTHING
    }

    Verdict of(Draft draft) {
        if (draft.is(Kind.DENIED)
                || draft.is(Kind.CANCELLED)
                || draft.is(Kind.RATE)
                || draft.isAmiss()
                || draft.is(Kind.PARTS)
                || draft.is(Kind.RECEIVED)
                || draft.recursWithoutEnd()
                || (draft.is(Kind.HOW) && !isDone(draft) || draft.is(Kind.ABLE)) && !draft.namesDay()) {
            return Verdict.NOTHING;
        }
        if (!draft.points.isEmpty()) {
            return points(draft);
        }
        if (!draft.severities.isEmpty()) {
            return when(!draft.times.isEmpty() || draft.namesDay() || draft.isTold(), Verdict.EVENTS);
        }
        if (!draft.times.isEmpty()) {
            return times(draft);
        }
        return acts(draft);
    }

    /** 又扣了 8 分怎么算 tells what was done; 怎样才会扣分 does not. */
    private static boolean isDone(Draft draft) {
        return draft.is(Kind.DONE) && draft.act.isPresent();
    }

    private Verdict points(Draft draft) {
        Mark.Points points = draft.points.getFirst();
        boolean sum = (draft.is(Kind.CURRENT) && !draft.is(Kind.AGAIN) || draft.is(Kind.SUM) || isHeld(draft))
                && !draft.namesDay()
                && draft.times.isEmpty();
        if (draft.isGrave() && points.bound() == Bound.EXACTLY && !points.named()) {
            return Verdict.EVENTS;
        }
        if (points.bound() != Bound.EXACTLY || points.named() || sum) {
            return Verdict.TOTAL;
        }
        if (Recurrence.of(draft).isPresent()) {
            return Verdict.EVENTS;
        }
        if (draft.namesDay() || draft.is(Kind.PART_OF_DAY) || draft.isTold() || draft.is(Kind.MORE)) {
            return draft.act.isPresent() || !draft.followedBy.equals(Optional.of(Kind.AGAIN)) || draft.namesDay()
                    ? Verdict.EVENTS
                    : Verdict.TOTAL;
        }
        boolean oneOfThem =
                several && draft.act.isPresent() && draft.times.stream().anyMatch(Mark.Times::ordinal);
        if (draft.isDistributed() || oneOfThem) {
            return Verdict.EVENTS;
        }
        boolean rate = draft.is(Kind.EACH) || draft.times.stream().anyMatch(times -> times.value() == 1);
        if (rate && !draft.namesPeriod()) {
            return several && !draft.is(Kind.EACH) ? Verdict.EVENTS : Verdict.NOTHING;
        }
        boolean counted =
                draft.act.isPresent() && draft.times.stream().anyMatch(times -> times.value() > 1 && !times.ordinal());
        if (draft.points.size() > 1 && sums || draft.isAddend() || counted) {
            return Verdict.EVENTS;
        }
        boolean deducted = draft.act.isPresent();
        boolean told = deducted && (!asks || draft.namesPeriod() || draft.followedBy.isPresent())
                || !deducted && draft.namesPeriod() && several;
        boolean goesOn = draft.followedBy.isPresent()
                && !(draft.followedBy.equals(Optional.of(Kind.AND)) && draft.namesPeriod());
        return told && !(goesOn && !deducted) ? Verdict.EVENTS : Verdict.TOTAL;
    }

    /** 18 分离 20 分 says where the account stands; 又来了 4 分离 10 分 behind others only what came last. */
    private boolean isHeld(Draft draft) {
        boolean oneOfSeveral = several && (draft.isTold() || draft.is(Kind.MORE) || draft.namesPeriod());
        return draft.is(Kind.HELD) && !oneOfSeveral;
    }

    private Verdict times(Draft draft) {
        Mark.Times times = draft.times.getFirst();
        if (draft.act.isEmpty()) {
            return when(draft.is(Kind.HELD), Verdict.TOTAL);
        }
        boolean oneOfThem = times.ordinal() && draft.reason.isPresent();
        if (times.ordinal() && !oneOfThem || times.bound() != Bound.EXACTLY) {
            return Verdict.TOTAL;
        }
        boolean told = draft.isTold()
                || oneOfThem
                || draft.is(Kind.MORE)
                || draft.is(Kind.HELD)
                || !draft.dates.isEmpty()
                || draft.is(Kind.SUPPOSED)
                || draft.reason.isPresent() && times.value() > 1
                || Recurrence.of(draft).isPresent()
                || !asks;
        return told ? Verdict.EVENTS : when(times.value() > 1, Verdict.TOTAL);
    }

    /** An act without a number counts where its day or its reason is told. */
    private static Verdict acts(Draft draft) {
        boolean onADay = draft.namesDay()
                && (draft.act.isPresent() || draft.isGrave() || draft.reason.isPresent() && isReasonOfTheDay(draft));
        boolean reasoned = draft.reason.isPresent() && draft.is(Kind.DONE);
        boolean ordered = draft.after.isPresent() && draft.act.equals(Optional.of(Act.ORDER));
        boolean orderOfTheDayBefore = draft.act.equals(Optional.of(Act.ORDER)) && draft.inherited instanceof When.Day;
        boolean timed =
                draft.time.isPresent() && draft.act.isPresent() && (!draft.dates.isEmpty() || orderOfTheDayBefore);
        boolean asksForASum = draft.is(Kind.SUM) && !draft.hasCore();
        return when(!asksForASum && onADay || reasoned || ordered || timed, Verdict.EVENTS);
    }

    /** 昨晚…，这也算描述不符吗 asks what it is called; 9月28号描述不符 tells what happened then. */
    private static boolean isReasonOfTheDay(Draft draft) {
        return draft.time.isPresent()
                || !draft.reason.equals(Optional.of(Reason.DESCRIPTION_MISMATCH))
                || draft.isNear(Kind.MISMATCH, NEAR);
    }

    private static Verdict when(boolean holds, Verdict verdict) {
        return holds ? verdict : Verdict.NOTHING;
    }
}
