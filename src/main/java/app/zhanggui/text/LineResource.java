package app.zhanggui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads language knowledge from {@code key: value} lines beside a class; {@code #} begins a comment. */
public final class LineResource {

    /**
     * One line.
     *
     * @param key what stands before the first colon
     * @param value what stands behind it
     */
    public record Line(String key, String value) {}

    private LineResource() {}

    /**
     * The lines of the resource in their order.
     *
     * @param beside the class beside which the resource stands
     * @throws IllegalStateException when the program lacks the resource
     */
    public static List<Line> read(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LineResource::line)
                .toList();
    }

    /**
     * The whole resource.
     *
     * @param beside the class beside which the resource stands
     * @throws IllegalStateException when the program lacks the resource
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
