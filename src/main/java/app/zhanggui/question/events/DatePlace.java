package app.zhanggui.question.events;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a date stands: with what was told before it, or at the beginning of something else.
 *
 * @param text the text
 * @param current what is being told where the date comes
 * @param dated the date
 * @param next the mark behind it
 */
record DatePlace(String text, Draft current, Mark.Dated dated, Optional<Mark> next) {

    private static final Pattern TIED = Pattern.compile(
            ".*(?:[(:：]|是|日期|时间|\\b(?:on|in|at|from|between|links?|orders?|violations?|withdrawals?))\\s*",
            Pattern.DOTALL);

    /** In English the date stands behind what it dates. */
    private static final Pattern ENGLISH_TIE = Pattern.compile("\\s*\\b(?:on|in)\\s*");

    private static final Pattern SPANNING = Pattern.compile("(?:[到至~—-]|\\b(?:to|until|till|through))\\s*$");
    private static final Pattern BEGINNING = Pattern.compile("(?:[从自]|\\b(?:from|between))\\s*$");

    /** Whether it belongs to what is being told. */
    boolean joins() {
        return isTied() || isAlone() || isListed() || spans() || isReasonedOn();
    }

    /** Whether it is the last day of a time whose first day was told: 3 号到 7 号. */
    boolean spans() {
        return current.dates.size() == 1
                && endsWith(SPANNING, dated.range().start())
                && (isListed()
                        || endsWith(BEGINNING, current.dates.getFirst().range().start()));
    }

    private boolean isTied() {
        boolean leadsOn = next.map(mark -> mark instanceof Mark.Points || Drafting.isAct(mark))
                .orElse(false);
        return lacksADay()
                && (TIED.matcher(between()).matches() && !leadsOn
                        || ENGLISH_TIE.matcher(between()).matches());
    }

    private boolean isAlone() {
        return lacksADay()
                && next.map(DatePlace::leadsOn).orElse(true)
                && between().isBlank();
    }

    private boolean isListed() {
        return !current.isEmpty()
                && current.marks.getLast() instanceof Mark.Dated
                && Drafting.LISTED.matcher(between()).matches();
    }

    /** 描述不符撤链 3 月 1 日: an act with its reason lacks nothing but its day. */
    private boolean isReasonedOn() {
        return current.act.isPresent()
                && current.reason.isPresent()
                && current.dates.isEmpty()
                && next.map(mark -> mark instanceof Mark.Word && !Drafting.isAct(mark))
                        .orElse(true);
    }

    private boolean lacksADay() {
        return current.hasCore() && current.dates.isEmpty();
    }

    private String between() {
        return text.substring(current.end(), dated.range().start());
    }

    private boolean endsWith(Pattern pattern, int at) {
        return pattern.matcher(text.substring(0, at)).find();
    }

    private static boolean leadsOn(Mark mark) {
        return mark instanceof Mark.Word word
                && (word.kind() == Kind.END || word.kind() == Kind.AND || word.kind() == Kind.AGAIN);
    }
}
