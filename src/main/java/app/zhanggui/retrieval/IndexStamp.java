package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleBook;
import java.util.Map;

/**
 * What an index was built from: the version of the rule book, and that of the analyzer and the fields.
 *
 * @param schema the number that changes with the analyzer or the fields
 * @param ruleBook the version of the rule book
 */
record IndexStamp(String schema, String ruleBook) {

    /** Raise it with every change of the analyzer, of {@link IndexFields} or of {@link ClauseText}. */
    private static final String SCHEMA = "4";

    private static final String SCHEMA_KEY = "schema";
    private static final String RULE_BOOK_KEY = "ruleBook";

    static IndexStamp of(RuleBook book) {
        return new IndexStamp(SCHEMA, book.version());
    }

    static IndexStamp of(Map<String, String> userData) {
        return new IndexStamp(userData.getOrDefault(SCHEMA_KEY, ""), userData.getOrDefault(RULE_BOOK_KEY, ""));
    }

    Map<String, String> userData() {
        return Map.of(SCHEMA_KEY, schema, RULE_BOOK_KEY, ruleBook);
    }

    /** The name of the folder that holds such an index. */
    String folder() {
        return schema + "-" + ruleBook.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
