package app.zhanggui.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The day whose rules apply. */
final class RuleDay {

    private static final ZoneId PLATFORMS = ZoneId.of("Asia/Shanghai");

    private RuleDay() {}

    /** Today where the platforms are. */
    static LocalDate today() {
        return LocalDate.now(PLATFORMS);
    }

    /** The day as an address says it; empty when it says none. */
    static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
