package app.zhanggui.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a document's facts come from.
 *
 * @param title the title of the source page
 * @param publisher who published the page
 * @param published the day of publication
 * @param url the page's own address
 * @param retrieved the day on which the page was read
 */
public record Source(
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<LocalDate> retrieved) {

    /** A source of which nothing is known. */
    public static final Source UNKNOWN =
            new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
