package app.zhanggui.answer;

import app.zhanggui.question.Amounts;
import app.zhanggui.question.Intent;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseIndex;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Query;
import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Retrieves the clauses for a question and judges whether they are enough for an answer. Stateless, thread-safe.
 *
 * <p>The ranking's score tells which clause is the better one for a question, not whether any is good; so a clause's
 * strength is measured anew: how much of the question's matter it covers, and how near the question is to a way in which
 * people ask for it.
 */
final class EvidenceWeighing {

    private static final int CANDIDATES = 24;

    /** The strength below which a clause is not about the question. */
    private static final double ENOUGH = 0.42;

    /** How near, as a part of the best strength, another platform's clause must be to compete. */
    private static final double COMPETES = 0.8;

    /** How much stronger than the best clause a gap must be, so that the point counts as not laid down. */
    private static final double GAP_LEADS = 1.05;

    Evidence weigh(UnderstoodQuestion question, Edition edition) {
        List<String> covered = question.platforms().stream()
                .filter(edition.ruleBook().coveredPlatforms()::contains)
                .toList();
        if (covered.isEmpty() && !question.platforms().isEmpty()) {
            return new Evidence.UncoveredPlatform(question.platforms());
        }
        List<WeighedClause> clauses = covered.size() > 1
                ? bestOfEach(question, covered, edition)
                : candidates(question, Set.copyOf(covered), edition);
        return judge(question, clauses, covered);
    }

    private static Evidence judge(UnderstoodQuestion question, List<WeighedClause> clauses, List<String> covered) {
        Optional<WeighedClause> gap =
                clauses.stream().filter(WeighedClause::isGap).findFirst();
        List<WeighedClause> rules =
                clauses.stream().filter(clause -> !clause.isGap()).toList();
        double bestRule = rules.isEmpty() ? 0 : rules.getFirst().strength();
        if (gap.isPresent() && gap.get().strength() >= Math.max(ENOUGH, bestRule * GAP_LEADS)) {
            return new Evidence.NotLaidDown(gap.get());
        }
        if (bestRule < ENOUGH) {
            return new Evidence.OffTopic(rules);
        }
        if (lacksFigure(question, rules, bestRule)) {
            return new Evidence.FigureMissing(
                    List.of(rules.getFirst()), question.askedUnits().getFirst());
        }
        if (rules.getFirst().clause().discretion() && !question.askedUnits().isEmpty()) {
            return new Evidence.Discretion(rules.getFirst());
        }
        List<WeighedClause> strong = rules.stream()
                .filter(clause -> clause.strength() >= ENOUGH * COMPETES)
                .toList();
        List<String> competing = strong.stream()
                .filter(clause -> clause.strength() >= bestRule * COMPETES)
                .map(WeighedClause::platform)
                .distinct()
                .toList();
        boolean open = covered.isEmpty() && question.intent() != Intent.COMPARISON;
        return open && competing.size() > 1
                ? new Evidence.SeveralPlatforms(strong, competing)
                : new Evidence.Enough(strong);
    }

    /** Whether a figure is asked for, and no clause that could answer has one of that unit. */
    private static boolean lacksFigure(UnderstoodQuestion question, List<WeighedClause> rules, double best) {
        return !question.askedUnits().isEmpty()
                && rules.stream()
                        .filter(rule -> rule.strength() >= best * COMPETES)
                        .noneMatch(rule -> hasFigure(rule, question.askedUnits()));
    }

    private static boolean hasFigure(WeighedClause rule, List<String> units) {
        return Amounts.in(TextFolding.fold(rule.clause().passage())).stream()
                .anyMatch(amount -> units.contains(amount.unit()));
    }

    private static List<WeighedClause> bestOfEach(
            UnderstoodQuestion question, List<String> platforms, Edition edition) {
        List<List<WeighedClause>> lists = platforms.stream()
                .map(platform -> candidates(question, Set.of(platform), edition))
                .toList();
        List<WeighedClause> best = new ArrayList<>();
        lists.forEach(
                list -> list.stream().filter(clause -> !clause.isGap()).limit(1).forEach(best::add));
        lists.forEach(
                list -> list.stream().filter(clause -> !best.contains(clause)).forEach(best::add));
        return best;
    }

    private static List<WeighedClause> candidates(UnderstoodQuestion question, Set<String> platforms, Edition edition) {
        List<String> expansions = new ArrayList<>(question.expansions());
        if (!question.matter().isEmpty()) {
            expansions.add(question.matter());
        }
        Query query = new Query(question.words(), expansions, platforms, Optional.empty(), question.asOf());
        ClauseIndex index = edition.index();
        List<ScoredClause> found = index.search(query, CANDIDATES, 0).clauses();
        double top = found.isEmpty() ? 1 : found.getFirst().score();
        return found.stream()
                .map(clause -> new Candidate(clause, strength(question, query, clause, index)))
                .sorted(Comparator.comparingDouble(candidate -> -candidate.fitness(top)))
                .map(Candidate::weighed)
                .toList();
    }

    private record Candidate(ScoredClause found, double strength) {

        /** What decides the order: the strength, and between clauses of like strength the ranking. */
        double fitness(double topScore) {
            return strength * (0.7 + 0.3 * found.score() / topScore);
        }

        WeighedClause weighed() {
            return new WeighedClause(found.document(), found.clause(), strength);
        }
    }

    private static double strength(UnderstoodQuestion question, Query query, ScoredClause clause, ClauseIndex index) {
        double coverage = index.coverage(query, clause);
        double asked = index.askedAsSimilarity(question.words(), clause.clause());
        return 0.5 * coverage + 0.5 * Math.max(asked, coverage * asked);
    }
}
