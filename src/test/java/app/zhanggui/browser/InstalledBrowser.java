package app.zhanggui.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a Chromium or Chrome that is installed on this machine. */
final class InstalledBrowser {

    static final String EXECUTABLE = "zhanggui.browser.executable";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> MAC_APPLICATIONS = List.of(
            "Applications/Chromium.app/Contents/MacOS/Chromium",
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private InstalledBrowser() {}

    /**
     * The browser that the system property or CHROME_BIN names, or else the first on the PATH or among the applications.
     *
     * @throws IllegalArgumentException when the named one is no executable file: a wish is not passed over
     */
    static Optional<Path> find(Properties properties, Map<String, String> environment) {
        var named = named("-D" + EXECUTABLE, properties.getProperty(EXECUTABLE))
                .or(() -> named("CHROME_BIN", environment.get("CHROME_BIN")));
        if (named.isPresent()) {
            return named;
        }
        return Stream.concat(onPath(environment), macApplications(properties))
                .filter(InstalledBrowser::isExecutable)
                .findFirst();
    }

    private static Optional<Path> named(String by, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        var path = Path.of(value);
        if (!isExecutable(path)) {
            throw new IllegalArgumentException(by + " names " + value + ", which is no executable file");
        }
        return Optional.of(path);
    }

    private static Stream<Path> onPath(Map<String, String> environment) {
        var folders = environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name ->
                        Stream.of(folders).filter(folder -> !folder.isBlank()).map(folder -> Path.of(folder, name)));
    }

    private static Stream<Path> macApplications(Properties properties) {
        return MAC_APPLICATIONS.stream().flatMap(application -> Stream.of("/", properties.getProperty("user.home", "/"))
                .map(folder -> Path.of(folder, application)));
    }

    private static boolean isExecutable(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }
}
