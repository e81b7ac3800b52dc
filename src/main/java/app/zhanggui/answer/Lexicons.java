package app.zhanggui.answer;

import app.zhanggui.question.Lexicon;
import app.zhanggui.question.Pinyin;
import app.zhanggui.rulebook.RuleBook;
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
            entry = new Entry(ruleBook, Lexicon.of(ruleBook, pinyin));
            latest.set(entry);
        }
        return entry.lexicon;
    }

    private record Entry(RuleBook ruleBook, Lexicon lexicon) {}
}
