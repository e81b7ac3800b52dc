package app.zhanggui;

import app.zhanggui.history.Conversations;
import app.zhanggui.history.HistoryLimits;
import app.zhanggui.insight.Feedbacks;
import app.zhanggui.insight.HandedInQuestions;
import app.zhanggui.storage.Database;
import app.zhanggui.storage.DatabaseAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the database and what is kept in it together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    StorageConfiguration.DatabaseProperties.class,
    StorageConfiguration.HistoryProperties.class
})
class StorageConfiguration {

    /**
     * Which database is used.
     *
     * @param url its JDBC address; without it a file below {@code zhanggui.data.path}
     * @param username who signs in there
     * @param password the password
     */
    @ConfigurationProperties("zhanggui.database")
    record DatabaseProperties(
            Optional<String> url,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {}

    /**
     * How much of the conversations is kept.
     *
     * @param perBrowser the most conversations of one browser
     * @param inAll the most conversations of all browsers
     * @param turns the most questions of one conversation
     * @param unused how long an unused conversation is kept
     */
    @ConfigurationProperties("zhanggui.history")
    record HistoryProperties(
            @DefaultValue("100") int perBrowser,
            @DefaultValue("50000") int inAll,
            @DefaultValue("50") int turns,
            @DefaultValue("365d") Duration unused) {}

    @Bean
    Database database(DatabaseProperties database, ZhangguiProperties folders) {
        return new Database(database.url()
                .filter(url -> !url.isBlank())
                .map(url -> new DatabaseAddress(url, database.username(), database.password()))
                .orElseGet(() -> DatabaseAddress.inFolder(folders.data().folder())));
    }

    @Bean
    Conversations conversations(Database database, HistoryProperties limits, Clock clock) {
        return new Conversations(
                database,
                new HistoryLimits(limits.perBrowser(), limits.inAll(), limits.turns(), limits.unused()),
                clock);
    }

    @Bean
    Feedbacks feedbacks(Database database, Clock clock) {
        return new Feedbacks(database, clock);
    }

    @Bean
    HandedInQuestions handedInQuestions(Database database, Clock clock) {
        return new HandedInQuestions(database, clock);
    }
}
