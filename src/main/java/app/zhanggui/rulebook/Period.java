package app.zhanggui.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** How long what an event added to a track counts. */
public sealed interface Period {

    /** The first of the days whose events count on the given day. */
    LocalDate firstDay(LocalDate day);

    /** The first day on which what was added on the given day counts no longer; empty where it counts for ever. */
    Optional<LocalDate> clearing(LocalDate day);

    /** Its name in a rule-set file and in the HTTP interface. */
    String slug();

    /** Until the calendar's unit ends. */
    enum Calendar implements Period {
        /** From 1 January to 31 December. */
        YEAR("calendar-year") {
            @Override
            public LocalDate firstDay(LocalDate day) {
                return day.withDayOfYear(1);
            }

            @Override
            LocalDate next(LocalDate firstDay) {
                return firstDay.plusYears(1);
            }
        },
        /** Three months, the first of which is January, April, July or October. */
        QUARTER("calendar-quarter") {
            @Override
            public LocalDate firstDay(LocalDate day) {
                return day.with(IsoFields.DAY_OF_QUARTER, 1);
            }

            @Override
            LocalDate next(LocalDate firstDay) {
                return firstDay.plusMonths(3);
            }
        },
        /** From the first to the last day of a month. */
        MONTH("calendar-month") {
            @Override
            public LocalDate firstDay(LocalDate day) {
                return YearMonth.from(day).atDay(1);
            }

            @Override
            LocalDate next(LocalDate firstDay) {
                return firstDay.plusMonths(1);
            }
        };

        private final String slug;

        Calendar(String slug) {
            this.slug = slug;
        }

        @Override
        public String slug() {
            return slug;
        }

        @Override
        public Optional<LocalDate> clearing(LocalDate day) {
            return Optional.of(next(firstDay(day)));
        }

        abstract LocalDate next(LocalDate firstDay);
    }

    /**
     * For a number of days from the event's own day on, that day included.
     *
     * @param days the number of days, 1 or more
     */
    record Rolling(int days) implements Period {

        /** The slug of every rolling period. */
        public static final String SLUG = "rolling-days";

        @Override
        public LocalDate firstDay(LocalDate day) {
            return day.minusDays(days - 1L);
        }

        @Override
        public Optional<LocalDate> clearing(LocalDate day) {
            return Optional.of(day.plusDays(days));
        }

        @Override
        public String slug() {
            return SLUG;
        }
    }

    /** For ever. */
    enum Unlimited implements Period {
        /** The only one. */
        NONE;

        @Override
        public LocalDate firstDay(LocalDate day) {
            return LocalDate.MIN;
        }

        @Override
        public Optional<LocalDate> clearing(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public String slug() {
            return "none";
        }
    }
}
