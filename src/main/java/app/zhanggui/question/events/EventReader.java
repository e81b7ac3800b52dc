package app.zhanggui.question.events;

import app.zhanggui.question.dates.SaidDate;
import app.zhanggui.text.FoldedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the events of a text: a question, or a list that somebody pastes. The same text and day always give the same
 * reading. Immutable, thread-safe.
 */
public final class EventReader {

    private final Marks marks = new Marks();
    private final AskedUnits askedUnits = new AskedUnits();

    /**
     * Reads the text.
     *
     * @param text the text as typed, of any length; line breaks separate rows
     * @param asOf the day from which 昨天 and the like count, a day in Asia/Shanghai
     */
    public EventReading read(String text, LocalDate asOf) {
        FoldedText folded = FoldedText.of(text);
        List<Mark> found = marks.in(folded.folded(), asOf);
        List<Draft> drafts = new Drafting(folded.folded()).of(found);
        Judgement judgement = new Judgement(
                folded.folded().indexOf('?') >= 0 || has(found, Kind.ASKED),
                drafts.stream().filter(draft -> !draft.points.isEmpty()).count() > 1,
                has(found, Kind.SUM));
        Ellipsis.fill(folded.folded(), drafts, draft -> judgement.of(draft) == Judgement.Verdict.NOTHING);
        tellParts(drafts);
        takeOutParts(drafts);
        Telling telling = new Telling(folded);
        List<ReadEvent> events = new ArrayList<>();
        List<ReadTotal> totals = new ArrayList<>();
        List<SaidDate> dates = new ArrayList<>();
        // Which of several was given back is not read; what is left is no sum of the rest.
        boolean givenBack = judgement.several() && has(found, Kind.CANCELLED);
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            switch (givenBack ? Judgement.Verdict.NOTHING : verdict(drafts, at, judgement)) {
                case EVENTS -> events.addAll(telling.events(draft));
                case TOTAL -> totals.addAll(telling.totals(draft));
                case NOTHING -> draft.dates.forEach(date -> dates.add(telling.original(date)));
            }
        }
        return new EventReading(
                events,
                RestatedTotals.without(totals, events),
                durations(found, telling),
                dates,
                askedUnits.of(folded.folded()),
                NamedKinds.of(folded.folded(), found),
                counted(folded.folded(), found));
    }

    private static String counted(String folded, List<Mark> found) {
        StringBuilder rest = new StringBuilder(folded);
        found.stream().filter(Marks::countsNothing).forEach(phrase -> {
            for (int at = phrase.range().start(); at < phrase.range().end(); at++) {
                rest.setCharAt(at, ' ');
            }
        });
        return rest.toString();
    }

    /** A withdrawal is told where the order after it is; a sum is not told beside its parts. */
    private static Judgement.Verdict verdict(List<Draft> drafts, int at, Judgement judgement) {
        Draft draft = drafts.get(at);
        List<Draft> behind = drafts.subList(at + 1, drafts.size());
        if (!SumOfParts.parts(draft, behind).isEmpty() || isRateOf(draft, behind)) {
            return Judgement.Verdict.NOTHING;
        }
        Judgement.Verdict verdict = judgement.of(draft);
        boolean orderFollows = at + 1 < drafts.size()
                && draft.act.equals(Optional.of(Act.WITHDRAWAL))
                && judgement.of(drafts.get(at + 1)) == Judgement.Verdict.EVENTS
                && drafts.get(at + 1).act.equals(Optional.of(Act.ORDER));
        return verdict == Judgement.Verdict.NOTHING && orderFollows ? Judgement.Verdict.EVENTS : verdict;
    }

    /** The parts of what happened have happened, and on one day where all of it did. */
    private static void tellParts(List<Draft> drafts) {
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            for (Draft part : SumOfParts.parts(draft, drafts.subList(at + 1, drafts.size()))) {
                part.signs.add(Kind.DONE);
                if (draft.is(Kind.ONE_DAY)) {
                    part.signs.add(Kind.ONE_DAY);
                }
            }
        }
    }

    /** 撤了 4 条，2 条没理由: the two are among the four. */
    private static void takeOutParts(List<Draft> drafts) {
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            int parts = SumOfParts.partsWithin(draft, drafts.subList(at + 1, drafts.size()));
            if (parts > 0) {
                draft.signs.remove(Kind.PARTS);
                Mark.Times all = draft.times.removeFirst();
                draft.times.add(new Mark.Times(all.value() - parts, all.bound(), all.ordinal(), all.range()));
            }
        }
    }

    /** 一天撤一条 撤了五条: the first says how often, the second how many there were. */
    private static boolean isRateOf(Draft draft, List<Draft> behind) {
        return draft.is(Kind.ONE_DAY)
                && draft.times.size() == 1
                && draft.times.getFirst().value() == 1
                && behind.stream()
                        .limit(1)
                        .anyMatch(next -> next.act.equals(draft.act)
                                && !next.is(Kind.AGAIN)
                                && !next.is(Kind.MORE)
                                && !next.is(Kind.AND)
                                && next.times.stream().anyMatch(times -> times.value() > 1));
    }

    private static List<ReadDuration> durations(List<Mark> found, Telling telling) {
        return found.stream()
                .filter(Mark.Lasting.class::isInstance)
                .map(Mark.Lasting.class::cast)
                .map(lasting -> new ReadDuration(lasting.value(), lasting.unit(), telling.original(lasting.range())))
                .toList();
    }

    private static boolean has(List<Mark> marks, Kind kind) {
        return marks.stream().anyMatch(mark -> mark instanceof Mark.Word word && word.kind() == kind);
    }
}
