package app.zhanggui.ui;

import app.zhanggui.history.Turn;
import app.zhanggui.rulebook.RuleBook;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A question as it stands in an address: {@code /?q=…&platform=…&asOf=…}. */
final class AskedInAddress {

    private AskedInAddress() {}

    /** The question of an address; what is no platform of the rule book or no day is left out. */
    static Turn.Asked of(String text, QueryParameters parameters, RuleBook ruleBook) {
        return new Turn.Asked(
                text.strip(),
                parameters.getSingleParameter("platform").filter(ruleBook.coveredPlatforms()::contains),
                parameters.getSingleParameter("asOf").flatMap(AskedInAddress::day));
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
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", asked.text());
        asked.platform().ifPresent(slug -> parameters.put("platform", slug));
        asked.asOf().ifPresent(day -> parameters.put("asOf", day.toString()));
        return QueryParameters.simple(parameters);
    }
}
