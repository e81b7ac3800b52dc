package app.zhanggui.answer.derivation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Pairs;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.text.TextFolding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many days lie between the days of two clauses that the question names: 发布到生效隔了几天. */
final class DaysBetweenDerivation implements Derivation {

    private final Pattern asked;

    DaysBetweenDerivation(Pattern asked) {
        this.asked = asked;
    }

    @Override
    public boolean isAskedFor(String text) {
        return asked.matcher(text).find();
    }

    @Override
    public Optional<Derived> of(UnderstoodQuestion question, List<WeighedClause> clauses) {
        String named =
                TextFolding.fold(String.join(" ", question.terms())) + " " + question.text() + " " + question.chinese();
        return clauses.stream()
                .filter(clause -> !clause.isSection())
                .flatMap(clause -> clause.document().parentOf(clause.clause()).stream()
                        .flatMap(section -> between(clause, dated(clause, section.children()), Pairs.in(named))))
                .findFirst();
    }

    private static List<WeighedClause> dated(WeighedClause clause, List<Clause> children) {
        return children.stream()
                .map(clause::withClause)
                .filter(child -> day(child).isPresent())
                .toList();
    }

    /** The two clauses whose own words, or words of asking, the question has. */
    private static Stream<Derived> between(WeighedClause nearest, List<WeighedClause> dated, Set<String> named) {
        if (dated.size() != 2
                || dated.stream().noneMatch(clause -> clause.clause().equals(nearest.clause()))) {
            return Stream.empty();
        }
        boolean both =
                isNamed(dated.getFirst(), dated.getLast(), named) && isNamed(dated.getLast(), dated.getFirst(), named);
        return both
                ? Stream.of(new Derived.DaysBetween(
                        dated,
                        day(dated.getFirst()).orElseThrow(),
                        day(dated.getLast()).orElseThrow()))
                : Stream.empty();
    }

    private static boolean isNamed(WeighedClause clause, WeighedClause other, Set<String> named) {
        Set<String> own = new HashSet<>(words(clause));
        own.removeAll(words(other));
        return own.stream().anyMatch(named::contains);
    }

    /** The words of the clause and those with which people ask for it: 公布 for 发布. */
    private static Set<String> words(WeighedClause clause) {
        return Pairs.in(TextFolding.fold(
                clause.facts().folded() + " " + String.join(" ", clause.clause().askedAs())));
    }

    /** The only day that the clause names with its year. */
    private static Optional<LocalDate> day(WeighedClause clause) {
        List<Claim.Day> days = Claims.days(clause.clause().text());
        return days.size() == 1 ? day(days.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> day(Claim.Day day) {
        try {
            return day.year() == 0 ? Optional.empty() : Optional.of(LocalDate.of(day.year(), day.month(), day.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
