package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Bearing;
import app.zhanggui.answer.evidence.Focus;
import app.zhanggui.answer.evidence.Ladder;
import app.zhanggui.answer.evidence.NamedSections;
import app.zhanggui.answer.evidence.OpenRung;
import app.zhanggui.answer.evidence.PointedRungs;
import app.zhanggui.answer.evidence.Step;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Intent;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseIndex;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses which clauses an answer states, one to three, and in what words. Stateless, thread-safe.
 *
 * <p>A statement is the clause's own text, so a figure that the clause does not contain cannot appear.
 */
final class StatementSelection {

    private static final int MOST_STATEMENTS = 2;
    private static final int MOST_COMPARED = 3;

    /** How strong a further clause must be, as a part of the best one's strength. */
    private static final double ALSO_STATED = 0.75;

    /** The same for a clause that speaks of no more of the question than the first one. */
    private static final double SAYS_THE_SAME = 0.8;

    /** The same for another kind of what is asked for, where all kinds are. */
    private static final double ANOTHER_KIND = 0.4;

    /** The same for the clause beside the first one that alone says what follows, where that is asked for. */
    private static final double FOLLOWS = 0.5;

    /** The same in a comparison, whose things are searched one by one. */
    private static final double ALSO_COMPARED = 0.45;

    /** How strong the other items of a list must be, as a part of one's strength, to fit equally well. */
    private static final double EQUALLY_WELL = 0.9;

    /** The same where a list is asked for: an item that stands out is the answer itself. */
    private static final double TOGETHER = 0.6;

    /** Among how many of the strongest clauses the other items of a list are looked for. */
    private static final int NEAREST = 8;

    private static final Pattern WHAT_FOLLOWS = Pattern.compile(
            "怎样|怎么样|怎么着|咋样|(?:怎么|咋)(?:处理|处置|处罚|罚|收拾)|拿(?:我|他|她|店)们?[^,。?]{0,3}(?:怎么|咋)|后果|会被|如何处[理罚]|\\bwhat happens\\b|\\bwhat (?:does|will|can|would) (?:the )?platform do\\b|\\bpenalty\\b");

    private static final Pattern ANNOUNCEMENT = Pattern.compile("见下表|下表的|如下表|以下 ?\\d+ ?[种条项类]|如下[：:]");

    private final PointedRungs pointed = new PointedRungs();
    private final Verdicts verdicts;
    private final Wording wording;

    StatementSelection(Phrases phrases) {
        this.verdicts = new Verdicts(phrases, pointed);
        this.wording = new Wording(phrases);
    }

    DirectAnswer answer(UnderstoodQuestion question, List<WeighedClause> clauses, ClauseIndex index) {
        List<WeighedClause> enumerated =
                question.intent() == Intent.LIST ? NamedSections.enumerated(question, clauses) : List.of();
        List<WeighedClause> cases = ConsequenceCases.of(question, clauses);
        List<WeighedClause> chosen =
                !cases.isEmpty() ? cases : enumerated.isEmpty() ? stated(question, clauses) : enumerated;
        Optional<Decision> decision = Decision.of(question, chosen);
        List<WeighedClause> stated = verdicts.decidingFirst(question, chosen, decision);
        List<Statement> statements = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (WeighedClause clause : stated) {
            Quotation quotation = Quotation.of(clause, question, index);
            citations.add(quotation.citation(citations.size() + 1));
            Statement said = new Statement(wording.of(question, quotation), List.of(citations.size()));
            statements.add(statements.isEmpty() ? verdicts.before(question, clause, decision, said) : said);
        }
        return new DirectAnswer(statements, citations);
    }

    private List<WeighedClause> stated(UnderstoodQuestion question, List<WeighedClause> clauses) {
        List<WeighedClause> stated = new ArrayList<>();
        Set<String> words = Focus.ofWhole(question).words();
        double best =
                clauses.stream().mapToDouble(WeighedClause::strength).max().orElse(0);
        List<WeighedClause> ordered =
                question.intent() == Intent.LIST ? NamedSections.namedFirst(question, clauses) : clauses;
        for (WeighedClause candidate : ordered) {
            WeighedClause inContext = inContext(question, candidate, clauses);
            boolean listed = announcesAList(candidate) && stated.stream().anyMatch(s -> overlap(s, inContext));
            WeighedClause clause = listed ? candidate : inContext;
            boolean strong = clause.strength() >= best * near(question, words, clause, stated);
            boolean anotherPlatform = question.platforms().size() > 1
                    && stated.stream().noneMatch(s -> s.platform().equals(clause.platform()));
            boolean answeredWhole = isNamedList(question, stated, clause);
            boolean repeats = stated.stream().anyMatch(s -> overlap(s, clause) || onOneLadder(question, s, clause));
            if ((strong || anotherPlatform) && !repeats && !answeredWhole) {
                stated.add(clause);
            }
        }
        if (WHAT_FOLLOWS.matcher(question.text()).find()) {
            ClassConsequence.of(stated)
                    .filter(follows -> !stated.contains(follows))
                    .ifPresent(follows -> stated.add(1, follows));
        }
        int most = question.intent() == Intent.COMPARISON ? MOST_COMPARED : MOST_STATEMENTS;
        return bearingFirst(question, stated.subList(0, Math.min(most, stated.size())));
    }

    /** Whether the list that the question names by its heading is stated already, and the clause is not another one. */
    private static boolean isNamedList(UnderstoodQuestion question, List<WeighedClause> stated, WeighedClause clause) {
        return question.intent() == Intent.LIST
                && !stated.isEmpty()
                && NamedSections.isNamed(question, stated.getFirst())
                && !NamedSections.isNamed(question, clause);
    }

