package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Evidence;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the evidence into words. Stateless, thread-safe. */
final class AnswerComposition {

    private static final int CLARIFYING_CITATIONS = 3;
    private static final int EXAMPLES = 3;

    private final Phrases phrases;
    private final StatementSelection selection;
    private final GapWording gaps;

    AnswerComposition(Phrases phrases) {
        this.phrases = phrases;
        this.selection = new StatementSelection(phrases);
        this.gaps = new GapWording(phrases);
    }

    Answer answer(UnderstoodQuestion question, Evidence evidence, Edition edition) {
        RuleBook ruleBook = edition.ruleBook();
        return switch (evidence) {
            case Evidence.Enough enough -> selection.answer(question, enough.clauses(), edition.index());
            case Evidence.SeveralPlatforms several -> clarification(question, several, ruleBook);
            case Evidence.SeveralMeanings several -> meanings(question, several.clauses());
            case Evidence.NotLaidDown notLaidDown -> gap(question, notLaidDown.gap());
            case Evidence.FigureMissing missing ->
                covered(
                        Silence.NOT_LAID_DOWN,
                        phrases.phrase(
                                question.english(),
                                "silence.figure",
                                phrases.phrase(question.english(), "figure." + missing.unit())),
                        missing.clauses());
            case Evidence.PointMissing missing ->
                covered(Silence.NOT_LAID_DOWN, phrases.phrase(question.english(), "silence.point"), missing.clauses());
            case Evidence.Discretion discretion ->
                covered(
                        Silence.DISCRETION,
                        phrases.phrase(
                                question.english(),
                                "silence.discretion",
                                discretion.clause().clause().text()),
                        List.of(discretion.clause()));
            case Evidence.UncoveredPlatform uncovered ->
                outOfScope(phrases.phrase(
                        question.english(),
                        "silence.platform",
                        labels(question, uncovered.platforms(), ruleBook),
                        labels(question, covered(ruleBook), ruleBook)));
            case Evidence.OffTopic offTopic -> offTopic(question, ruleBook);
        };
    }

    /** The clauses of an answer none of whose sentences is founded on them. */
    NoAnswer unfounded(UnderstoodQuestion question, DirectAnswer answer) {
        List<Citation> citations = answer.citations();
        return new NoAnswer(
                Silence.NOT_LAID_DOWN,
                List.of(new Statement(
                        phrases.phrase(question.english(), "silence.point"),
                        citations.stream().map(Citation::number).toList())),
                citations);
    }

    private Clarification clarification(
            UnderstoodQuestion question, Evidence.SeveralPlatforms several, RuleBook ruleBook) {
        List<String> platforms = several.platforms();
        String back = phrases.phrase(question.english(), "clarify.platform", labels(question, platforms, ruleBook));
        List<WeighedClause> competing = platforms.stream()
                .flatMap(platform -> several.clauses().stream()
                        .filter(c -> c.platform().equals(platform))
                        .limit(1))
                .limit(CLARIFYING_CITATIONS)
                .toList();
        List<String> options = platforms.stream()
                .map(platform -> label(question.english(), platform, ruleBook))
                .toList();
        return new Clarification(List.of(new Statement(back, List.of())), back, options, citations(competing));
    }

    /** Asks which of the acts is meant; each option is the question again with the name of the act before it. */
    private Clarification meanings(UnderstoodQuestion question, List<WeighedClause> clauses) {
        List<WeighedClause> cited = clauses.stream()
                .map(clause -> clause.isGap() ? GapCover.of(clause).getFirst() : clause)
                .toList();
        List<String> names = cited.stream().map(AnswerComposition::name).toList();
        String back = phrases.phrase(
                question.english(),
                "clarify.meaning",
                String.join(phrases.phrase(question.english(), "list.separator"), names));
        List<String> options = names.stream()
                .map(name -> phrases.phrase(question.english(), "clarify.option", name, question.text()))
                .toList();
        List<Citation> citations = citations(cited);
        return new Clarification(
                List.of(new Statement(
                        back, citations.stream().map(Citation::number).toList())),
                back,
                options,
                citations);
    }

    private static String name(WeighedClause clause) {
        return clause.clause().kind() == ClauseKind.ROW
                ? clause.clause().cells().getFirst().text()
                : clause.document().title();
    }

    private NoAnswer gap(UnderstoodQuestion question, WeighedClause gap) {
        List<WeighedClause> covering = GapCover.of(gap);
        return covered(Silence.NOT_LAID_DOWN, gaps.of(question, gap, covering), covering);
    }

    private static NoAnswer covered(Silence silence, String text, List<WeighedClause> clauses) {
        List<Citation> citations = citations(clauses);
        return new NoAnswer(
                silence,
                List.of(new Statement(
                        text, citations.stream().map(Citation::number).toList())),
                citations);
    }

    /** The friendly sentence to small talk, other work and orders. */
    NoAnswer refusal(boolean english, RuleBook ruleBook) {
        return outOfScope(phrases.phrase(
                english, "silence.refused", labels(english, covered(ruleBook), ruleBook), examples(english, ruleBook)));
    }

    /** The title of one document for each platform. */
    private String examples(boolean english, RuleBook ruleBook) {
        return covered(ruleBook).stream()
                .flatMap(slug -> ruleBook.documents().stream()
                        .filter(document -> document.platform().equals(slug))
                        .min(Comparator.comparing(RuleDocument::file))
                        .stream())
                .limit(EXAMPLES)
                .map(document -> phrases.phrase(english, "document", document.title()))
                .collect(Collectors.joining(phrases.phrase(english, "list.separator")));
    }

    /** The platforms with documents, in an order that does not depend on that of the documents. */
    private static List<String> covered(RuleBook ruleBook) {
        return ruleBook.coveredPlatforms().stream().sorted().toList();
    }

    private NoAnswer offTopic(UnderstoodQuestion question, RuleBook ruleBook) {
        return outOfScope(
                ruleBook.documents().isEmpty()
                        ? phrases.phrase(question.english(), "silence.empty")
                        : phrases.phrase(
                                question.english(),
                                "silence.topic",
                                labels(question, covered(ruleBook), ruleBook),
                                examples(question.english(), ruleBook)));
    }

    private static NoAnswer outOfScope(String text) {
        return new NoAnswer(Silence.OUT_OF_SCOPE, List.of(new Statement(text, List.of())), List.of());
    }

    private static List<Citation> citations(List<WeighedClause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(at -> Quotation.of(clauses.get(at)).citation(at + 1))
                .toList();
    }

    private String labels(UnderstoodQuestion question, List<String> platforms, RuleBook ruleBook) {
        return labels(question.english(), platforms, ruleBook);
    }

    private String labels(boolean english, List<String> platforms, RuleBook ruleBook) {
        return platforms.stream()
                .map(platform -> label(english, platform, ruleBook))
                .collect(Collectors.joining(phrases.phrase(english, "list.separator")));
    }

    private static String label(boolean english, String platform, RuleBook ruleBook) {
        return english
                ? ruleBook.platform(platform).english()
                : ruleBook.platform(platform).label();
    }
}
