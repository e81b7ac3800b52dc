package app.zhanggui.ui;

import app.zhanggui.history.Turn;

/** Hears what a reader does with a turn. */
interface TurnListener {

    /** Asks a question with what is chosen beside it. */
    void ask(Turn.Asked asked);

    /** Opens the evidence at the citation of that number, because a person asked for it. */
    void open(AnswerCard card, int number);

    /** Asks the question of a turn that failed once more. */
    void retry(Turn turn);

    /** Shows a folded turn whole. */
    void unfold(FoldedTurn turn);
}
