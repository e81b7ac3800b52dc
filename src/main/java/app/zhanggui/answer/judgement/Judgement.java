package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.claim.Durations;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges what a yes-or-no question says against the clause that answers it. The first ground that decides it counts;
 * what the clause does not speak of stays unjudged. Stateless, thread-safe.
 */
public final class Judgement {

    private static final List<Ground> GROUNDS = List.of(
            new NamedNone(),
            new AnotherClass(),
            new Refutation(),
            new Counted(),
            new Recurrence(),
            new Rungs(),
            new Sweeping(),
            new Exclusion(),
            new Harm(),
            new Obligation(),
            new Extremes(),
            new Opposites(),
            new Facts(),
            new Classification(),
            new Coverage());

    /** Grounds that look at a section as a whole. */
    private static final List<Ground> OF_SECTIONS = List.of(new Counted(), new Sweeping(), new Exclusion());

    /** Once, and in one day or year: no figure that a clause would have to confirm. */
    private static final Set<String> FRAMES = Set.of("天", "年", "次");

    private static final Pattern ENGLISH_WORD = Pattern.compile("[a-z]{3,}");

    private Judgement() {}

    /** Whether it is so as the question says; empty where the clause does not decide it. */
    public static Optional<Boolean> of(UnderstoodQuestion question, WeighedClause stated, PolarQuestion asked) {
        Claimed claimed = Claimed.of(question, asked);
        return stated.hasClauses() ? ofSection(claimed, stated) : ofClause(claimed, stated);
    }

    /** Whether the question only says that something is certain, so that its denial is 不一定. */
    public static boolean isOnlyNotCertain(UnderstoodQuestion question) {
        return Cue.CERTAIN.isIn(question.chinese());
    }

    /**
     * What stands beside the clause and refutes what is said of it: it brings the same where only this one is said to, or
     * has the figure that is claimed of this one. Empty where nothing does.
     */
    public static Optional<WeighedClause> counterexample(
            UnderstoodQuestion question, WeighedClause stated, PolarQuestion asked) {
        Claimed claimed = Claimed.of(question, asked);
        Said said = Said.of(question, stated);
        return Exclusion.alsoBringing(claimed, said)
                .or(() -> AnotherClass.beside(claimed, said).map(stated::withClause))
                .or(() -> Siblings.havingTheFigure(claimed, said).map(stated::withClause))
                .or(() -> Siblings.saidTogether(claimed, stated).stream()
                        .map(stated::withClause)
                        .filter(other -> judged(claimed, Said.of(question, other), GROUNDS)
                                .equals(Optional.of(false)))
                        .findFirst());
    }

    /** Whether the question tells why the case of the clause is not given. */
    public static boolean isRefuted(UnderstoodQuestion question, WeighedClause stated, PolarQuestion asked) {
        return new Refutation()
                .judge(Claimed.of(question, asked), Said.of(question, stated))
                .isPresent();
    }

    /** Whether the question says that something need not be, and the clause demands it: 不用写说明吧. */
    public static boolean isDemandedAllTheSame(UnderstoodQuestion question, WeighedClause stated, PolarQuestion asked) {
        return Obligation.demandsAllTheSame(Claimed.of(question, asked), Said.of(question, stated));
    }

    /** The clause that is judged for it: the one beside it that the question names, where there is one. */
    public static WeighedClause judgedFor(UnderstoodQuestion question, WeighedClause stated, PolarQuestion asked) {
        return Siblings.meantBy(Claimed.of(question, asked), stated)
                .map(stated::withClause)
                .orElse(stated);
    }

    /** What is said of several rows together holds only where it holds for each: 一般跟严重记的都是 A 类分. */
    private static Optional<Boolean> ofClause(Claimed claimed, WeighedClause stated) {
        List<Optional<Boolean>> all = Stream.concat(
                        Stream.of(stated),
                        Siblings.saidTogether(claimed, stated).stream().map(stated::withClause))
                .map(each -> judged(claimed, Said.of(claimed.question(), each), GROUNDS))
                .toList();
        return all.contains(Optional.of(false))
                ? Optional.of(false)
                : all.stream().allMatch(Optional::isPresent) ? all.getFirst() : Optional.empty();
    }

    /** A section as a whole, or the one of its clauses that forbids what is asked or names the class. */
    private static Optional<Boolean> ofSection(Claimed claimed, WeighedClause section) {
        Optional<Boolean> whole = judged(claimed, Said.of(claimed.question(), section), OF_SECTIONS);
        Optional<Boolean> sought =
                switch (claimed.asked()) {
                    case MAY -> Optional.of(false);
                    case COUNTS, APPLIES -> Optional.of(true);
                    case RIGHT, IS, WILL, NEED, MEETS, ENOUGH, REMAINS -> Optional.empty();
                };
        return whole.or(() -> sought.filter(verdict -> section.clause().children().stream()
                .map(section::withClause)
                .filter(member -> !member.isGap() && !member.hasClauses())
                .anyMatch(member -> ofClause(claimed, member).equals(Optional.of(verdict)))));
    }

    private static Optional<Boolean> judged(Claimed claimed, Said said, List<Ground> grounds) {
        // What one may not do without a licence one may do with one, or not: the clause does not say.
        if (claimed.asked() == PolarQuestion.MAY && Refutation.isTold(claimed, said)) {
            return new Refutation().judge(claimed, said);
        }
        return grounds.stream()
                .flatMap(ground -> ground.judge(claimed, said).stream())
                .findFirst()
                .filter(so -> !so
                        || !claimed.isSweeping()
                                && accountsForAll(claimed, said)
                                && accountsForNumbers(claimed, said)
                                && accountsForWords(claimed, said));
    }

    /** Whether the clause has every English word that has no Chinese one: what nobody understands is not so. */
    private static boolean accountsForWords(Claimed claimed, Said said) {
        return ENGLISH_WORD
                .matcher(claimed.text())
                .results()
                .map(MatchResult::group)
                .allMatch(said.text()::contains);
    }

    /** Whether every number without a unit stands in the clause: 7 and 60 of 7+60+180 天 do not. */
    private static boolean accountsForNumbers(Claimed claimed, Said said) {
        Set<BigDecimal> there = Claims.in(said.text()).stream()
                .flatMap(claim -> switch (claim) {
                    case Claim.Number number -> Stream.of(number.value());
                    case Claim.Figure figure -> Stream.of(figure.amount().value());
                    case Claim.Day _, Claim.Consequence _ -> Stream.<BigDecimal>empty();
                })
                .collect(Collectors.toSet());
        return Claims.in(claimed.question().chinese()).stream()
                .flatMap(claim -> claim instanceof Claim.Number number ? Stream.of(number.value()) : Stream.empty())
                .allMatch(there::contains);
    }

    /** Whether every amount of the question stands in the clause or is judged by its bound. */
    private static boolean accountsForAll(Claimed claimed, Said said) {
        List<Amount> there = Durations.inDays(
                Claims.figures(said.text()).stream().map(Claim.Figure::amount).toList());
        return Durations.inDays(claimed.question().amounts()).stream()
                .map(amount -> new Claim.Figure(amount).amount())
                .allMatch(amount -> there.contains(amount)
                        || said.bearing().isUnit(amount.unit())
                        || FRAMES.contains(amount.unit())
                                && amount.value().compareTo(BigDecimal.ONE) == 0
                                && there.stream()
                                        .noneMatch(other -> other.unit().equals(amount.unit())));
    }
}
