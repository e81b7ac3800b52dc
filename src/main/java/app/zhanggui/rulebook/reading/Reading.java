package app.zhanggui.rulebook.reading;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading one file: its content, or the problems that keep it out of service.
 *
 * @param fingerprint a digest of the file's bytes, empty where they could not be read
 * @param content what the file says, empty when it has a problem
 * @param problems everything that is wrong in it
 */
record Reading<T>(String fingerprint, Optional<T> content, List<Problem> problems) {

    static <T> Reading<T> of(String fingerprint, T content) {
        return new Reading<>(fingerprint, Optional.of(content), List.of());
    }

    static <T> Reading<T> failed(String fingerprint, List<Problem> problems) {
        return new Reading<>(fingerprint, Optional.empty(), List.copyOf(problems));
    }
}
