package app.zhanggui.ui;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.RuleDocument;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The markup of whole documents and their terms, made once for all who read them. */
@Component
class DocumentPages {

    private static final int CHARACTERS_KEPT = 20_000_000;
    private static final int DOCUMENTS_KEPT = 1_000;

    private final CleanMarkdown markdown;
    private final Cache<PageKey, String> pages = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((PageKey key, String page) -> page.length())
            .build();
    private final Cache<Key, DocumentTerms> terms =
            Caffeine.newBuilder().maximumSize(DOCUMENTS_KEPT).build();

    DocumentPages(CleanMarkdown markdown) {
        this.markdown = markdown;
    }

    /** The terms that the document uses. */
    DocumentTerms terms(RuleDocument document, Edition edition) {
        return terms.get(Key.of(document, edition), key -> new DocumentTerms(document, edition));
    }

    /**
     * The markup of the document's clauses with our words between them in one language.
     *
     * @param day the day whose rule sets rest on the clauses
     */
    String of(RuleDocument document, Edition edition, LocalDate day, InterfaceLanguage language, Words words) {
        PageKey key = new PageKey(Key.of(document, edition), day, language);
        return pages.get(key, missing -> {
            ClauseTools tools = new ClauseTools(
                    document,
                    edition.ruleBook(),
                    terms(document, edition),
                    Calculators.of(edition.ruleBook(), day),
                    language,
                    words);
            return new ClauseHtml(markdown, document, ClauseWords.of(words), tools).of(document.clauses());
        });
    }

    /** A document in a rule book: terms, platforms and rule sets of the book stand beside its clauses. */
    private record Key(String file, String fingerprint, String ruleBook) {

        static Key of(RuleDocument document, Edition edition) {
            return new Key(
                    document.file(), document.fingerprint(), edition.ruleBook().version());
        }
    }

    private record PageKey(Key key, LocalDate day, InterfaceLanguage language) {}
}
