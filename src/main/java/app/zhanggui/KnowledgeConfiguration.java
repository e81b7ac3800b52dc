package app.zhanggui;

import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeSource;
import app.zhanggui.rulebook.reading.KnowledgeWatcher;
import app.zhanggui.rulebook.reading.Loaded;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the rule documents into service before the first request can come in, and every change of them after that.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ZhangguiProperties.class)
class KnowledgeConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeConfiguration.class);
    private static final Path USUAL_FOLDER = Path.of("knowledge");

    /** Between two looks at the folder; a change is read at the second look, and has two seconds in all. */
    private static final Duration LOOK = Duration.ofMillis(300);

    /** Where the platforms' rules count their days. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }

    @Bean
    Knowledge knowledge(ZhangguiProperties properties) {
        KnowledgeSource source = KnowledgeSource.of(properties.knowledge().folder(), USUAL_FOLDER);
        Knowledge knowledge = new Knowledge(source);
        Loaded loaded = knowledge.load();
        LOG.info(
                "rule book {} with {} documents read from {}",
                loaded.ruleBook().version(),
                loaded.ruleBook().documents().size(),
                source);
        return knowledge;
    }

    @Bean
    Editions editions(ZhangguiProperties properties, Knowledge knowledge) {
        Editions editions = new Editions(properties.data().folder());
        editions.publish(knowledge.loaded().ruleBook());
        return editions;
    }

    @Bean(initMethod = "start")
    KnowledgeWatcher knowledgeWatcher(Knowledge knowledge, Editions editions) {
        return new KnowledgeWatcher(knowledge, LOOK, editions::publish);
    }
}
