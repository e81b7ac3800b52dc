package app.zhanggui.answer.evidence;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.Amounts;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.text.LineResource;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rung of a ladder, or the grade, at which a question points without naming it: 最长冻几天, 最狠那级呢, or 下一档呢 behind a
 * turn about another one. The words stand in {@code pointed-rungs.txt}. Thread-safe.
 */
public final class PointedRungs {

    private static final List<String> LENGTHS = List.of("天", "小时", "个月", "月", "年");
    private static final String GRADES = "GRADES";
    private static final int KEPT = 100;

    /** Words with what they point at. */
    private record Words(String at, Pattern pattern) {}

    private final List<Words> words = LineResource.read(PointedRungs.class, "pointed-rungs.txt").stream()
            .filter(line -> !line.key().equals(GRADES))
            .map(line -> new Words(line.key(), Pattern.compile(line.value())))
            .toList();

    private final List<String> gradeWords = LineResource.read(PointedRungs.class, "pointed-rungs.txt").stream()
            .filter(line -> line.key().equals(GRADES))
            .flatMap(line -> Stream.of(line.value().split(" ")))
            .toList();

    /** A question is looked at once for each clause that may answer it. */
    private final Cache<String, Set<String>> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The clause; empty where the evidence stands on no ladder, or where the question points at none. */
    public Optional<Clause> of(UnderstoodQuestion question, WeighedClause evidence) {
        Set<String> said = said(question);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean next = said.contains("NEXT");
        if (next || said.contains("PREVIOUS")) {
            return question.matter().isEmpty() ? Optional.empty() : neighbour(question, evidence, next ? 1 : -1);
        }
        return extreme(question, evidence).map(Ladder.Rung::clause).or(() -> grades(evidence)
                .flatMap(grades -> extreme(grades, question)));
    }

    private Optional<Clause> neighbour(UnderstoodQuestion question, WeighedClause evidence, int by) {
        return ladders(evidence)
                .flatMap(ladder -> neighbour(ladder, question, by).stream())
                .findFirst()
                .map(Ladder.Rung::clause)
                .or(() -> grades(evidence).flatMap(grades -> neighbour(grades, question, by)));
    }

    /** The rung that answered the turn before, where the question names no other amount. */
    public Optional<Clause> ofTopic(UnderstoodQuestion question, WeighedClause evidence) {
        return question.topic().isPresent() && Amounts.in(question.text()).isEmpty()
                ? ladders(evidence)
                        .flatMap(ladder -> ofTopic(ladder, question).stream())
                        .findFirst()
                        .map(Ladder.Rung::clause)
                : Optional.empty();
    }

    private static Optional<Ladder.Rung> ofTopic(Ladder ladder, UnderstoodQuestion question) {
        return ladder.rungs().stream()
                .filter(rung ->
                        question.topic().equals(Optional.of(rung.clause().id())))
                .findFirst();
    }

    private Optional<Ladder.Rung> extreme(UnderstoodQuestion question, WeighedClause evidence) {
        return ladders(evidence)
                .filter(ladder -> question.amounts().stream()
                        .noneMatch(amount -> amount.unit().equals(unit(ladder))))
                .flatMap(ladder -> extreme(ladder, question).stream())
                .findFirst();
    }

