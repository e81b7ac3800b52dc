package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleDocument;
import java.util.List;

/** A property of rule documents by which found clauses are counted and narrowed. */
public enum Facet {
    /** The slug of the platform. */
    PLATFORM("platform") {
        @Override
        public List<String> valuesOf(RuleDocument document) {
            return List.of(document.platform());
        }
    },
    /** What kind of text the document is. */
    KIND("kind") {
        @Override
        public List<String> valuesOf(RuleDocument document) {
            return List.of(document.kind().slug());
        }
    },
    /** How close the document is to the platform. */
    AUTHORITY("authority") {
        @Override
        public List<String> valuesOf(RuleDocument document) {
            return List.of(document.authority().slug());
        }
    },
    /** Whom the document concerns, in its own words. */
    AUDIENCE("audience") {
        @Override
        public List<String> valuesOf(RuleDocument document) {
            return document.audience();
        }
    };

    private final String slug;

    Facet(String slug) {
        this.slug = slug;
    }

    /** The word for it in addresses. */
    public String slug() {
        return slug;
    }

    /** The values that the document has; none where it says nothing. */
    public abstract List<String> valuesOf(RuleDocument document);
}
