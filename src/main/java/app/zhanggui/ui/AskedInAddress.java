package app.zhanggui.ui;

import app.zhanggui.history.Turn;
import app.zhanggui.question.Part;
import app.zhanggui.question.PartChange;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question as it stands in an address: {@code /?q=…&platform=…&asOf=…&change=role~主播~商家&change=term~撤链~}; a change
 * names what is changed, what it was and what it is.
 */
final class AskedInAddress {

    private static final String CHANGE = "change";
    private static final String BETWEEN = "~";
    private static final int MOST_CHANGES = 20;

    private AskedInAddress() {}

    /** The question of an address; what is no platform of the rule book or no day is left out. */
    static Turn.Asked of(String text, QueryParameters parameters, RuleBook ruleBook) {
        return new Turn.Asked(
                text.strip(),
                parameters.getSingleParameter("platform").filter(ruleBook.coveredPlatforms()::contains),
                parameters.getSingleParameter("asOf").flatMap(AskedInAddress::day),
                parameters.getParameters(CHANGE).stream()
                        .limit(MOST_CHANGES)
                        .flatMap(written -> change(written).stream())
                        .toList());
    }

    private static Optional<PartChange> change(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return parts.length == 3 && !parts[1].isEmpty()
                ? Stream.of(Part.Kind.ROLE, Part.Kind.DATE, Part.Kind.TERM)
                        .filter(kind -> name(kind).equals(parts[0]))
                        .findFirst()
                        .map(kind -> new PartChange(kind, parts[1], parts[2]))
                : Optional.empty();
    }

    private static String written(PartChange change) {
        return String.join(BETWEEN, name(change.kind()), change.from(), change.to());
    }

    private static String name(Part.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The address's parameters for a question. */
    static QueryParameters parameters(Turn.Asked asked) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of(asked.text()));
        asked.platform().ifPresent(slug -> parameters.put("platform", List.of(slug)));
        asked.asOf().ifPresent(day -> parameters.put("asOf", List.of(day.toString())));
        if (!asked.changes().isEmpty()) {
            parameters.put(
                    CHANGE,
                    asked.changes().stream().map(AskedInAddress::written).toList());
        }
        return new QueryParameters(parameters);
    }
}
