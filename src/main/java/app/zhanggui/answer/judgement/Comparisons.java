package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.claim.Durations;
import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.Ladder;
import app.zhanggui.answer.evidence.Step;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each figure, date, bound, class and consequence of a claim, and whether the clause says the same.
 *
 * @param claimed the claim
 * @param said what the clause says
 */
record Comparisons(Claimed claimed, Said said) {

    /** A rate is for calculating: twice the act is twice the points. */
    private static final Pattern RATE = Pattern.compile("每(?![日天周月年季]|一?个?[季月])");

    private static final Pattern ANY_ONE = Pattern.compile("任何一次|每一次");
    private static final String CLASS_WORD = "类";
    private static final Pattern CODE = Pattern.compile("(?<![a-z])([a-z])\\s*(类|\\d+)(?![a-z])");
    private static final String TIMES = "次";

    /** Everything but the consequences. */
    List<Boolean> plain() {
        return Stream.of(dates(), figures(), bounds(), codes())
                .flatMap(List::stream)
                .toList();
    }

    /** 没到 40 分 names no amount that could be judged by 达到 40 分. */
    boolean isAboutAnotherBound() {
        return said.bearing().condition().isPresent()
                && said.bearing().total().isEmpty()
                && Condition.in(claimed.text()).stream()
                        .filter(other -> said.bearing().isUnit(other.bound().unit()))
                        .anyMatch(other -> other.relation()
                                != said.bearing().condition().orElseThrow().relation());
    }

    private List<Boolean> dates() {
        List<Claim.Day> there = Claims.days(said.text());
        return there.isEmpty() || !isSaid(claimed.focus().behindFigures())
                ? List.of()
                : CalendarParts.in(claimed.text()).stream()
                        .filter(day -> there.stream().anyMatch(other -> CalendarParts.isComparable(day, other)))
                        .map(day -> there.stream().anyMatch(other -> CalendarParts.agree(day, other)))
                        .toList();
    }

    /** The figures that follow: those of another unit than the one by which the clause judges. */
    private List<Boolean> figures() {
        if (RATE.matcher(said.text()).find() && isMultiple()) {
            return List.of();
        }
        List<Amount> there = Durations.inDays(Claims.figures(said.text()).stream()
                .map(Claim.Figure::amount)
                .filter(amount -> !said.bearing().isBound(amount))
                .filter(amount -> !isAnyOne(amount))
                .toList());
        return Durations.inDays(question().amounts()).stream()
                .map(amount -> new Claim.Figure(amount).amount())
                .filter(amount -> !said.bearing().isUnit(amount.unit()))
                .filter(amount -> there.stream().anyMatch(other -> other.unit().equals(amount.unit())))
                .map(there::contains)
                .toList();
    }

    /** Whether it only counts what holds for each one: 任何一次. */
    private boolean isAnyOne(Amount amount) {
        return amount.unit().equals(TIMES)
                && amount.value().compareTo(BigDecimal.ONE) == 0
                && ANY_ONE.matcher(said.text()).find();
    }

    /** Whether the question counts the act otherwise than the clause does. */
    private boolean isMultiple() {
        List<Amount> there =
                Claims.figures(said.text()).stream().map(Claim.Figure::amount).toList();
        return question().amounts().stream()
                .filter(amount -> amount.unit().equals(TIMES) && amount.value().compareTo(BigDecimal.ONE) != 0)
                .anyMatch(amount -> !there.contains(new Claim.Figure(amount).amount()));
    }

    /** The bounds that the question itself names: 最多 1000 条. */
    private List<Boolean> bounds() {
        List<Condition> there = Condition.in(said.text());
        return Condition.in(claimed.text()).stream()
                .flatMap(own -> there.stream()
                        .filter(other -> other.relation() == own.relation())
                        .filter(other -> other.bound().unit().equals(own.bound().unit()))
                        .map(other ->
                                other.bound().value().compareTo(own.bound().value()) == 0))
                .toList();
    }

    /** The classes and levels that a letter names: A 类, B12, L0. */
    private List<Boolean> codes() {
        return CODE.matcher(claimed.text())
                .results()
                .filter(code -> CODE.matcher(said.text()).results().anyMatch(other -> isLike(code, other)))
                .map(code -> CODE.matcher(said.text()).results().anyMatch(other -> name(code)
                        .equals(name(other))))
                .toList();
    }

    /** Whether both name a class, or a level of the same letter or the same number: A12 is not B12. */
    private static boolean isLike(MatchResult one, MatchResult other) {
        boolean sameLetter = one.group(1).equals(other.group(1));
        boolean sameNumber = one.group(2).equals(other.group(2));
        return one.group(2).equals(CLASS_WORD)
                ? other.group(2).equals(CLASS_WORD)
                : !other.group(2).equals(CLASS_WORD) && (sameLetter || sameNumber);
    }

    private static String name(MatchResult code) {
        return code.group(1) + code.group(2);
    }

    /** Each consequence that the clause or another rung of its ladder speaks of. */
    List<Boolean> consequences() {
        List<Claim.Consequence> there = Consequences.in(said.text());
        List<Boolean> found = new ArrayList<>();
        for (Claim.Consequence asked : claimed.consequences()) {
            List<Claim.Consequence> same = there.stream()
                    .filter(other -> other.word().equals(asked.word()))
                    .toList();
            if (!same.isEmpty()) {
                boolean happens =
                        said.bearing().met().orElse(true) != same.stream().allMatch(Claim.Consequence::denied);
                found.add(happens != asked.denied());
            } else if (said.bearing().met().isPresent() && isOnAnotherRung(asked)) {
                found.add(asked.denied());
            }
        }
        return found;
    }

    private boolean isOnAnotherRung(Claim.Consequence asked) {
        return Step.of(question(), said.stated()).stream()
                .flatMap(step -> step.ladder().rungs().stream())
                .map(Ladder.Rung::clause)
                .map(Clause::text)
                .anyMatch(text -> Claims.consequences(text).contains(new Claim.Consequence(asked.word(), false)));
    }

    /** Whether the clause says what stands behind the figures, in these words or in the rule documents' own. */
    boolean isSaid(String words) {
        return words.length() < 2
                || words.codePoints().noneMatch(TextFolding::isHan)
                || said.text().contains(words)
                || !claimed.consequences().isEmpty()
                || question().expansions().stream().anyMatch(said.text()::contains)
                || IntStream.range(0, words.length() - 1)
                        .mapToObj(at -> words.substring(at, at + 2))
                        .anyMatch(said.text()::contains);
    }

    private UnderstoodQuestion question() {
        return claimed.question();
    }
}
