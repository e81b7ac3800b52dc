package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Judges what a yes-or-no question says against the clause that answers it: its dates, figures and consequences, each
 * under the condition that the clause sets. What the clause does not speak of stays unjudged. Stateless, thread-safe.
 */
public final class Judgement {

    /** A rate is for calculating: twice the act is twice the points. */
    private static final Pattern RATE = Pattern.compile("每");

    private static final String CLASS_WORD = "类";
    private static final Pattern CODE = Pattern.compile("(?<![a-z])([a-z])\\s*(类|\\d+)(?![a-z])");
    private static final Pattern DENIES = Pattern.compile("不用|不要|不需要|无需|不能|不会|不再|没有|不给|不付");
    private static final Pattern VIOLATION = Pattern.compile("违规情形之一");

    /** 算同款吗, 属于货不对板吗; 违规吗 */
    private static final Pattern CLASS =
            Pattern.compile("(?:算|属于)(?:不算|不属于|是)?([^,;。?]{2,8}?)(?:吗|么|不|啊|了|\\?|$)|(违规)(?:吗|么|不)");

    private static final Pattern CLASSIFIES = Pattern.compile("认定为|属于|情形之一|是指|^[^，。]{2,14}：|情形包括");
    private static final Pattern APART = Pattern.compile("[不没无未非换改只才]|别的|一点|稍");
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
        found.addAll(codes());
        List<Boolean> consequences = consequences();
        if (asked != PolarQuestion.MAY && asked != PolarQuestion.COUNTS) {
            found.addAll(consequences);
        }
        if (!found.contains(false) && consequences.size() < focus.consequences().size()
                || asked == PolarQuestion.WILL && consequences.isEmpty()) {
            return Optional.empty();
        }
        if (found.isEmpty() && !DENIES.matcher(focus.text()).find()) {
            bearing.met().filter(met -> isDecisive(asked, met)).ifPresent(found::add);
        }
        boolean so = !found.contains(false);
        if (so && !isSaid(focus.behindFigures())) {
            return Optional.empty();
        }
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
        if (asked == PolarQuestion.MAY && VIOLATION.matcher(clause).find()) {
            return Optional.of(false);
        }
        if (asked == PolarQuestion.COUNTS && isClassified()) {
            return Optional.of(true);
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

    /**
     * Whether the clause or its headings name the class about which the question asks, and the question says nothing
     * that sets its case apart: no figure, no denial, no change.
     */
    private boolean isClassified() {
        Matcher named = CLASS.matcher(question.text());
        if (!question.amounts().isEmpty()
                || !named.find()
                || APART.matcher(question.text().substring(0, named.start())).find()) {
            return false;
        }
        String all = String.join(" ", stated.clause().heading()) + clause;
        String name = named.group(1) == null ? named.group(2) : named.group(1);
        return all.contains(name) && CLASSIFIES.matcher(clause).find();
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
                .filter(amount -> amount.unit().equals(TIMES) && amount.value().compareTo(BigDecimal.ONE) != 0)
                .anyMatch(amount -> !said.contains(new Claim.Figure(amount).amount()));
    }

    /** The classes and levels that a letter names: A 类, B12, L0. */
    private List<Boolean> codes() {
        String own = question.text();
        String said = TextFolding.fold(clause);
        return CODE.matcher(own)
                .results()
                .filter(code -> CODE.matcher(said).results().anyMatch(other -> isLike(code, other)))
                .map(code -> CODE.matcher(said).results().anyMatch(other -> name(code)
                        .equals(name(other))))
                .toList();
    }

    /** Whether both name a class, or a level of the same letter. */
    private static boolean isLike(MatchResult one, MatchResult other) {
        return one.group(2).equals(CLASS_WORD)
                ? other.group(2).equals(CLASS_WORD)
                : !other.group(2).equals(CLASS_WORD) && one.group(1).equals(other.group(1));
    }

    private static String name(MatchResult code) {
        return code.group(1) + code.group(2);
    }

    /** Whether the clause says what stands behind the figures, in these words or in the rule documents' own. */
    private boolean isSaid(String words) {
        String said = TextFolding.fold(clause);
        return words.length() < 2
                || words.codePoints().noneMatch(TextFolding::isHan)
                || said.contains(words)
                || !focus.consequences().isEmpty()
                || question.expansions().stream().anyMatch(said::contains)
                || IntStream.range(0, words.length() - 1)
                        .mapToObj(at -> words.substring(at, at + 2))
                        .anyMatch(said::contains);
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
