package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.api.WithSampleRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Text travels compressed. */
@WithSampleRules
class CompressionTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v3/api-docs", "/aura/aura.css", "/swagger-ui/swagger-ui.css"})
    void textTravelsCompressed(String path) {
        var response = new Site(port).get(path, request -> request.header("Accept-Encoding", "gzip"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
