package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Wording;
import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calculations without a page. */
final class Calculated {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final RuleBook RULE_BOOK =
            new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load().ruleBook();

    private Calculated() {}

    /** The result of the events, written as in an address, in Chinese. */
    static Result of(String ruleSet, String... events) {
        return of(Locale.SIMPLIFIED_CHINESE, ruleSet, events);
    }

    static Result of(Locale language, String ruleSet, String... events) {
        var set = RULE_BOOK.ruleSet(ruleSet).orElseThrow();
        var words = new CalculationWords(
                new Wording(), new DefaultI18NProvider(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)), language);
        return new Setting(set, RULE_BOOK, TODAY, words)
                .calculate(CaseAddress.read(set, Map.of("e", List.of(events))).draft());
    }

    static RuleBook ruleBook() {
        return RULE_BOOK;
    }
}
