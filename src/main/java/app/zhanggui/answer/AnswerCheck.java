package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Total;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up every claim of a finished answer where the answer says that it stands, and leaves out what is not found.
 *
 * <p>A sentence, and each item of a list, must have its figures, dates and consequences in one clause of the passages
 * that it cites: two figures from two clauses do not make a rule. What it only restates must stand in the question, and
 * what was computed in the calculation. Stateless, thread-safe.
 */
final class AnswerCheck {

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[。；！？\\n]|(?<=[a-z\\])）」])[.;!?](?=\\s|$)");
    private static final Pattern ITEM_NUMBER = Pattern.compile("(?m)^\\s*(?:\\d+\\.|-)\\s");

    private final Set<Claim> asked;
    private final Set<Claim> calculated;

    /**
     * Checks answers to one question.
     *
     * @param calculated what a calculation shown with the answer says; empty where nothing was computed
     */
    AnswerCheck(UnderstoodQuestion question, Set<Claim> calculated) {
        this.asked = new LinkedHashSet<>(Claims.in(question.text() + " " + question.matter()));
        question.amounts().stream().map(Claim.Figure::new).forEach(asked::add);
        question.amounts().stream()
                .flatMap(amount -> Total.of(question, amount.unit()).stream())
                .map(Claim.Figure::new)
                .forEach(asked::add);
        this.calculated = calculated;
    }

    /** The statement's claims that stand nowhere; empty when it may be shown. */
    Set<Claim> unfounded(Statement statement, List<Citation> citations) {
        List<Citation> cited = citations.stream()
                .filter(citation -> statement.citations().contains(citation.number()))
                .toList();
        Set<Claim> restated = statement.restated().stream()
                .flatMap(text -> Claims.in(text).stream())
                .collect(Collectors.toSet());
        List<Set<Claim>> clauses = cited.stream().flatMap(AnswerCheck::clauses).toList();
        Set<Claim> unfounded = new LinkedHashSet<>();
        restated.stream().filter(claim -> !isSaid(claim, asked)).forEach(unfounded::add);
        String items = ITEM_NUMBER.matcher(statement.text()).replaceAll("");
        SENTENCE_ENDS.splitAsStream(items).forEach(sentence -> {
            List<Claim> claims = Claims.in(sentence).stream()
                    .filter(claim -> !isSaid(claim, restated) && !isSaid(claim, calculated))
                    .toList();
            unfounded.addAll(leastMissing(claims, clauses));
        });
        return unfounded;
    }

    /** The claims that the clause misses which says most of them; none where one clause says them all. */
    private static Collection<Claim> leastMissing(List<Claim> claims, List<Set<Claim>> clauses) {
        return clauses.stream()
                .map(clause -> missing(claims, clause))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(claims);
    }

    /** The clauses of a cited passage one by one, then with the headings above them. */
    private static Stream<Set<Claim>> clauses(Citation citation) {
        String headings = String.join(" ", citation.clause().heading());
        return citation.quotedText().lines().map(line -> Claims.in(line + " ; " + headings));
    }

    private static List<Claim> missing(List<Claim> claims, Set<Claim> said) {
        return claims.stream().filter(claim -> !isSaid(claim, said)).toList();
    }

    private static boolean isSaid(Claim claim, Set<Claim> said) {
        return switch (claim) {
            case Claim.Figure figure -> said.contains(figure);
            case Claim.Number number ->
                said.contains(number)
                        || said.stream()
                                .anyMatch(other -> other instanceof Claim.Figure(var amount)
                                        && amount.value().equals(number.value()));
            case Claim.Day day ->
                said.stream()
                        .anyMatch(other ->
                                other instanceof Claim.Day named && named.isLike(day) && named.agreesWith(day));
            case Claim.Consequence consequence -> said.contains(consequence);
        };
    }

    /** The answer without the statements that are not founded; empty where nothing is left. */
    Optional<DirectAnswer> checked(DirectAnswer answer) {
        List<Statement> founded = answer.statements().stream()
                .filter(statement -> unfounded(statement, answer.citations()).isEmpty())
                .toList();
        Optional<Comparison> comparison = answer.comparison().filter(table -> isFounded(table, answer.citations()));
        boolean whole = founded.size() == answer.statements().size() && comparison.equals(answer.comparison());
        return whole
                ? Optional.of(answer)
                : new CitationNumbers(answer.citations())
                        .renumbered(founded, comparison)
                        .map(kept -> kept.with(answer.calculation()));
    }

    private boolean isFounded(Comparison table, List<Citation> citations) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.citation().isEmpty()
                        || unfounded(
                                        new Statement(
                                                cell.text(),
                                                cell.citation().stream().toList()),
                                        citations)
                                .isEmpty());
    }
}
