package app.zhanggui.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An object in a JSON request: gives typed values and notes each wrong one under its JSON pointer. Nothing is turned
 * into another type: "5" and 5.0 are no whole numbers, 1 is not true.
 */
final class JsonPart {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    private final JsonNode object;
    private final String pointer;
    private final Inputs inputs;

    /**
     * Takes the object at a place.
     *
     * @param pointer the place as a JSON pointer, empty for the whole body
     */
    JsonPart(JsonNode object, String pointer, Inputs inputs) {
        this.object = object;
        this.pointer = pointer;
        this.inputs = inputs;
    }

    /** The place of a field as a JSON pointer. */
    String pointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The names of the fields. */
    List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    /** Whether the field is there, even as null. */
    boolean has(String name) {
        return object.has(name);
    }

    /** A day that has to be there. */
    Optional<LocalDate> day(String name) {
        return missing(name) ? Optional.empty() : optionalDay(name);
    }

    /** A day, or nothing where the field is missing or null. */
    Optional<LocalDate> optionalDay(String name) {
        return text(name).flatMap(text -> {
            try {
                LocalDate day = DATE.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.MIN;
                if (FIRST_YEAR <= day.getYear() && day.getYear() <= LAST_YEAR) {
                    return Optional.of(day);
                }
            } catch (DateTimeParseException e) {
                // A day that the calendar does not have is as wrong as any other text.
            }
            inputs.fault(
                    pointer(name),
                    "fault.day",
                    VisitorText.named(text),
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(LAST_YEAR));
            return Optional.empty();
        });
    }

    /** A time of day, or nothing where the field is missing or null. */
    Optional<LocalTime> optionalTime(String name) {
        return text(name).flatMap(text -> {
            try {
                if (TIME.matcher(text).matches()) {
                    return Optional.of(LocalTime.parse(text));
                }
            } catch (DateTimeParseException e) {
                // As wrong as any other text.
            }
            inputs.fault(pointer(name), "fault.time", VisitorText.named(text));
            return Optional.empty();
        });
    }

    /** A whole number that has to be there; the least one where it is wrong. */
    int wholeNumber(String name, int least, int most) {
        JsonNode value = object.path(name);
        if (missing(name)) {
            return least;
        }
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            int number = value.intValue();
            if (least <= number && number <= most) {
                return number;
            }
        }
        inputs.fault(pointer(name), "fault.whole-number", shown(value), least, most);
        return least;
    }

    /** A percentage that has to be there; 0 where it is wrong. */
    BigDecimal percentage(String name, int most) {
        JsonNode value = object.path(name);
        if (missing(name)) {
            return BigDecimal.ZERO;
        }
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            BigDecimal number = value.decimalValue();
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number;
            }
        }
        inputs.fault(pointer(name), "fault.percentage", shown(value), most);
        return BigDecimal.ZERO;
    }

    /** True or false; false where the field is missing. */
    boolean flag(String name) {
        JsonNode value = object.path(name);
        if (!value.isBoolean() && !value.isMissingNode()) {
            inputs.fault(pointer(name), "fault.boolean", shown(value));
        }
        return value.isBoolean() && value.booleanValue();
    }

    /** One of some words, or nothing where the field is missing or null. */
    Optional<String> choice(String name, List<String> options, boolean required) {
        if (required && missing(name)) {
            return Optional.empty();
        }
        Optional<String> text = text(name);
        Optional<String> known = text.filter(options::contains);
        if (text.isPresent() && known.isEmpty()) {
            inputs.fault(pointer(name), "fault.choice", VisitorText.named(text.get()), String.join(", ", options));
        }
        return known;
    }

    /** The objects of a list with at most so many of them; none where the field is missing or null. */
    List<JsonPart> parts(String name, int most) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            inputs.fault(pointer(name), "fault.array", shown(value));
            return List.of();
        }
        if (value.size() > most) {
            inputs.fault(pointer(name), "fault.array.long", value.size(), most);
            return List.of();
        }
        List<JsonPart> parts = new ArrayList<>(value.size());
        for (int i = 0; i < value.size() && !inputs.isFull(); i++) {
            JsonNode element = value.get(i);
            String place = pointer(name) + "/" + i;
            if (!element.isObject()) {
                inputs.fault(place, "fault.object", shown(element));
            }
            parts.add(new JsonPart(element, place, inputs));
        }
        return parts;
    }

    /** Notes a fault where the field has to be there and is not. */
    boolean missing(String name) {
        JsonNode value = object.path(name);
        boolean missing = value.isMissingNode() || value.isNull();
        if (missing) {
            inputs.fault(pointer(name), "fault.missing");
        }
        return missing;
    }

    private Optional<String> text(String name) {
        JsonNode value = object.path(name);
        if (!value.isString() && !value.isMissingNode() && !value.isNull()) {
            inputs.fault(pointer(name), "fault.string", type(value));
        }
        return Optional.ofNullable(value.stringValue(null));
    }

    private static String shown(JsonNode value) {
        return value.isContainer() ? type(value) : VisitorText.named(value.toString());
    }

    private static String type(JsonNode value) {
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