    /** The clause that is stated for it: its list where the list is wanted, the rung that the amount reaches. */
    WeighedClause inContext(UnderstoodQuestion question, WeighedClause candidate, List<WeighedClause> clauses) {
        return onItsLadder(question, inItsList(question, candidate, clauses));
    }

    /** The clauses that judge an amount of the question stand before those that only speak of the matter. */
    private static List<WeighedClause> bearingFirst(UnderstoodQuestion question, List<WeighedClause> stated) {
        return stated.stream()
                .sorted(Comparator.comparing(
                        clause -> Bearing.of(question, clause).met().isEmpty()))
                .toList();
    }

    /** How strong the clause must be: a second sentence is for a part of the question that the first leaves open. */
    private static double near(
            UnderstoodQuestion question, Set<String> words, WeighedClause clause, List<WeighedClause> stated) {
        if (question.intent() == Intent.COMPARISON) {
            return ALSO_COMPARED;
        }
        if (isAnotherKind(question, clause, stated)) {
            return ANOTHER_KIND;
        }
        if (saysWhatFollows(question, clause, stated) && standsBeside(clause, stated)) {
            return FOLLOWS;
        }
        boolean adds = stated.isEmpty()
                || words.stream()
                        .anyMatch(word -> clause.facts().passage().contains(word)
                                && stated.stream().noneMatch(s -> said(s).contains(word)));
        return adds || saysWhatFollows(question, clause, stated) ? ALSO_STATED : SAYS_THE_SAME;
    }

    /** Whether all kinds of a thing are asked for, and the clause beside the first one is another kind of it. */
    private static boolean isAnotherKind(
            UnderstoodQuestion question, WeighedClause clause, List<WeighedClause> stated) {
        if (question.intent() != Intent.LIST || question.terms().isEmpty() || stated.isEmpty()) {
            return false;
        }
        WeighedClause first = stated.getFirst();
        return clause.clause().kind() == first.clause().kind()
                && first.document()
                        .parentOf(first.clause())
                        .equals(clause.document().parentOf(clause.clause()))
                && question.terms().stream()
                        .map(TextFolding::fold)
                        .allMatch(term -> says(first, term) && says(clause, term));
    }

    private static boolean says(WeighedClause clause, String term) {
        return TextFolding.fold(clause.clause().passage()).contains(term);
    }

    /** Whether it is asked what follows, and only this clause says so. */
    private static boolean saysWhatFollows(
            UnderstoodQuestion question, WeighedClause clause, List<WeighedClause> stated) {
        return hasConsequence(clause)
                && stated.stream().noneMatch(StatementSelection::hasConsequence)
                && WHAT_FOLLOWS.matcher(question.text()).find();
    }

    private static boolean standsBeside(WeighedClause clause, List<WeighedClause> stated) {
        return stated.stream()
                .limit(1)
                .anyMatch(first -> !clause.isSection()
                        && first.document()
                                .parentOf(first.clause())
                                .equals(clause.document().parentOf(clause.clause())));
    }

    private static boolean hasConsequence(WeighedClause clause) {
        return clause.facts().hasConsequence();
    }

    private static String said(WeighedClause clause) {
        return String.join(" ", clause.clause().heading()) + clause.facts().passage();
    }

    private static boolean overlap(WeighedClause one, WeighedClause other) {
        return one.clause().walk().anyMatch(other.clause()::equals)
                || other.clause().walk().anyMatch(one.clause()::equals);
    }

    /** Another rung of a ladder on which the question's amount has its own. */
    private static boolean onOneLadder(UnderstoodQuestion question, WeighedClause one, WeighedClause other) {
        Optional<Step> step = Step.of(question, one);
        return step.isPresent() && step.equals(Step.of(question, other));
    }

    /**
     * The whole list instead of one item, where all items are asked for, or where several fit about equally well and
     * the question has no amount that would choose among them.
     */
    private static WeighedClause inItsList(
            UnderstoodQuestion question, WeighedClause evidence, List<WeighedClause> clauses) {
        if (evidence.isSection()) {
            return evidence;
        }
        if (announcesAList(evidence)) {
            return evidence.document()
                    .parentOf(evidence.clause())
                    .map(evidence::withClause)
                    .filter(WeighedClause::isStatable)
                    .orElse(evidence);
        }
        boolean steps = question.intent() == Intent.PROCEDURE;
        boolean listWanted = question.intent().wantsAll();
        double near = evidence.strength() * (listWanted ? TOGETHER : EQUALLY_WELL);
        int several = listWanted ? 2 : question.amounts().isEmpty() ? 3 : Integer.MAX_VALUE;
        return evidence.document()
                .parentOf(evidence.clause())
                .filter(section -> evidence.withClause(section).isStatable())
                .filter(section -> clauses.stream()
                                .limit(NEAREST)
                                .filter(other -> other.strength() >= near)
                                .filter(other -> section.children().contains(other.clause())
                                        || steps && section.equals(other.clause()))
                                .count()
                        >= several)
                .map(evidence::withClause)
                .orElse(evidence);
    }

    /** Whether the clause only says that a table or a list follows, so that it is nothing without them. */
    private static boolean announcesAList(WeighedClause evidence) {
        return evidence.clause().kind() == ClauseKind.PARAGRAPH
                && ANNOUNCEMENT.matcher(evidence.clause().text()).find();
    }

    private WeighedClause onItsLadder(UnderstoodQuestion question, WeighedClause evidence) {
        return pointed.of(question, evidence)
                .or(() -> pointed.ofTopic(question, evidence))
                .or(() -> Step.of(question, evidence)
                        .flatMap(step -> step.ladder().reachedBy(step.amount()))
                        .map(Ladder.Rung::clause))
                .map(evidence::withClause)
                .or(() -> OpenRung.ladder(question, evidence))
                .orElse(evidence);
    }
}
