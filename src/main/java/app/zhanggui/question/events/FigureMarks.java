package app.zhanggui.question.events;

import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.SpokenNumber;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds points, counts and lengths of time in a folded text. Stateless, thread-safe. */
final class FigureMarks {

    private static final String NUMBER =
            "(?<![\\d.])(?!an?\\s*\\p{IsHan}|an?\\s+points\\b)(?<number>" + SpokenNumber.PATTERN + ")\\s*";
    private static final String BEFORE = "(?<before>" + Bounds.BEFORE + "\\s*)?";
    private static final String BEHIND = "(?<behind>" + Bounds.BEHIND + ")?";
    private static final String POINTED = "(?<pointed>(?:离|距离?|差)(?:到)?\\s*)?";
    private static final String RUNG =
            "(?<rung>\\s*(?:的?[那这]一?[档级]|[那这]个?档|档)|(?<![了过]\\d{1,3}分)[停冻封禁](?!了)(?=[^,。;?、]{0,4}\\d+\\s*[天日]))?";

    /** 一点棉 is a little of it. */
    private static final String A_LITTLE = "(?!一点\\p{IsHan}|一分(?:都|也)?(?:没|未))";

    private static final Pattern POINTS = Pattern.compile(POINTED + BEFORE + A_LITTLE + NUMBER
            + "(?:个?(?:[ab]\\s*类?\\s*)?(?:违规)?(?:积?分|点)(?![钟之类享账佣店销开为期析成布别级])|(?:(?:class )?[ab] |penalty |demerit )?(?:points?|pts?)\\b)"
            + BEHIND + RUNG);

    // 扣了3 says 分 without saying it; a number with a unit of its own is not meant.
    private static final Pattern BARE_POINTS = Pattern.compile(
            "(?<=[扣记积罚][了过掉]|[扣记积罚]|扣到|攒到|累到|积到|扣分|扣分到|刚好|(?:又|再)(?:被)?扣了?)[:\\s]*"
                    + "(?<number>\\d+(?:\\.\\d+)?)(?![\\d.:/-])(?!(?<!3[2-9]|[4-9]\\d)\\s*号)(?!\\s*(?:[年月日天次回遍条笔单小个元块%点时倍星]|分|points?|times?))");

    // In 4+4+4 分 the unit stands behind the last number only.
    private static final Pattern ADDED_POINTS =
            Pattern.compile("(?<![\\d.])(?<number>\\d+)(?=\\s*(?:\\+\\s*\\d+\\s*)+分(?!钟))");

    // In 2, 4 and 6 points too; what joins them adds nothing by itself.
    private static final String JOINT = "\\s*(?:,\\s*and|,|and)\\s*";
    private static final Pattern LISTED_POINTS = Pattern.compile(
            "(?<![\\d.])(?<number>\\d{1,3})(?<joint>" + JOINT + ")(?=(?:\\d{1,3}" + JOINT + ")*\\d{1,3} points?\\b)");

    // 我现在 35 says where the account stands without a unit.
    private static final Pattern STANDING_POINTS =
            Pattern.compile("(?<=现在|目前|当前|累计|累积)(?:是|有|到|了)?\\s*(?<number>\\d+)(?=$|[\\s,。!?;])");

    // my violation score on taobao live is 31
    private static final Pattern SCORE = Pattern.compile(
            "(?<=\\bscore (?:on [a-z ]{1,20} )?(?:is|at|reached|hit) (?:now )?)(?<number>\\d{1,3})\\b(?! points?)");

    // … and 6 this year, and got 9 more say points without saying it either.
    private static final Pattern MORE_POINTS = Pattern.compile("\\b(?:and|then|plus|another)\\s+"
            + "(?:(?:i |we )?(?:got|received|collected|picked up)\\s+)?(?:another\\s+)?(?<number>\\d+)"
            + "(?=\\s+(?:more|this|last|on|in|yesterday|today|now)\\b)");

