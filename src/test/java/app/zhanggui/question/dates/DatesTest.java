package app.zhanggui.question.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Dates dates = new Dates();
    private final Times times = new Times();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026年3月1日 | 2026-03-01",
                "2026-3-1 | 2026-03-01",
                "2026.03.01 | 2026-03-01",
                "2026/3/1 | 2026-03-01",
                "20260301 | 2026-03-01",
                "26年3月1号 | 2026-03-01",
                "二〇二五年十二月三十一日 | 2025-12-31",
                "3月1号 | 2026-03-01",
                "三月一日 | 2026-03-01",
                "12月1日 | 2025-12-01",
                "3.1扣4分 | 2026-03-01",
                "3-1 扣4分 | 2026-03-01",
                "昨天和前天 | 2026-11-19, 2026-11-18",
                "上周三 | 2026-11-11",
                "这周三 | 2026-11-18",
                "周三 | 2026-11-18",
                "星期天 | 2026-11-15",
                "上个月5号 | 2026-10-05",
                "上月 | 2026-10-01~2026-10-31",
                "去年12月 | 2025-12-01~2025-12-31",
                "去年12月3日 | 2025-12-03",
                "今年 | 2026-01-01~2026-12-31",
                "前年 | 2024-01-01~2024-12-31",
                "大前年 | 2023-01-01~2023-12-31",
                "本月初 | 2026-11-01~2026-11-10",
                "去年年底 | 2025-10-01~2025-12-31",
                "今年上半年 | 2026-01-01~2026-06-30",
                "10天前 | 2026-11-10",
                "三天之前 | 2026-11-17",
                "两个月前 | 2026-09-01~2026-09-30",
                "两周前 | 2026-11-02~2026-11-08",
                "上周 | 2026-11-09~2026-11-15",
                "这次 | now 2026-11-20",
                "刚刚被扣 | now 2026-11-20",
                "2月30日 | impossible 2月30日",
                "2023年2月29日 | impossible 2023年2月29日",
                "2024年2月29日 | 2024-02-29",
                "13月1日 | -",
                "March 1, 2026 | 2026-03-01",
                "1 March | 2026-03-01",
                "last year | 2025-01-01~2025-12-31",
                "3 days ago | 2026-11-17",
                "last monday | 2026-11-09",
                "每年1月1日清零 | -",
                "一周三次 | -",
                "1号链接 | -",
                "转化率0.8 | -",
                "评分4.5 五星 | -",
                "3-5次 | -",
                "v7.2版 | -",
                "3个月 | -",
                "冻结7日 | -"
            })
    void findsDates(String text, String expected) {
        String found = dates.in(text.toLowerCase(java.util.Locale.ROOT), FRIDAY).stream()
                .map(date -> notation(date.when()))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "14:00 | 14:00",
                "14:30:05 | 14:30:05",
                "下午3点 | 15:00",
                "下午三点半 | 15:30",
                "中午12点 | 12:00",
                "中午1点 | 13:00",
                "晚上8点 | 20:00",
                "晚上12点 | 00:00 next day",
                "24:00 | 00:00 next day",
                "凌晨12点 | 00:00",
                "上午十点一刻 | 10:15",
                "9点 | 09:00",
                "3 pm | 15:00",
                "扣了5点 | -",
                "有一点贵 | -",
                "一点棉都没有 | -",
                "两点意见 | -",
                "25:00 | -",
                "10时间 | -"
            })
    void findsTimesOfDay(String text, String expected) {
        String found = times.in(text).stream()
                .map(time -> time.time() + (time.nextDay() ? " next day" : ""))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    private static String notation(When when) {
        return switch (when) {
            case When.Day day -> day.day().toString();
            case When.Period period -> period.first() + "~" + period.last();
            case When.Now now -> "now " + now.day();
            case When.Impossible impossible -> "impossible " + impossible.said();
            case When.Unsaid unsaid -> "";
        };
    }
}
