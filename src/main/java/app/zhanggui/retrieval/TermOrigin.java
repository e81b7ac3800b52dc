package app.zhanggui.retrieval;

/** Where a term that is looked for comes from. */
enum TermOrigin {
    /** The question's own words. */
    QUESTION,
    /** The rule book's words for what the question says. */
    EXPANSION,
    /** The words of formal texts for the question's everyday words. */
    EVERYDAY
}
