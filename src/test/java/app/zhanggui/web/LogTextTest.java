package app.zhanggui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Text from outside cannot forge a line of the log. */
class LogTextTest {

    @Test
    void whatBreaksOrRecoloursALineIsWrittenAsItsCode() {
        assertThat(LogText.oneLine("a\r\nERROR b\u2028c\u001b[31md\u202ee"))
                .isEqualTo("a\\u000d\\u000aERROR b\\u2028c\\u001b[31md\\u202ee");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(LogText.oneLine("快手橱窗 🙂 é")).isEqualTo("快手橱窗 🙂 é");
    }

    @Test
    void halfACharacterIsWrittenAsItsCode() {
        assertThat(LogText.oneLine("\ud83d")).isEqualTo("\\ud83d");
    }

    @Test
    void longTextIsCut() {
        assertThat(LogText.oneLine("长".repeat(10_000))).hasSize(500);
    }

    @Test
    void aTraceKeepsItsPlacesButNoForgedLine() {
        StringWriter trace = new StringWriter();

        LoggedFailure.of(new IllegalStateException("outer\nERROR one", new RuntimeException("inner\rERROR two")))
                .printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString())
                .contains("IllegalStateException: outer\\u000aERROR one", "RuntimeException: inner\\u000dERROR two")
                .contains("LogTextTest.java");
        assertThat(trace.toString().lines()).noneMatch(line -> line.startsWith("ERROR"));
    }
}
