package app.zhanggui.answer;

import app.zhanggui.answer.ComparedSides.Side;
import app.zhanggui.answer.evidence.Evidence;
import app.zhanggui.answer.evidence.EvidenceWeighing;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets two or more platforms, acts or roles against each other, a row for each. Thread-safe. */
final class ComparisonStage implements AnswerStage {

    /** How near, as a part of a side's best strength, a clause of the common document must be to stand first. */
    private static final double NEAR = 0.55;

    private static final int LONGEST_CELL = 320;

    private final EvidenceWeighing weighing;
    private final Phrases phrases;
    private final Wording wording;
    private final StatementSelection selection;

    ComparisonStage(EvidenceWeighing weighing, Phrases phrases) {
        this.weighing = weighing;
        this.phrases = phrases;
        this.wording = new Wording(phrases);
        this.selection = new StatementSelection(phrases);
    }

    /** A side with the clause that speaks of it; empty where the documents are silent. */
    private record Found(Side side, Optional<WeighedClause> clause, boolean covered) {}

    @Override
    public Optional<Answer> answer(Asked asked) {
        List<Side> sides = ComparedSides.of(asked);
        if (sides.size() < 2) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        Optional<RuleDocument> common = commonDocument(sides);
        for (Side side : sides) {
            found.add(found(side, found, common));
        }
        boolean platforms = sides.stream()
                        .map(side -> side.question().question().platforms())
                        .distinct()
                        .count()
                > 1;
        long said = found.stream().filter(side -> side.clause().isPresent()).count();
        return said >= 2 || platforms && said == 1
                ? Optional.of(table(asked.question(), found)).flatMap(answer -> checked(asked.question(), answer))
                : Optional.empty();
    }

    private static Optional<Answer> checked(UnderstoodQuestion question, DirectAnswer answer) {
        return new AnswerCheck(question, Set.of())
                .checked(answer)
                .filter(kept -> kept.comparison().isPresent())
                .map(Answer.class::cast);
    }

    /** The document of the side that is found most clearly: the others of the same platform stand in it too. */
    private Optional<RuleDocument> commonDocument(List<Side> sides) {
        return sides.stream()
                .flatMap(side -> clauses(side).stream().limit(1))
                .max(Comparator.comparingDouble(WeighedClause::strength))
                .map(WeighedClause::document);
    }

    private List<WeighedClause> clauses(Side side) {
        return switch (weighing.weighOneSide(
                side.question().question(), side.question().edition())) {
            case Evidence.Enough enough -> enough.clauses();
            case Evidence.Discretion discretion -> List.of(discretion.clause());
            default -> List.of();
        };
    }

    /** What is found for a side, leaving out what another side has already been given. */
    private Found found(Side side, List<Found> before, Optional<RuleDocument> common) {
        UnderstoodQuestion question = side.question().question();
        List<String> covered = side.question().edition().ruleBook().coveredPlatforms();
        List<WeighedClause> clauses = clauses(side);
        double near =
                clauses.stream().mapToDouble(WeighedClause::strength).max().orElse(0) * NEAR;
        Optional<WeighedClause> clause = clauses.stream()
                .sorted(Comparator.comparing(
                        found -> !(common.filter(found.document()::equals).isPresent() && found.strength() >= near)))
                .map(found -> selection.inContext(question, found, clauses))
                .filter(found -> wording.of(question, Quotation.of(found)).length() <= LONGEST_CELL)
                .filter(found -> before.stream()
                        .flatMap(other -> other.clause().stream())
                        .noneMatch(other -> other.clause().walk().anyMatch(found.clause()::equals)))
                .findFirst();
        boolean inLibrary =
                question.platforms().isEmpty() || question.platforms().stream().anyMatch(covered::contains);
        return new Found(side, clause, inLibrary);
    }

    private DirectAnswer table(UnderstoodQuestion question, List<Found> found) {
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
        return new DirectAnswer(
                List.of(),
                citations.citations(),
                Optional.of(new Comparison(List.of(phrases.phrase(question.english(), "comparison.point")), rows)));
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
                .map(clause -> {
                    Quotation quotation = Quotation.of(clause);
                    return new Comparison.Cell(
                            oneLine(wording.of(question, quotation)), Optional.of(citations.cite(quotation)));
                })
                .orElseGet(() -> new Comparison.Cell(
                        phrases.phrase(
                                question.english(), found.covered() ? "comparison.silent" : "comparison.uncovered"),
                        Optional.empty()));
    }

    /** A list as one line, its items parted by semicolons. */
    private static String oneLine(String text) {
        String line = text.replaceFirst("\n(?:-|1\\.) ", "").replaceAll("\n(?:-|\\d+\\.) ", "；");
        return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
    }
}
