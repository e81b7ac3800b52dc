package app.zhanggui.ui.calculator;

import app.zhanggui.history.ShownReply;
import app.zhanggui.history.ShownReply.ShownCalculator;
import app.zhanggui.penalty.Wording;
import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.ui.ComputedPictures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;

/** Calculates once more what a reply was computed by, from what its calculator is filled in with, and draws it. */
@org.springframework.stereotype.Component
class CalculationPictures implements ComputedPictures {

    private final Wording wording;
    private final I18NProvider translations;

    CalculationPictures(Wording wording, I18NProvider translations) {
        this.wording = wording;
        this.translations = translations;
    }

    @Override
    public Optional<Component> of(ShownReply reply, RuleBook ruleBook, String id) {
        if (!reply.ruleBook().equals(ruleBook.version())) {
            return Optional.empty();
        }
        CalculationWords words =
                new CalculationWords(wording, translations, UI.getCurrent().getLocale());
        return reply.calculator().flatMap(calculator -> ruleBook.ruleSet(calculator.ruleSet())
                .flatMap(ruleSet -> calculated(calculator, ruleSet, new Setting(ruleSet, ruleBook, day(reply), words)))
                .filter(CalculationFigure::saysSomething)
                .map(result -> new CalculationFigure(result, calculator.daysSaid(), id)));
    }

    private static LocalDate day(ShownReply reply) {
        return reply.understood().asOf();
    }

    /** Empty where a part cannot be read: a picture that leaves something out would be wrong. */
    static Optional<Result> calculated(ShownCalculator calculator, RuleSet ruleSet, Setting setting) {
        CaseAddress.Read read = CaseAddress.read(ruleSet, calculator.parameters());
        return Optional.of(setting.calculate(read.draft()))
                .filter(result -> read.unread().isEmpty()
                        && read.surplus() == 0
                        && result.read().faults().isEmpty());
    }
}
