package app.zhanggui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that mvnw sources to find a JDK, run with folders that look like JDKs. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw.cmd stays as generated there")
class JdkFinderTest {

    private static final Path FINDER = Path.of(".mvn", "find-jdk.sh").toAbsolutePath();

    @TempDir
    Path root;

    @Test
    void keepsAJavaHomeThatSuffices() throws Exception {
        var given = jdk("somewhere/my jdk", "27");
        jdk("usr/lib/jvm/temurin-25", "25.0.3");

        assertThat(find(Map.of("JAVA_HOME", given.toString())).output()).isEqualTo(given.toString());
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        var old = jdk("somewhere/jdk-17", "17.0.15");
        var enough = jdk("usr/lib/jvm/temurin-25", "25.0.3");

        assertThat(find(Map.of("JAVA_HOME", old.toString())).output()).isEqualTo(enough.toString());
    }

    @Test
    void passesOverAJavaHomeThatIsGone() throws Exception {
        var enough = jdk("usr/lib/jvm/temurin-25", "25.0.3");

        assertThat(find(Map.of("JAVA_HOME", "/no/such/folder")).output()).isEqualTo(enough.toString());
    }

    @Test
    void followsTheLinkOfTheJavaOnThePath() throws Exception {
        var onPath = jdk("elsewhere/jdk-26", "26");
        jdk("usr/lib/jvm/temurin-25", "25.0.3");
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("path")).resolve("java"), onPath.resolve("bin/java"));

        assertThat(find(Map.of()).output()).isEqualTo(onPath.toString());
    }

    @Test
    void asksAShimOnThePathForItsJdk() throws Exception {
        var behind = jdk("elsewhere/jdk-25", "25.0.1");
        script("path/java", "echo '    java.home = %s' >&2".formatted(behind));

        assertThat(find(Map.of()).output()).isEqualTo(behind.toString());
    }

    @Test
    void takesTheLowestVersionThatSuffices() throws Exception {
        jdk("usr/lib/jvm/java-9-openjdk", "9.0.4");
        jdk("usr/lib/jvm/java-1.8.0", "1.8.0_402");
        jdk("usr/lib/jvm/jdk-27", "27-ea");
        jdk("opt/jdk-26", "26.0.1");
        var lowest = jdk("home/.sdkman/candidates/java/25.0.3-tem", "25.0.3");

        assertThat(find(Map.of()).output()).isEqualTo(lowest.toString());
    }

    @Test
    void looksWhereMacOsAndHomebrewKeepTheirs() throws Exception {
        var homebrew = jdk("opt/homebrew/opt/openjdk@26/libexec/openjdk.jdk/Contents/Home", "26");
        assertThat(find(Map.of()).output()).isEqualTo(homebrew.toString());

        var installed = jdk("Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home", "25");
        assertThat(find(Map.of()).output()).isEqualTo(installed.toString());
    }

    @Test
    void passesOverARuntimeWithoutACompiler() throws Exception {
        var runtime = jdk("usr/lib/jvm/jre-25", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(find(Map.of()).exitCode()).isEqualTo(1);
    }

    @Test
    void saysWhatToInstallWhereNothingSuffices() throws Exception {
        jdk("usr/lib/jvm/java-17", "17.0.15");

        var result = find(Map.of());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output())
                .hasLineCount(1)
                .contains("needs a JDK 25 or newer", "install one", "JAVA_HOME")
                .doesNotContain("FOUND");
    }

    @Test
    void isSourcedByTheWrapper() throws Exception {
        assertThat(Files.readString(Path.of("mvnw"))).contains(". \"$scriptDir/.mvn/find-jdk.sh\"");
    }

    private Path jdk(String folder, String version) throws IOException {
        var home = root.resolve(folder);
        script(folder + "/bin/java", "");
        script(folder + "/bin/javac", "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private void script(String file, String body) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + body + "\n");
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    /** Sources the finder as mvnw does, with its shell options, and prints the JAVA_HOME that a child process sees. */
    private Result find(Map<String, String> environment) throws Exception {
        var shell = new ProcessBuilder(
                        "/bin/sh", "-c", "set -euf; . \"$0\"; env | sed -n 's/^JAVA_HOME=//p'", "" + FINDER)
                .redirectErrorStream(true);
        shell.environment().clear();
        shell.environment().put("PATH", root.resolve("path") + ":" + toolsOnly());
        shell.environment().put("HOME", root.resolve("home").toString());
        shell.environment().put("ZHANGGUI_JDK_SEARCH_ROOT", root.toString());
        shell.environment().putAll(environment);
        var process = shell.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), output.strip());
    }

    /** A folder that leads to what the script calls, but not to this machine's java. */
    private String toolsOnly() throws IOException {
        for (var name : List.of("dirname", "env", "readlink", "sed")) {
            var folder = Files.exists(Path.of("/usr/bin", name)) ? "/usr/bin/" : "/bin/";
            script("tools/" + name, "exec " + folder + name + " \"$@\"");
        }
        return root.resolve("tools").toString();
    }

    private record Result(int exitCode, String output) {}
}
