package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.Calculator;
import app.zhanggui.penalty.draft.CaseDraft;
import app.zhanggui.penalty.draft.DraftReading;
import app.zhanggui.penalty.draft.ReadDraft;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import java.time.LocalDate;

/**
 * What a calculator works with.
 *
 * @param ruleSet the values
 * @param ruleBook holds the clauses
 * @param today the day for which the result is asked where none is typed
 * @param words the language
 */
record Setting(RuleSet ruleSet, RuleBook ruleBook, LocalDate today, CalculationWords words) {

    /** Calculates what was typed, as far as it can be read. */
    Result calculate(CaseDraft draft) {
        ReadDraft read = DraftReading.read(ruleSet, draft, today);
        Calculation calculation = Calculator.calculate(ruleSet, read.input());
        return new Result(calculation, read, words, new CalculationCitations(calculation, ruleBook));
    }
}
