package app.zhanggui.answer.derivation;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure that was computed, with what it was computed from. */
public sealed interface Derived {

    /** The clauses, or the section of clauses, on which it rests, in the order in which they are said. */
    List<WeighedClause> clauses();

    /** Every figure that a sentence about it may say besides those of the clause. */
    Set<Claim> claims();

    /**
     * What a fall leaves of a whole.
     *
     * @param clause the clause that says how much falls away
     * @param whole the whole, as the question says it
     * @param falls the shares that fall away, in per cent, from the smallest: one or two
     */
    record Remainder(WeighedClause clause, BigDecimal whole, List<BigDecimal> falls) implements Derived {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** Copies the list, so that a result never changes. */
        public Remainder {
            falls = List.copyOf(falls);
        }

        /** What falls away, from the least. */
        public List<BigDecimal> lost() {
            return falls.stream()
                    .map(fall -> plain(whole.multiply(fall).divide(HUNDRED)))
                    .toList();
        }

        /** What is left, from the least. */
        public List<BigDecimal> left() {
            return lost().reversed().stream()
                    .map(lost -> plain(whole.subtract(lost)))
                    .toList();
        }

        @Override
        public List<WeighedClause> clauses() {
            return List.of(clause);
        }

        @Override
        public Set<Claim> claims() {
            return Stream.of(Stream.of(whole), falls.stream(), lost().stream(), left().stream())
                    .flatMap(each -> each)
                    .map(Claim.Number::new)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * How many goes it takes where one go has an upper bound.
     *
     * @param clause the clause that sets the bound
     * @param all how many there are, as the question says it
     * @param most how many one go takes
     * @param goes how many goes it takes at least
     */
    record Goes(WeighedClause clause, Amount all, Amount most, BigDecimal goes) implements Derived {

        /** How many are left for the last go. */
        public Amount last() {
            return new Amount(all.value().subtract(most.value().multiply(goes.subtract(BigDecimal.ONE))), most.unit());
        }

        @Override
        public List<WeighedClause> clauses() {
            return List.of(clause);
        }

        @Override
        public Set<Claim> claims() {
            return Stream.of(all, most, last(), new Amount(goes, "次"), new Amount(BigDecimal.ONE, "次"))
                    .flatMap(amount -> Stream.of(new Claim.Figure(amount), new Claim.Number(amount.value())))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * How long the steps of a section take together.
     *
     * @param clause the section
     * @param header what the times are, as the column says it; empty where it has no header
     * @param steps the time of each step
     * @param sum their sum in hours, minutes and seconds, without those that are 0
     */
    record Sum(WeighedClause clause, String header, List<Amount> steps, List<Amount> sum) implements Derived {

        /** Copies the lists, so that a result never changes. */
        public Sum {
            steps = List.copyOf(steps);
            sum = List.copyOf(sum);
        }

        @Override
        public List<WeighedClause> clauses() {
            return List.of(clause);
        }

        @Override
        public Set<Claim> claims() {
            return Stream.concat(steps.stream(), sum.stream())
                    .map(Claim.Figure::new)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * How many days lie between two days.
     *
     * @param clauses the two clauses, each of which names one of the days
     * @param one the day of the first clause
     * @param other the day of the second clause
     */
    record DaysBetween(List<WeighedClause> clauses, LocalDate one, LocalDate other) implements Derived {

        /** Copies the list, so that a result never changes. */
        public DaysBetween {
            clauses = List.copyOf(clauses);
        }

        /** How many days; 0 or more. */
        public Amount days() {
            return new Amount(BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(one, other))), "天");
        }

        @Override
        public Set<Claim> claims() {
            return Set.of(new Claim.Figure(days()));
        }
    }

    /**
     * How amounts stand to the bounds of their clauses.
     *
     * @param items the amounts with their clauses, in the order of the question
     */
    record Judged(List<Item> items) implements Derived {

        /** Copies the list, so that a result never changes. */
        public Judged {
            items = List.copyOf(items);
        }

        /**
         * One amount.
         *
         * @param clause the clause that sets the bound
         * @param amount the amount of the question
         * @param condition the bound
         */
        public record Item(WeighedClause clause, Amount amount, Condition condition) {

            /** Whether the amount meets the bound. */
            public boolean met() {
                return condition.isMetBy(amount.value());
            }
        }

        /** Whether every amount meets its bound. */
        public boolean allMet() {
            return items.stream().allMatch(Item::met);
        }

        @Override
        public List<WeighedClause> clauses() {
            return items.stream().map(Item::clause).toList();
        }

        @Override
        public Set<Claim> claims() {
            return items.stream().map(item -> new Claim.Figure(item.amount())).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
