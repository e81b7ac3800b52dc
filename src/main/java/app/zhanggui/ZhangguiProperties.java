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

    /**
     * Where the rule documents are.
     *
     * @param path the folder; without it {@code knowledge} below the working folder, or else the shipped documents
     */
    record Knowledge(Optional<Path> path) {}

    /**
     * Where the program writes.
     *
     * @param path the folder, made when it is needed
     */
    record Data(@DefaultValue("data") Path path) {}
}
