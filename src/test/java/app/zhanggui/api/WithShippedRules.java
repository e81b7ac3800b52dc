package app.zhanggui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** A test of the running program over HTTP with the documents and rule sets that it comes with, on 20 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(WithShippedRules.Day.class)
@TestPropertySource(properties = "zhanggui.data.path=target/shipped-data")
public @interface WithShippedRules {

    /** A day that has begun in Shanghai but not in London. */
    @TestConfiguration(proxyBeanMethods = false)
    class Day {

        @Bean
        @Primary
        Clock shanghaiMorning() {
            return Clock.fixed(Instant.parse("2026-11-19T18:00:00Z"), ZoneOffset.UTC);
        }
    }
}
