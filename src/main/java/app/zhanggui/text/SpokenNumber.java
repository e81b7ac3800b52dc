package app.zhanggui.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads a number as people write and say it: 12, 3.5, 十二, 两, 俩, 廿一, 半, three, twice. */
public final class SpokenNumber {

    /** A regular expression, without groups, for such a number in a folded text. */
    public static final String PATTERN = "(?:\\d+(?:\\.\\d+)?|[" + ChineseNumber.CHARACTERS + "俩仨廿卅]+|半"
            + "|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private SpokenNumber() {}

    /** The value of a text that {@link #PATTERN} matches; empty where it is no number after all, like 七八. */
    public static Optional<BigDecimal> parse(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(written.charAt(0))) {
            return Optional.of(new BigDecimal(written));
        }
        if (written.equals("半")) {
            return Optional.of(HALF);
        }
        if (ENGLISH.containsKey(written)) {
            return Optional.of(BigDecimal.valueOf(ENGLISH.get(written)));
        }
        return ChineseNumber.parse(inCommonCharacters(written)).map(BigDecimal::valueOf);
    }

    /** The value as a whole number; empty where it is none or has more than nine digits. */
    public static Optional<Integer> parseWhole(String written) {
        return parse(written)
                .map(BigDecimal::stripTrailingZeros)
                .filter(value -> value.scale() <= 0 && value.precision() - value.scale() <= 9)
                .map(BigDecimal::intValueExact);
    }

    private static String inCommonCharacters(String written) {
        return written.replace("俩", "两").replace("仨", "三").replace("廿", "二十").replace("卅", "三十");
    }
}
