package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.RuleBook;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the changes of a knowledge folder and hands each new rule book on.
 *
 * <p>It asks for sizes and times at an interval; a file is read when two such polls agree, so that none is read half
 * written. One daemon thread does all of it, the consumer's work too. Knowledge that cannot change is not watched.
 */
public final class KnowledgeWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatcher.class);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    private final Knowledge knowledge;
    private final Duration interval;
    private final Consumer<RuleBook> consumer;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "knowledge-watcher");
    private Optional<Listing> earlier = Optional.empty();
    private String handedOn;
    private String lastFailure = "";

    /**
     * Prepares to watch knowledge that has been loaded and whose rule book is in service.
     *
     * @param interval the time between two polls, for example 300 ms
     * @param consumer takes each new rule book; when it throws, it gets the rule book again with the next poll
     */
    public KnowledgeWatcher(Knowledge knowledge, Duration interval, Consumer<RuleBook> consumer) {
        this.knowledge = knowledge;
        this.interval = interval;
        this.consumer = consumer;
        this.handedOn = knowledge.loaded().ruleBook().version();
        thread.setDaemon(true);
    }

    /** Begins to watch. */
    public void start() {
        if (knowledge.source().canChange()) {
            thread.start();
        }
    }

    /** Stops watching; a rule book that is being handed on is waited for. */
    @Override
    public void close() {
        closed.countDown();
        try {
            if (thread.isAlive()) {
                // No interrupt: it would close the index files that the consumer may be writing.
                thread.join(LONGEST_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Polling, because the JDK's WatchService misses changes on network and container mounts, polls every 10 s on
    // macOS, needs one registration per folder, and still does not say when a file is complete.
    private void run() {
        try {
            while (!closed.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
                poll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            Listing now = knowledge.source().list();
            earlier.ifPresent(before -> knowledge.update(now, before));
            earlier = Optional.of(now);
            RuleBook ruleBook = knowledge.loaded().ruleBook();
            handOn(ruleBook);
            if (!lastFailure.isEmpty()) {
                LOG.info("the rule documents are followed again, version {}", ruleBook.version());
                lastFailure = "";
            }
        } catch (KnowledgeUnavailableException e) {
            logOnce(e.getMessage() + " The last rule book stays in service.", Optional.empty());
        } catch (RuntimeException | Error e) {
            logOnce("the changed rule book could not be put in service; trying again: " + e, Optional.of(e));
        }
    }

    private void handOn(RuleBook ruleBook) {
        if (!ruleBook.version().equals(handedOn)) {
            consumer.accept(ruleBook);
            handedOn = ruleBook.version();
            LOG.info(
                    "rule book {} with {} documents is in service",
                    handedOn,
                    ruleBook.documents().size());
        }
    }

    private void logOnce(String message, Optional<Throwable> cause) {
        if (!message.equals(lastFailure)) {
            lastFailure = message;
            LOG.error(message, cause.orElse(null));
        }
    }
}
