package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.Bearing;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.text.TextFolding;
import java.util.List;

/**
 * What a clause says to a question.
 *
 * @param stated the clause
 * @param text its folded passage
 * @param headings the folded titles above it
 * @param bearing how the amounts of the question stand to its bounds
 */
record Said(WeighedClause stated, String text, String headings, Bearing bearing) {

    static Said of(UnderstoodQuestion question, WeighedClause stated) {
        return new Said(
                stated,
                TextFolding.fold(stated.clause().passage()),
                TextFolding.fold(String.join(" ", stated.clause().heading())),
                Bearing.of(question, stated));
    }

    boolean has(Cue cue) {
        return cue.isIn(text);
    }

    /** Whether the clause or a title above it has the word. */
    boolean names(String word) {
        return text.replace(" ", "").contains(word) || headings.contains(word);
    }

    boolean isUnder(Cue cue) {
        return cue.isIn(headings);
    }

    /** Whether the amount of the question does not reach where the clause begins. */
    boolean isMissed() {
        return !bearing.met().orElse(true);
    }

    List<Claim.Consequence> consequences() {
        return Claims.consequences(text);
    }
}
