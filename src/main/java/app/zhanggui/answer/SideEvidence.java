package app.zhanggui.answer;

import app.zhanggui.answer.ComparedSides.Side;
import app.zhanggui.answer.evidence.Aspects;
import app.zhanggui.answer.evidence.BareQuestion;
import app.zhanggui.answer.evidence.Candidates;
import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.Evidence;
import app.zhanggui.answer.evidence.EvidenceWeighing;
import app.zhanggui.answer.evidence.Ladder;
import app.zhanggui.answer.evidence.Pairs;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the clauses that speak of each side of a comparison. Stateless, thread-safe. */
final class SideEvidence {

    /** What a clause of the document gains in which the clearest side is found: the others stand there too. */
    private static final double COMMON_DOCUMENT = 1.3;

    /** How near, as a part of a side's best strength, a clause must be to be considered. */
    private static final double NEAR = 0.45;

    /** The same for a clause that says in what the sides are compared. */
    private static final double SAYS_THE_POINT = 0.4;

    private static final double SPREAD = 0.75;

    /** What a ladder gains over single clauses where it is asked what follows: it says all of it. */
    private static final double LADDER = 1.6;

    private static final int LONGEST_CELL = 420;

    /** A word that the question puts into quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("[\"“「『'‘]([^\"”」』'’]{2,12})[\"”」』'’]");

    /** Aspects of which the definitions of the sides speak too. */
    private static final Set<String> OF_NATURE = Set.of("TREATMENT");

    private static final Pattern LABEL = Pattern.compile("^([^,:。;]{2,16})(?::|,是指)");

    /** What a clause gains that says what a side is, where nothing else is asked of the sides. */
    private static final double LABELLED = 1.4;

    private final Map<String, Pattern> points = LineResource.read(SideEvidence.class, "compared-points.txt").stream()
            .collect(Collectors.toMap(LineResource.Line::key, line -> Pattern.compile(line.value())));
    private final Aspects aspects = new Aspects();
    private final BareQuestion bare = new BareQuestion();
    private final Candidates candidates;
    private final EvidenceWeighing weighing;
    private final StatementSelection selection;
    private final Wording wording;

    SideEvidence(Candidates candidates, Phrases phrases) {
        this.candidates = candidates;
        this.weighing = new EvidenceWeighing(candidates);
        this.selection = new StatementSelection(phrases);
        this.wording = new Wording(phrases);
    }

    /** For each side its clauses, the nearest first. */
    List<List<WeighedClause>> of(UnderstoodQuestion question, List<Side> sides) {
        Set<String> points = points(question);
        List<List<WeighedClause>> found =
                sides.stream().map(side -> clauses(side, points)).toList();
        List<List<WeighedClause>> parallel = parallel(sides, found);
        if (OF_NATURE.containsAll(points) && !parallel.isEmpty()) {
            return parallel;
        }
        Optional<RuleDocument> common = found.stream()
                .flatMap(clauses -> clauses.stream().limit(1))
                .max(Comparator.comparingDouble(WeighedClause::strength))
                .map(WeighedClause::document);
        return IntStream.range(0, sides.size())
                .mapToObj(at -> nearest(question, sides, at, found.get(at), common))
                .toList();
    }

