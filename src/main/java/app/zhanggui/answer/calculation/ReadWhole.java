package app.zhanggui.answer.calculation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.Amount;
import app.zhanggui.question.events.Act;
import app.zhanggui.question.events.EventReading;
import app.zhanggui.question.events.ReadDuration;
import app.zhanggui.question.events.ReadEvent;
import app.zhanggui.question.events.ReadTotal;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text was read as a whole: no calculation is better than one that leaves a number out.
 *
 * @param reading what was read
 */
record ReadWhole(EventReading reading) {

    /** A share of what was counted, or so many on each of days that are not counted: no number tells it. */
    private static final Pattern SHARES = Pattern.compile(
            "一半|三分之|四分之|剩下的?[^,。?]{0,3}(?:都|没|无)|其[余他][^,。?]{0,3}(?:都|没|无)|除了\\s*[\\d一二三四五六七八九十两]+\\s*[次条]"
                    + "|占了?\\s*[\\d一二三四五六七八九十两]|[没无][^,。?]{0,4}的只有|[撤扣]了?(?:一个?|半个?)(?:星期|礼拜|周|月)|连[撤扣]\\s*[\\d一二三四五六七八九十两]+\\s*天"
                    + "|[\\d一二三四五六七八九十两]天各");

    private static final Set<String> COUNTED = Set.of("分", "次", "条");

    /** Whether every number of points and times that the text says is one that was read as an event or a total. */
    boolean accountsFor(String text) {
        int events = violations().mapToInt(ReadEvent::count).sum();
        List<BigDecimal> read = Stream.of(
                        Stream.of(BigDecimal.valueOf(events)),
                        reading.durations().stream().map(ReadDuration::value),
                        reading.durations().stream().flatMap(this::perUnit),
                        reading.events().stream()
                                .flatMap(event -> Stream.concat(
                                        event.points().stream(), Stream.of(BigDecimal.valueOf(event.count())))),
                        sums(),
                        reading.totals().stream().map(ReadTotal::value))
                .flatMap(values -> values)
                .toList();
        boolean figures = Claims.figures(text).stream()
                .map(Claim.Figure::amount)
                .filter(amount -> COUNTED.contains(amount.unit()) && !isRate(amount))
                .allMatch(amount -> read.stream().anyMatch(value -> value.compareTo(amount.value()) == 0));
        return figures
                && !SHARES.matcher(text).find()
                && (text.codePoints().anyMatch(TextFolding::isHan)
                        || bareNumbers(text)
                                .allMatch(number -> read.stream().anyMatch(value -> value.compareTo(number) == 0)));
    }

    /** What the events come to one by one: a total that is said beside them. */
    private Stream<BigDecimal> sums() {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (ReadEvent event : reading.events()) {
            sum = sum.add(event.points().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(event.count())));
            sums.add(sum);
        }
        return sums.stream();
    }

    /** How often on each of the days: 2 where 6 happened on three days. */
    private Stream<BigDecimal> perUnit(ReadDuration duration) {
        return violations()
                .map(event -> BigDecimal.valueOf(event.count()).divideAndRemainder(duration.value()))
                .filter(parts -> parts[1].signum() == 0)
                .map(parts -> parts[0]);
    }

    /** 一次 of 一次扣 6 分 and 一条一条 count nothing. */
    private static boolean isRate(Amount amount) {
        return !amount.unit().equals("分") && amount.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** The numbers without a unit, as in 9 more. */
    private static Stream<BigDecimal> bareNumbers(String text) {
        return Claims.in(text).stream()
                .flatMap(claim -> claim instanceof Claim.Number number ? Stream.of(number.value()) : Stream.empty());
    }

    private Stream<ReadEvent> violations() {
        return reading.events().stream().filter(event -> event.act() != Act.ORDER);
    }
}
