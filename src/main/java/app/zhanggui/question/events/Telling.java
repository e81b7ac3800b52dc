package app.zhanggui.question.events;

import app.zhanggui.question.dates.SaidDate;
import app.zhanggui.question.dates.SaidTime;
import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes events and totals of drafts.
 *
 * @param text the text, which knows where its words stood as they were typed
 */
record Telling(FoldedText text) {

    /** Who asks how far something is says where the account stands: 累计 35 分，清退还差多少. */
    private static final Pattern DISTANCE = Pattern.compile("还?差(?:多少|几)|还剩|再(?:被)?扣(?:多少|几)");

    /** What each of the people did; everything once where only one account is spoken of. */
    List<ReadEvent> events(Draft draft) {
        List<ReadEvent> ofOne = eventsOfOne(draft);
        return draft.is(Kind.EACH)
                ? Stream.generate(() -> ofOne)
                        .limit(draft.people)
                        .flatMap(List::stream)
                        .toList()
                : ofOne;
    }

    /** One event for each date, each number of points or each severity of the draft. */
    private List<ReadEvent> eventsOfOne(Draft draft) {
        List<When> whens = draft.whens();
        List<Mark.Points> points = draft.points;
        List<Severity> severities = draft.severities;
        int most = Math.max(whens.size(), Math.max(points.size(), severities.size()));
        List<ReadEvent> events = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            events.add(event(
                    draft,
                    at(whens, at).orElse(new When.Unsaid()),
                    at(points, at).map(Mark.Points::value),
                    at(severities, at)));
        }
        return events;
    }

    /** The total of the draft. */
    List<ReadTotal> totals(Draft draft) {
        boolean pointedAt = draft.points.stream().anyMatch(Mark.Points::named);
        When when = pointedAt && draft.dates.isEmpty()
                ? new When.Unsaid()
                : draft.whens().getFirst();
        Standing standing = isReached(draft) ? Standing.HAPPENED : Standing.SUPPOSED;
        if (draft.points.isEmpty()) {
            Mark.Times times = draft.times.getFirst();
            return List.of(
                    total(draft, when, Measure.TIMES, BigDecimal.valueOf(times.value()), times.bound(), standing));
        }
        return draft.points.stream()
                .map(points -> total(draft, when, Measure.POINTS, points.value(), points.bound(), standing))
                .toList();
    }

    /** The date with its place in the text as typed. */
    SaidDate original(SaidDate date) {
        return new SaidDate(date.when(), original(date.range()));
    }

    /** The place in the text as typed. */
    TextRange original(TextRange folded) {
        return new TextRange(text.originalStart(folded.start()), text.originalEnd(folded.end()));
    }

    private ReadEvent event(Draft draft, When when, Optional<BigDecimal> points, Optional<Severity> severity) {
        boolean grave =
                severity.map(named -> named.compareTo(Severity.SERIOUS) >= 0).orElse(false);
        return new ReadEvent(
                draft.time.filter(SaidTime::nextDay).isPresent() ? dayAfter(when) : when,
                draft.time.map(SaidTime::time),
                act(draft),
                points,
                count(draft),
                severity,
                grave || draft.isGrave(),
                draft.reasonOrInherited(),
                draft.is(Kind.ONE_DAY),
                draft.after,
                draft.standing(),
                original(new TextRange(draft.start(), draft.end())));
    }

    private static int count(Draft draft) {
        int times = draft.isDistributed()
                ? 1
                : draft.times.stream()
                        .filter(mark -> !mark.ordinal())
                        .mapToInt(Mark.Times::value)
                        .findFirst()
                        .orElse(1);
        return times * draft.recurrences().orElse(1);
    }

    private ReadTotal total(Draft draft, When when, Measure measure, BigDecimal value, Bound bound, Standing standing) {
        return new ReadTotal(
                when,
                measure,
                value,
                bound,
                draft.act,
                draft.is(Kind.ONE_DAY),
                standing,
                original(new TextRange(draft.start(), draft.end())));
    }

    /** 累计 35 分: the 计 of it counts, and 累 stands before. */
    private boolean isSum(Draft draft) {
        return draft.is(Kind.SUM)
                || text.folded()
                        .substring(Math.max(0, draft.start() - 1), draft.end())
                        .contains("累");
    }

    private boolean isReached(Draft draft) {
        boolean pointedAt = draft.points.stream().anyMatch(Mark.Points::named);
        boolean below = draft.points.stream().anyMatch(points -> points.bound() == Bound.LESS_THAN);
        boolean exact = draft.points.stream().allMatch(points -> points.bound() == Bound.EXACTLY);
        boolean overAPeriod = draft.namesPeriod() && draft.act.isEmpty() && exact && !draft.points.isEmpty();
        boolean told = overAPeriod
                || draft.is(Kind.CURRENT)
                || isSum(draft) && exact && DISTANCE.matcher(text.folded()).find()
                || draft.is(Kind.HELD)
                || draft.isTold()
                || draft.followedBy.isPresent();
        return told && !pointedAt && !below && !draft.is(Kind.SUPPOSED);
    }

    /** 违规记了3回 counts violations: what is noted down without points is what it speaks of. */
    private static Act act(Draft draft) {
        boolean notedDown = draft.points.isEmpty() && draft.names(Kind.VIOLATION);
        return draft.act
                .filter(act -> act != Act.DEDUCTION || !notedDown)
                .orElse(
                        !draft.points.isEmpty()
                                ? Act.DEDUCTION
                                : draft.reason.isPresent() && draft.severities.isEmpty()
                                        ? Act.WITHDRAWAL
                                        : Act.VIOLATION);
    }

    private static When dayAfter(When when) {
        return when instanceof When.Day day ? new When.Day(day.day().plusDays(1)) : when;
    }

    /** The one at the place; the only one stands at every place. */
    private static <T> Optional<T> at(List<T> list, int place) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(Math.min(place, list.size() - 1)));
    }
}
