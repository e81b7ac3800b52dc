package app.zhanggui.answer.evidence;

import app.zhanggui.question.Origin;
import app.zhanggui.question.Part;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a row or an item for the one beside it that the question means by its name. Stateless, thread-safe.
 *
 * <p>That is the one item of a section whose name the question says, in whatever words: minor is 情节轻微, and what is said of
 * 情节一般 is no answer to it. Where none is said so, an item stays behind one whose name only lacks a word that the question
 * lacks too: who asks about 严重 and does not say 特别 means 情节严重 and not 情节特别严重.
 */
final class ItemNames {

    private static final double BEHIND = 0.9;

    /** So many characters the names of parallel items have in common. */
    private static final int SHARED = 2;

    private ItemNames() {}

    /** The clauses with the items that are meant in the place of those beside them. */
    static List<WeighedClause> meant(UnderstoodQuestion question, List<WeighedClause> clauses) {
        Map<ClauseId, WeighedClause> strongest = new LinkedHashMap<>();
        for (WeighedClause clause : clauses) {
            WeighedClause meant = besideIt(question, clause).orElse(clause);
            strongest.merge(
                    meant.clause().id(), meant, (one, other) -> one.strength() >= other.strength() ? one : other);
        }
        List<WeighedClause> all = List.copyOf(strongest.values());
        return all.stream()
                .map(clause -> all.stream()
                        .filter(other -> isBehind(question, clause, other))
                        .findFirst()
                        .filter(other -> other.strength() * BEHIND < clause.strength())
                        .map(other -> clause.withStrength(other.strength() * BEHIND))
                        .orElse(clause))
                .toList();
    }

    private static Optional<WeighedClause> besideIt(UnderstoodQuestion question, WeighedClause clause) {
        return NamedItems.name(clause.clause())
                .flatMap(name -> clause.document().parentOf(clause.clause()))
                .flatMap(section -> onlyOneSaid(question, section))
                .map(clause::withClause);
    }

    /** The one item of the section that the question names, where it names no other. */
    private static Optional<Clause> onlyOneSaid(UnderstoodQuestion question, Clause section) {
        List<Clause> said = section.children().stream()
                .filter(item -> isSaid(question, item))
                .toList();
        return Optional.of(said)
                .filter(items -> items.size() == 1)
                .map(List::getFirst)
                .filter(item -> section.children().stream()
                        .filter(other ->
                                !other.equals(item) && NamedItems.name(other).isPresent())
                        .allMatch(other -> isInstead(question, item, other)));
    }

    /** Whether the question itself says the name of the item, in whatever words. */
    static boolean isSaid(UnderstoodQuestion question, Clause item) {
        return NamedItems.name(item)
                .filter(name -> question.chinese().contains(name)
                        || statedTerms(question).anyMatch(name::equals))
                .isPresent();
    }

    /** Whether a term of the question itself is a part of the item's name. */
    static boolean isHinted(UnderstoodQuestion question, Clause item) {
        return NamedItems.name(item)
                .filter(name -> statedTerms(question).anyMatch(name::contains))
                .isPresent();
    }

    private static Stream<String> statedTerms(UnderstoodQuestion question) {
        return question.parts().stream()
                .filter(part -> part.kind() == Part.Kind.TERM && part.origin() == Origin.STATED)
                .map(Part::value);
    }

    /** Whether the names differ in one part only, as 情节轻微 and 情节一般 do, and the question lacks that of the other. */
    private static boolean isInstead(UnderstoodQuestion question, Clause item, Clause other) {
        String name = NamedItems.name(item).orElse("");
        String otherName = NamedItems.name(other).orElse("");
        int before = common(name, otherName);
        int behind = common(reversed(name.substring(before)), reversed(otherName.substring(before)));
        String own = otherName.substring(before, otherName.length() - behind);
        return Math.max(before, behind) >= SHARED
                && name.length() > before + behind
                && !own.isEmpty()
                && !question.chinese().contains(own)
                && !NumberedItems.isSaid(question.chinese(), otherName);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static boolean isBehind(UnderstoodQuestion question, WeighedClause clause, WeighedClause other) {
        if (!clause.document().equals(other.document())) {
            return false;
        }
        boolean aroundIt = clause.clause().children().contains(other.clause())
                && onlyOneSaid(question, clause.clause()).equals(Optional.of(other.clause()));
        return aroundIt
                || clause.clause().heading().equals(other.clause().heading())
                        && lacksWhatTheQuestionLacks(question.chinese(), other.clause(), clause.clause());
    }

    private static boolean lacksWhatTheQuestionLacks(String text, Clause plain, Clause qualified) {
        Optional<String> name = NamedItems.name(plain);
        Optional<String> longer = NamedItems.name(qualified);
        return name.isPresent()
                && longer.isPresent()
                && qualifier(name.get(), longer.get())
                        .filter(added -> !text.contains(added.word()) && text.contains(added.behind()))
                        .isPresent();
    }

    /** A word inside a name, with what stands behind it. */
    private record Added(String word, String behind) {}

    /** The word by which the longer name is longer; empty where it differs otherwise. */
    private static Optional<Added> qualifier(String name, String longer) {
        int common = common(name, longer);
        String behind = name.substring(common);
        int end = longer.length() - behind.length();
        return common > 0 && end > common && !behind.isEmpty() && longer.endsWith(behind)
                ? Optional.of(new Added(longer.substring(common, end), behind))
                : Optional.empty();
    }

    private static int common(String name, String other) {
        int common = 0;
        while (common < name.length() && common < other.length() && name.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
