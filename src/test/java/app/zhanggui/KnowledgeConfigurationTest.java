package app.zhanggui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.retrieval.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KnowledgeConfigurationTest {

    @TempDir
    Path folder;

    private ApplicationContextRunner application;

    @BeforeEach
    void writeOneDocument() throws IOException {
        Files.writeString(folder.resolve("one.md"), """
                ---
                id: one
                title: 一
                platform: law
                kind: rule
                authority: official
                ---

                # 一

                ## 第一条 {#a1}

                借款应当归还。
                """);
        application = new ApplicationContextRunner()
                .withUserConfiguration(KnowledgeConfiguration.class)
                .withPropertyValues("zhanggui.data.path=" + folder.resolve("data"));
    }

    @Test
    void anExplicitFolderWins() {
        application.withPropertyValues("zhanggui.knowledge.path=" + folder).run(context -> assertThat(
                        context.getBean(Editions.class).current().ruleBook().documents())
                .hasSize(1));
    }

    @Test
    void aRelativeFolderIsOneBelowTheWorkingFolderAndNotInTheJar() {
        application.withPropertyValues("zhanggui.knowledge.path=knowledge").run(context -> assertThat(context)
                .hasNotFailed());
        application
                .withPropertyValues("zhanggui.knowledge.path=application.properties")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining(Path.of("application.properties").toAbsolutePath() + " does not exist"));
    }
}
