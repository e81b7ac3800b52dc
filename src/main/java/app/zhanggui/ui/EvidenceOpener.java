package app.zhanggui.ui;

/** Opens the evidence of an answer. */
@FunctionalInterface
interface EvidenceOpener {

    /** Opens the citation of that number, because a person asked for it. */
    void open(AnswerCard card, int number);
}
