package app.zhanggui.rulebook.reading;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What was read of the files of one kind, each read again only when it changed. Not thread-safe. */
final class FileReadings<T> {

    // A file system may tell times only to two seconds: a younger file may change again without a new time.
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    private final KnowledgeSource source;
    private final Predicate<String> kind;
    private final BiFunction<String, byte[], Reading<T>> reader;
    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

    FileReadings(KnowledgeSource source, Predicate<String> kind, BiFunction<String, byte[], Reading<T>> reader) {
        this.source = source;
        this.kind = kind;
        this.reader = reader;
    }

    /** The last reading of each file. */
    SortedMap<String, Reading<T>> all() {
        SortedMap<String, Reading<T>> all = new TreeMap<>();
        kept.forEach((file, reading) -> all.put(file, reading.reading));
        return all;
    }

    /**
     * Reads what changed and forgets what is gone, as far as both listings agree on it.
     *
     * @return the files whose reading is another one now
     */
    Set<String> update(Listing now, Listing earlier) {
        Set<String> changed = ConcurrentHashMap.newKeySet();
        for (String file : new HashSet<>(kept.keySet())) {
            if (now.stamp(file).isEmpty() && earlier.stamp(file).isEmpty() && !now.hides(file)) {
                kept.remove(file);
                changed.add(file);
            }
        }
        now.files().entrySet().parallelStream()
                .filter(entry -> kind.test(entry.getKey()))
                .filter(entry -> earlier.stamp(entry.getKey()).equals(Optional.of(entry.getValue())))
                .filter(entry -> !isCurrent(entry.getKey(), entry.getValue()))
                .filter(entry -> reread(entry.getKey(), entry.getValue()))
                .forEach(entry -> changed.add(entry.getKey()));
        return changed;
    }

    private boolean isCurrent(String file, Listing.Stamp stamp) {
        Kept<T> last = kept.get(file);
        return last != null && last.stamp.equals(stamp) && !last.mayHaveChanged();
    }

    private boolean reread(String file, Listing.Stamp stamp) {
        Optional<Kept<T>> last = Optional.ofNullable(kept.get(file));
        Optional<Reading<T>> next = read(file, stamp, last.map(Kept::reading));
        next.ifPresent(reading -> kept.put(file, new Kept<>(stamp, Instant.now(), reading)));
        return next.isPresent() && !next.equals(last.map(Kept::reading));
    }

    private Optional<Reading<T>> read(String file, Listing.Stamp stamp, Optional<Reading<T>> last) {
        try {
            byte[] bytes = source.read(file);
            boolean written = !source.stamp(file).equals(stamp);
            return written ? Optional.empty() : Optional.of(parse(file, bytes, last));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            String message =
                    "the file cannot be read (" + e.getClass().getSimpleName().replace("Exception", "") + ")";
            return Optional.of(Reading.failed("", List.of(new Problem(file, 1, "", message))));
        }
    }

    private Reading<T> parse(String file, byte[] bytes, Optional<Reading<T>> last) {
        if (bytes.length > FileLimits.MOST_BYTES) {
            String message = "the file is too large; allowed: " + FileLimits.MOST_BYTES + " bytes";
            return Reading.failed(Fingerprint.of(bytes), List.of(new Problem(file, 1, "", message)));
        }
        String fingerprint = Fingerprint.of(bytes);
        return last.filter(reading -> reading.fingerprint().equals(fingerprint))
                .orElseGet(() -> reader.apply(file, bytes));
    }

    private record Kept<T>(Listing.Stamp stamp, Instant readAt, Reading<T> reading) {

        boolean mayHaveChanged() {
            boolean unreadable = reading.fingerprint().isEmpty();
            Duration age = Duration.between(stamp.modified(), readAt);
            return unreadable || age.abs().compareTo(COARSEST_CLOCK) < 0;
        }
    }
}
