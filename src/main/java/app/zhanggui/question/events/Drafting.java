package app.zhanggui.question.events;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gathers the marks of a text into drafts, from left to right: a second date, a second number or another act begins a
 * new one. Used for one text.
 */
final class Drafting {

    /** What stands between the items of a list. */
    static final Pattern LISTED =
            Pattern.compile("[\\s、,，和与跟及到至~-]*(?:扣了?)?[\\s]*|\\s*\\b(?:to|until|till|through)\\s+");

    private static final Pattern WORDS = Pattern.compile("(?:(?!\\b(?:and|then|plus|another|again)\\b)[a-z ])*");

    /** 之后三单: 5 月 9 日 10:00, 5 月 11 日 20:30: what follows are orders. */
    private static final Pattern ORDERS = Pattern.compile("^[\\d一二两三四五六七八九十]+[单笔]\\s*:");

    private static final Pattern ROOM = Pattern.compile("\\s*");

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft current = new Draft();
    private boolean supposed;
    private boolean announced;

    Drafting(String text) {
        this.text = text;
    }

    List<Draft> of(List<Mark> marks) {
        for (int at = 0; at < marks.size(); at++) {
            Optional<Mark> next = at + 1 < marks.size() ? Optional.of(marks.get(at + 1)) : Optional.empty();
            add(marks.get(at), next);
        }
        close();
        return drafts;
    }

    private void add(Mark mark, Optional<Mark> next) {
        if (current.is(Kind.RATE) && (isAct(mark) || !(mark instanceof Mark.Word))) {
            begin();
        }
        switch (mark) {
            case Mark.Dated dated -> date(dated, next);
            case Mark.Timed timed -> {
                if (current.time.isPresent() && current.act.isPresent()) {
                    begin();
                }
                current.time = Optional.of(timed.time());
                current.marks.add(timed);
            }
            case Mark.Points points -> points(points);
            case Mark.Times times -> times(times);
            case Mark.Lasting lasting -> lasting(lasting);
            case Mark.People people -> people(people);
            case Mark.Uncounted _ -> {}
            case Mark.Word word -> word(word);
        }
    }

    private void date(Mark.Dated dated, Optional<Mark> next) {
        DatePlace place = new DatePlace(text, current, dated, next);
        boolean spans = place.spans();
        if (!place.joins() && (current.hasCore() || !current.dates.isEmpty() || actsOnADay())) {
            begin();
        }
        current.spans = spans;
        current.dates.add(dated.date());
        current.marks.add(dated);
    }

    /** An act with a time or as an order is complete without a number. */
    private boolean actsOnADay() {
        return current.time.isPresent() && current.act.isPresent();
    }

    private void points(Mark.Points points) {
        if (!current.points.isEmpty() && isTarget(points)) {
            current.signs.add(Kind.HELD);
            begin();
        }
        boolean measuresWhatWasCounted =
                !current.severities.isEmpty() && !current.times.isEmpty() && points.bound() != Bound.EXACTLY;
        boolean dated = !current.isEmpty() && current.marks.getLast() instanceof Mark.Dated;
        boolean listed = !current.points.isEmpty() && !dated && follows(LISTED, points);
        boolean countedTogether = current.act.equals(Optional.of(Act.VIOLATION))
                && current.times.stream().anyMatch(times -> times.value() > 1)
                && !current.is(Kind.EACH);
        if (!current.points.isEmpty() && !listed
                || countedTogether
                || measuresWhatWasCounted
                || current.after.isPresent()) {
            begin();
        }
        current.points.add(points);
        announce();
        current.marks.add(points);
    }

    /** 18 分离 20 分还差几分: the account stands where the target is not. */
    private boolean isTarget(Mark.Points points) {
        return points.named() && "离距差".indexOf(text.charAt(points.range().start())) >= 0;
    }

