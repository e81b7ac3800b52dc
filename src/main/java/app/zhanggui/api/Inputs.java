package app.zhanggui.api;

import app.zhanggui.question.Question;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.web.FieldFault;
import app.zhanggui.web.RequestFault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one request and collects everything that is wrong with them, so that a client learns it at once.
 *
 * <p>Each reading of a wrong value notes a fault and returns a stand-in; {@link #check()} then refuses the request.
 */
final class Inputs {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private static final int MOST_FAULTS = 100;

    private final List<FieldFault> faults = new ArrayList<>();

    /** Notes a fault; only the first one of a field counts, since the others follow from it. */
    void fault(String field, String message, Object... arguments) {
        if (!isFull() && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            faults.add(FieldFault.of(field, message, arguments));
        }
    }

    /** Whether so much is wrong that no more of it is noted. */
    boolean isFull() {
        return faults.size() >= MOST_FAULTS;
    }

    /**
     * Refuses the request when something is wrong with it.
     *
     * @throws RequestFault that names every fault
     */
    void check() {
        if (!faults.isEmpty()) {
            throw RequestFault.badRequest(faults);
        }
    }

    /** A text of 1 to {@value Question#MAX_LENGTH} characters. */
    String question(String field, @Nullable String value) {
        if (value == null) {
            fault(field, "fault.missing");
            return "";
        }
        String text = VisitorText.clean(value).strip();
        if (text.isEmpty() || text.length() > Question.MAX_LENGTH) {
            fault(field, "fault.text.length", Question.MAX_LENGTH, text.length());
        }
        return text;
    }

    /** A day, or else the given one. */
    LocalDate day(String field, @Nullable String value, LocalDate otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            // A day that the calendar does not have is as wrong as any other text.
        }
        fault(field, "fault.date", VisitorText.named(value));
        return otherwise;
    }

    /** A whole number in a range, or else the given one. */
    int number(String field, @Nullable String value, int least, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (WHOLE_NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (least <= number && number <= most) {
                return number;
            }
        }
        fault(field, "fault.number", VisitorText.named(value), least, most);
        return otherwise;
    }

    /** {@code true} or {@code false}, or else {@code false}. */
    boolean flag(String field, @Nullable String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            fault(field, "fault.choice", VisitorText.named(value), "true, false");
        }
        return "true".equals(value);
    }

    /** The slug of a platform that the rule book or its glossary names. */
    Optional<String> platform(String field, @Nullable String value, RuleBook ruleBook) {
        if (value == null) {
            return Optional.empty();
        }
        List<String> known = knownPlatforms(ruleBook);
        if (!known.contains(value)) {
            fault(field, "fault.platform", VisitorText.named(value), String.join(", ", known));
        }
        return Optional.of(value);
    }

    /** The id of a document of any date. */
    Optional<String> document(String field, @Nullable String value, RuleBook ruleBook) {
        if (value == null) {
            return Optional.empty();
        }
        if (ruleBook.documents().stream().noneMatch(document -> document.id().equals(value))) {
            fault(field, "fault.document.unknown", VisitorText.named(value));
        }
        return Optional.of(value);
    }

    private static List<String> knownPlatforms(RuleBook ruleBook) {
        return Stream.concat(
                        ruleBook.coveredPlatforms().stream(),
                        ruleBook.glossary().platforms().stream().map(Platform::slug))
                .distinct()
                .toList();
    }
}
