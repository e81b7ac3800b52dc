package app.zhanggui.rulebook;

import java.util.List;

/**
 * A word of the rule documents with the other words that people use for it.
 *
 * @param term the word that the documents use
 * @param english its English forms, lower case
 * @param synonyms synonyms, slang, abbreviations and old names
 */
public record Term(String term, List<String> english, List<String> synonyms) {

    /** Copies the lists, so that a term never changes. */
    public Term {
        english = List.copyOf(english);
        synonyms = List.copyOf(synonyms);
    }
}
