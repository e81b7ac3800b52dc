package app.zhanggui.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day whose rules apply when a request names none. */
@Component
class Today {

    /** Where the platforms' rules count their days. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock.withZone(ZONE);
    }

    LocalDate get() {
        return LocalDate.now(clock);
    }
}
