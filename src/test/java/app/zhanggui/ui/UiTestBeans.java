package app.zhanggui.ui;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.retrieval.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The views alone, over a small rule book and made-up replies.
 *
 * <p>No stereotype annotation: the tests of the whole application must not find it.
 */
@EnableAutoConfiguration
@ComponentScan
class UiTestBeans {

    @Bean(destroyMethod = "close")
    Editions editions() throws IOException {
        var editions = new Editions(Files.createTempDirectory("zhanggui-ui-test"));
        editions.publish(SampleRuleBook.make());
        return editions;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    AnswerService answers() {
        return Mockito.mock(AnswerService.class, call -> SampleReplies.to(call.getArgument(0)));
    }
}
