package app.zhanggui.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads language knowledge from {@code key: regular expression} lines beside this class; {@code #} begins a comment. */
final class LineResource {

    /**
     * One line.
     *
     * @param key what stands before the first colon
     * @param value what stands behind it
     */
    record Line(String key, String value) {}

    private LineResource() {}

    static List<Line> read(String name) {
        try (InputStream in = LineResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + LineResource.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LineResource::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        int colon = text.indexOf(':');
        return new Line(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
}
