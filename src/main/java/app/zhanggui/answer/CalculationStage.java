package app.zhanggui.answer;

import app.zhanggui.answer.calculation.Aim;
import app.zhanggui.answer.calculation.Calculations;
import app.zhanggui.answer.calculation.Calculations.Result;
import app.zhanggui.answer.calculation.Outcome;
import app.zhanggui.answer.calculation.QuestionBack;
import app.zhanggui.answer.calculation.Said;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.answer.judgement.Rungs;
import app.zhanggui.penalty.CitedClause;
import app.zhanggui.question.Amounts;
import app.zhanggui.question.AskedFor;
import app.zhanggui.question.Intent;
import app.zhanggui.question.TakingBack;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.question.events.Act;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Calculates where a question tells events of an account, and asks back where one thing is missing. */
final class CalculationStage implements AnswerStage {

    /** No rule set counts it. */
    private static final String MONEY = "元";

    private static final Set<AskedFor> WAY = EnumSet.of(AskedFor.WHERE, AskedFor.HOW_TO);

    private final ToldTurns told = new ToldTurns();
    private final TakingBack takingBack = new TakingBack();
    private final Calculations calculations;
    private final AlsoAsked alsoAsked;
    private final Phrases phrases;

    CalculationStage(Calculations calculations, AlsoAsked alsoAsked, Phrases phrases) {
        this.calculations = calculations;
        this.alsoAsked = alsoAsked;
        this.phrases = phrases;
    }

    @Override
    public Optional<Answer> answer(Asked asked) {
        UnderstoodQuestion question = asked.question();
        RuleBook ruleBook = asked.edition().ruleBook();
        List<RuleSet> ruleSets = ruleBook.ruleSets().stream()
                .filter(ruleSet ->
                        question.platforms().isEmpty() || question.platforms().contains(ruleSet.platform()))
                .toList();
        if (isUnclearCorrection(question)) {
            String back = phrases.phrase(question.english(), "clarify.correction");
            return Optional.of(new Clarification(List.of(new Statement(back, List.of())), back, List.of(), List.of()));
        }
        if (ruleSets.isEmpty()
                || question.platforms().size() > 1
                || question.askedUnits().contains(MONEY) && !tellsOfOrders(question)
                || isClaimOfARule(question)
                || asksForAWay(question)
                || isComparison(asked)) {
            return Optional.empty();
        }
        return calculations.calculate(told.of(question), ruleSets).flatMap(result -> switch (result) {
            case Result.Calculated(Outcome outcome, var claims) ->
                checked(direct(question, outcome, ruleBook), new AnswerCheck(question, claims))
                        .map(answer -> alsoAsked.with(answer, asked));
            case Result.Silent(RuleSet ruleSet, var sentences, var claims) ->
                silent(question, ruleSet, sentences, ruleBook, new AnswerCheck(question, claims));
            case Result.Stated(RuleSet ruleSet, var sentences, var claims) ->
                new AnswerCheck(question, claims)
                        .checked(stated(question, ruleSet, sentences, ruleBook))
                        .map(Answer.class::cast);
            case Result.Incomplete(RuleSet ruleSet, QuestionBack back) ->
                Optional.of(clarification(back, ruleSet, question, ruleBook));
        });
    }

    /** Whether it asks where or with what to do something, and nothing of what it brings: 有什么工具，上哪儿弄. */
    private static boolean asksForAWay(UnderstoodQuestion question) {
        return question.asked().stream().anyMatch(WAY::contains)
                && Aim.of(question.text()).isEmpty()
                && Claims.consequences(question.text()).isEmpty();
    }

    /** What an order owes is told by whether it owes anything. */
    private static boolean tellsOfOrders(UnderstoodQuestion question) {
        return question.events().events().stream().anyMatch(event -> event.act() == Act.ORDER);
    }

    /** Whether it puts a figure of the turn before right, and it is not clear which one. */
    private boolean isUnclearCorrection(UnderstoodQuestion question) {
        return !question.matter().isEmpty()
                && question.asked().isEmpty()
                && !Amounts.in(question.text()).isEmpty()
                && takingBack.isIn(question.text());
    }

