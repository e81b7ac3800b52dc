package app.zhanggui.question;

import app.zhanggui.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers with units in a folded text: 12分, 三十天, 两次, 4 stars. Stateless, thread-safe. */
public final class Amounts {

    private static final int YEAR_DIGITS = 4;

    private static final String NUMBER = "\\d+(?:\\.\\d+)?|[" + ChineseNumber.CHARACTERS + "]+";

    // The longer unit stands first: 分钟 is not 分, 小时 is not 时.
    private static final String UNIT = "分钟|个?小时|分|次|回|个?自然日|天|日|个月|月|周年|年|颗?星|条|元|%|points?|pts?|days?|hours?"
            + "|minutes?|times?|stars?|months?|years?";

    private static final Pattern AMOUNT = Pattern.compile("(" + NUMBER + ")\\s*(" + UNIT + ")");

    // 扣了3 says 分 without saying it; a number with a unit of its own is left to the other pattern.
    private static final Pattern BARE_POINTS = Pattern.compile("[扣记积]了?\\s*(\\d+)(?![\\d.])(?!\\s*(?:" + UNIT + "))");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("个小时", "小时"),
            Map.entry("回", "次"),
            Map.entry("自然日", "天"),
            Map.entry("个自然日", "天"),
            Map.entry("日", "天"),
            Map.entry("颗星", "星"),
            Map.entry("point", "分"),
            Map.entry("pt", "分"),
            Map.entry("day", "天"),
            Map.entry("hour", "小时"),
            Map.entry("minute", "分钟"),
            Map.entry("time", "次"),
            Map.entry("star", "星"),
            Map.entry("month", "个月"),
            Map.entry("year", "年"));

    private Amounts() {}

    /** The amounts in the order of the text; year, month and day of a date are none. */
    public static List<Amount> in(String foldedText) {
        Stream<Amount> withUnit =
                AMOUNT.matcher(foldedText).results().flatMap(match -> amount(match, foldedText).stream());
        Stream<Amount> points =
                BARE_POINTS.matcher(foldedText).results().map(match -> new Amount(new BigDecimal(match.group(1)), "分"));
        return Stream.concat(withUnit, points).toList();
    }

    private static Optional<Amount> amount(MatchResult match, String text) {
        return isDate(match, text)
                ? Optional.empty()
                : value(match.group(1)).map(value -> new Amount(value, unit(match.group(2))));
    }

    /** Whether the number belongs to a date: 2022年, 2024年5月, 1月1日. */
    private static boolean isDate(MatchResult match, String text) {
        String before = text.substring(0, match.start()).stripTrailing();
        return switch (match.group(2)) {
            case "年" -> match.group(1).length() == YEAR_DIGITS;
            case "月" -> before.endsWith("年");
            case "日" -> before.endsWith("月");
            default -> false;
        };
    }

    private static Optional<BigDecimal> value(String number) {
        return Character.isDigit(number.charAt(0))
                ? Optional.of(new BigDecimal(number))
                : ChineseNumber.parse(number).map(BigDecimal::valueOf);
    }

    private static String unit(String written) {
        String singular = written.matches("[a-z]+s") ? written.substring(0, written.length() - 1) : written;
        return UNITS.getOrDefault(singular, singular);
    }
}
