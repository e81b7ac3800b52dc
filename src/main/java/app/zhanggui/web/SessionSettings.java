package app.zhanggui.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many visitors the site keeps in memory.
 *
 * @param max the most sessions that live at a time
 * @param inUse how long after its last request a session counts as open in a browser; longer than the heartbeat
 */
@ConfigurationProperties("zhanggui.sessions")
record SessionSettings(
        @DefaultValue("2000") int max, @DefaultValue("3m") Duration inUse) {

    SessionSettings {
        if (max < 1) {
            throw new IllegalArgumentException("zhanggui.sessions.max=" + max + ": 1 or more is allowed");
        }
    }
}
