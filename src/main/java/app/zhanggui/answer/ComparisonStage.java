package app.zhanggui.answer;

import app.zhanggui.answer.ComparedSides.Side;
import app.zhanggui.answer.evidence.Candidates;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets two or more platforms, acts or roles against each other, a row for each. Thread-safe. */
final class ComparisonStage implements AnswerStage {

    private static final int MOST_TOGETHER = 3;

    private final Phrases phrases;
    private final Wording wording;
    private final SideEvidence evidence;

    ComparisonStage(Candidates candidates, Phrases phrases) {
        this.phrases = phrases;
        this.wording = new Wording(phrases);
        this.evidence = new SideEvidence(candidates, phrases);
    }

    /**
     * A side with the clause that speaks of it; empty where the documents are silent.
     *
     * @param items the clauses of its section that speak of it equally; empty where there is one alone
     */
    private record Found(Side side, Optional<WeighedClause> clause, List<Clause> items, boolean covered) {}

    @Override
    public Optional<Answer> answer(Asked asked) {
        List<Side> sides = ComparedSides.of(asked);
        if (sides.size() < 2) {
            return Optional.empty();
        }
        List<Optional<WeighedClause>> clauses = SideClauses.choose(evidence.of(asked.question(), sides));
        List<Found> found = IntStream.range(0, sides.size())
                .mapToObj(at -> found(sides, at, clauses))
                .toList();
        boolean platforms = sides.stream()
                        .map(side -> side.question().question().platforms())
                        .distinct()
                        .count()
                > 1;
        long said = found.stream().filter(side -> side.clause().isPresent()).count();
        return said >= 2 || platforms && said == 1 ? checked(asked.question(), found) : Optional.empty();
    }

    private Optional<Answer> checked(UnderstoodQuestion question, List<Found> found) {
        Optional<FigureDifference> difference = difference(question, found);
        return new AnswerCheck(
                        question, difference.map(FigureDifference::claims).orElse(Set.of()))
                .checked(table(question, found, difference))
                .filter(kept -> kept.comparison().isPresent())
                .map(Answer.class::cast);
    }

    private static Optional<FigureDifference> difference(UnderstoodQuestion question, List<Found> found) {
        boolean two = found.size() == 2
                && found.stream().allMatch(side -> side.clause().isPresent());
        return two && FigureDifference.isAskedFor(question)
                ? FigureDifference.of(question, passage(found.getFirst()), passage(found.getLast()))
                : Optional.empty();
    }

    private static String passage(Found side) {
        return side.clause().map(clause -> clause.clause().passage()).orElse("");
    }

    /** What is found for a side. */
    private static Found found(List<Side> sides, int at, List<Optional<WeighedClause>> clauses) {
        Side side = sides.get(at);
        Optional<WeighedClause> clause = clauses.get(at);
        List<Clause> others = clauses.stream()
                .flatMap(Optional::stream)
                .map(WeighedClause::clause)
                .filter(other ->
                        clause.filter(own -> own.clause().equals(other)).isEmpty())
                .toList();
        UnderstoodQuestion question = side.question().question();
        List<String> covered = side.question().edition().ruleBook().coveredPlatforms();
        boolean inLibrary =
                question.platforms().isEmpty() || question.platforms().stream().anyMatch(covered::contains);
        List<Clause> items = clause.filter(_ -> question.amounts().isEmpty())
                .map(chosen -> items(chosen, ComparedSides.ownTerms(sides, at), others))
                .orElse(List.of());
        return new Found(side, clause, items, inLibrary);
    }

    /** The clauses beside the chosen one that speak of the side too: both that give B points. */
    private static List<Clause> items(WeighedClause chosen, List<String> terms, List<Clause> others) {
        if (terms.isEmpty() || chosen.isSection()) {
            return List.of();
        }
        List<Clause> items =
                chosen.document().parentOf(chosen.clause()).map(Clause::children).orElse(List.of()).stream()
                        .filter(item -> item.kind() == chosen.clause().kind())
                        .filter(item -> !others.contains(item))
                        .filter(item -> terms.stream().allMatch(TextFolding.fold(item.text())::contains))
                        .toList();
        return items.contains(chosen.clause()) && items.size() > 1 && items.size() <= MOST_TOGETHER ? items : List.of();
    }

