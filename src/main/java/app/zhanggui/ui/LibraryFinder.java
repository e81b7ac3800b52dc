package app.zhanggui.ui;

import app.zhanggui.answer.Lexicons;
import app.zhanggui.question.Pinyin;
import app.zhanggui.question.Question;
import app.zhanggui.question.QuestionUnderstanding;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseFilter;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.retrieval.LibrarySearch;
import app.zhanggui.retrieval.SearchWords;
import app.zhanggui.text.AskingWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds clauses for readers, understanding the words as a question's: other names, English, slips of the pen. */
@Component
class LibraryFinder {

    private final Editions editions;
    private final Clock clock;
    private final Lexicons lexicons;
    private final QuestionUnderstanding understanding;

    LibraryFinder(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        Pinyin pinyin = new Pinyin();
        lexicons = new Lexicons(pinyin);
        understanding = new QuestionUnderstanding(new AskingWords(), pinyin);
    }

    /** The day whose documents are in force. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The clauses for what was typed; all is taken from one edition. */
    LibraryFindings find(String typed, ClauseFilter filter, LocalDate day) {
        Edition edition = editions.current();
        SearchWords asTyped = SearchWords.read(typed);
        if (asTyped.isEmpty()) {
            return LibraryFindings.none(edition, day);
        }
        if (asTyped.words().isEmpty()) {
            return findings(edition, asTyped, List.of(), filter, day);
        }
        UnderstoodQuestion understood = understanding.understand(
                Question.of(asTyped.words(), day), lexicons.of(edition.ruleBook()), edition.index()::knows);
        boolean corrected = !understood.corrections().isEmpty();
        SearchWords words = corrected ? new SearchWords(understood.text(), asTyped.phrases()) : asTyped;
        return findings(edition, words, understood.expansions(), filter, day)
                .correctedTo(corrected ? words.words() : "");
    }

    private static LibraryFindings findings(
            Edition edition, SearchWords words, List<String> expansions, ClauseFilter filter, LocalDate day) {
        LibrarySearch search = new LibrarySearch(edition);
        return new LibraryFindings(edition, search.find(words, expansions, filter, day), words, expansions, day, "");
    }
}
