package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what an event of a rule set says besides its date and time. */
final class EventFieldReader {

    private static final Set<String> KEYS =
            Set.of("name", "kind", "label", "track", "least", "most", "options", "required", "violation");
    private static final List<String> KINDS = List.of("amount", "choice", "flag");
    /** What every event has. */
    private static final Set<String> TAKEN = Set.of("date", "time", "revoked");

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final int LARGEST_AMOUNT = 100_000;

    private final RuleSetYaml yaml;
    private final Problems problems;

    EventFieldReader(RuleSetYaml yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    List<EventField> fields(YamlMapping ruleSet) {
        List<EventField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>(TAKEN);
        for (YamlMapping mapping : ruleSet.mappings("event", KEYS)) {
            EventField field = field(mapping);
            if (!names.add(field.name())) {
                problems.add(
                        mapping.line("name"), field.name(), "the field %s is there already; allowed: another name");
            }
            if (field instanceof EventField.Amount && fields.stream().anyMatch(EventField.Amount.class::isInstance)) {
                problems.add(mapping.line("kind"), "amount", "a second field of the kind %s; one is allowed");
            }
            fields.add(field);
        }
        return fields;
    }

    private EventField field(YamlMapping mapping) {
        String name = name(mapping);
        Label label = yaml.label(mapping, "label");
        return switch (yaml.choice(mapping, "kind", KINDS, kind -> kind)) {
            case "choice" -> new EventField.Choice(name, label, options(mapping), mapping.flag("required"));
            case "flag" -> new EventField.Flag(name, label, yaml.id(mapping, "violation"));
            default -> amount(mapping, name, label);
        };
    }

    private EventField amount(YamlMapping mapping, String name, Label label) {
        int least = mapping.number("least", 1, LARGEST_AMOUNT);
        int most = mapping.number("most", least, LARGEST_AMOUNT);
        return new EventField.Amount(name, label, mapping.required("track"), least, most);
    }

    private String name(YamlMapping mapping) {
        String name = mapping.required("name");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            problems.add(
                    mapping.line("name"),
                    name,
                    "name %s is not a field's name; allowed: letters and digits, like seriousReason");
        }
        return name;
    }

    private List<String> options(YamlMapping mapping) {
        List<String> options = mapping.texts("options");
        if (options.isEmpty()) {
            problems.add(mapping.line("options"), "", "options is missing or empty; give the ids of violations");
        }
        return options;
    }
}