    private void times(Mark.Times times) {
        if (isSaidAgain(times)) {
            return;
        }
        if (ORDERS.matcher(text.substring(times.range().start())).find()) {
            begin();
            current.inheritedAct = Optional.of(Act.ORDER);
            return;
        }
        if (times.value() > 1 && isRate() && follows(LISTED, times)) {
            current.times.clear();
        }
        if (!current.times.isEmpty() && !current.is(Kind.EACH)) {
            beginOfTheSame();
        }
        if (current.act.isEmpty() && (current.is(Kind.AGAIN) || current.is(Kind.MORE))) {
            current.act = current.inheritedAct;
        }
        current.times.add(times);
        announce();
        current.marks.add(times);
    }

    /** A serious violation once: both say that there was one. */
    private boolean isSaidAgain(Mark.Times times) {
        return times.value() == 1
                && current.times.size() == 1
                && current.times.getFirst().value() == 1
                && text.startsWith("once", times.range().start())
                && WORDS.matcher(text.substring(current.end(), times.range().start()))
                        .matches();
    }

    /** 一次扣 6 分 says what each brings; 三次 behind it says how many there were. */
    private boolean isRate() {
        return !current.points.isEmpty()
                && current.times.size() == 1
                && current.times.getFirst().value() == 1;
    }

    private void people(Mark.People people) {
        if (current.hasCore()) {
            begin();
        }
        current.people = people.number();
        current.marks.add(people);
    }

    private void lasting(Mark.Lasting lasting) {
        if (lasting.elapsed() && current.act.equals(Optional.of(Act.WITHDRAWAL))) {
            begin();
            current.after = Optional.of(duration(lasting));
        }
        current.marks.add(lasting);
    }

    private static Duration duration(Mark.Lasting lasting) {
        BigDecimal seconds = lasting.value()
                .multiply(BigDecimal.valueOf(lasting.unit().getDuration().toSeconds()));
        return Duration.ofSeconds(seconds.longValue());
    }

    private void word(Mark.Word word) {
        switch (word.kind()) {
            case DEDUCTION -> act(Act.DEDUCTION, word);
            case VIOLATION -> act(Act.VIOLATION, word);
            case WITHDRAWAL -> act(Act.WITHDRAWAL, word);
            case ORDER -> act(Act.ORDER, word);
            case NO_REASON -> reason(Reason.NONE, word);
            case MISMATCH -> reason(Reason.DESCRIPTION_MISMATCH, word);
            case EXPLAINED -> reason(Reason.EXPLAINED, word);
            case MINOR -> severity(Severity.MINOR, word);
            case GENERAL -> severity(Severity.GENERAL, word);
            case SERIOUS -> severity(Severity.SERIOUS, word);
            case VERY_SERIOUS -> severity(Severity.VERY_SERIOUS, word);
            case PARTS -> {
                if (!current.times.isEmpty()) {
                    sign(word);
                    beginOfTheSame();
                }
            }
            case PART_OF_DAY -> {
                if (current.hasCore()) {
                    begin();
                }
                sign(word);
            }
            case AGAIN, MORE, AND, PLUS -> {
                if (current.hasCore() && !isBehindItsNumber(word)) {
                    current.followedBy = Optional.of(word.kind());
                    begin();
                }
                sign(word);
            }
            case CURRENT, SUM, ABLE -> {
                if (current.hasCore() && (word.kind() != Kind.ABLE || current.isTold())) {
                    begin();
                }
                sign(word);
            }
            case BEFORE, DENIED -> {
                announced |= word.kind() == Kind.BEFORE;
                if (word.kind() == Kind.DENIED && current.hasCore()) {
                    begin();
                }
                if (!current.hasCore()) {
                    sign(word);
                }
            }
            case SUPPOSED -> {
                boolean behind = text.startsWith("的话", word.range().start());
                if (current.hasCore() && !behind) {
                    begin();
                }
                supposed = true;
                sign(word);
            }
            case END -> {
                close();
                supposed = false;
            }
            default -> sign(word);
        }
    }

