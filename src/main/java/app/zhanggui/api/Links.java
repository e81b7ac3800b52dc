package app.zhanggui.api;

import app.zhanggui.rulebook.ClauseId;

/** Addresses relative to the site: the pages that show documents and clauses, and the calculators. */
final class Links {

    private static final String READING = "/rules/";

    private Links() {}

    /** The page of a document. */
    static String to(String document) {
        return READING + document;
    }

    /** The place of a clause in the page of its document. */
    static String to(ClauseId clause) {
        return READING + clause;
    }

    /** Where to calculate with a rule set. */
    static String toCalculations(String ruleSet) {
        return "/api/v1/rule-sets/" + ruleSet + "/calculations";
    }
}
