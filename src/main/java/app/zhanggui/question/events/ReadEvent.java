package app.zhanggui.question.events;

import app.zhanggui.question.dates.When;
import app.zhanggui.rulebook.TextRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something that happened to an account, or that the text supposes.
 *
 * @param when the day, as far as it is said
 * @param time the time of day
 * @param act what was done
 * @param points the points of each one, more than 0
 * @param count how often, 1 or more; several share everything else, the points too
 * @param severity the severity that the text names
 * @param serious whether it is at least {@link Severity#SERIOUS} or said to be grave in other words
 * @param reason why a link was withdrawn
 * @param withinOneDay whether all of them fell on one calendar day: 一天撤了4次
 * @param after how long after the event before it, where the text says that instead of a date
 * @param standing whether it happened or is supposed
 * @param source the words of the text, as offsets into the text that was read
 */
public record ReadEvent(
        When when,
        Optional<LocalTime> time,
        Act act,
        Optional<BigDecimal> points,
        int count,
        Optional<Severity> severity,
        boolean serious,
        Optional<Reason> reason,
        boolean withinOneDay,
        Optional<Duration> after,
        Standing standing,
        TextRange source) {}
