package app.zhanggui.storage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * The database, where it can be opened.
 *
 * <p>It never keeps the program from starting or answering: while it is locked by another process, broken or out of
 * reach, every use throws {@link StorageUnavailableException} at once, and it is looked for again in the background.
 * Thread-safe.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration NEXT_LOOK = Duration.ofSeconds(30);

    private final DatabaseAddress address;
    private final AtomicReference<@Nullable OpenDatabase> open = new AtomicReference<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-look").daemon().factory());
    private final OrderedWrites writes = new OrderedWrites();
    private @Nullable String saidReason;

    /** Tries to open the database, and goes on without it where that fails. */
    public Database(DatabaseAddress address) {
        this.address = address;
        look();
        looking.scheduleWithFixedDelay(this::look, NEXT_LOOK.toMillis(), NEXT_LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the database was in reach when it was last used. */
    public boolean available() {
        return open.get() != null;
    }

    /**
     * Reads in one transaction, within two seconds.
     *
     * @throws StorageUnavailableException when it cannot be read
     */
    public <T> T read(Function<JdbcClient, T> work) {
        return use(work);
    }

    /**
     * Writes in one transaction, after all writes before it, and waits a moment for it.
     *
     * @return whether it is committed; if not, it is still under way
     * @throws StorageUnavailableException when it cannot be written
     */
    public boolean write(Consumer<JdbcClient> work) {
        current();
        return writes.write(() -> use(client -> {
            work.accept(client);
            return true;
        }));
    }

    private <T> T use(Function<JdbcClient, T> work) {
        OpenDatabase database = current();
        try {
            return database.inTransaction(work);
        } catch (DataAccessException | TransactionException failure) {
            looking.execute(() -> leaveUnlessWell(database));
            throw new StorageUnavailableException("The database " + address + " refused", failure);
        }
    }

    private OpenDatabase current() {
        return Optional.ofNullable(open.get())
                .orElseThrow(() -> new StorageUnavailableException("The database " + address + " is not open"));
    }

    private void look() {
        OpenDatabase database = open.get();
        if (database != null) {
            leaveUnlessWell(database);
            return;
        }
        try {
            open.set(OpenDatabase.at(address));
            saidReason = null;
            LOG.info("The database {} is open", address);
        } catch (RuntimeException failure) {
            say(failure);
        }
    }

    /** Said once for each reason, not every half minute. */
    private void say(RuntimeException failure) {
        String reason = OpenFailure.reason(failure);
        if (!reason.equals(saidReason)) {
            saidReason = reason;
            LOG.warn(
                    "The database {} cannot be opened: {}. Questions are answered; conversations and feedback are not"
                            + " kept until it can be.",
                    address,
                    reason);
        }
    }

    private void leaveUnlessWell(OpenDatabase database) {
        if (!database.isWell() && open.compareAndSet(database, null)) {
            LOG.warn("The database {} is out of reach; conversations and feedback are not kept", address);
            database.close();
        }
    }

    /** Finishes what is being written and closes the database. */
    @Override
    public void close() {
        writes.close();
        looking.shutdownNow();
        OpenDatabase database = open.getAndSet(null);
        if (database != null) {
            database.close();
        }
    }
}
