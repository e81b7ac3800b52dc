package app.zhanggui.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.retrieval.Editions;
import app.zhanggui.web.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The program says that it is up once it has rules to answer from. */
@WithSampleRules
@DirtiesContext
class HealthTest {

    @TempDir
    private static Path dataFolder;

    @TestBean(name = "sampleEditions")
    private Editions editions;

    @LocalServerPort
    private int port;

    static Editions editions() {
        return new Editions(dataFolder);
    }

    @Test
    void itIsUpOnlyOnceThereAreRulesToAnswerFrom(@Autowired Editions inService) {
        Site site = new Site(port);

        assertThat(site.get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(site.get("/actuator/health").body()).isEqualTo("{\"status\":\"DOWN\"}");
        var early = site.post("/api/v1/answers", "{\"question\": \"扣几分\"}");
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).contains("60");
        assertThat(early.headers().firstValue("Content-Type")).contains("application/problem+json");

        inService.publish(SampleRules.BOOK);

        assertThat(site.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(site.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(site.post("/api/v1/answers", "{\"question\": \"扣几分\"}").statusCode())
                .isEqualTo(200);
    }
}
