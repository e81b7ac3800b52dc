package app.zhanggui.api;

import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.HealthRule.Indicator;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the fields of a calculation's request: those of every rule set, and those that one rule set adds. */
final class CaseFields {

    static final String AS_OF = "asOf";
    static final String AS_OF_TIME = "asOfTime";
    static final String EVENTS = "events";
    static final String ORDERS = "orders";
    static final String DAILY_HEALTH = "dailyHealth";
    static final String DATE = "date";
    static final String TIME = "time";
    static final String REVOKED = "revoked";
    static final String EVENT_INDEX = "eventIndex";
    static final List<String> OF_ORDER = List.of(EVENT_INDEX, DATE, TIME);

    private final List<String> ofBody;
    private final List<String> ofEvent;
    private final List<Indicator> indicators;

    CaseFields(RuleSet ruleSet) {
        this.indicators = ruleSet.versions().stream()
                .flatMap(version -> version.health().stream())
                .flatMap(rule -> rule.indicators().stream())
                .collect(Collectors.toMap(Indicator::field, each -> each, (one, _) -> one))
                .values()
                .stream()
                .toList();
        List<String> names = new ArrayList<>(List.of(AS_OF, AS_OF_TIME, EVENTS));
        if (ruleSet.versions().stream().anyMatch(version -> version.commission().isPresent())) {
            names.add(ORDERS);
        }
        if (!indicators.isEmpty()) {
            names.add(DAILY_HEALTH);
        }
        this.ofBody = List.copyOf(names);
        this.ofEvent = Stream.concat(
                        Stream.of(DATE, TIME, REVOKED),
                        ruleSet.fields().stream().map(EventField::name))
                .toList();
    }

    /** The names that mean something to some rule set. */
    static Set<String> ofAll(RuleBook ruleBook) {
        return ruleBook.ruleSets().stream()
                .map(CaseFields::new)
                .flatMap(fields -> Stream.of(fields.ofBody, fields.ofEvent, fields.ofHealth(), OF_ORDER))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    List<String> ofBody() {
        return ofBody;
    }

    List<String> ofEvent() {
        return ofEvent;
    }

    List<String> ofHealth() {
        return Stream.concat(Stream.of(DATE), indicators.stream().map(Indicator::field))
                .toList();
    }

    /** What is measured, each once. */
    List<Indicator> indicators() {
        return indicators;
    }
}
