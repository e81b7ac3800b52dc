package app.zhanggui.question.events;

import app.zhanggui.question.dates.SaidDate;
import app.zhanggui.question.dates.SaidTime;
import app.zhanggui.rulebook.TextRange;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

/** A word or figure of the text that matters, with its place in the folded text. */
sealed interface Mark {

    TextRange range();

    record Dated(SaidDate date) implements Mark {

        @Override
        public TextRange range() {
            return date.range();
        }
    }

    record Timed(SaidTime time, TextRange range) implements Mark {}

    /** Points; {@code named} for a rung that is only pointed at: 10分那一档, 离10分. */
    record Points(BigDecimal value, Bound bound, boolean named, TextRange range) implements Mark {}

    /** How often; {@code ordinal} for 第3次. */
    record Times(int value, Bound bound, boolean ordinal, TextRange range) implements Mark {}

    /** A length of time; {@code elapsed} where something follows after it: 70小时后, 第70小时. */
    record Lasting(BigDecimal value, ChronoUnit unit, boolean elapsed, TextRange range) implements Mark {

        /** This length and the one behind it as one, in the unit of that. */
        Lasting and(Lasting behind) {
            BigDecimal units = BigDecimal.valueOf(unit.getDuration().dividedBy(behind.unit.getDuration()));
            return new Lasting(
                    value.multiply(units).add(behind.value),
                    behind.unit,
                    elapsed || behind.elapsed,
                    new TextRange(range.start(), behind.range.end()));
        }
    }

    /** How many people of one account each did it: 两个店员各撤了 2 条. */
    record People(int number, TextRange range) implements Mark {}

    /** A figure that counts nothing of its own: 那 2 条 behind 2 条, or what another account has. */
    record Uncounted(TextRange range) implements Mark {}

    /** A word of {@code event-words.txt}. */
    record Word(Kind kind, TextRange range) implements Mark {}
}