    /** The clauses of one section that say what each side is; empty where one is missing or two sides share one. */
    private static List<List<WeighedClause>> parallel(List<Side> sides, List<List<WeighedClause>> found) {
        List<WeighedClause> labelled = IntStream.range(0, sides.size())
                .mapToObj(at -> found.get(at).stream()
                        .filter(clause -> !clause.isSection()
                                && isLabelled(clause, sides.get(at), ComparedSides.distinctTerms(sides, at)))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
        boolean together = labelled.size() == sides.size()
                && labelled.stream()
                                .map(clause -> clause.document().parentOf(clause.clause()))
                                .distinct()
                                .count()
                        == 1
                && labelled.stream().map(WeighedClause::clause).distinct().count() == sides.size();
        return together ? labelled.stream().map(List::of).toList() : List.of();
    }

    /** The aspects in which the sides are compared. */
    private Set<String> points(UnderstoodQuestion question) {
        return points.entrySet().stream()
                .filter(point -> point.getValue().matcher(question.text()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The side's clauses, those alone that say in what the sides are compared where some do. */
    private List<WeighedClause> clauses(Side side, Set<String> points) {
        List<WeighedClause> nearest = clauses(side);
        UnderstoodQuestion question = side.question().question();
        if (points.isEmpty()) {
            return nearest;
        }
        double near =
                nearest.stream().mapToDouble(WeighedClause::strength).max().orElse(0) * SAYS_THE_POINT;
        List<WeighedClause> saying =
                candidates
                        .of(
                                question,
                                Set.copyOf(question.platforms()),
                                side.question().edition())
                        .stream()
                        .filter(clause -> !clause.isGap() && clause.strength() >= near)
                        .filter(clause -> saysOneOf(points, clause))
                        .toList();
        if (saying.isEmpty()) {
            return aspects.areExplicit(points) ? List.of() : nearest;
        }
        return nearest.isEmpty() && !bare.isMatterOf(question) ? nearest : saying;
    }

    private boolean saysOneOf(Set<String> points, WeighedClause clause) {
        return aspects.saidIn(clause.clause().passage()).stream().anyMatch(points::contains);
    }

    private List<WeighedClause> clauses(Side side) {
        return switch (weighing.weighOneSide(
                side.question().question(), side.question().edition())) {
            case Evidence.Enough enough -> enough.clauses();
            case Evidence.Discretion discretion -> List.of(discretion.clause());
            default -> List.of();
        };
    }

    private List<WeighedClause> nearest(
            UnderstoodQuestion whole,
            List<Side> sides,
            int at,
            List<WeighedClause> clauses,
            Optional<RuleDocument> common) {
        UnderstoodQuestion question = sides.get(at).question().question();
        List<String> terms = ComparedSides.distinctTerms(sides, at);
        boolean ladders = !points(whole).isEmpty();
        List<WeighedClause> weighed = clauses.stream()
                .map(clause -> common.filter(clause.document()::equals).isPresent()
                        ? clause.withStrength(clause.strength() * COMMON_DOCUMENT)
                        : clause)
                .map(clause -> !ladders && isLabelled(clause, sides.get(at), terms)
                        ? clause.withStrength(clause.strength() * LABELLED)
                        : clause)
                .sorted(WeighedClause.STRONGEST_FIRST)
                .toList();
        double near =
                weighed.stream().limit(1).mapToDouble(WeighedClause::strength).sum() * NEAR;
        List<WeighedClause> cells = weighed.stream()
                .filter(clause -> clause.strength() >= near)
                .map(clause -> onWholeLadder(question, selection.inContext(question, clause, clauses), ladders))
                .filter(clause -> wording.of(question, Quotation.of(clause)).length() <= LONGEST_CELL)
                .filter(distinct())
                .sorted(WeighedClause.STRONGEST_FIRST)
                .toList();
        String shared = sides.get(at).common();
        List<WeighedClause> sharing =
                preferred(cells, clause -> clause.facts().folded().contains(shared));
        return preferred(preferred(sharing, clause -> says(clause, terms)), clause -> saysQuoted(whole, clause));
    }

    /** Each clause once, at the place of its strongest occurrence. */
    private static Predicate<WeighedClause> distinct() {
        Set<Object> seen = new HashSet<>();
        return clause -> seen.add(clause.clause().id());
    }

    private static List<WeighedClause> preferred(List<WeighedClause> clauses, Predicate<WeighedClause> wanted) {
        List<WeighedClause> some = clauses.stream().filter(wanted).toList();
        return some.isEmpty() ? clauses : some;
    }

    private static boolean saysQuoted(UnderstoodQuestion whole, WeighedClause clause) {
        String passage = clause.facts().folded();
        return QUOTED.matcher(whole.text())
                .results()
                .map((MatchResult match) -> match.group(1).strip())
                .anyMatch(passage::contains);
    }

    /** Whether the clause says what the side is: 账户降级：降为 L0 层级, 商城屏蔽，是指. */
    private static boolean isLabelled(WeighedClause clause, Side side, List<String> terms) {
        Matcher label = LABEL.matcher(TextFolding.fold(clause.clause().text()));
        return label.find()
                && Stream.concat(terms.stream(), Stream.of(TextFolding.fold(side.name())))
                        .anyMatch(name -> !name.isEmpty() && label.group(1).contains(name));
    }

    private static boolean says(WeighedClause clause, List<String> terms) {
        String passage = clause.facts().folded();
        Set<String> pairs = Pairs.in(passage);
        return !terms.isEmpty()
                && terms.stream().allMatch(term -> passage.contains(term) || isSpread(Pairs.in(term), pairs));
    }

    /** Whether a term stands in a passage with something between its words: 冻结直播权限 in 冻结淘宝直播权限. */
    private static boolean isSpread(Set<String> term, Set<String> passage) {
        return term.size() > 2 && term.stream().filter(passage::contains).count() >= term.size() * SPREAD;
    }

    /** The whole ladder instead of one of its rungs, where the side names no amount that would choose one. */
    private static WeighedClause onWholeLadder(UnderstoodQuestion side, WeighedClause clause, boolean ladders) {
        if (!ladders || clause.isSection() || !side.amounts().isEmpty()) {
            return clause;
        }
        return Stream.of("分", "次")
                .filter(unit -> clause.facts()
                        .condition(unit)
                        .filter(Condition::isLowerBound)
                        .isPresent())
                .flatMap(unit -> clause.document().parentOf(clause.clause()).stream()
                        .filter(section ->
                                Ladder.in(section, unit, clause.known()).isPresent()))
                .findFirst()
                .map(clause.withStrength(clause.strength() * LADDER)::withClause)
                .filter(WeighedClause::isStatable)
                .orElse(clause);
    }
}
