package app.zhanggui.question;

import app.zhanggui.question.events.Bound;
import app.zhanggui.question.events.Bounds;
import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.ChineseNumber;
import app.zhanggui.text.SpokenNumber;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers with units in a folded text: 12分, 三十天, 两次, 百分之十五, 4 stars. Stateless, thread-safe. */
public final class Amounts {

    private static final int YEAR_DIGITS = 4;

    private static final String NUMBER = "\\d+(?:\\.\\d+)?|[" + ChineseNumber.CHARACTERS + "俩仨廿卅]+"
            + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\\b";

    // The longer unit stands first: 分钟 is not 分, 小时 is not 时.
    private static final String UNIT =
            "分钟|个?小时|个?钟头|秒钟?|分|次|回|单|笔|个?自然日|天|日|个月|月|周年|年|颗?星|条(?!路|规|要求|理由|消息|评论|信息|建议|标准)|元|块|%|个百分点"
                    + "|points?|pts?|days?|hours?|minutes?|seconds?|times?|stars?|months?|years?";

    // The class stands between number and unit in English: 4 A points, 12 category B points, 60-day.
    private static final String POINT_CLASS =
            "(?:(?:(?:class|type|category|grade)[ -])?[a-z][ -](?:(?:class|type|category|grade)[ -])?(?=points?)"
                    + "|-(?=(?:point|day|hour|minute|second|month|year|star)\\b)|penalty (?=points?))?";

    private static final String BEFORE = "(?<before>" + Bounds.BEFORE + "\\s*)?";
    private static final String BEHIND = "(?<behind>\\s*" + Bounds.BEHIND + ")?";

    private static final Pattern AMOUNT = Pattern.compile(
            BEFORE + "(?<amount>(?<number>" + NUMBER + ")\\s*" + POINT_CLASS + "(?<unit>" + UNIT + "))" + BEHIND);

    // 扣了3 says 分 without saying it; a number with a unit of its own is left to the other pattern.
    private static final Pattern BARE_POINTS = Pattern.compile(
            "(?:[扣记积]了?|[攒累积]到了?|累[计积](?:到了?|了|满)?|[扣记积]分?(?:到|满)了?)\\s*(?<amount>(?<number>\\d+))(?![\\d.])(?!\\s*(?:"
                    + UNIT + "))");

    // In 5、10 和 20 分 the unit stands behind the last number only.
    private static final Pattern LISTED_POINTS =
            Pattern.compile("(?<![\\d.])(?<amount>(?<number>\\d+))(?=(?:[\\s、,/和跟]+\\d+)+\\s*分(?!钟))");

    private static final Pattern PERCENT = Pattern.compile(BEFORE + "(?<amount>百分之(?<number>" + NUMBER + "))" + BEHIND);

    private static final Pattern TENTHS = Pattern.compile(BEFORE
            + "(?<amount>(?<number>[一二两三四五六七八九])成(?<more>[一二三四五六七八九](?![个条次天分]))?)(?![不为功本交立长员果绩年人品份分都了])"
            + BEHIND);

    private static final Pattern HALF = Pattern.compile("(?<amount>(?<number>半)个?(?<unit>年|月|小时|钟头|天))");

    /** Behind these 十分 counts points; elsewhere it means very. */
    private static final String BEFORE_TEN_POINTS = "扣罚记计满达到积共加减了够近约超第足有是";

