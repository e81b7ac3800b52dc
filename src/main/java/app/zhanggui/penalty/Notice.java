package app.zhanggui.penalty;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.Remark;
import java.util.Optional;

/**
 * Something that a reader of a calculation should know.
 *
 * @param kind what it is about
 * @param remark the rule set's own words; empty where the product has words of its own for it
 */
public record Notice(Kind kind, Optional<Remark> remark) {

    /** The clause that it is about. */
    public Optional<ClauseId> clause() {
        return remark.map(Remark::clause);
    }

    /** What a notice is about. */
    public enum Kind {
        /** How the rule was read where its document is open. */
        READING("reading"),
        /** What the document does not lay down. */
        NOT_IN_DOCUMENTS("not-in-documents"),
        /** The rule set has no values for the day of an event, or for the day of the case. */
        NOT_IN_FORCE("not-in-force"),
        /** Some events were revoked and count no longer. */
        REVOKED("revoked");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** Its name in the HTTP interface. */
        public String slug() {
            return slug;
        }
    }
}
