package app.zhanggui.question.events;

import app.zhanggui.question.dates.SaidDate;
import app.zhanggui.question.dates.SaidTime;
import app.zhanggui.question.dates.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The marks that belong to one thing told, before it is decided what it is. Filled by {@link Drafting} only. */
final class Draft {

    final List<Mark> marks = new ArrayList<>();
    final List<SaidDate> dates = new ArrayList<>();
    final List<Mark.Points> points = new ArrayList<>();
    final List<Mark.Times> times = new ArrayList<>();
    final List<Severity> severities = new ArrayList<>();
    final Set<Kind> signs = EnumSet.noneOf(Kind.class);
    /** Whether the dates are the first and the last of a time: 3 号到 7 号. */
    boolean spans;

    Optional<SaidTime> time = Optional.empty();
    Optional<Act> act = Optional.empty();
    Optional<Reason> reason = Optional.empty();
    Optional<Duration> after = Optional.empty();
    /** How many people of the account each did it. */
    int people = 1;
    /** The date of the draft before, for one that says none. */
    When inherited = new When.Unsaid();
    /** What was done in the draft before, which 又 3 次 counts on. */
    Optional<Act> inheritedAct = Optional.empty();
    /** The reason of the draft before, which more of the same has too. */
    Optional<Reason> inheritedReason = Optional.empty();
    /** What leads on to the next draft: after 又 this one has happened too. */
    Optional<Kind> followedBy = Optional.empty();

    /** Whether it says more than when and who. */
    boolean hasCore() {
        return !points.isEmpty()
                || !times.isEmpty()
                || !severities.isEmpty()
                || reason.isPresent()
                || after.isPresent();
    }

    /** Whether something makes it grave, whatever it was. */
    boolean isGrave() {
        return is(Kind.REFUSED) || is(Kind.BAD_INFLUENCE);
    }

    /** How many times what came back each day, week or month did so; empty where it did not, or where that is not said. */
    OptionalInt recurrences() {
        return Recurrence.of(this).stream()
                .filter(_ -> dates.isEmpty())
                .map(recurrence -> recurrence.times(marks.stream()
                        .filter(Mark.Lasting.class::isInstance)
                        .map(Mark.Lasting.class::cast)
                        .toList()))
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Whether it came back, and the draft does not say how many times. */
    boolean recursWithoutEnd() {
        return Recurrence.of(this).isPresent() && recurrences().isEmpty() && !isSpan() && dates.size() < 2;
    }

    /** Whether its two dates are the first and the last of those on which it came back. */
    private boolean isSpan() {
        return spans && Recurrence.of(this).isPresent() && !spanned().isEmpty();
    }

    /** The days between its two dates; what does not come back happened some time in them. */
    private List<When> spanned() {
        When first = dates.getFirst().when();
        When last = dates.getLast().when();
        return Recurrence.of(this)
                .map(recurrence -> recurrence.between(first, last))
                .orElseGet(() -> When.between(first, last).stream().toList());
    }

    /** Whether it says of what kind what happened was. */
    boolean names() {
        return reason.isPresent() || !severities.isEmpty();
    }

    /** Its own reason, or the one of what it adds to. */
    Optional<Reason> reasonOrInherited() {
        boolean more = act.equals(Optional.of(Act.WITHDRAWAL)) && (is(Kind.MORE) || is(Kind.AGAIN));
        return reason.isEmpty() && more ? inheritedReason : reason;
    }

    /** The days and periods that it says, else the one that it takes over. */
    List<When> whens() {
        if (spans && !spanned().isEmpty()) {
            return spanned();
        }
        When unsaid = after.isPresent() ? new When.Unsaid() : inherited;
        return dates.isEmpty()
                ? List.of(unsaid)
                : dates.stream().map(SaidDate::when).toList();
    }

    /** Whether it names a day, be it a wrong one, and not only a period. */
    boolean namesDay() {
        return dates.stream().anyMatch(date -> !(date.when() instanceof When.Period));
    }

    boolean namesPeriod() {
        return dates.stream().anyMatch(date -> date.when() instanceof When.Period);
    }

    /** Whether its words say that it has happened. */
    boolean isTold() {
        return is(Kind.DONE) || is(Kind.BEFORE) || is(Kind.AGAIN) || followedBy.equals(Optional.of(Kind.AGAIN));
    }

    /** Whether a sign of addition joins it to another one. */
    boolean isAddend() {
        return is(Kind.PLUS) || followedBy.equals(Optional.of(Kind.PLUS));
    }

    /** 三条，分别扣 2 分、3 分、1 分: each number of points is the one of one event. */
    boolean isDistributed() {
        boolean each = is(Kind.EACH) || !times.isEmpty() && times.getFirst().value() == points.size();
        boolean told = act.isPresent() || isTold() || namesPeriod();
        return told && each && points.size() > 1 && counts(points.size());
    }

    /** 三条，分别扣 2 分、3 分 does not say what the third one brought. */
    boolean isAmiss() {
        return is(Kind.EACH) && points.size() > 1 && dates.isEmpty() && !counts(points.size());
    }

    private boolean counts(int number) {
        return times.isEmpty() || times.getFirst().value() == number;
    }

    Standing standing() {
        boolean open = !namesDay() && (is(Kind.MORE) || followedBy.equals(Optional.of(Kind.MORE)));
        return is(Kind.SUPPOSED) || open && !isTold() ? Standing.SUPPOSED : Standing.HAPPENED;
    }

    boolean is(Kind sign) {
        return signs.contains(sign);
    }

    /** Whether the word stands in it, whatever it does there. */
    boolean names(Kind kind) {
        return marks.stream().anyMatch(mark -> mark instanceof Mark.Word word && word.kind() == kind);
    }

    /** Whether the word stands at most so many characters behind a date or before it. */
    boolean isNear(Kind kind, int characters) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Word word && word.kind() == kind)
                .anyMatch(word -> marks.stream()
                        .filter(Mark.Dated.class::isInstance)
                        .anyMatch(date -> word.range().start() - date.range().end() <= characters
                                && date.range().start() - word.range().end() <= characters));
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    int start() {
        return marks.getFirst().range().start();
    }

    int end() {
        return marks.getLast().range().end();
    }
}
