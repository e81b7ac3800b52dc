package app.zhanggui.question.dates;

import app.zhanggui.question.dates.DatePart.Whole;
import app.zhanggui.text.SpokenNumber;
import java.util.List;
import java.util.regex.Pattern;

/** The forms in which dates are written, the more telling ones first. Immutable, thread-safe. */
final class DateForms {

    private static final String MONTH = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])";
    private static final String DAY = "(?<day>\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
    private static final String NO_UNIT = "(?!\\d|\\s*(?:[分次天个小条星回笔单点月年%:.~-]|points?|times?|days?))";
    private static final String HAPPENS =
            "\\s*(?:[日号扣被记又再违撤我有]|情节|严重|一般|轻微|特别|上午|下午|中午|晚上|早上|凌晨|无理由|描述" + "|\\d{1,2}[:点])";
    private static final String ENGLISH_MONTH =
            "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    private final DateWords words;
    private final CalendarReading calendar;
    private final List<DateForm> forms;

    DateForms(DateWords words) {
        this.words = words;
        this.calendar = new CalendarReading(words);
        String year = "(?:(?<year>(?:19|20)\\d{2}|\\d{2}|[二两][〇零○][〇零○一二三四五六七八九]{2})\\s*年|(?<saidYear>"
                + words.pattern("year") + "))\\s*的?\\s*";
        String month = "(?:" + MONTH + "\\s*月份?|(?<saidMonth>" + words.pattern("month") + "))\\s*的?\\s*";
        String day =
                "(?:" + DAY + "\\s*(?:日|号)|(?<part>" + words.pattern("part") + ")|(?<bare>\\d{1,2})" + NO_UNIT + ")?";
        forms = List.of(
                form("(?<!\\d)(?<year>(?:19|20)\\d{2})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)"),
                form("(?<!\\d)(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d)"),
                form("(?<!\\d)(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>20\\d{2})(?!\\d)"),
                form("\\b" + ENGLISH_MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(?<year>20\\d{2})\\b)?"),
                form("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + ENGLISH_MONTH
                        + "(?:,?\\s+(?<year>20\\d{2})\\b)?"),
                form("(?<=\\bin )" + ENGLISH_MONTH + "(?:\\s+(?<year>20\\d{2})\\b)?"),
                form("(?<![每\\d])" + MONTH + "\\s*月\\s*" + DAY + "\\s*[日号]\\s*\\((?<year>20\\d{2})年?\\)"),
                form("(?<![每\\d])(?<!每年)(?:" + year + ")?" + month + day),
                form("(?<!\\d)(?<year>20\\d{2})[-/.](?<month>0?[1-9]|1[0-2])(?!\\d|[-/.%]\\d|[分%])"),
                form("(?<!每年)(?:" + year + ")?(?<fixed>" + words.pattern("fixed") + ")"),
                form("(?:(?<year>(?:19|20)\\d{2}|[二两][〇零○][〇零○一二三四五六七八九]{2})\\s*年度?|(?<saidYear>"
                        + words.pattern("year") + "))\\s*(?<half>" + words.pattern("half") + ")?"),
                form("(?m)^\\s*(?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\\d|0?[1-9])(?=[\\t ,;|]|$)" + NO_UNIT),
                form("(?<![\\d./:a-z-])(?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\\d|0?[1-9])(?=" + HAPPENS
                        + ")[日号]?"),
                // No month has more days: 扣到 45 号没了 counts points.
                form("(?<![\\d每月])(?!3[2-9]|[4-9]\\d)" + DAY + "\\s*号(?![链店车仓线码楼位商])"),
                form("(?<=[日号" + Dates.TAKEN + "][、,和与及跟到至~-])\\s*" + DAY + "日(?!之?内)"),
                weekday("(?<![一两二三四几每半\\d])(?:(?<week>上上|上|这|本|下)个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?!常|[次回])"),
                weekday("(?:(?<week>last|this)\\s+)?\\b(?<name>mon|tues|wednes|thurs|fri|satur|sun)day\\b"),
                week("(?<week>上上|上|这|本|下)(?:个?(?:星期|礼拜)|周)(?![年期])"),
                ago("(?<count>" + SpokenNumber.PATTERN + ")\\s*个?(?<unit>天|日|周|星期|礼拜|月|年)(?:之|以)?前"),
                ago("(?<count>" + SpokenNumber.PATTERN + ")\\s+(?<unit>day|week|month|year)s?\\s+ago\\b"),
                relative("day"),
                relative("now"));
    }

    List<DateForm> forms() {
        return forms;
    }

    private DateForm form(String expression) {
        return new DateForm(Pattern.compile(expression), calendar::read);
    }

    private static DateForm weekday(String expression) {
        return new DateForm(Pattern.compile(expression), WeekReading::weekday);
    }

    private static DateForm week(String expression) {
        return new DateForm(Pattern.compile(expression), WeekReading::week);
    }

    private static DateForm ago(String expression) {
        return new DateForm(Pattern.compile(expression), (match, text, asOf) -> SpokenNumber.parse(match.group("count"))
                .flatMap(count -> Ago.when(count, match.group("unit"), asOf))
                .map(Whole::new));
    }

    private DateForm relative(String kind) {
        return new DateForm(Pattern.compile(words.pattern(kind)), (match, text, asOf) -> words.at(
                        kind, text, match.start(), match.end())
                .map(numbers -> kind.equals("now")
                        ? new Whole(new When.Now(asOf))
                        : new Whole(new When.Day(asOf.plusDays(numbers.first())))));
    }
}
