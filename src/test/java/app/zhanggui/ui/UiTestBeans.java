package app.zhanggui.ui;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.answer.Phrases;
import app.zhanggui.answer.QuestionCompletion;
import app.zhanggui.history.Conversations;
import app.zhanggui.history.HistoryLimits;
import app.zhanggui.history.TestDatabases;
import app.zhanggui.insight.Feedbacks;
import app.zhanggui.insight.HandedInQuestions;
import app.zhanggui.penalty.Wording;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.storage.Database;
import app.zhanggui.storage.DatabaseAddress;
import app.zhanggui.web.VersionedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The views alone, over a small rule book and made-up replies.
 *
 * <p>No stereotype annotation: the tests of the whole application must not find it.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = {UiTestBeans.class, VersionedFiles.class})
public class UiTestBeans {

    /** The rule book in service. */
    @Bean(destroyMethod = "close")
    protected Editions editions() throws IOException {
        var editions = new Editions(Files.createTempDirectory("zhanggui-ui-test"));
        editions.publish(SampleRuleBook.make());
        return editions;
    }

    @Bean(destroyMethod = "close")
    Database database(@Value("${test.database.folder:}") String folder) {
        return folder.isEmpty() ? TestDatabases.inMemory() : new Database(DatabaseAddress.inFolder(Path.of(folder)));
    }

    @Bean
    Conversations conversations(Database database, Clock clock) {
        return new Conversations(database, new HistoryLimits(100, 1000, 50, Duration.ofDays(365)), clock);
    }

    @Bean
    Feedbacks feedbacks(Database database, Clock clock) {
        return new Feedbacks(database, clock);
    }

    @Bean
    HandedInQuestions handedInQuestions(Database database, Clock clock) {
        return new HandedInQuestions(database, clock);
    }

    @Bean
    Clock clock() {
        var morning = Instant.parse("2026-11-21T00:00:00Z");
        return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.between(Instant.now(), morning));
    }

    @Bean
    QuestionCompletion completion(Editions editions, AnswerService answers) {
        return new QuestionCompletion(editions, answers, new Phrases());
    }

    @Bean
    Wording wording() {
        return new Wording();
    }

    @Bean
    AnswerService answers() {
        return Mockito.mock(AnswerService.class, call -> SampleReplies.to(call.getArgument(0)));
    }
}
