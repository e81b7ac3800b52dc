package app.zhanggui.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.zhanggui.answer.AnswerService;
import app.zhanggui.retrieval.Editions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts {@link SampleRules} into service, on a day that has begun in Shanghai but not in London. */
@TestConfiguration(proxyBeanMethods = false)
class SampleKnowledge {

    @Bean
    @Primary
    Clock shanghaiMorning() {
        return Clock.fixed(Instant.parse("2026-11-19T18:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    @Primary
    Editions sampleEditions() {
        Editions editions = new Editions(Path.of("target", "sample-rules"));
        editions.publish(SampleRules.BOOK);
        return editions;
    }

    @Bean
    @Primary
    AnswerService sampleAnswers() {
        AnswerService answers = mock(AnswerService.class);
        when(answers.answer(any())).thenAnswer(call -> SampleReplies.to(call.getArgument(0)));
        return answers;
    }
}
