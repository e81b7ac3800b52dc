package app.zhanggui.answer.calculation;

import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;

/** How what a question tells fits a rule set. */
public sealed interface Fit {

    /** The rule set that was tried. */
    RuleSet ruleSet();

    /** It says everything that the rule set needs. */
    record Whole(ToldCase told) implements Fit {

        @Override
        public RuleSet ruleSet() {
            return told.ruleSet();
        }
    }

    /**
     * It leaves out something that the result may depend on.
     *
     * @param told the case without it
     * @param field the field that nothing is said about
     * @param count how many events lack it
     */
    record Lacking(ToldCase told, EventField field, int count) implements Fit {

        @Override
        public RuleSet ruleSet() {
            return told.ruleSet();
        }
    }

    /** It tells something that the rule set does not know. */
    record Foreign(RuleSet ruleSet) implements Fit {}
}
