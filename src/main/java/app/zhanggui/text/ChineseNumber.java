package app.zhanggui.text;

import java.util.Optional;

/** Reads numbers written in Chinese: 三十, 一百八十, 两, 一万. */
public final class ChineseNumber {

    /** The characters of which such numbers are made. */
    public static final String CHARACTERS = "零〇一二两三四五六七八九十百千万";

    private static final long TEN_THOUSAND = 10_000L;
    private static final int LONGEST = 12;

    private ChineseNumber() {}

    /**
     * The value of the number.
     *
     * @param written a text of {@link #CHARACTERS} only
     * @return the value, or empty when the text is empty, too long to be a number, or has another character
     */
    public static Optional<Long> parse(String written) {
        boolean readable = !written.isEmpty()
                && written.length() <= LONGEST
                && written.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0);
        return readable ? Optional.of(value(written)) : Optional.empty();
    }

    private static long value(String written) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char c : written.toCharArray()) {
            if (c == '万') {
                total += Math.max(section + digit, 1) * TEN_THOUSAND;
                section = 0;
                digit = 0;
            } else if (unit(c) > 1) {
                section += Math.max(digit, 1) * unit(c);
                digit = 0;
            } else {
                digit = digit * 10 + digit(c);
            }
        }
        return total + section + digit;
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> 1;
        };
    }

    private static long digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '两' -> 2;
            default -> "一二三四五六七八九".indexOf(c) + 1L;
        };
    }
}
