package app.zhanggui.answer;

import app.zhanggui.answer.evidence.Condition;
import app.zhanggui.answer.evidence.PolarQuestion;
import app.zhanggui.question.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's own wording around what the clauses say, in Chinese and English. Thread-safe. */
public final class Phrases {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** Reads the wording from the message bundle beside this class. */
    public Phrases() {
        messages.setBasename("app/zhanggui/answer/phrases");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.CHINESE);
    }

    String phrase(boolean english, String key, Object... values) {
        return messages.getMessage(key, values, english ? Locale.ENGLISH : Locale.CHINESE);
    }

    /** Yes or no in the words in which it was asked. */
    String lead(boolean english, PolarQuestion asked, boolean yes) {
        return lead(english, asked.name().toLowerCase(Locale.ROOT) + (yes ? ".yes" : ".no"));
    }

    /** The beginning of an answer of that name. */
    String lead(boolean english, String name) {
        return phrase(english, "lead." + name);
    }

    /** How the amount stands to the bound: 12%没有超出 15%. */
    String measure(boolean english, Condition condition, Amount amount, boolean met) {
        String relation = condition.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return phrase(
                english,
                "condition." + relation + (met ? ".met" : ".missed"),
                amount(english, amount),
                amount(english, condition.bound()));
    }

    /** The amount with its unit in the language of the answer: 7 天, 7 days, 27%. */
    String amount(boolean english, Amount amount) {
        String value = amount.value().stripTrailingZeros().toPlainString();
        String unit = unit(english, amount.unit());
        boolean one = english && amount.value().compareTo(BigDecimal.ONE) == 0;
        String counted = one && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return amount.unit().equals("%") ? value + counted : value + " " + counted;
    }

    /** The word for a unit in the language of the answer; a unit without one stands as it is. */
    String unit(boolean english, String unit) {
        Locale locale = english ? Locale.ENGLISH : Locale.CHINESE;
        return Optional.ofNullable(messages.getMessage("unit." + unit, new Object[0], unit, locale))
                .orElse(unit);
    }
}
