package app.zhanggui.rulebook.reading;

import app.zhanggui.text.ChineseNumber;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A value of a rule set that its clause has to state, in Arabic or Chinese numerals. */
sealed interface Figure {

    /** Whether the clause's text states it. */
    boolean isIn(String text);

    /** A number, whatever it counts. */
    record Plain(int value) implements Figure {

        @Override
        public boolean isIn(String text) {
            return Stated.in(text).stream()
                    .anyMatch(stated -> stated.number().compareTo(BigDecimal.valueOf(value)) == 0);
        }
    }

    /** A length of time in hours, which a text may state in hours, days or weeks. */
    record Hours(int value) implements Figure {

        private static final int OF_A_DAY = 24;
        private static final int OF_A_WEEK = 7 * OF_A_DAY;
        private static final Map<String, Integer> HOURS_BY_UNIT = Map.of(
                "小时", 1, "hour", 1, "天", OF_A_DAY, "日", OF_A_DAY, "day", OF_A_DAY, "周", OF_A_WEEK, "星期", OF_A_WEEK,
                "week", OF_A_WEEK);

        static Hours ofDays(int days) {
            return new Hours(days * OF_A_DAY);
        }

        @Override
        public boolean isIn(String text) {
            return Stated.in(text).stream().anyMatch(stated -> HOURS_BY_UNIT.entrySet().stream()
                    .filter(unit -> stated.after().startsWith(unit.getKey()))
                    .map(unit -> stated.number().multiply(BigDecimal.valueOf(unit.getValue())))
                    .anyMatch(hours -> hours.compareTo(BigDecimal.valueOf(value)) == 0));
        }
    }

    /** A percentage. */
    record Percent(BigDecimal value) implements Figure {

        @Override
        public boolean isIn(String text) {
            return Stated.in(text).stream()
                    .anyMatch(stated -> stated.isPercentage() && stated.number().compareTo(value) == 0);
        }
    }

    /** A unit of the calendar, by one of its names. */
    record Unit(List<String> names) implements Figure {

        @Override
        public boolean isIn(String text) {
            String folded = TextFolding.fold(text);
            return names.stream().anyMatch(folded::contains);
        }
    }

    /** A number in a text, with what stands around it. */
    record Stated(String before, BigDecimal number, String after) {

        private static final Pattern NUMBER = Pattern.compile(
                "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[" + ChineseNumber.CHARACTERS + "]+");
        private static final Pattern COUNTER = Pattern.compile("^ ?(?:个)?(?:自然)?");
        private static final String PERCENT = "百分之";

        static List<Stated> in(String text) {
            String folded = TextFolding.fold(text);
            return NUMBER.matcher(folded)
                    .results()
                    .flatMap(found -> number(found).map(number -> stated(folded, found, number)).stream())
                    .toList();
        }

        boolean isPercentage() {
            return after.startsWith("%") || after.startsWith("percent") || before.endsWith(PERCENT);
        }

        private static Stated stated(String folded, MatchResult found, BigDecimal number) {
            String after = COUNTER.matcher(folded.substring(found.end())).replaceFirst("");
            return new Stated(folded.substring(0, found.start()).stripTrailing(), number, after);
        }

        private static Optional<BigDecimal> number(MatchResult found) {
            String written = found.group();
            return ChineseNumber.isNumeral(written.charAt(0))
                    ? ChineseNumber.parse(written).map(BigDecimal::valueOf)
                    : Optional.of(new BigDecimal(written.replace(",", "")));
        }
    }
}
