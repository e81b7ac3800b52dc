package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.draft.CaseDraft;
import java.util.function.UnaryOperator;

/** Changes the draft of a page; the result follows. */
interface DraftEditor {

    /** The draft as it is. */
    CaseDraft draft();

    /** Changes what the fields hold; the fields themselves stay as they are, for a person is in one of them. */
    void type(UnaryOperator<CaseDraft> change);

    /**
     * Changes which entries there are.
     *
     * @param change the change
     * @param said what was done, said beside the button that undoes it
     */
    void change(UnaryOperator<CaseDraft> change, String said);
}