    /** At what the question points, in the names of the file. */
    private Set<String> said(UnderstoodQuestion question) {
        return known.get(question.text(), text -> words.stream()
                .filter(each -> each.pattern().matcher(text).find())
                .map(Words::at)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<Grades> grades(WeighedClause evidence) {
        return Grades.in(section(evidence), gradeWords);
    }

    /** The grade beside that of the turn before. */
    private Optional<Clause> neighbour(Grades grades, UnderstoodQuestion question, int by) {
        List<Clause> clauses = clauses(grades);
        Optional<Clause> before = clauses.stream()
                .filter(clause -> question.topic().equals(Optional.of(clause.id())))
                .findFirst()
                .or(() -> Grades.rank(question.matter(), gradeWords).stream()
                        .flatMap(rank -> grades.grades().stream().filter(grade -> grade.rank() == rank))
                        .map(Grades.Grade::clause)
                        .findFirst());
        return before.map(clauses::indexOf)
                .map(at -> at + by)
                .filter(at -> at >= 0 && at < clauses.size())
                .map(clauses::get);
    }

    /** The gravest or the mildest grade, or that with the largest figure where the most is asked for. */
    private Optional<Clause> extreme(Grades grades, UnderstoodQuestion question) {
        Set<String> said = said(question);
        List<Clause> clauses = clauses(grades);
        if (said.contains("HARSHEST")) {
            return Optional.of(clauses.getLast());
        }
        if (said.contains("MILDEST")) {
            return Optional.of(clauses.getFirst());
        }
        return said.contains("MOST")
                ? clauses.stream()
                        .filter(clause -> largest(clause, question.askedUnits()).isPresent())
                        .max(Comparator.comparing(
                                clause -> largest(clause, question.askedUnits()).orElseThrow()))
                : Optional.empty();
    }

    private static List<Clause> clauses(Grades grades) {
        return grades.grades().stream().map(Grades.Grade::clause).toList();
    }

    private static Clause section(WeighedClause evidence) {
        return evidence.isSection()
                ? evidence.clause()
                : evidence.document().parentOf(evidence.clause()).orElse(evidence.clause());
    }

    /** The ladders of the section to which the clause belongs, one for each unit. */
    private static Stream<Ladder> ladders(WeighedClause evidence) {
        Clause section = section(evidence);
        return section.children().stream()
                .flatMap(clause -> Condition.in(clause.text()).stream())
                .map(condition -> condition.bound().unit())
                .distinct()
                .flatMap(unit -> Ladder.in(section, unit, evidence.known()).stream());
    }

    /** The rung beside that of the turn before, by its amount or by what it said to happen. */
    private static Optional<Ladder.Rung> neighbour(Ladder ladder, UnderstoodQuestion question, int by) {
        List<Ladder.Rung> rungs = ladder.rungs();
        Optional<Ladder.Rung> before = ofTopic(ladder, question)
                .or(() -> Total.of(question, unit(ladder)).flatMap(ladder::reachedBy))
                .or(() -> rungs.stream()
                        .filter(rung -> brings(rung, Claims.consequences(question.matter())))
                        .findFirst());
        return before.map(rungs::indexOf)
                .map(at -> at + by)
                .filter(at -> at >= 0 && at < rungs.size())
                .map(rungs::get);
    }

    private static String unit(Ladder ladder) {
        return ladder.rungs().getFirst().from().bound().unit();
    }

    private static boolean brings(Ladder.Rung rung, List<Claim.Consequence> consequences) {
        return Claims.consequences(rung.clause().text()).stream().anyMatch(consequences::contains);
    }

    /** The rung with the longest or the shortest time, or the last or the first one. */
    private Optional<Ladder.Rung> extreme(Ladder ladder, UnderstoodQuestion question) {
        Set<String> said = said(question);
        boolean length = question.askedUnits().stream().anyMatch(LENGTHS::contains);
        List<Ladder.Rung> rungs = ladder.rungs();
        if (said.contains("LONGEST") || length && said.contains("MOST")) {
            return IntStream.range(0, rungs.size())
                    .mapToObj(rungs::get)
                    .filter(rung -> length(rung).isPresent())
                    .max(Comparator.comparing(rung -> length(rung).orElseThrow()));
        }
        if (said.contains("SHORTEST") || length && said.contains("LEAST")) {
            return rungs.stream().filter(rung -> length(rung).isPresent()).min(Comparator.comparing(rung -> length(rung)
                    .orElseThrow()));
        }
        return said.contains("HARSHEST")
                ? Optional.of(rungs.getLast())
                : said.contains("MILDEST") ? Optional.of(rungs.getFirst()) : Optional.empty();
    }

    /** The longest time that the rung's clause says, in the unit in which it says it. */
    private static Optional<BigDecimal> length(Ladder.Rung rung) {
        return largest(rung.clause(), LENGTHS);
    }

    private static Optional<BigDecimal> largest(Clause clause, List<String> units) {
        return Claims.figures(clause.text()).stream()
                .map(Claim.Figure::amount)
                .filter(amount -> units.contains(amount.unit()))
                .map(Amount::value)
                .max(Comparator.naturalOrder());
    }
}
