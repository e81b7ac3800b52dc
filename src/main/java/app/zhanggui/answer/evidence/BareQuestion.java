package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.AskedFor;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            AskedFor.WHY,
            AskedFor.HOW_TO);

    private static final List<LineResource.Line> LINES = LineResource.read(BareQuestion.class, "bare-questions.txt");

    private final Pattern happens = pattern("HAPPENS");
    private final Pattern any = pattern("ANY");
    private final Pattern words = pattern("HAPPENS", "FILLER");
    private final Map<String, List<String>> meant = LINES.stream()
            .filter(line -> line.key().equals("MEANS"))
            .map(line -> List.of(line.value().split(" ")))
            .collect(Collectors.toUnmodifiableMap(List::getFirst, line -> line.subList(1, line.size())));

    private static Pattern pattern(String... keys) {
        return Pattern.compile(LINES.stream()
                .filter(line -> List.of(keys).contains(line.key()))
                .map(LineResource.Line::value)
                .collect(Collectors.joining("|")));
    }

    /**
     * The platforms that it may mean, at least two, each with its nearest clause, or what the only one says whose rules
     * have the figure; empty where it is not that bare.
     */
    Optional<Evidence> of(UnderstoodQuestion question, List<WeighedClause> clauses, RuleBook ruleBook) {
        if (!isBare(question)) {
            return Optional.empty();
        }
        List<String> terms = question.terms().stream()
                .filter(term -> !Candidates.ASKING_TERMS.contains(term))
                .map(TextFolding::fold)
                .toList();
        List<WeighedClause> fitting = clauses.stream()
                .filter(clause -> !clause.isGap() && !clause.isSection())
                .filter(clause -> !terms.isEmpty() && says(clause, terms))
                .toList();
        List<WeighedClause> withFigure = fitting.stream()
                .filter(clause ->
                        question.askedUnits().isEmpty() || clause.facts().hasFigure(question.askedUnits()))
                .toList();
        List<String> near = platforms(withFigure);
        if (near.size() == 1) {
            List<String> saying = thatSayHowMuch(question, terms, ruleBook);
            if (saying.size() < 2) {
                return saying.equals(near) ? Optional.of(new Evidence.Enough(withFigure)) : Optional.empty();
            }
        }
        List<String> platforms = Stream.concat(near.stream(), thatKnow(happening(question), ruleBook).stream())
                .distinct()
                .toList();
        return platforms.size() < 2 ? Optional.empty() : Optional.of(new Evidence.SeveralPlatforms(fitting, platforms));
    }

    /** The platforms that it may mean where no clause is near it; empty where it is not that bare. */
    Optional<Evidence> ofNoClause(UnderstoodQuestion question, RuleBook ruleBook) {
        List<String> platforms = isBare(question) ? thatKnow(happening(question), ruleBook) : List.of();
        return platforms.size() < 2
                ? Optional.empty()
                : Optional.of(new Evidence.SeveralPlatforms(List.of(), platforms));
    }

    /** What the question says to happen, in the documents' words; empty where it may be anything. */
    private List<String> happening(UnderstoodQuestion question) {
        return happens.matcher(question.words())
                .results()
                .map(MatchResult::group)
                .filter(word -> !any.matcher(word).matches())
                .flatMap(word -> meant.getOrDefault(word, List.of(word)).stream())
                .distinct()
                .toList();
    }

    /** The platforms whose rules have one of the words, or any rules where none is given. */
    private static List<String> thatKnow(List<String> words, RuleBook ruleBook) {
        return ruleBook.documents().stream()
                .filter(document -> words.isEmpty()
                        || document.walk()
                                .filter(clause -> clause.kind() != ClauseKind.GAP)
                                .map(Clause::text)
                                .anyMatch(text -> words.stream().anyMatch(text::contains)))
                .map(RuleDocument::platform)
                .distinct()
                .sorted()
                .toList();
    }

    /** The platforms with a rule that has what happens, the terms and the figure asked for; empty where none is asked for. */
    private List<String> thatSayHowMuch(UnderstoodQuestion question, List<String> terms, RuleBook ruleBook) {
        List<String> happening = happening(question);
        List<String> named =
                terms.stream().filter(term -> !any.matcher(term).matches()).toList();
        return ruleBook.documents().stream()
                .filter(document -> document.walk()
                        .filter(clause -> clause.kind() != ClauseKind.GAP
                                && clause.children().isEmpty())
                        .filter(clause -> happening.stream().anyMatch(clause.text()::contains))
                        .filter(clause -> named.stream().allMatch(clause.text()::contains))
                        .filter(clause -> question.askedUnits().stream().anyMatch(clause.text()::contains))
                        .anyMatch(clause -> Claims.figures(clause.text()).stream()
                                .anyMatch(figure -> question.askedUnits()
                                        .contains(figure.amount().unit()))))
                .map(RuleDocument::platform)
                .distinct()
                .toList();
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
