package app.zhanggui.question.events;

import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.TextRange;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A total that an account has reached, or about which the text only asks: 现在9分, 满12分会怎样, 5分冻结几天.
 *
 * @param when the period over which it is counted or the day on which it stands, as far as it is said
 * @param measure what is counted
 * @param value the total, more than 0
 * @param bound how the text compares it
 * @param act what was done so often
 * @param withinOneDay whether it is counted in one calendar day
 * @param standing {@link Standing#HAPPENED} for a total reached; else a case of the rules, not of the asker
 * @param source the words of the text, as offsets into the text that was read
 */
public record ReadTotal(
        When when,
        Measure measure,
        BigDecimal value,
        Bound bound,
        Optional<Act> act,
        boolean withinOneDay,
        Standing standing,
        TextRange source) {}
