package app.zhanggui.answer.derivation;

import app.zhanggui.text.SpokenNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the large number that a question counts in no unit of the rules: 一万流量, 2万曝光, 1.5w, 10,000 views. Stateless. */
final class Wholes {

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "万", BigDecimal.valueOf(10_000),
            "w", BigDecimal.valueOf(10_000),
            "千", BigDecimal.valueOf(1_000),
            "k", BigDecimal.valueOf(1_000));

    /** A smaller number counts something of the rules: times, days, points. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(?<number>\\d{1,3}(?:,\\d{3})+|" + SpokenNumber.PATTERN
                    + ")\\s*(?<scale>[万千]|[wk](?![a-z]))?(?![\\d.]|\\s*(?:[年月日天号分次条%:/-]|小时|links?\\b))");

    private Wholes() {}

    /** The one such number; empty where there is none or more than one. */
    static Optional<BigDecimal> only(String text) {
        List<BigDecimal> found = NUMBER.matcher(text)
                .results()
                .flatMap(Wholes::value)
                .filter(value -> value.compareTo(SMALLEST) >= 0)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Stream<BigDecimal> value(MatchResult match) {
        BigDecimal scale = Optional.ofNullable(match.group("scale"))
                .flatMap(each -> Optional.ofNullable(SCALES.get(each)))
                .orElse(BigDecimal.ONE);
        return SpokenNumber.parse(match.group("number").replace(",", "")).map(scale::multiply).stream();
    }
}
