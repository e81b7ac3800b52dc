package app.zhanggui.text;

import java.util.Optional;

/** Reads numbers written in Chinese: 三十, 一百八十, 两, 一万, 二〇二二. */
public final class ChineseNumber {

    /** The characters of which such numbers are made. */
    public static final String CHARACTERS = "零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String OTHER_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
    private static final int LONGEST = 18;
    private static final int LONGEST_DIGIT_BY_DIGIT = 12;

    private ChineseNumber() {}

    /**
     * The value of the number.
     *
     * @param written a text of {@link #CHARACTERS} only
     * @return the value, or empty when the text is no well-formed number: 千万, 一一, or an estimate like 七八
     */
    public static Optional<Long> parse(String written) {
        boolean readable = !written.isEmpty()
                && written.length() <= LONGEST
                && written.chars().allMatch(c -> isNumeral((char) c));
        if (!readable) {
            return Optional.empty();
        }
        return written.chars().allMatch(c -> isDigit((char) c)) ? digitByDigit(written) : new Sum().of(written);
    }

    /** Whether numbers are written with the character. */
    public static boolean isNumeral(char c) {
        return CHARACTERS.indexOf(c) >= 0;
    }

    /** Whether the character is a digit from 0 to 9 and not a unit like 十. */
    public static boolean isDigit(char c) {
        return digit(c) >= 0;
    }

    /** The value of the digit, -1 for every other character. */
    public static int digit(char c) {
        return switch (c) {
            case '两' -> 2;
            case '○' -> 0;
            default -> Math.max(DIGITS.indexOf(c), OTHER_DIGITS.indexOf(c));
        };
    }

    /** The value of a unit like 十 or 万, 0 for every other character. */
    public static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    private static Optional<Long> digitByDigit(String written) {
        boolean estimate = written.length() == 2 && digit(written.charAt(0)) > 0 && digit(written.charAt(1)) > 0;
        if (estimate || written.length() > LONGEST_DIGIT_BY_DIGIT) {
            return Optional.empty();
        }
        return Optional.of(written.chars().mapToLong(c -> digit((char) c)).reduce(0, (sum, digit) -> 10 * sum + digit));
    }

    /** Adds up a number with units, from the left. */
    private static final class Sum {

        private static final int MYRIAD = 10_000;

        private long total;
        private long section;
        private long digit;
        private long lastUnit;
        private boolean wellFormed = true;

        Optional<Long> of(String written) {
            for (char c : written.toCharArray()) {
                long unit = unit(c);
                if (unit == 0) {
                    addDigit(digit(c));
                } else if (unit < MYRIAD) {
                    addUnit(unit);
                } else {
                    closeSection(unit);
                }
            }
            return wellFormed ? Optional.of(total + section + last()) : Optional.empty();
        }

        private void addDigit(int next) {
            wellFormed &= digit == 0;
            lastUnit = next == 0 ? 0 : lastUnit;
            digit = next;
        }

        private void addUnit(long unit) {
            boolean leadingTen = unit == 10 && total + section + digit == 0;
            wellFormed &= digit > 0 || leadingTen;
            wellFormed &= section == 0 || section % (10 * unit) == 0;
            section += Math.max(digit, 1) * unit;
            digit = 0;
            lastUnit = unit;
        }

        private void closeSection(long unit) {
            wellFormed &= section + digit > 0;
            total = (total + section + digit) * unit;
            section = 0;
            digit = 0;
            lastUnit = unit;
        }

        /** 一百五 is 150 and 两万三 is 23,000, but 一百零五 is 105 and 十五 is 15. */
        private long last() {
            return lastUnit > 10 ? digit * lastUnit / 10 : digit;
        }
    }
}
