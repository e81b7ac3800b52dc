package app.zhanggui.answer.calculation;

import app.zhanggui.penalty.Wording;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Track;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The wording of calculations in answers in one language. Immutable, thread-safe. */
final class CalculationPhrases {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Locale language;
    private final Wording wording;

    CalculationPhrases(Wording wording, boolean english) {
        this.wording = wording;
        this.language = english ? Locale.ENGLISH : Locale.CHINESE;
        messages.setBasename("app/zhanggui/answer/calculation/sentences");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.CHINESE);
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, language);
    }

    String label(Label label) {
        return label.in(language);
    }

    String amount(Track track, int number) {
        return wording.amount(track, number, language);
    }

    String ordered(List<Measure> measures) {
        return wording.ordered(measures, language);
    }

    Locale language() {
        return language;
    }

    Wording wording() {
        return wording;
    }

    /** The day, without its year where that is the year of the other day. */
    String day(LocalDate day, LocalDate near) {
        return day.getYear() == near.getYear()
                ? say("day.of-year", text(day.getMonthValue()), text(day.getDayOfMonth()), month(day))
                : day(day);
    }

    /** The day with its year. */
    String day(LocalDate day) {
        return say("day", text(day.getYear()), text(day.getMonthValue()), text(day.getDayOfMonth()), month(day));
    }

    /** The name of the day's month. */
    String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, language);
    }

    String duration(Duration duration) {
        return duration.toMinutesPart() == 0
                ? say("duration.hours", text((int) duration.toHours()))
                : say("duration.minutes", text((int) duration.toHours()), text(duration.toMinutesPart()));
    }

    String list(Collection<String> parts) {
        return String.join(say("list"), parts);
    }

    String sentences(Collection<String> parts) {
        return String.join(say("sentences"), parts);
    }

    /** Digits without grouping. */
    static String text(int number) {
        return Integer.toString(number);
    }
}
