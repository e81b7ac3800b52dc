package app.zhanggui.answer;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;

/**
 * A clause as evidence for a question.
 *
 * @param document the document that holds the clause
 * @param clause the clause
 * @param strength how well it answers, 0 or more; comparable between questions
 */
record WeighedClause(RuleDocument document, Clause clause, double strength) {

    boolean isGap() {
        return clause.kind() == ClauseKind.GAP;
    }

    boolean isSection() {
        return clause.kind() == ClauseKind.SECTION;
    }

    String platform() {
        return document.platform();
    }

    WeighedClause withStrength(double other) {
        return new WeighedClause(document, clause, other);
    }

    WeighedClause withClause(Clause other) {
        return new WeighedClause(document, other, strength);
    }
}
