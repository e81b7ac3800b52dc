package app.zhanggui.retrieval;

import app.zhanggui.rulebook.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edition in service and the way to the next one.
 *
 * <p>Publishing switches atomically: a question sees the edition before or the one after, whole. Everything is served
 * from memory; the index is kept on disk only so that the next start is quicker, and nothing that happens to the disk
 * changes an answer. Safe for use by many threads; publishing goes one after the other.
 */
public final class Editions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);
    private static final String INDEX_FOLDER = "index";

    private final RuleAnalyzer analyzer = new RuleAnalyzer();
    private final Vocabulary vocabulary = Vocabulary.read();
    private final IndexBuilder builder = new IndexBuilder(analyzer);
    private final AtomicReference<@Nullable Edition> inService = new AtomicReference<>();
    private final IndexStore store;
    private final BackgroundSaving saving;

    /**
     * Starts without an edition.
     *
     * @param dataFolder the folder for data that the program writes; it need not exist, and need not be writable
     */
    public Editions(Path dataFolder) {
        this.store = new IndexStore(dataFolder.resolve(INDEX_FOLDER));
        this.saving = new BackgroundSaving(store);
    }

    /** Whether an edition is in service. */
    public boolean ready() {
        return inService.get() != null;
    }

    /**
     * The edition in service. Take it once for each question.
     *
     * @throws IllegalStateException before the first one is published
     */
    public Edition current() {
        return Optional.ofNullable(inService.get())
                .orElseThrow(() -> new IllegalStateException("no rule book is published yet"));
    }

    /**
     * Puts the rule book into service and gives its edition.
     *
     * <p>The first one takes its index from disk where that fits; each one after changes only what differs from the one
     * before, where that is little.
     */
    public synchronized Edition publish(RuleBook ruleBook) {
        long start = System.nanoTime();
        Edition old = inService.get();
        Optional<Edition> kept = old == null ? fromDisk(ruleBook) : Optional.empty();
        Edition edition = kept.orElseGet(() -> made(old, ruleBook));
        inService.set(edition);
        LOG.info(
                "Rule book {} is in service: {} clauses, index {} in {} ms",
                ruleBook.version(),
                edition.index().size(),
                kept.isPresent() ? "read from disk" : "made",
                (System.nanoTime() - start) / 1_000_000);
        if (kept.isEmpty()) {
            saving.save(edition);
        }
        return edition;
    }

    /** Finishes saving. The edition in service stays usable. */
    @Override
    public void close() {
        saving.close();
    }

    private Optional<Edition> fromDisk(RuleBook ruleBook) {
        return store.load(IndexStamp.of(ruleBook)).flatMap(index -> {
            try {
                return Optional.of(edition(index, ruleBook));
            } catch (IOException | RuntimeException e) {
                LOG.warn("The index on disk does not fit its rule book and is built anew: {}", e.toString());
                return Optional.empty();
            }
        });
    }

    private Edition made(@Nullable Edition old, RuleBook ruleBook) {
        try {
            return edition(index(old, ruleBook), ruleBook);
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory", e);
        }
    }

    private Directory index(@Nullable Edition old, RuleBook ruleBook) throws IOException {
        if (old == null) {
            return builder.build(ruleBook);
        }
        RuleBookChange change = RuleBookChange.between(old.ruleBook(), ruleBook);
        return change.isSmallFor(old.index())
                ? builder.update(old.index().directory(), ruleBook, change)
                : builder.build(ruleBook);
    }

    private Edition edition(Directory index, RuleBook ruleBook) throws IOException {
        return new Edition(ruleBook, new ClauseIndex(index, ruleBook, analyzer, vocabulary));
    }
}
