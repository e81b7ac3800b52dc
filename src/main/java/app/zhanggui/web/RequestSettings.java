package app.zhanggui.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param maxApiBody the largest body under the addresses for programs
 * @param maxCalculationBody the largest body with events to calculate
 * @param maxBody the largest body under every other address
 */
@ConfigurationProperties("zhanggui.requests")
record RequestSettings(
        @DefaultValue("64KB") DataSize maxApiBody,
        @DefaultValue("4MB") DataSize maxCalculationBody,
        @DefaultValue("1MB") DataSize maxBody) {}
