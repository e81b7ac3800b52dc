package app.zhanggui.rulebook.reading;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The files of a knowledge source at one moment.
 *
 * @param files the stamp of each file by its path in the folder
 * @param problems what could not be listed
 */
record Listing(SortedMap<String, Stamp> files, List<Problem> problems) {

    Optional<Stamp> stamp(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** Whether the file, which is not listed, may exist all the same, in a folder that cannot be read. */
    boolean hides(String file) {
        return problems.stream().anyMatch(problem -> file.startsWith(problem.file() + "/"));
    }

    /** Whether a file was written after that moment. */
    boolean changedAfter(Instant moment) {
        return files.values().stream().anyMatch(stamp -> stamp.modified().isAfter(moment));
    }

    /**
     * What tells a file's states apart without reading it.
     *
     * @param size its bytes
     * @param modified when it was last written
     * @param key its identity on the disk, which changes when another file takes its place
     */
    record Stamp(long size, Instant modified, String key) {

        /** The stamp of a file that never changes. */
        static final Stamp FIXED = new Stamp(0, FileTime.fromMillis(0).toInstant(), "");

        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant(),
                    Objects.toString(attributes.fileKey(), ""));
        }
    }
}
