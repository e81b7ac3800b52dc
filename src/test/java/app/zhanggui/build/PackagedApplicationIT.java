package app.zhanggui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that {@code ./mvnw package} makes, started from a folder that holds nothing else. */
class PackagedApplicationIT {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path emptyFolder;

    private Path log;
    private Process application;

    @BeforeEach
    void start() throws IOException {
        log = Files.createTempFile("zhanggui", ".log");
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "zhanggui.jar").toAbsolutePath().toString(),
                        "--server.port=0")
                .directory(emptyFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    @AfterEach
    void stop() throws Exception {
        application.destroy();
        if (!application.waitFor(20, TimeUnit.SECONDS)) {
            application.destroyForcibly().waitFor();
        }
        Files.delete(log);
    }

    @Test
    void isReadyWithTheShippedRuleDocuments() throws Exception {
        var health = awaitHealth();

        assertThat(health.body()).contains("\"status\":\"UP\"");
        assertThat(Files.readString(log)).doesNotContain("WARN", "ERROR");
    }

    private HttpResponse<String> awaitHealth() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var deadline = Instant.now().plus(PATIENCE);
            while (true) {
                var port = PORT.matcher(Files.readString(log));
                if (port.find()) {
                    var uri = URI.create("http://localhost:%s/actuator/health".formatted(port.group(1)));
                    var response = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
                    if (response.statusCode() == 200) {
                        return response;
                    }
                }
                assertThat(application.isAlive() && Instant.now().isBefore(deadline))
                        .as("the jar is ready within %s; its log:%n%s", PATIENCE, Files.readString(log))
                        .isTrue();
                Thread.sleep(200);
            }
        }
    }
}
