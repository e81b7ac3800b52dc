package app.zhanggui.retrieval;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Saves editions behind the switch, one at a time; where several wait, only the latest is saved. Safe for use by many
 * threads.
 */
final class BackgroundSaving implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 10;

    private final IndexStore store;
    private final AtomicReference<@Nullable Edition> waiting = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("index-saving").daemon().factory());

    BackgroundSaving(IndexStore store) {
        this.store = store;
    }

    /** Saves the edition some time soon. */
    void save(Edition edition) {
        waiting.set(edition);
        thread.execute(this::saveLatest);
    }

    private void saveLatest() {
        Edition latest = waiting.getAndSet(null);
        if (latest != null) {
            store.save(latest.index().directory(), IndexStamp.of(latest.ruleBook()));
        }
    }

    /** Finishes what waits, for a few seconds at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
