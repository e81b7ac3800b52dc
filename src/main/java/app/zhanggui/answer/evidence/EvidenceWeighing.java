package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Intent;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether the clauses found for a question are enough for an answer. Thread-safe. */
public final class EvidenceWeighing {

    /** How near, as a part of the best strength, another platform's clause must be to compete. */
    private static final double COMPETES = 0.8;

    /** How near, as a part of the best strength, a gap must be where no clause has the figure asked for anyway. */
    private static final double NAMES_THE_FIGURE = 0.7;

    /** How near, as a part of the best strength, a clause must be that has the figure which the best one lacks. */
    private static final double SAID_ELSEWHERE = 0.3;

    /** How near, as a part of a gap's strength, a rule must be to be set against another one. */
    private static final double NEARLY = 0.6;

    private final Candidates candidates;

    /** Weighs those candidates. */
    public EvidenceWeighing(Candidates candidates) {
        this.candidates = candidates;
    }

    private final OpenPoint openPoint = new OpenPoint();
    private final BareQuestion bareQuestion = new BareQuestion();

    /** What the clauses found for the question are worth. */
    public Evidence weigh(UnderstoodQuestion question, Edition edition) {
        return weigh(question, edition, Aboutness.onPlatform(question));
    }

    private Evidence weigh(UnderstoodQuestion question, Edition edition, double onPlatform) {
        List<String> covered = question.platforms().stream()
                .filter(edition.ruleBook().coveredPlatforms()::contains)
                .toList();
        if (covered.isEmpty() && !question.platforms().isEmpty()) {
            return new Evidence.UncoveredPlatform(question.platforms());
        }
        if (UnknownWord.isAskedFor(question, edition.index())) {
            return new Evidence.OffTopic();
        }
        List<WeighedClause> clauses = bestOfEach(searches(question, covered, edition));
        Optional<Evidence> items = NamedItems.section(question, clauses)
                .filter(section -> section.strength() >= onPlatform)
                .map(section -> new Evidence.Enough(List.of(section)));
        Evidence evidence = items.or(() -> bareQuestion.of(question, clauses, edition.ruleBook()))
                .orElseGet(() -> judge(question, clauses, covered, onPlatform));
        return evidence instanceof Evidence.OffTopic
                ? bareQuestion.ofNoClause(question, edition.ruleBook()).orElse(evidence)
                : evidence;
    }

    /** The same for one side of a comparison: a rule that is nearly as near as a gap is what can be compared. */
    public Evidence weighOneSide(UnderstoodQuestion question, Edition edition) {
        Evidence evidence = weigh(question, edition, Aboutness.ONE_SIDE);
        if (!(evidence instanceof Evidence.NotLaidDown(var gap))
                || question.platforms().isEmpty()) {
            return evidence;
        }
        List<WeighedClause> rules = candidates.of(question, Set.copyOf(question.platforms()), edition).stream()
                .filter(clause -> !clause.isGap() && clause.strength() >= gap.strength() * NEARLY)
                .toList();
        return rules.isEmpty() ? evidence : new Evidence.Enough(rules);
    }

    private Evidence judge(
            UnderstoodQuestion question, List<WeighedClause> clauses, List<String> covered, double onPlatform) {
        boolean named = !covered.isEmpty() && !question.carriedOver().equals(List.of("platform"));
        List<String> terms = bareQuestion.ownTerms(question);
        boolean known = !namedTerms(question).isEmpty();
        boolean bare = bareQuestion.isMatterOf(question);
        List<WeighedClause> about = clauses.stream()
                .filter(clause -> Aboutness.isAbout(clause, question, named, onPlatform, known, bare))
                .toList();
        List<WeighedClause> rules =
                about.stream().filter(clause -> !clause.isGap()).toList();
        double bestRule =
                rules.stream().mapToDouble(WeighedClause::strength).max().orElse(0);
        Optional<WeighedClause> gap = PointsOfAnAct.gap(question, clauses)
                .or(() -> openPoint.of(
                        question, about.stream().filter(WeighedClause::isGap).toList(), rules));
        if (gap.isPresent()) {
            return openPoint
                    .answeredBeside(question, gap.get())
                    .map(clause -> (Evidence) new Evidence.Enough(withFirst(clause, rules)))
                    .or(() -> answeredElsewhere(gap.get(), rules, covered))
                    .or(() -> AnotherMeaning.of(question, gap.get(), rules))
                    .orElseGet(() -> new Evidence.NotLaidDown(gap.get()));
        }
        if (rules.isEmpty()) {
            return new Evidence.OffTopic();
        }
        List<WeighedClause> strong = rules.stream()
                .filter(clause -> clause.strength() >= bestRule * COMPETES)
                .toList();
        List<String> competing = KnownWords.platformsThatKnow(terms, strong);
        if (covered.isEmpty() && competing.size() > 1 && question.intent() != Intent.COMPARISON) {
            return new Evidence.SeveralPlatforms(strong, competing);
        }
        return covered.isEmpty() && competing.size() == 1
                ? answered(question, on(competing.getFirst(), strong), about, on(competing.getFirst(), rules))
                : answered(question, strong, about, rules);
    }

    private static List<WeighedClause> withFirst(WeighedClause first, List<WeighedClause> rules) {
        return Stream.concat(Stream.of(first), rules.stream().filter(rule -> !rule.clause()
                        .equals(first.clause())))
                .toList();
    }

