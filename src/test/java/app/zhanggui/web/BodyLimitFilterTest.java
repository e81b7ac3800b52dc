package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.api.WithSampleRules;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A body is read up to its limit, whether or not its length is announced. */
@WithSampleRules
class BodyLimitFilterTest {

    private static final int LIMIT = 64 * 1024;

    @LocalServerPort
    private int port;

    static Stream<Named<BodyPublisher>> bodiesOneByteTooLarge() {
        byte[] body = questionOfBytes(LIMIT + 1);
        return Stream.of(
                Named.of("announced", BodyPublishers.ofByteArray(body)),
                Named.of("in chunks", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @ParameterizedTest
    @MethodSource("bodiesOneByteTooLarge")
    void oneByteBeyondTheLimitIsTooLarge(BodyPublisher body) {
        Site site = new Site(port);

        var response = site.send(site.to("/api/v1/answers")
                .header("Content-Type", "application/json")
                .POST(body));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"status\":413");
    }

    @Test
    void aBodyAtTheLimitIsRead() {
        String atLimit = new String(questionOfBytes(LIMIT), StandardCharsets.US_ASCII);

        assertThat(new Site(port).post("/api/v1/answers", atLimit).body()).contains("/question", "2,000");
    }

    private static byte[] questionOfBytes(int size) {
        String empty = "{\"question\": \"\"}";
        return empty.replace("\"\"", "\"" + "a".repeat(size - empty.length()) + "\"")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