    // 5 points in March, 4 in May and 3 in July
    private static final Pattern POINTS_OF_MONTHS = Pattern.compile(
            "(?<=points?\\b.{1,200})\\b(?<number>\\d{1,2})(?=\\s+(?:more\\s+)?(?:in|on)\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");

    /** 一条一条撤 counts nothing. */
    private static final String ONE_BY_ONE = "一(?<one>[条个次笔回])一?\\k<one>";

    /** 来了一单 is an order, not a number of them. */
    private static final String ONE_ORDER = "一[单笔]";

    /** 2 kuaishou links: one word more, but none that the number counts itself. */
    private static final String OTHER_WORD =
            "(?!(?:day|hour|minute|week|month|year|point|star|time|step|and|or|of|more|is|are|in)s?\\b)[a-z]{3,} ";

    private static final Pattern TIMES = Pattern.compile("(?<ordinal>第)?" + BEFORE + "(?!" + ONE_BY_ONE
            + "|" + ONE_ORDER + ")(?<!一[条个次笔回])(?<![头首])" + NUMBER
            + "(?:次|回(?!升)|遍|笔|单(?![日天])|[个条](?=链接|连接|视频|订单|商品链接|违规)|条|times?\\b"
            + "|(?=[\"']?(?:" + OTHER_WORD
            + ")?(?:(?:showcase|product|different|separate|more) )*(?:withdrawals?|violations?|links?|orders?|minor|general|serious|very serious|extremely serious)\\b))"
            + BEHIND);

    // general x2
    private static final Pattern CROSSED =
            Pattern.compile("(?<=[\\p{IsHan}a-z)]\\s?)[x×]\\s?(?<number>\\d{1,3})(?!\\d|\\.\\d|[a-z])");

    private static final Pattern ONCE = Pattern.compile("\\b(?<number>once|twice)\\b");

    // Each of two hosts has an account of their own; those who work for one shop share its account.
    private static final Pattern PEOPLE =
            Pattern.compile(NUMBER + "(?:(?:个|名|位)(?:店员|员工|客服|运营|助理|同事|伙计)|(?:employees|colleagues)\\b)");

    private static final Pattern LASTING = Pattern.compile("(?<ordinal>第|过了?|隔了?)?\\s*" + NUMBER
            + "(?:个?(?<unit>小时|钟头|自然日|星期|礼拜)|个(?<month>月)|(?<short>分钟|天|日|周|年)|-?(?<english>minute|hour|day|week|month|year)s?\\b)"
            + "(?<later>\\s*(?:多)?(?:之|以)?[后過过]|\\s*later|\\s*after|的时候|的?(?=\\s*(?:订单|单(?![日天])|下单|有人|才有人|又有人)))?"
            + "(?<within>[之以]?内)?");

    private static final Pattern JOINING = Pattern.compile("\\s*(?:零|又|外加|and)?\\s*");

    private FigureMarks() {}

