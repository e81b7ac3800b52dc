package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.claim.Durations;
import app.zhanggui.answer.evidence.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The extreme that the clause names: 最快 1 小时 against 最快也要 24 小时, 每日限 3 次 against 不限次数. */
final class Extremes implements Ground {

    private static final Pattern EXTREME =
            Pattern.compile("最([快短少低慢长多高晚早])[^\\d,;。]{0,8}?([\\d.]+\\s*(?:\\p{IsHan}{1,2}|%))");

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        boolean unlimited = claimed.has(Cue.UNLIMITED)
                && Condition.in(said.text()).stream()
                        .anyMatch(condition -> condition.relation() == Condition.Relation.AT_MOST);
        List<MatchResult> there = EXTREME.matcher(said.text()).results().toList();
        return unlimited
                ? Optional.of(false)
                : EXTREME.matcher(claimed.text())
                        .results()
                        .flatMap(own -> there.stream()
                                .filter(other -> own.group(1).equals(other.group(1)))
                                .flatMap(other -> isSame(own, other).stream()))
                        .reduce(Boolean::logicalAnd);
    }

    private static Optional<Boolean> isSame(MatchResult own, MatchResult other) {
        List<Claim.Figure> one = Claims.figures(own.group(2));
        List<Claim.Figure> two = Claims.figures(other.group(2));
        if (one.isEmpty() && two.isEmpty() && isSameUnit(own.group(2), other.group(2))) {
            return Optional.of(
                    own.group(2).replace(" ", "").equals(other.group(2).replace(" ", "")));
        }
        Optional<BigDecimal> hours = Durations.hours(own.group(2));
        Optional<BigDecimal> otherHours = Durations.hours(other.group(2));
        if (hours.isPresent() && otherHours.isPresent()) {
            return Optional.of(hours.get().compareTo(otherHours.get()) == 0);
        }
        return one.isEmpty()
                        || two.isEmpty()
                        || !one.getFirst()
                                .amount()
                                .unit()
                                .equals(two.getFirst().amount().unit())
                ? Optional.empty()
                : Optional.of(one.getFirst().equals(two.getFirst()));
    }

    private static boolean isSameUnit(String one, String two) {
        return one.replaceAll("[\\d.\\s]", "").equals(two.replaceAll("[\\d.\\s]", ""));
    }
}
