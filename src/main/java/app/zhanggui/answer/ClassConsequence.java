package app.zhanggui.answer;

import app.zhanggui.answer.evidence.WeighedClause;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What follows from a case that a clause only describes: 认定为情节严重 says nothing of the clearing out that comes with it,
 * and 不得存在严重的投诉 nothing of what the platform does about it. Stateless, thread-safe.
 */
final class ClassConsequence {

    private static final Pattern CLASS = Pattern.compile("(?:认定为|算作|视为|属于)(?<name>[^,，;；。:：]{2,8})");

    private static final Pattern REQUIREMENT = Pattern.compile("须|不得|不存在|应(?!急|用)");
    private static final Pattern SANCTION = Pattern.compile("不符合|不满足|达不到|未达到|违反");

    private static final Pattern DEALS = Pattern.compile("有权[^。；]{0,80}处理|予以处理");

    private ClassConsequence() {}

    /** The clause that says what the best one brings, of its class or as a requirement; empty where none does. */
    static Optional<WeighedClause> of(List<WeighedClause> stated) {
        return stated.stream()
                .limit(1)
                .filter(clause -> !clause.hasClauses() && !clause.facts().hasConsequence())
                .flatMap(clause -> ofClass(clause).or(() -> ofRequirement(clause)).stream())
                .findFirst();
    }

    /** What befalls the one of whom the clause demands something: 商品不符合……的, 商户违反……的. */
    private static Optional<WeighedClause> ofRequirement(WeighedClause clause) {
        return subject(clause, REQUIREMENT).flatMap(subject -> clause.document()
                .walk()
                .map(clause::withClause)
                .filter(other -> !other.isGap() && !other.hasClauses())
                .filter(other -> other.facts().hasConsequence()
                        || DEALS.matcher(other.clause().passage()).find())
                .filter(other -> subject(other, SANCTION)
                        .filter(own -> share(own, subject))
                        .isPresent())
                .findFirst());
    }

    /** What stands before the words. */
    private static Optional<String> subject(WeighedClause clause, Pattern before) {
        Matcher words = before.matcher(clause.clause().passage());
        return words.find() ? Optional.of(clause.clause().passage().substring(0, words.start())) : Optional.empty();
    }

    private static boolean share(String one, String other) {
        return IntStream.range(0, Math.max(0, one.length() - 1))
                .mapToObj(at -> one.substring(at, at + 2))
                .anyMatch(other::contains);
    }

    /** The first clause of the same section or of one around it that says what the class brings. */
    private static Optional<WeighedClause> ofClass(WeighedClause stated) {
        return CLASS.matcher(stated.clause().passage())
                .results()
                .flatMap(named -> around(stated, named.group("name")).stream())
                .findFirst();
    }

    private static Optional<WeighedClause> around(WeighedClause clause, String name) {
        Optional<WeighedClause> section = parent(clause);
        while (section.isPresent()) {
            Optional<WeighedClause> found = section.get()
                    .clause()
                    .walk()
                    .map(clause::withClause)
                    .filter(other -> !other.isGap() && !other.hasClauses() && !other.equals(clause))
                    .filter(other -> other.clause().passage().contains(name)
                            && other.facts().hasConsequence())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            section = parent(section.get());
        }
        return Optional.empty();
    }

    private static Optional<WeighedClause> parent(WeighedClause clause) {
        return clause.document().parentOf(clause.clause()).map(clause::withClause);
    }
}
