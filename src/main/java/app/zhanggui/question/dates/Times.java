package app.zhanggui.question.dates;

import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.ChineseNumber;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times of day of a text: 14:00, 下午3点半, 晚上12点, 3 pm. Immutable, thread-safe. */
public final class Times {

    private static final int HOURS = 24;
    private static final String CHINESE = "[" + ChineseNumber.CHARACTERS + "]{1,3}";
    private static final String MINUTE =
            "(?:[零〇过]?(?<minute>[0-5]\\d|(?<=[零〇过])\\d(?=分)|[零〇][一二三四五六七八九\\d]|[二三四五]?十[一二三四五六七八九]?)分?|(?<half>半)|(?<quarter>[一三])刻|整)";

    private final DateWords words = new DateWords();
    private final List<Pattern> patterns;

    /** Reads the words for the parts of a day. */
    public Times() {
        String part = "(?<part>" + words.pattern("clock") + ")";
        patterns = List.of(
                Pattern.compile("(?:" + part + "\\s*)?(?<![\\d:])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)"
                        + "(?::(?<second>[0-5]\\d))?(?!\\d)"),
                Pattern.compile(
                        "(?<!\\d)(?<hour>1[0-2]|0?\\d)(?::(?<minute>[0-5]\\d))?\\s*(?<part>[ap]m\\b|[ap]\\.m\\.)"),
                Pattern.compile(part + "\\s*(?<hour>\\d{1,2}|" + CHINESE + ")\\s*(?:点钟?|时(?![间候长段效]))" + MINUTE + "?"),
                Pattern.compile("(?<![\\d扣记了])(?<hour>\\d{1,2})\\s*(?:点钟?|时(?![间候长段效]))" + MINUTE + "?"),
                Pattern.compile("(?<![扣记了])(?<hour>" + CHINESE + ")\\s*点(?:钟|" + MINUTE + ")"));
    }

    /** The times from left to right, without overlap. */
    public List<SaidTime> in(String foldedText) {
        List<SaidTime> times = new ArrayList<>();
        BitSet taken = new BitSet(foldedText.length());
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(foldedText);
            while (matcher.find()) {
                TextRange range = new TextRange(matcher.start(), matcher.end());
                int next = taken.nextSetBit(range.start());
                if (next < 0 || next >= range.end()) {
                    time(new Said(matcher, foldedText), range).ifPresent(times::add);
                    taken.set(range.start(), range.end());
                }
            }
        }
        times.sort(Comparator.comparingInt(time -> time.range().start()));
        return times;
    }

    private Optional<SaidTime> time(Said said, TextRange range) {
        int minute = said.number("minute").orElseGet(() -> minutes(said));
        int second = said.number("second").orElse(0);
        return said.number("hour")
                .map(hour -> said.words("part", "clock", words)
                        .map(part -> hourOf(hour, part.first()))
                        .orElse(hour))
                .filter(hour -> hour < HOURS || hour == HOURS && minute == 0)
                .map(hour -> new SaidTime(LocalTime.of(hour % HOURS, minute, second), hour == HOURS, range));
    }

    private static int minutes(Said said) {
        return said.group("half").isPresent()
                ? 30
                : said.group("quarter").map(q -> q.equals("一") ? 15 : 45).orElse(0);
    }

    private static int hourOf(int said, int part) {
        return switch (part) {
            case 0 -> said == 12 ? 0 : said;
            case 3 -> said >= 9 && said <= 12 ? said + 12 : said;
            case 11 -> said < 9 ? said + 12 : said;
            case 12 -> said < 12 ? said + 12 : said;
            default -> said <= 12 ? said + 12 : said;
        };
    }
}
