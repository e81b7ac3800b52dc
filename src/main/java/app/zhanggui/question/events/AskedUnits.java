package app.zhanggui.question.events;

import app.zhanggui.text.LineResource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells which unit the figure must have that a question asks for: 几分 wants 分, 多久 wants 天 or 小时. The words stand in
 * {@code asked-units.txt}. Immutable, thread-safe.
 */
public final class AskedUnits {

    private final Map<List<String>, Pattern> patterns = new LinkedHashMap<>();

    /** Reads the words. */
    public AskedUnits() {
        LineResource.read(AskedUnits.class, "asked-units.txt")
                .forEach(line -> patterns.put(Arrays.asList(line.key().split(" ")), Pattern.compile(line.value())));
    }

    /** The units of the figure asked for, any one of which will do; empty when no figure is asked for. */
    public List<String> of(String foldedText) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(foldedText).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(List.of());
    }
}
