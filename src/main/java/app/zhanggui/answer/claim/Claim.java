package app.zhanggui.answer.claim;

import app.zhanggui.question.Amount;
import java.math.BigDecimal;

/** One thing that a text says and that a clause must say too, in a form that can be compared. */
public sealed interface Claim {

    /**
     * A number with its unit: 7 天, 27 %.
     *
     * @param amount the number and its unit in normal form
     */
    record Figure(Amount amount) implements Claim {

        /** The figure with trailing zeros cut, so that 7.0 天 is 7 天. */
        public Figure {
            amount = new Amount(plain(amount.value()), amount.unit());
        }
    }

    /**
     * A number whose unit is none of those that are compared: L0, V7.2, 500 件.
     *
     * @param value the number
     */
    record Number(BigDecimal value) implements Claim {

        /** The number with trailing zeros cut. */
        public Number {
            value = plain(value);
        }
    }

    /**
     * A date or a part of one.
     *
     * @param year the year, 0 where none is named
     * @param month the month from 1, 0 where none is named
     * @param day the day from 1, 0 where none is named
     */
    record Day(int year, int month, int day) implements Claim {

        /** Whether both name the same parts of a date, so that one can contradict the other. */
        public boolean isLike(Day other) {
            return (month == 0) == (other.month == 0) && (day == 0) == (other.day == 0);
        }

        /** Whether both may mean the same day: what both name is equal. */
        public boolean agreesWith(Day other) {
            return (year == 0 || other.year == 0 || year == other.year) && month == other.month && day == other.day;
        }
    }

    /**
     * What happens to somebody: 冻结, 清退, 封禁.
     *
     * @param word the word for it
     * @param denied whether it is said not to happen
     */
    record Consequence(String word, boolean denied) implements Claim {}

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
