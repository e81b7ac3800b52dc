package app.zhanggui.answer.evidence;

import app.zhanggui.question.AskedFor;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question that says only that something happens, 会冻结多久, and neither on which platform nor for what. Where several
 * platforms have a rule with its words, which one is meant must be asked. The words stand in {@code
 * bare-questions.txt}. Immutable, thread-safe.
 */
public final class BareQuestion {

    private static final Set<AskedFor> OUTCOME = EnumSet.of(
            AskedFor.CONSEQUENCE,
            AskedFor.HOW_LONG,
            AskedFor.HOW_MUCH,
            AskedFor.UNTIL_WHEN,
            AskedFor.WHETHER,
            AskedFor.HOW_TO);

    private final Pattern words = Pattern.compile(LineResource.read(BareQuestion.class, "bare-questions.txt").stream()
            .map(LineResource.Line::value)
            .collect(Collectors.joining("|")));

    /** The platforms that it may mean, at least two, each with its nearest clause; empty where it is not that bare. */
    Optional<Evidence> of(UnderstoodQuestion question, List<WeighedClause> clauses) {
        List<String> terms = question.terms().stream()
                .filter(term -> !Candidates.ASKING_TERMS.contains(term))
                .map(TextFolding::fold)
                .toList();
        if (terms.isEmpty() || !isBare(question)) {
            return Optional.empty();
        }
        List<WeighedClause> fitting = clauses.stream()
                .filter(clause -> !clause.isGap() && !clause.isSection())
                .filter(clause -> says(clause, terms))
                .toList();
        List<WeighedClause> withFigure = fitting.stream()
                .filter(clause ->
                        question.askedUnits().isEmpty() || clause.facts().hasFigure(question.askedUnits()))
                .toList();
        return platforms(withFigure).size() < 2
                ? Optional.empty()
                : Optional.of(new Evidence.SeveralPlatforms(fitting, platforms(fitting)));
    }

    private static List<String> platforms(List<WeighedClause> clauses) {
        return clauses.stream().map(WeighedClause::platform).distinct().toList();
    }

    /** The question's terms that name an act or an object, in the documents' words. */
    List<String> ownTerms(UnderstoodQuestion question) {
        return question.terms().stream()
                .map(TextFolding::fold)
                .filter(term -> !Candidates.ASKING_TERMS.contains(term))
                .filter(term -> !words.matcher(term).replaceAll("").isBlank())
                .toList();
    }

    private boolean isBare(UnderstoodQuestion question) {
        return question.platforms().isEmpty()
                && question.matter().isEmpty()
                && question.roles().isEmpty()
                && question.asked().stream().anyMatch(OUTCOME::contains)
                && isMatterOf(question);
    }

    /** Whether the question names nothing but what may happen. */
    public boolean isMatterOf(UnderstoodQuestion question) {
        return words.matcher(question.words()).replaceAll("").isBlank();
    }

    private static boolean says(WeighedClause clause, List<String> terms) {
        String passage = clause.facts().folded();
        return terms.stream().allMatch(passage::contains);
    }
}
