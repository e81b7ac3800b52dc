package app.zhanggui.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that stand behind a number and say what is counted. Immutable and thread-safe. */
final class MeasureWords {

    private static final String WORDS = """
            自然日 工作日 分钟 小时 星期 公里 公斤 厘米 毫米 个月
            个 次 天 日 月 年 周 分 条 款 项 元 块 星 级 倍 件 单 笔 种 类 人 名 位 家 岁 秒 期 章 节 页 张 届 轮
            档 步 场 篇 份 批 套 台 部 本 间 户 成 折 点 时 季 代 层 编 号 米 斤 克 吨 % ‰
            """;

    private final Map<Character, List<String>> byFirst = Stream.of(WORDS.split("\\s+"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    /** Whether a measure word begins at the offset, one space before it allowed. */
    boolean standsAt(String text, int at) {
        int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return lengthAt(text, start) > 0;
    }

    /** The length of the longest measure word at the offset, or 0. */
    int lengthAt(CharSequence text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        return byFirst.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(word -> at + word.length() <= text.length()
                        && word.contentEquals(text.subSequence(at, at + word.length())))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }
}