    private static List<WeighedClause> on(String platform, List<WeighedClause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.platform().equals(platform))
                .toList();
    }

    private Evidence answered(
            UnderstoodQuestion question,
            List<WeighedClause> strong,
            List<WeighedClause> about,
            List<WeighedClause> rules) {
        return silence(question, strong, about).orElseGet(() -> new Evidence.Enough(rules));
    }

    /** Where no platform is named, one platform's gap may be another one's rule. */
    private static Optional<Evidence> answeredElsewhere(
            WeighedClause gap, List<WeighedClause> rules, List<String> covered) {
        Optional<WeighedClause> elsewhere = rules.stream()
                .filter(rule -> !rule.platform().equals(gap.platform()))
                .filter(rule -> rule.strength() >= gap.strength() * COMPETES)
                .findFirst();
        return covered.isEmpty()
                ? elsewhere.map(
                        rule -> new Evidence.SeveralPlatforms(List.of(rule), List.of(gap.platform(), rule.platform())))
                : Optional.empty();
    }

    /** What the clauses leave open although they are about the question. */
    private Optional<Evidence> silence(
            UnderstoodQuestion question, List<WeighedClause> strong, List<WeighedClause> about) {
        List<String> units = question.askedUnits();
        if (openPoint.isUnsaid(question, strong)) {
            return Optional.of(new Evidence.PointMissing(strong.subList(0, 1)));
        }
        boolean counted = question.intent() == Intent.LIST && strong.getFirst().hasClauses();
        if (units.isEmpty() || counted) {
            return Optional.empty();
        }
        boolean laidDownBeside = strong.stream()
                .anyMatch(clause ->
                        !clause.clause().discretion() && clause.facts().hasFigure(units));
        if (strong.getFirst().clause().discretion() && !laidDownBeside) {
            return Optional.of(new Evidence.Discretion(strong.getFirst()));
        }
        if (strong.stream().anyMatch(clause -> clause.facts().hasFigure(units))
                || isAnswerWithoutFigure(question, strong.getFirst(), units)) {
            return Optional.empty();
        }
        Optional<Evidence> gap = about.stream()
                .filter(WeighedClause::isGap)
                .filter(clause -> clause.strength()
                        >= strong.getFirst().strength()
                                * (openPoint.isNamed(question, clause, strong.getFirst())
                                        ? NAMES_THE_FIGURE
                                        : COMPETES))
                .findFirst()
                .map(Evidence.NotLaidDown::new);
        WeighedClause best = strong.getFirst();
        return figureBeside(best, units)
                .or(() -> gap)
                .or(() -> figureElsewhere(question, best, about, units))
                .or(() -> Optional.of(new Evidence.FigureMissing(List.of(best), units.getFirst())));
    }

    /** A row or an item that the question names: it says that there is no such figure, or what follows instead. */
    private static boolean isAnswerWithoutFigure(UnderstoodQuestion question, WeighedClause best, List<String> units) {
        boolean instead = best.clause().kind() == ClauseKind.ROW && best.facts().hasConsequence();
        return ItemNames.isSaid(question, best.clause())
                && (instead || units.stream().anyMatch(best.facts()::namesNone));
    }

    /**
     * A clause that names everything that the question names and has the figure, where the nearest one only says what the
     * words mean: 账户冻结几天.
     */
    private Optional<Evidence> figureElsewhere(
            UnderstoodQuestion question, WeighedClause best, List<WeighedClause> about, List<String> units) {
        List<String> terms = namedTerms(question);
        return about.stream()
                .filter(clause -> !clause.isGap()
                        && !clause.isSection()
                        && clause.document().equals(best.document()))
                .filter(clause -> clause.strength() >= best.strength() * SAID_ELSEWHERE)
                .filter(clause -> clause.facts().hasFigure(units) && openPoint.isSaidWhole(question, clause))
                .filter(clause -> !terms.isEmpty()
                        && terms.stream().allMatch(clause.facts().folded()::contains)
                        && Claims.consequences(clause.clause().text())
                                .containsAll(Claims.consequences(question.chinese())))
                .findFirst()
                .map(clause -> new Evidence.Enough(List.of(clause, best)));
    }

    /** The terms of the rules that the question names, folded. */
    private static List<String> namedTerms(UnderstoodQuestion question) {
        return question.terms().stream()
                .map(TextFolding::fold)
                .filter(term -> !Candidates.ASKING_TERMS.contains(term))
                .toList();
    }

    /** The section around the clause, where the figure stands in the clauses beside it. */
    private static Optional<Evidence> figureBeside(WeighedClause best, List<String> units) {
        return best.document()
                .parentOf(best.clause())
                .map(best::withClause)
                .filter(WeighedClause::isStatable)
                .filter(section -> section.facts().hasFigure(units))
                .map(section -> new Evidence.Enough(List.of(section)));
    }

    /** One search, or one for each platform named, or one for each thing compared. */
    private List<List<WeighedClause>> searches(UnderstoodQuestion question, List<String> covered, Edition edition) {
        return covered.size() > 1
                ? covered.stream()
                        .map(platform -> candidates.of(question, Set.of(platform), edition))
                        .toList()
                : question.compared().stream()
                        .map(part -> candidates.of(part, Set.copyOf(covered), edition))
                        .toList();
    }

    private static List<WeighedClause> bestOfEach(List<List<WeighedClause>> searches) {
        if (searches.size() == 1) {
            return searches.getFirst();
        }
        Map<ClauseId, WeighedClause> best = new LinkedHashMap<>();
        searches.forEach(found -> found.stream()
                .filter(clause -> !clause.isGap())
                .limit(1)
                .forEach(clause -> best.putIfAbsent(clause.clause().id(), clause)));
        searches.stream()
                .flatMap(List::stream)
                .sorted(WeighedClause.STRONGEST_FIRST)
                .forEach(clause -> best.putIfAbsent(clause.clause().id(), clause));
        return List.copyOf(best.values());
    }
}
