package app.zhanggui.storage;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Writes one after the other on a thread of their own, so that a slow disk never holds a page for long. */
final class OrderedWrites implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 1000;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("database-write").daemon().factory());

    /** Whether the write was done within a moment; if not, it is still under way. */
    boolean write(Callable<Boolean> work) {
        try {
            Future<Boolean> written = thread.submit(work);
            return written.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return false;
        } catch (RejectedExecutionException full) {
            throw new StorageUnavailableException(MOST_WAITING + " writes are waiting for the database", full);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof StorageUnavailableException unavailable) {
                throw unavailable;
            }
            throw new StorageUnavailableException("not written", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
