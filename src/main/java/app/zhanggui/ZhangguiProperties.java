package app.zhanggui;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The folders that 掌规 reads and writes.
 *
 * @param knowledge where the rule documents are
 * @param data where the program writes
 */
@ConfigurationProperties("zhanggui")
record ZhangguiProperties(
        @DefaultValue Knowledge knowledge, @DefaultValue Data data) {

    // Text, not Path: Spring's conversion to a Path looks for the name in the jar first, and there is none to an
    // Optional of one.

    /**
     * Where the rule documents are.
     *
     * @param path the folder; without it {@code knowledge} below the working folder, or else the shipped documents
     */
    record Knowledge(Optional<String> path) {

        Optional<Path> folder() {
            return path.filter(text -> !text.isBlank()).map(Path::of);
        }
    }

    /**
     * Where the program writes.
     *
     * @param path the folder, made when it is needed
     */
    record Data(@DefaultValue("data") String path) {

        Path folder() {
            return Path.of(path);
        }
    }
}
