package app.zhanggui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.retrieval.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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
    @ExtendWith(OutputCaptureExtension.class)
    void aMissingFolderIsSaidInASentenceWithoutAStackTrace(CapturedOutput output) {
        var program = new SpringApplication(KnowledgeConfiguration.class);
        program.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> program.run("--zhanggui.knowledge.path=" + folder.resolve("nowhere")))
                .isInstanceOf(BeansException.class);

        assertThat(output).contains("The knowledge folder " + folder.resolve("nowhere") + " does not exist;");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void startsWithAWayOfAskingThatIsTooLongForAQuestion() throws IOException {
        Files.writeString(folder.resolve("one.md"), "> 问法：" + "很长".repeat(2_000) + "\n", StandardOpenOption.APPEND);
        var program = new SpringApplication(KnowledgeConfiguration.class, AnswerConfiguration.class);
        program.setWebApplicationType(WebApplicationType.NONE);

        try (var context =
                program.run("--zhanggui.knowledge.path=" + folder, "--zhanggui.data.path=" + folder.resolve("data"))) {
            assertThat(context.getBean(Editions.class).current().ruleBook().documents())
                    .hasSize(1);
        }
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
