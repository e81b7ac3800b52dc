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
 * The rung of a ladder at which a question points without its amount: 最长冻几天, or 下一档呢 behind a turn about another
 * rung. The words stand in {@code pointed-rungs.txt}. Thread-safe.
 */
public final class PointedRungs {

    private static final List<String> LENGTHS = List.of("天", "小时", "个月", "月", "年");
    private static final int KEPT = 100;

    /** Words with what they point at. */
    private record Words(String at, Pattern pattern) {}

    private final List<Words> words = LineResource.read(PointedRungs.class, "pointed-rungs.txt").stream()
            .map(line -> new Words(line.key(), Pattern.compile(line.value())))
            .toList();

    /** A question is looked at once for each clause that may answer it. */
    private final Cache<String, Set<String>> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The rung; empty where the clause stands on no ladder, or where the question points at none. */
    public Optional<Ladder.Rung> of(UnderstoodQuestion question, WeighedClause evidence) {
        Set<String> said = said(question);
        boolean next = said.contains("NEXT");
        boolean previous = said.contains("PREVIOUS");
        if (next || previous) {
            return question.matter().isEmpty()
                    ? Optional.empty()
                    : ladders(evidence)
                            .flatMap(ladder -> neighbour(ladder, question, next ? 1 : -1).stream())
                            .findFirst();
        }
        return said.isEmpty() ? Optional.empty() : extreme(question, evidence);
    }

    /** The rung that answered the turn before, where the question names no other amount. */
    public Optional<Ladder.Rung> ofTopic(UnderstoodQuestion question, WeighedClause evidence) {
        return question.topic().isPresent() && Amounts.in(question.text()).isEmpty()
                ? ladders(evidence)
                        .flatMap(ladder -> ofTopic(ladder, question).stream())
                        .findFirst()
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

    /** The ladders of the section to which the clause belongs, one for each unit. */
    private static Stream<Ladder> ladders(WeighedClause evidence) {
        Clause section = evidence.isSection()
                ? evidence.clause()
                : evidence.document().parentOf(evidence.clause()).orElse(evidence.clause());
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
        return Claims.figures(rung.clause().text()).stream()
                .map(Claim.Figure::amount)
                .filter(amount -> LENGTHS.contains(amount.unit()))
                .map(Amount::value)
                .max(Comparator.naturalOrder());
    }
}
