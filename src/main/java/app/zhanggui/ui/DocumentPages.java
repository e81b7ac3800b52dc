package app.zhanggui.ui;

import app.zhanggui.rulebook.RuleDocument;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** The markup of whole documents, made once for all who read them. */
@Component
class DocumentPages {

    private static final int CHARACTERS_KEPT = 20_000_000;

    private final CleanMarkdown markdown;
    private final Cache<Key, String> pages = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((Key key, String page) -> page.length())
            .build();

    DocumentPages(CleanMarkdown markdown) {
        this.markdown = markdown;
    }

    /** The markup of the document's clauses with our words between them in one language. */
    String of(RuleDocument document, ClauseWords words) {
        return pages.get(
                new Key(document.file(), document.fingerprint(), words),
                key -> new ClauseHtml(markdown, document, words, true).of(document.clauses()));
    }

    private record Key(String file, String fingerprint, ClauseWords words) {}
}