    private DirectAnswer table(UnderstoodQuestion question, List<Found> found, Optional<FigureDifference> difference) {
        CitationCollection citations = new CitationCollection();
        boolean severalPlatforms = found.stream()
                        .flatMap(side -> side.clause().stream())
                        .map(WeighedClause::platform)
                        .distinct()
                        .count()
                > 1;
        RuleBook ruleBook = found.getFirst().side().question().edition().ruleBook();
        List<Comparison.Row> rows = found.stream()
                .map(side -> new Comparison.Row(
                        name(question, side, severalPlatforms, ruleBook), List.of(cell(question, side, citations))))
                .toList();
        List<Statement> statements = difference
                .map(apart -> statement(
                        question,
                        apart,
                        rows.getFirst().subject(),
                        rows.getLast().subject()))
                .map(text -> new Statement(
                        text,
                        citations.citations().stream().map(Citation::number).toList(),
                        rows.stream().map(Comparison.Row::subject).toList()))
                .stream()
                .toList();
        return new DirectAnswer(
                statements,
                citations.citations(),
                Optional.of(new Comparison(List.of(phrases.phrase(question.english(), "comparison.point")), rows)));
    }

    private String statement(UnderstoodQuestion question, FigureDifference apart, String name, String otherName) {
        boolean english = question.english();
        String own = phrases.amount(english, apart.one());
        return apart.isNothing()
                ? phrases.phrase(english, "comparison.same", name, otherName, own)
                : phrases.phrase(
                        english,
                        "comparison.apart",
                        name,
                        own,
                        otherName,
                        phrases.amount(english, apart.other()),
                        phrases.amount(english, apart.distance()));
    }

    private String name(UnderstoodQuestion question, Found found, boolean severalPlatforms, RuleBook ruleBook) {
        String name = found.side().name().isEmpty()
                ? found.clause()
                        .map(clause -> clause.clause().heading().getLast())
                        .orElse("—")
                : found.side().name();
        Optional<String> platform = found.clause()
                .filter(clause -> severalPlatforms)
                .map(clause -> ruleBook.platform(clause.platform()))
                .map(p -> question.english() ? p.english() : p.label())
                .filter(label -> !name.contains(label));
        return platform.map(label -> name + phrases.phrase(question.english(), "brackets", label))
                .orElse(name);
    }

    private Comparison.Cell cell(UnderstoodQuestion question, Found found, CitationCollection citations) {
        return found.clause()
                .map(clause -> found.items().isEmpty()
                        ? cell(question, clause, citations)
                        : together(question, clause, found.items(), citations))
                .orElseGet(() -> new Comparison.Cell(
                        phrases.phrase(
                                question.english(), found.covered() ? "comparison.silent" : "comparison.uncovered"),
                        Optional.empty()));
    }

    private Comparison.Cell cell(UnderstoodQuestion question, WeighedClause clause, CitationCollection citations) {
        Quotation quotation = Quotation.of(clause);
        return new Comparison.Cell(oneLine(wording.of(question, quotation)), Optional.of(citations.cite(quotation)));
    }

    /** Several items of one section, which is cited for them. */
    private Comparison.Cell together(
            UnderstoodQuestion question, WeighedClause clause, List<Clause> items, CitationCollection citations) {
        String text = items.stream()
                .map(item -> oneLine(wording.of(question, Quotation.of(clause.withClause(item)))))
                .collect(Collectors.joining(phrases.phrase(false, "cell.separator")));
        WeighedClause section = clause.document()
                .parentOf(clause.clause())
                .map(clause::withClause)
                .orElse(clause);
        return new Comparison.Cell(text, Optional.of(citations.cite(Quotation.of(section))));
    }

    /** A list as one line, its items parted by semicolons. */
    private static String oneLine(String text) {
        String line = text.replaceFirst("\n(?:-|1\\.) ", "").replaceAll("\n(?:-|\\d+\\.) ", "；");
        return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
    }
}
