package app.zhanggui.retrieval;

/** The names of the index's fields. */
final class IndexFields {

    /** The file of the clause's document, and the key under which a changed document is replaced. */
    static final String FILE = "file";

    /** The clause's own id in that file. */
    static final String CLAUSE = "clause";

    /** The slug of the platform. */
    static final String PLATFORM = "platform";

    /** The id of the document. */
    static final String DOCUMENT = "document";

    /** The first day in force as a day number. */
    static final String FROM = "from";

    /** The last day in force as a day number. */
    static final String TO = "to";

    /** Platform, title, audience, headings and text as pairs of Chinese characters, words and numbers. */
    static final String PAIRS = "pairs";

    /** Headings and text as single characters, words and numbers. */
    static final String SINGLES = "singles";

    /** The 问法 as pairs. */
    static final String ASKED = "asked";

    private IndexFields() {}
}
