package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = UiTestBeans.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PlainDocumentsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"md, text/markdown;charset=UTF-8", "txt, text/plain;charset=UTF-8"})
    void saysWhatKindOfTextItIs(String ending, String type) throws Exception {
        var response = get("/rules/taobao-live." + ending, "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void givesTheClausesAsMarkdown() throws Exception {
        assertThat(get("/rules/taobao-live.md", "").body())
                .startsWith("# 淘宝直播扣分与冻结规则\n\n> 淘宝  \n")
                .contains("> 出处：第三方解读，店铺街")
                .contains("> 生效期：来源未写，核对于 2026-11-20")
                .contains("/rules/taobao-live\n")
                .contains("\n## 主播\n\n### 累计扣分的处置\n\n**1** 累计扣分达到 5 分：冻结直播权限 7 天。")
                .contains("达到 **10 分**")
                .contains("> 编者注：扣错分怎样申诉")
                .contains("| 措施 | 含义 |\n| --- | --- |\n| 冻结直播权限 | 不得发起直播 |\n| 冻结账户 |");
    }

    @Test
    void givesTheClausesAsTextAlone() throws Exception {
        assertThat(get("/rules/taobao-live.txt", "").body())
                .startsWith("淘宝直播扣分与冻结规则\n")
                .contains("\n\n2 累计扣分达到 10 分：账户降级并冻结 30 天。\n")
                .doesNotContain("**", "###");
    }

    @Test
    void givesTheVersionOfTheDay() throws Exception {
        assertThat(get("/rules/kuaishou-showcase.txt?asOf=2025-05-01", "").body())
                .startsWith("快手橱窗规则（2025）");
    }

    @Test
    void saysInEnglishWhatIsOurs() throws Exception {
        assertThat(get("/rules/taobao-live.txt", "zhanggui-language=en").body())
                .startsWith("淘宝直播扣分与冻结规则\n")
                .contains("Taobao", "Applies to: host", "Source: ", "Published Nov 13, 2019")
                .contains("累计扣分达到 5 分");
    }

    @ParameterizedTest
    @CsvSource({"/rules/nichts.md, 404", "/rules/taobao-live.txt?asOf=gestern, 400", "/rules/taobao-live, 200"})
    void leavesEverythingElseAsItIs(String address, int status) throws Exception {
        assertThat(get(address, "").statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> get(String address, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