    static Stream<Mark> points(String text) {
        return Stream.of(
                        POINTS,
                        BARE_POINTS,
                        ADDED_POINTS,
                        LISTED_POINTS,
                        STANDING_POINTS,
                        SCORE,
                        MORE_POINTS,
                        POINTS_OF_MONTHS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(match -> points(match).stream());
    }

    static Stream<Mark> times(String text) {
        Stream<Mark> crossed = CROSSED.matcher(text)
                .results()
                .flatMap(match -> SpokenNumber.parseWhole(match.group("number")).stream()
                        .filter(value -> value > 0)
                        .map(value -> new Mark.Times(value, Bound.EXACTLY, false, range(match))));
        return Stream.concat(
                Stream.concat(TIMES.matcher(text).results().flatMap(match -> times(match).stream()), crossed),
                ONCE.matcher(text)
                        .results()
                        .map(match -> new Mark.Times(
                                match.group().equals("once") ? 1 : 2, Bound.EXACTLY, false, range(match))));
    }

    static Stream<Mark> people(String text) {
        return PEOPLE.matcher(text)
                .results()
                .flatMap(match -> SpokenNumber.parseWhole(match.group("number"))
                        .filter(number -> number > 0)
                        .map(number -> new Mark.People(number, range(match)))
                        .stream());
    }

    static Stream<Mark> lasting(String text) {
        List<Mark.Lasting> found = new ArrayList<>();
        for (MatchResult match : LASTING.matcher(text).results().toList()) {
            Optional<Mark.Lasting> lasting =
                    number(match).map(value -> new Mark.Lasting(value, unit(match), isElapsed(match), range(match)));
            if (lasting.isPresent() && !found.isEmpty() && goesOn(found.getLast(), lasting.get(), text)) {
                found.add(found.removeLast().and(lasting.get()));
            } else {
                lasting.ifPresent(found::add);
            }
        }
        return found.stream().map(Mark.class::cast);
    }

    /** 72 小时零 5 分钟 is one length. */
    private static boolean goesOn(Mark.Lasting one, Mark.Lasting other, String text) {
        return one.range().end() <= other.range().start()
                && other.unit().compareTo(one.unit()) < 0
                && !isTheSame(one, other)
                && JOINING.matcher(
                                text.substring(one.range().end(), other.range().start()))
                        .matches();
    }

    /** 一周七天 says one length twice. */
    private static boolean isTheSame(Mark.Lasting one, Mark.Lasting other) {
        return seconds(one).compareTo(seconds(other)) == 0;
    }

    private static BigDecimal seconds(Mark.Lasting lasting) {
        return lasting.value()
                .multiply(BigDecimal.valueOf(lasting.unit().getDuration().toSeconds()));
    }

    /** 第3天 is a day to count, no exact length. */
    private static boolean isElapsed(MatchResult match) {
        boolean counted = group(match, "ordinal").equals("第") && unit(match) == ChronoUnit.DAYS;
        return !counted
                && group(match, "within").isEmpty()
                && !(group(match, "ordinal") + group(match, "later")).isEmpty();
    }

    private static Optional<Mark> points(MatchResult match) {
        return number(match)
                .map(value -> new Mark.Points(
                        value,
                        bound(match),
                        !(group(match, "pointed") + group(match, "rung")).isEmpty(),
                        range(match)));
    }

    private static Optional<Mark> times(MatchResult match) {
        return SpokenNumber.parseWhole(match.group("number"))
                .filter(value -> value > 0)
                .map(value -> new Mark.Times(
                        value, bound(match), !group(match, "ordinal").isEmpty(), range(match)));
    }

    private static Optional<BigDecimal> number(MatchResult match) {
        return SpokenNumber.parse(match.group("number")).filter(value -> value.signum() > 0);
    }

    private static Bound bound(MatchResult match) {
        return Bounds.of(group(match, "before"), group(match, "behind"));
    }

    private static ChronoUnit unit(MatchResult match) {
        String unit = group(match, "unit") + group(match, "month") + group(match, "short") + group(match, "english");
        return switch (unit) {
            case "分钟", "minute" -> ChronoUnit.MINUTES;
            case "小时", "钟头", "hour" -> ChronoUnit.HOURS;
            case "周", "星期", "礼拜", "week" -> ChronoUnit.WEEKS;
            case "月", "month" -> ChronoUnit.MONTHS;
            case "年", "year" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    private static TextRange range(MatchResult match) {
        boolean onlyTheNumber = match.namedGroups().size() == 1;
        return onlyTheNumber
                ? new TextRange(match.start("number"), match.end("number"))
                : new TextRange(match.start(), match.end());
    }

    private static String group(MatchResult match, String name) {
        boolean said = match.namedGroups().containsKey(name) && match.group(name) != null;
        return said ? match.group(name) : "";
    }
}
