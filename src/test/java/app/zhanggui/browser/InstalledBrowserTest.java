package app.zhanggui.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files there have no executable bit")
class InstalledBrowserTest {

    @TempDir
    Path root;

    @Test
    void prefersTheSystemPropertyToEverythingElse() throws Exception {
        var wished = executable("wished/my chrome");
        var properties = new Properties();
        properties.setProperty(InstalledBrowser.EXECUTABLE, wished.toString());
        var environment = Map.of(
                "CHROME_BIN", executable("bin/chrome").toString(), "PATH", folderOf(executable("path/chromium")));

        assertThat(InstalledBrowser.find(properties, environment)).contains(wished);
    }

    @Test
    void takesTheOneOfTheEnvironmentBeforeThePath() throws Exception {
        var named = executable("bin/chrome");
        var environment = Map.of("CHROME_BIN", named.toString(), "PATH", folderOf(executable("path/chromium")));

        assertThat(InstalledBrowser.find(new Properties(), environment)).contains(named);
    }

    @Test
    void searchesThePath() throws Exception {
        var chrome = executable("second/google-chrome-stable");
        var environment = Map.of("PATH", root.resolve("first") + File.pathSeparator + folderOf(chrome));

        assertThat(InstalledBrowser.find(new Properties(), environment)).contains(chrome);
    }

    @Test
    void refusesANamedBrowserThatIsNotThere() {
        var environment = Map.of("CHROME_BIN", "/no/such/chrome");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstalledBrowser.find(new Properties(), environment))
                .withMessage("CHROME_BIN names /no/such/chrome, which is no executable file");
    }

    private Path executable(String name) throws IOException {
        var path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        assertThat(path.toFile().setExecutable(true)).isTrue();
        return path;
    }

    private static String folderOf(Path file) {
        return file.getParent().toString();
    }
}
