package app.zhanggui.answer;

import app.zhanggui.question.Lexicon;
import app.zhanggui.question.Pinyin;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.RuleBook;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the lexicon of the rule book in service, so that it is made once a version. Thread-safe. */
public final class Lexicons {

    private final Pinyin pinyin;
    private final AtomicReference<@Nullable Entry> latest = new AtomicReference<>();

    /** Keeps lexicons that hear words like that. */
    public Lexicons(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /** The lexicon of the rule book. */
    public Lexicon of(RuleBook ruleBook) {
        Entry entry = latest.get();
        if (entry == null || entry.ruleBook != ruleBook) {
            entry = new Entry(ruleBook, new Lexicon(ruleBook.glossary(), unnamedPlatforms(ruleBook), pinyin));
            latest.set(entry);
        }
        return entry.lexicon;
    }

    private static List<Platform> unnamedPlatforms(RuleBook ruleBook) {
        return ruleBook.coveredPlatforms().stream()
                .filter(slug -> ruleBook.glossary().platform(slug).isEmpty())
                .map(Platform::unnamed)
                .toList();
    }

    private record Entry(RuleBook ruleBook, Lexicon lexicon) {}
}
