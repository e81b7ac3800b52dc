package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.draft.ReadDraft;
import app.zhanggui.rulebook.RuleSet;
import java.util.Locale;

/**
 * A calculation with what it was made from, as the parts of the page show it.
 *
 * @param calculation the result
 * @param read what could be read of the draft
 * @param words puts it into words in the language of the page
 * @param citations numbers its clauses
 */
record Result(Calculation calculation, ReadDraft read, CalculationWords words, CalculationCitations citations) {

    RuleSet ruleSet() {
        return calculation.ruleSet();
    }

    Locale language() {
        return words.language();
    }
}