    /** Before these 十分 counts points. */
    private static final String AFTER_TEN_POINTS = "会就能要怎咋冻清降吗呢了的以档被,、和还再又,是一";

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("个小时", "小时"),
            Map.entry("个钟头", "小时"),
            Map.entry("钟头", "小时"),
            Map.entry("回", "次"),
            Map.entry("笔", "单"),
            Map.entry("块", "元"),
            Map.entry("自然日", "天"),
            Map.entry("个自然日", "天"),
            Map.entry("日", "天"),
            Map.entry("颗星", "星"),
            Map.entry("个百分点", "%"),
            Map.entry("point", "分"),
            Map.entry("pt", "分"),
            Map.entry("day", "天"),
            Map.entry("hour", "小时"),
            Map.entry("minute", "分钟"),
            Map.entry("秒钟", "秒"),
            Map.entry("second", "秒"),
            Map.entry("time", "次"),
            Map.entry("star", "星"),
            Map.entry("month", "个月"),
            Map.entry("year", "年"));

    /** What half of a unit is called: half a year is six months. */
    private static final Map<String, Amount> HALVES = Map.of(
            "年", new Amount(BigDecimal.valueOf(6), "个月"),
            "月", new Amount(BigDecimal.valueOf(15), "天"),
            "小时", new Amount(BigDecimal.valueOf(30), "分钟"),
            "钟头", new Amount(BigDecimal.valueOf(30), "分钟"),
            "天", new Amount(BigDecimal.valueOf(12), "小时"));

    private Amounts() {}

    /** The amounts in the order of the text; year, month and day of a date are none. */
    public static List<Amount> in(String foldedText) {
        return found(foldedText).stream().map(FoundAmount::amount).toList();
    }

    /** The amounts of a folded text with their places. */
    public static List<FoundAmount> found(String text) {
        return Stream.of(
                        of(AMOUNT, text, match -> withUnit(match, text)),
                        of(BARE_POINTS, text, match -> amount(match, "分")),
                        of(LISTED_POINTS, text, match -> amount(match, "分")),
                        of(PERCENT, text, match -> amount(match, "%")),
                        of(TENTHS, text, Amounts::tenths),
                        of(HALF, text, match -> Optional.ofNullable(HALVES.get(match.group("unit")))))
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(found -> found.range().start()))
                .toList();
    }

    private static Stream<FoundAmount> of(Pattern pattern, String text, Reading reading) {
        return pattern.matcher(text)
                .results()
                .flatMap(match -> reading
                        .of(match)
                        .map(amount ->
                                new FoundAmount(amount, new TextRange(match.start("amount"), match.end("amount"))))
                        .stream());
    }

    private static Optional<Amount> withUnit(MatchResult match, String text) {
        return isDate(match, text) || isVery(match, text) ? Optional.empty() : amount(match, unit(match.group("unit")));
    }

    private static Optional<Amount> amount(MatchResult match, String unit) {
        return SpokenNumber.parse(match.group("number")).map(value -> new Amount(value, unit, bound(match)));
    }

    private static Optional<Amount> tenths(MatchResult match) {
        int tens = ChineseNumber.digit(match.group("number").charAt(0));
        int ones = match.group("more") == null
                ? 0
                : ChineseNumber.digit(match.group("more").charAt(0));
        return Optional.of(new Amount(BigDecimal.valueOf(10L * tens + ones), "%", bound(match)));
    }

    private static Bound bound(MatchResult match) {
        return Bounds.of(said(match, "before"), said(match, "behind").strip());
    }

    private static String said(MatchResult match, String group) {
        return match.namedGroups().containsKey(group) && match.group(group) != null ? match.group(group) : "";
    }

    /** Whether the number belongs to a date: 2022年, 2024年5月, 1月1日. */
    private static boolean isDate(MatchResult match, String text) {
        String before = text.substring(0, match.start("number")).stripTrailing();
        return switch (match.group("unit")) {
            case "年" -> match.group("number").length() == YEAR_DIGITS;
            case "月" -> before.endsWith("年");
            case "日" -> before.endsWith("月");
            default -> false;
        };
    }

    private static boolean isVery(MatchResult match, String text) {
        int before = match.start("amount") - 1;
        int behind = match.end("amount");
        return match.group("amount").equals("十分")
                && behind < text.length()
                && (before < 0 || BEFORE_TEN_POINTS.indexOf(text.charAt(before)) < 0)
                && AFTER_TEN_POINTS.indexOf(text.charAt(behind)) < 0
                && text.charAt(behind) != ' ';
    }

    private static String unit(String written) {
        String singular = written.matches("[a-z]+s") ? written.substring(0, written.length() - 1) : written;
        return UNITS.getOrDefault(singular, singular);
    }

    /** Makes an amount of a match. */
    @FunctionalInterface
    private interface Reading {

        Optional<Amount> of(MatchResult match);
    }
}
