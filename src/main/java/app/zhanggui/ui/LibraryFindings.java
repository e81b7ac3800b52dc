package app.zhanggui.ui;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.FoundClauses;
import app.zhanggui.retrieval.LibrarySearch;
import app.zhanggui.retrieval.SearchWords;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a search of the library found, with what is needed to show it.
 *
 * @param edition the edition it was found in
 * @param found the clauses and the counts
 * @param words what was looked for
 * @param expansions the words that were taken to mean the same
 * @param day the day whose documents were searched
 * @param corrected the words that were looked for in the place of those typed; empty where they are the same
 */
record LibraryFindings(
        Edition edition,
        FoundClauses found,
        SearchWords words,
        List<String> expansions,
        LocalDate day,
        String corrected) {

    /** Nothing, for nothing typed. */
    static LibraryFindings none(Edition edition, LocalDate day) {
        return new LibraryFindings(
                edition, new FoundClauses(List.of(), Map.of(), false), SearchWords.read(""), List.of(), day, "");
    }

    /** The same, found for other words than those typed. */
    LibraryFindings correctedTo(String text) {
        return new LibraryFindings(edition, found, words, expansions, day, text);
    }

    /** The rule book it was found in. */
    RuleBook ruleBook() {
        return edition.ruleBook();
    }

    /** The parts of a text that match. */
    List<TextRange> highlights(String text) {
        return new LibrarySearch(edition).highlights(text, words, expansions, day);
    }
}