    /** Whether it puts to the test where a rule begins, whatever case it gives for it: 就算情节严重也得五次才关评论，没错吧. */
    private static boolean isClaimOfARule(UnderstoodQuestion question) {
        return PolarQuestion.of(question).equals(Optional.of(PolarQuestion.RIGHT)) && Rungs.isAskedFor(question);
    }

    /** Whether it sets things against each other; 各多少 of things that happened is their sum. */
    private static boolean isComparison(Asked asked) {
        UnderstoodQuestion question = asked.question();
        boolean apart =
                FigureDifference.isAskedFor(question) && ComparedSides.of(asked).size() > 1;
        return apart
                || question.intent() == Intent.COMPARISON
                        && (question.events().events().isEmpty()
                                || Aim.of(question.text()).contains(Aim.DIFFERENCE));
    }

    /** A calculation whose main sentence does not pass is not shown at all. */
    private static Optional<DirectAnswer> checked(DirectAnswer answer, AnswerCheck check) {
        return check.unfounded(answer.statements().getFirst(), answer.citations())
                        .isEmpty()
                ? check.checked(answer)
                : Optional.empty();
    }

    private DirectAnswer direct(UnderstoodQuestion question, Outcome outcome, RuleBook ruleBook) {
        CitationCollection citations = new CitationCollection();
        List<Statement> statements = new ArrayList<>();
        for (Said said : outcome.sentences()) {
            List<Integer> numbers = cite(said.clauses(), citations, question, ruleBook);
            String text = statements.isEmpty()
                    ? led(
                            question,
                            outcome,
                            assumed(question, outcome.calculation().ruleSet(), said.text()))
                    : said.text();
            statements.add(new Statement(text, numbers));
        }
        return new DirectAnswer(
                statements, citations.citations(), Optional.empty(), Optional.of(outcome.calculation()));
    }

    /** The first sentence; with the rule set in front, where the question did not say what it is about. */
    private String assumed(UnderstoodQuestion question, RuleSet ruleSet, String first) {
        Locale language = question.english() ? Locale.ENGLISH : Locale.CHINESE;
        return question.platforms().isEmpty()
                ? phrases.phrase(
                        question.english(),
                        "calculation.assumed",
                        ruleSet.title().in(language),
                        first)
                : first;
    }

    /** The first sentence behind yes or no in the words of the question. */
    private String led(UnderstoodQuestion question, Outcome outcome, String first) {
        return PolarQuestion.of(question)
                .flatMap(polar -> outcome.verdict().map(yes -> phrases.lead(question.english(), polar, yes)))
                .map(lead -> phrases.phrase(question.english(), "lead.measure", lead, first))
                .orElse(first);
    }

    private DirectAnswer stated(UnderstoodQuestion question, RuleSet ruleSet, List<Said> sentences, RuleBook ruleBook) {
        CitationCollection citations = new CitationCollection();
        List<Statement> statements = new ArrayList<>();
        for (Said said : sentences) {
            List<Integer> numbers = cite(said.clauses(), citations, question, ruleBook);
            String text = statements.isEmpty() ? assumed(question, ruleSet, said.text()) : said.text();
            statements.add(new Statement(text, numbers));
        }
        return new DirectAnswer(statements, citations.citations());
    }

    private Optional<Answer> silent(
            UnderstoodQuestion question, RuleSet ruleSet, List<Said> sentences, RuleBook ruleBook, AnswerCheck check) {
        return check.checked(stated(question, ruleSet, sentences, ruleBook))
                .map(answer -> new NoAnswer(Silence.NOT_LAID_DOWN, answer.statements(), answer.citations()));
    }

    private static List<Integer> cite(
            List<ClauseId> clauses, CitationCollection citations, UnderstoodQuestion question, RuleBook ruleBook) {
        return clauses.stream()
                .flatMap(id -> CitedClause.find(id, question.asOf(), ruleBook).stream())
                .map(cited -> citations.cite(Quotation.of(cited.document(), cited.clause())))
                .distinct()
                .toList();
    }

    private Clarification clarification(
            QuestionBack back, RuleSet ruleSet, UnderstoodQuestion question, RuleBook ruleBook) {
        CitationCollection citations = new CitationCollection();
        List<Integer> numbers = cite(back.clauses(), citations, question, ruleBook);
        String text = assumed(question, ruleSet, back.text());
        return new Clarification(List.of(new Statement(text, numbers)), text, back.options(), citations.citations());
    }
}
