package app.zhanggui.ui.calculator;

import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.reading.Knowledge;
import app.zhanggui.rulebook.reading.KnowledgeFolder;
import app.zhanggui.ui.UiTestBeans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The calculators over the rule documents that come with 掌规, on 21 November 2026. */
@EnableAutoConfiguration
@ComponentScan("app.zhanggui.ui")
class CalculatorBeans extends UiTestBeans {

    @Override
    @Bean(destroyMethod = "close")
    protected Editions editions() throws IOException {
        var editions = new Editions(Files.createTempDirectory("zhanggui-calculator-test"));
        editions.publish(
                new Knowledge(new KnowledgeFolder(Path.of("knowledge"))).load().ruleBook());
        return editions;
    }
}
