package app.zhanggui.api;

import app.zhanggui.rulebook.ClauseId;

/** The pages that show documents and clauses, relative to the site. */
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
}
