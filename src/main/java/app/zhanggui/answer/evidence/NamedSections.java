package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which sections a question names by their headings. Stateless, thread-safe. */
public final class NamedSections {

    /** How many sections of one parent a question must name to mean them all. */
    private static final int SEVERAL = 3;

    /** Among how many of the strongest clauses their sections are looked for. */
    private static final int NEAREST = 12;

    /** From which part of a section's heading on the question names it. */
    private static final double NAMED = 0.6;

    /** The part of the question's words from which on it names nothing else. */
    private static final double NOTHING_ELSE = 0.6;

    private static final Pattern ENUMERATION = Pattern.compile("[、/][^、/]{1,8}[、/]");

    private static final Pattern ASKED_NOUN =
            Pattern.compile("(?:哪些|哪几|有几|什么|啥)[类种个条项]?(场景|情形|要求|标准|条件|步骤|问题|措施|术语|行为)");

    private NamedSections() {}

    /** Which part of the section's heading the question names, from 0 to 1. */
    public static double share(UnderstoodQuestion question, Clause section) {
        Set<String> heading = heading(section);
        Set<String> named = named(question);
        return heading.isEmpty()
                ? 0
                : (double) heading.stream().filter(named::contains).count() / heading.size();
    }

    /** Whether the section's heading ends with what the question asks for several of: 哪几类场景 and 常见违规场景. */
    static boolean isAskedFor(UnderstoodQuestion question, Clause section) {
        String heading = TextFolding.fold(section.heading().getLast());
        return ASKED_NOUN
                .matcher(question.text())
                .results()
                .map(match -> match.group(1))
                .anyMatch(heading::endsWith);
    }

    /** Whether the question names the section by its heading. */
    public static boolean isNamed(UnderstoodQuestion question, WeighedClause section) {
        return section.isSection() && share(question, section.clause()) >= NAMED;
    }

    /** The clauses, a section that the question names before what is stronger beside it and that it does not name. */
    public static List<WeighedClause> namedFirst(UnderstoodQuestion question, List<WeighedClause> clauses) {
        if (clauses.isEmpty() || isNamed(question, clauses.getFirst())) {
            return clauses;
        }
        WeighedClause first = clauses.getFirst();
        Optional<Clause> parent = first.document().parentOf(first.clause());
        return clauses.stream()
                .filter(clause -> isNamed(question, clause) && clause.strength() >= first.strength() * NOTHING_ELSE)
                .filter(clause -> clause.document().parentOf(clause.clause()).equals(parent))
                .filter(clause ->
                        first.isSection() || share(question, clause.clause()) == 1 && names(first, clause.clause()))
                .findFirst()
                .map(named -> Stream.concat(Stream.of(named), clauses.stream().filter(clause -> !clause.equals(named)))
                        .toList())
                .orElse(clauses);
    }

    /** Whether the clause, which opens the sections, names the one by its heading. */
    private static boolean names(WeighedClause clause, Clause section) {
        return clause.facts()
                .folded()
                .contains(TextFolding.fold(section.heading().getLast()));
    }

    /**
     * All sections of one parent, in the order of the source, where the question names several of them, 店铺、商品、达人、
     * or nothing but their parent, whose passage is too long for one statement.
     */
    public static List<WeighedClause> enumerated(UnderstoodQuestion question, List<WeighedClause> clauses) {
        return clauses.stream()
                .limit(NEAREST)
                .flatMap(clause -> above(clause).map(clause::withClause))
                .filter(parent -> namesSeveral(question, parent) || namesOnly(question, parent))
                .findFirst()
                .map(NamedSections::sections)
                .orElse(List.of());
    }

    private static boolean namesSeveral(UnderstoodQuestion question, WeighedClause parent) {
        Set<String> named = named(question);
        return ENUMERATION.matcher(question.chinese()).find()
                && sections(parent).stream()
                                .filter(section ->
                                        heading(section.clause()).stream().anyMatch(named::contains))
                                .count()
                        >= SEVERAL;
    }

    private static boolean namesOnly(UnderstoodQuestion question, WeighedClause parent) {
        Set<String> asked = Pairs.in(question.chineseWords());
        Set<String> heading = heading(parent.clause());
        return !parent.isStatable()
                && sections(parent).size() > 1
                && share(question, parent.clause()) == 1
                && asked.stream().filter(heading::contains).count() >= asked.size() * NOTHING_ELSE
                && sections(parent).stream().noneMatch(section -> share(question, section.clause()) == 1);
    }

    private static Stream<Clause> above(WeighedClause clause) {
        RuleDocument document = clause.document();
        Optional<Clause> parent = document.parentOf(clause.clause());
        return Stream.of(parent, parent.flatMap(document::parentOf)).flatMap(Optional::stream);
    }

    private static List<WeighedClause> sections(WeighedClause parent) {
        return parent.clause().children().stream()
                .map(parent::withClause)
                .filter(section -> section.isSection() && section.hasClauses() && section.isStatable())
                .toList();
    }

    private static Set<String> heading(Clause section) {
        return Pairs.in(TextFolding.fold(section.heading().getLast()));
    }

    private static Set<String> named(UnderstoodQuestion question) {
        Set<String> named = new LinkedHashSet<>(Pairs.in(question.chinese()));
        question.expansions().forEach(word -> named.addAll(Pairs.in(word)));
        return named;
    }
}
