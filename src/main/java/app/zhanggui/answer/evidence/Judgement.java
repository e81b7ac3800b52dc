package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges what a yes-or-no question says against the clause that answers it: its dates, figures and consequences, each
 * under the condition that the clause sets. What the clause does not speak of stays unjudged. Stateless, thread-safe.
 */
public final class Judgement {

    /** A rate is for calculating: twice the act is twice the points. */
    private static final Pattern RATE = Pattern.compile("每");

    private static final String TIMES = "次";

    private static final Pattern CAN = Pattern.compile("(?<!不)(?:能|可以)");

    private final UnderstoodQuestion question;
    private final WeighedClause stated;
    private final String clause;
    private final Bearing bearing;
    private final Focus focus;

    private Judgement(UnderstoodQuestion question, WeighedClause stated) {
        this.question = question;
        this.stated = stated;
        this.clause = stated.clause().passage();
        this.bearing = Bearing.of(question, stated);
        this.focus = Focus.of(question);
    }

    /** Whether it is so as the question says; empty where the clause does not decide it. */
    public static Optional<Boolean> of(UnderstoodQuestion question, WeighedClause stated, PolarQuestion asked) {
        return stated.hasClauses() ? Optional.empty() : new Judgement(question, stated).judged(asked);
    }

    private Optional<Boolean> judged(PolarQuestion asked) {
        if (bearing.condition().isPresent() && bearing.total().isEmpty() && namesOnlyAnotherBound()) {
            return Optional.empty();
        }
        Optional<Boolean> modal = modal(asked);
        if (modal.isPresent()) {
            return modal;
        }
        List<Boolean> found = new ArrayList<>();
        found.addAll(dates());
        found.addAll(figures());
        found.addAll(bounds());
        List<Boolean> consequences = consequences();
        if (asked != PolarQuestion.MAY && asked != PolarQuestion.COUNTS) {
            found.addAll(consequences);
        }
        if (!found.contains(false) && consequences.size() < focus.consequences().size()
                || asked == PolarQuestion.WILL && consequences.isEmpty()) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            bearing.met().filter(met -> isDecisive(asked, met)).ifPresent(found::add);
        }
        boolean so = !found.contains(false);
        return found.isEmpty() || so && asked == PolarQuestion.MAY ? Optional.empty() : Optional.of(so);
    }

    /** What the clause forbids, allows or demands, where the question is whether one may or must. */
    private Optional<Boolean> modal(PolarQuestion asked) {
        boolean may = asked == PolarQuestion.MAY || CAN.matcher(focus.text()).find();
        if (may && Modality.forbids(clause, focus)) {
            return Optional.of(false);
        }
        if (asked == PolarQuestion.MAY && Modality.excludes(clause, Focus.ofWhole(question))) {
            return Optional.of(false);
        }
        if (asked == PolarQuestion.WILL && Modality.denies(clause, focus)) {
            return Optional.of(false);
        }
        if (asked == PolarQuestion.MAY
                && Modality.allows(clause, focus)
                && bearing.met().orElse(true)) {
            return Optional.of(true);
        }
        return asked == PolarQuestion.NEED && bearing.met().orElse(true) && Modality.demands(clause, focus)
                ? Optional.of(true)
                : Optional.empty();
    }

    /** A requirement that is missed decides; one that is met leaves the others open, unless it alone is asked about. */
    private boolean isDecisive(PolarQuestion asked, boolean met) {
        boolean requirement = Claims.consequences(clause).isEmpty();
        return switch (asked) {
            case COUNTS, IS, RIGHT -> requirement;
            case MAY -> requirement && !met;
            case NEED -> requirement;
            case WILL -> false;
        };
    }

    /** 没到 40 分 names no amount that could be judged by 达到 40 分. */
    private boolean namesOnlyAnotherBound() {
        Condition own = bearing.condition().orElseThrow();
        return Condition.in(question.text()).stream()
                .filter(other -> other.bound().unit().equals(own.bound().unit()))
                .anyMatch(other -> other.relation() != own.relation());
    }

    private List<Boolean> dates() {
        List<Claim.Day> said = Claims.days(clause);
        return Claims.days(question.text()).stream()
                .filter(day -> said.stream().anyMatch(day::isLike))
                .map(day -> said.stream().anyMatch(other -> day.isLike(other) && day.agreesWith(other)))
                .toList();
    }

    /** The figures that follow: those of another unit than the one by which the clause judges. */
    private List<Boolean> figures() {
        if (RATE.matcher(clause).find() && isMultiple()) {
            return List.of();
        }
        List<Amount> said = Claims.figures(clause).stream()
                .map(Claim.Figure::amount)
                .filter(amount -> !bearing.isBound(amount))
                .toList();
        return question.amounts().stream()
                .map(amount -> new Claim.Figure(amount).amount())
                .filter(amount -> !bearing.isUnit(amount.unit()))
                .filter(amount -> said.stream().anyMatch(other -> other.unit().equals(amount.unit())))
                .map(said::contains)
                .toList();
    }

    /** Whether the question counts the act otherwise than the clause does. */
    private boolean isMultiple() {
        List<Amount> said =
                Claims.figures(clause).stream().map(Claim.Figure::amount).toList();
        return question.amounts().stream()
                .filter(amount -> amount.unit().equals(TIMES))
                .anyMatch(amount -> !said.contains(new Claim.Figure(amount).amount()));
    }

    /** The bounds that the question itself names: 最多 1000 条. */
    private List<Boolean> bounds() {
        List<Condition> said = Condition.in(clause);
        return Condition.in(question.text()).stream()
                .flatMap(own -> said.stream()
                        .filter(other -> other.relation() == own.relation())
                        .filter(other -> other.bound().unit().equals(own.bound().unit()))
                        .map(other ->
                                other.bound().value().compareTo(own.bound().value()) == 0))
                .toList();
    }

    private List<Boolean> consequences() {
        List<Claim.Consequence> said = Claims.consequences(clause);
        List<Boolean> found = new ArrayList<>();
        for (Claim.Consequence asked : focus.consequences()) {
            List<Claim.Consequence> same = said.stream()
                    .filter(other -> other.word().equals(asked.word()))
                    .toList();
            if (!same.isEmpty()) {
                boolean happens = bearing.met().orElse(true) != same.stream().allMatch(Claim.Consequence::denied);
                found.add(happens != asked.denied());
            } else if (bearing.met().isPresent() && isOnAnotherRung(asked)) {
                found.add(asked.denied());
            }
        }
        return found;
    }

    private boolean isOnAnotherRung(Claim.Consequence asked) {
        return Step.of(question, stated).stream()
                .flatMap(step -> step.ladder().rungs().stream())
                .map(Ladder.Rung::clause)
                .map(Clause::text)
                .anyMatch(text -> Claims.consequences(text).contains(new Claim.Consequence(asked.word(), false)));
    }
}
