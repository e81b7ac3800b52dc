package app.zhanggui.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Vaadin's ready-made production bundle, as far as our pages can do without it.
 *
 * <p>Its entry loads the code of all Vaadin components, whether a page has one or not; ours have none (a test watches
 * that). A browser that finds a link to a part does not fetch it in advance, and an import map leads the one import to
 * what a bundle made for our pages would have there.
 *
 * @param components the part with the components
 * @param parts what it needs besides, itself among them
 */
record ReadyBundle(String components, List<String> parts) {

    private static final String ROOT = "META-INF/VAADIN/webapp/";
    private static final String COMPONENTS = "generated-flow-imports-";
    private static final Pattern ENTRY = Pattern.compile("src=\"\\./(VAADIN/build/)(indexhtml-[\\w-]+\\.js)\"");
    private static final Pattern PARTS = Pattern.compile("m\\.f=\\[([^\\]]*)\\]");

    /** The bundle in this program; empty where it is of another kind, and then is loaded as it is. */
    static Optional<ReadyBundle> find() {
        return read(ROOT + "index.html").flatMap(index -> {
            Matcher entry = ENTRY.matcher(index);
            return entry.find()
                    ? read(ROOT + entry.group(1) + entry.group(2)).flatMap(code -> of(entry.group(1), code))
                    : Optional.empty();
        });
    }

    /** The bundle whose entry has that code. */
    static Optional<ReadyBundle> of(String folder, String code) {
        Matcher list = PARTS.matcher(code);
        if (!list.find()) {
            return Optional.empty();
        }
        List<String> parts = Arrays.stream(list.group(1).split(","))
                .map(name -> name.replace("\"", "").replace("./", "/" + folder))
                .toList();
        return parts.stream()
                .filter(part -> part.contains(COMPONENTS))
                .findFirst()
                .map(components -> new ReadyBundle(components, parts));
    }

    private static Optional<String> read(String path) {
        ClassPathResource resource = new ClassPathResource(path);
        if (!resource.exists()) {
            return Optional.empty();
        }
        try (InputStream in = resource.getInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
