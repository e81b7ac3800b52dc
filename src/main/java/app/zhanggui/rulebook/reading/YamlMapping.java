package app.zhanggui.rulebook.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML mapping with a fixed set of keys: gives typed values and notes what is not allowed with its line. */
final class YamlMapping {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int lineBefore;
    private final int line;
    private final Problems problems;

    /**
     * Takes the mapping's values.
     *
     * @param lineBefore the number of lines in the file before the YAML text
     */
    YamlMapping(MappingNode node, Set<String> keys, int lineBefore, Problems problems) {
        this.lineBefore = lineBefore;
        this.line = line(node);
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            take(tuple, keys);
        }
    }

    private void take(NodeTuple tuple, Set<String> keys) {
        Node keyNode = tuple.getKeyNode();
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.contains(key)) {
            String allowed = String.join(", ", new TreeSet<>(keys));
            problems.add(line(keyNode), key, "the key %s is unknown; allowed: " + allowed);
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(line(keyNode), key, "the key %s stands here twice; once is allowed");
        }
    }

    /** The line of the key's value, or of the mapping where the key is absent. */
    int line(String key) {
        Node value = values.get(key);
        return value == null ? line : line(value);
    }

    Optional<String> text(String key) {
        Node value = values.get(key);
        return value == null ? Optional.empty() : text(key, value);
    }

    /** The text of a key that must be there; empty, and a problem noted, where it is not. */
    String required(String key) {
        Node value = values.get(key);
        boolean structured = value != null && !(value instanceof ScalarNode);
        Optional<String> text = text(key);
        if (text.isEmpty() && !structured) {
            problems.add(line(key), "", "the key " + key + " is missing or empty; give it a text");
        }
        return text.orElse("");
    }

    Optional<LocalDate> date(String key) {
        return text(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                problems.add(line(key), value, key + " %s is not a date; allowed: a day like 2026-11-20, or null");
                return Optional.empty();
            }
        });
    }

    /** The whole number of a key that must be there; the least allowed, and a problem noted, where it is not. */
    int number(String key, int least, int most) {
        String value = required(key);
        if (WHOLE_NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (least <= number && number <= most) {
                return number;
            }
        }
        if (!value.isEmpty()) {
            problems.add(
                    line(key),
                    value,
                    key + " %s is not allowed; allowed: a whole number from " + least + " to " + most);
        }
        return least;
    }

    /** The percentage of a key that must be there; 0, and a problem noted, where it is not. */
    BigDecimal percent(String key) {
        String value = required(key);
        if (PERCENT.matcher(value).matches()) {
            return new BigDecimal(value);
        }
        if (!value.isEmpty()) {
            problems.add(line(key), value, key + " %s is not a percentage; allowed: a number like 15 or 0.3");
        }
        return BigDecimal.ZERO;
    }

    /** Whether a key says {@code true}; without the key it does not. */
    boolean flag(String key) {
        String value = text(key).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            problems.add(line(key), value, key + " %s is not allowed; allowed: true, false");
        }
        return value.equals("true");
    }

    /** Whether the key stands in the mapping with a value. */
    boolean has(String key) {
        Node value = values.get(key);
        return value != null && !isNull(value);
    }

    /** The line on which the mapping begins. */
    int line() {
        return line;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node element : elements(key)) {
            text(key, element).ifPresent(texts::add);
        }
        return texts;
    }

    Optional<YamlMapping> mapping(String key, Set<String> keys) {
        Node value = values.get(key);
        return value == null || isNull(value) ? Optional.empty() : mapping(key, value, keys);
    }

    List<YamlMapping> mappings(String key, Set<String> keys) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (Node element : elements(key)) {
            mapping(key, element, keys).ifPresent(mappings::add);
        }
        return mappings;
    }

    private Optional<YamlMapping> mapping(String key, Node value, Set<String> keys) {
        if (value instanceof MappingNode node) {
            return Optional.of(new YamlMapping(node, keys, lineBefore, problems));
        }
        problems.add(line(value), shown(value), key + " %s is not a mapping; allowed: keys with values");
        return Optional.empty();
    }

    private List<Node> elements(String key) {
        Node value = values.get(key);
        if (value == null || isNull(value)) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(line(value), shown(value), key + " %s is not a list; allowed: a list like [a, b]");
        return List.of();
    }

    private Optional<String> text(String key, Node value) {
        if (isNull(value)) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
        }
        problems.add(line(value), shown(value), key + " is a list or mapping; allowed: a single text");
        return Optional.empty();
    }

    private static boolean isNull(Node value) {
        return value.getTag().equals(Tag.NULL);
    }

    private static String shown(Node value) {
        return value instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private int line(Node node) {
        return node.getStartMark().getLine() + 1 + lineBefore;
    }
}
