package app.zhanggui.api;

import app.zhanggui.retrieval.Editions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports the program as up once there is a rule book to answer from. */
@Component("ruleBook")
class EditionHealth implements HealthIndicator {

    private final Editions editions;

    EditionHealth(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Health health() {
        return editions.ready() ? Health.up().build() : Health.down().build();
    }
}
