package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.text.AskingWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The edition in service and the way to the next one.
 *
 * <p>Publishing switches atomically: a question sees the edition before or the one after, whole. Safe for use by many
 * threads; publishing goes one after the other.
 */
public final class Editions implements AutoCloseable {

    private final RuleAnalyzer analyzer = new RuleAnalyzer();
    private final AskingWords askingWords = new AskingWords();
    private final IndexBuilder builder = new IndexBuilder(analyzer);
    private final AtomicReference<@Nullable Edition> inService = new AtomicReference<>();

    /**
     * Starts without an edition.
     *
     * @param dataFolder the folder for data that the program writes; it need not exist
     */
    public Editions(Path dataFolder) {}

    /** Whether an edition is in service. */
    public boolean ready() {
        return inService.get() != null;
    }

    /**
     * The edition in service.
     *
     * @throws IllegalStateException before the first one is published
     */
    public Edition current() {
        return Optional.ofNullable(inService.get())
                .orElseThrow(() -> new IllegalStateException("no rule book is published yet"));
    }

    /** Puts the rule book into service and gives its edition. */
    public synchronized Edition publish(RuleBook ruleBook) {
        try {
            Directory directory = builder.build(ruleBook);
            Edition edition = new Edition(ruleBook, new ClauseIndex(directory, ruleBook, analyzer, askingWords));
            inService.set(edition);
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory", e);
        }
    }

    @Override
    public void close() {}
}