    private void act(Act act, Mark.Word word) {
        if (current.hasCore() && text.startsWith("累", word.range().start() - 1)) {
            begin();
            current.signs.add(Kind.SUM);
        }
        boolean another = current.act.isPresent() && !current.act.get().equals(act);
        boolean sameMatter = current.is(Kind.EACH)
                || act == Act.DEDUCTION
                        && current.points.isEmpty()
                        && current.times.stream().allMatch(t -> t.value() == 1)
                || act == Act.VIOLATION && current.act.equals(Optional.of(Act.DEDUCTION));
        boolean order = act == Act.ORDER && current.act.equals(Optional.of(Act.WITHDRAWAL))
                || act == Act.WITHDRAWAL && current.act.equals(Optional.of(Act.ORDER));
        if (order && current.after.isEmpty()
                || another && !sameMatter && (current.hasCore() || current.time.isPresent())) {
            begin();
        }
        boolean keeps = act == Act.VIOLATION && current.act.isPresent()
                || act == Act.DEDUCTION && current.act.equals(Optional.of(Act.WITHDRAWAL))
                || current.is(Kind.EACH) && current.act.isPresent();
        current.act = keeps ? current.act : Optional.of(act);
        announce();
        current.marks.add(word);
    }

    private void severity(Severity severity, Mark.Word word) {
        boolean listed = current.times.isEmpty() && follows(LISTED, word);
        if (!current.severities.isEmpty() && !listed) {
            begin();
        }
        current.severities.add(severity);
        announce();
        current.marks.add(word);
    }

    private void reason(Reason reason, Mark.Word word) {
        if (current.reason.isPresent() && !current.times.isEmpty()) {
            begin();
        }
        current.reason = Optional.of(reason);
        announce();
        current.marks.add(word);
    }

    private void sign(Mark.Word word) {
        current.signs.add(word.kind());
        current.marks.add(word);
    }

    /** A word like 被 counts for what it announces, also where that begins a new draft. */
    private void announce() {
        if (announced) {
            current.signs.add(Kind.BEFORE);
            announced = false;
        }
    }

    private boolean follows(Pattern between, Mark mark) {
        return !current.isEmpty()
                && between.matcher(text.substring(current.end(), mark.range().start()))
                        .matches();
    }

    private void begin() {
        Draft before = current;
        close();
        current.inheritedAct = before.act.isPresent() ? before.act : before.inheritedAct;
        current.inheritedReason = before.reason.isPresent() ? before.reason : before.inheritedReason;
        current.inherited = before.dates.isEmpty()
                ? before.inherited
                : before.dates.getLast().when();
    }

    /** Begins another number of the same. */
    private void beginOfTheSame() {
        Draft before = current;
        begin();
        current.act = before.act;
        if (before.is(Kind.ABLE)) {
            current.signs.add(Kind.ABLE);
        }
    }

    /** 6 more: the word belongs to the number before it. */
    private boolean isBehindItsNumber(Mark.Word word) {
        return text.startsWith("more", word.range().start())
                && (current.marks.getLast() instanceof Mark.Points || current.marks.getLast() instanceof Mark.Times)
                && ROOM.matcher(text.substring(current.end(), word.range().start()))
                        .matches();
    }

    private void close() {
        boolean listedOrder = current.act.isEmpty()
                && current.inheritedAct.equals(Optional.of(Act.ORDER))
                && current.time.isPresent()
                && !current.dates.isEmpty()
                && !current.hasCore();
        if (listedOrder) {
            current.act = Optional.of(Act.ORDER);
        }
        if (supposed) {
            current.signs.add(Kind.SUPPOSED);
        }
        if (!current.isEmpty()) {
            drafts.add(current);
        }
        current = new Draft();
    }

    static boolean isAct(Mark mark) {
        return mark instanceof Mark.Word word && word.kind().isAct();
    }
}
