package app.zhanggui.retrieval;

import app.zhanggui.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Finds the numbers of a folded text.
 *
 * <p>A run of Chinese numerals is a number where a measure word follows or where it has two or more characters that
 * make a well-formed number; so 一般, 统一, 万一, 千万 and 十分重要 stay words. Immutable and thread-safe.
 */
final class NumeralReader {

    private static final String PERCENT = "百分之";
    private static final String FRACTION = "分之";
    /** Behind these 一 is part of a word: 统一, 同一, 任一, 之一. */
    private static final String BEFORE_A_WORDY_ONE = "统唯惟单同专逐均划合不任某每另之周期拜";
    /** Before these 一 is part of a word: 一点, 一时. */
    private static final String AFTER_A_WORDY_ONE = "点时";
    /** Behind these 十分 counts points; elsewhere it means very. */
    private static final String BEFORE_TEN_POINTS = "扣罚记计满达到积共加减了够近约超第足";
    /** Behind these a run is an estimate: 几十, 数百. */
    private static final String BEFORE_AN_ESTIMATE = "几数";

    private final MeasureWords measures;

    NumeralReader(MeasureWords measures) {
        this.measures = measures;
    }

    /** Whether a number may begin with the character; a quick look that spares {@link #at} most characters. */
    static boolean mayBeginWith(char c) {
        return isArabic(c) || ChineseNumber.isNumeral(c);
    }

    /** The number that begins at the offset, or the characters there that are none. */
    Numeral at(String text, int start) {
        if (text.startsWith(PERCENT, start)) {
            return percentage(text, start);
        }
        char c = text.charAt(start);
        if (isArabic(c)) {
            return arabic(text, start);
        }
        return ChineseNumber.isNumeral(c) ? chinese(text, start) : Numeral.unchanged(text, start, start + 1);
    }

    private Numeral percentage(String text, int start) {
        int from = start + PERCENT.length();
        int end = from;
        if (end < text.length() && isArabic(text.charAt(end))) {
            Numeral number = arabic(text, from);
            return new Numeral(number.end(), number.written() + "%");
        }
        end = endOfNumerals(text, from);
        String numerals = text.substring(from, end);
        Optional<Long> value = numerals.equals("百") ? Optional.of(100L) : ChineseNumber.parse(numerals);
        return value.isPresent() ? withDecimals(text, end, value.get(), "%") : Numeral.unchanged(text, start, from);
    }

    private Numeral arabic(String text, int start) {
        if (start > 0 && isWordPart(text.charAt(start - 1))) {
            return Numeral.unchanged(text, start, endOfWord(text, start));
        }
        int end = endOfArabic(text, start);
        String digits = text.substring(start, end).replace(",", "");
        long unit = end < text.length() ? ChineseNumber.unit(text.charAt(end)) : 0;
        boolean large = unit >= 10_000 && digits.length() <= 9 && digits.matches("\\d+(\\.\\d+)?");
        return large
                ? new Numeral(end + 1, plain(new BigDecimal(digits).multiply(BigDecimal.valueOf(unit))))
                : new Numeral(end, digits);
    }

    private Numeral chinese(String text, int start) {
        int end = endOfNumerals(text, start);
        Optional<Long> value =
                isNumber(text, start, end) ? ChineseNumber.parse(text.substring(start, end)) : Optional.empty();
        return value.isPresent() ? withDecimals(text, end, value.get(), "") : Numeral.unchanged(text, start, end);
    }

    private boolean isNumber(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean part = text.startsWith(FRACTION, end) || text.startsWith(FRACTION, start - FRACTION.length());
        if (part || BEFORE_AN_ESTIMATE.indexOf(before) >= 0) {
            return false;
        }
        return end - start > 1 || isSingleNumber(text, start, before);
    }

    private boolean isSingleNumber(String text, int start, char before) {
        char numeral = text.charAt(start);
        if (!measures.standsAt(text, start + 1)) {
            return isFollowedByDecimals(text, start + 1);
        }
        char after = text.charAt(start + 1);
        return switch (numeral) {
            case '一' -> BEFORE_A_WORDY_ONE.indexOf(before) < 0 && AFTER_A_WORDY_ONE.indexOf(after) < 0;
            case '十' -> after != '分' || BEFORE_TEN_POINTS.indexOf(before) >= 0;
            default -> ChineseNumber.isDigit(numeral);
        };
    }

    /** 三点五 is 3.5, but 三点二十 is a time of day. */
    private static boolean isFollowedByDecimals(String text, int at) {
        int end = endOfNumerals(text, at + 1);
        return at < text.length() && text.charAt(at) == '点' && end > at + 1 && areDigits(text.substring(at + 1, end));
    }

    private static Numeral withDecimals(String text, int end, long whole, String sign) {
        if (!isFollowedByDecimals(text, end)) {
            return new Numeral(end, whole + sign);
        }
        int decimalsEnd = endOfNumerals(text, end + 1);
        StringBuilder written = new StringBuilder().append(whole).append('.');
        text.substring(end + 1, decimalsEnd).chars().forEach(c -> written.append(ChineseNumber.digit((char) c)));
        return new Numeral(decimalsEnd, written + sign);
    }

    private static boolean areDigits(String numerals) {
        return numerals.chars().allMatch(c -> ChineseNumber.isDigit((char) c));
    }

    private static int endOfNumerals(String text, int start) {
        int end = start;
        while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfArabic(String text, int start) {
        int end = start;
        while (end < text.length() && (isArabic(text.charAt(end)) || isPointOrSeparator(text, end))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPointOrSeparator(String text, int at) {
        char c = text.charAt(at);
        return c == '.' && isArabic(text, at - 1) && isArabic(text, at + 1)
                || c == ',' && isArabic(text, at - 1) && isGroupOfThree(text, at + 1);
    }

    private static boolean isGroupOfThree(String text, int at) {
        return isArabic(text, at) && isArabic(text, at + 1) && isArabic(text, at + 2) && !isArabic(text, at + 3);
    }

    private static boolean isArabic(String text, int at) {
        return at >= 0 && at < text.length() && isArabic(text.charAt(at));
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return isArabic(c) || c >= 'a' && c <= 'z';
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
