package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import java.time.LocalDate;
import java.util.List;

/** What cites clauses and shows which of them is open: an answer, a calculation. */
public interface EvidenceSource {

    /** The citations in the order of their numbers. */
    List<ShownCitation> citations();

    /** The day whose rules it applies. */
    LocalDate asOf();

    /** Shows which citation is open in the evidence panel; 0 for none. */
    void setOpen(int number);
}
