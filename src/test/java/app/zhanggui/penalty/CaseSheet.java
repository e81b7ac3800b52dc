package app.zhanggui.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** One case of a sheet: events, and what has to come of them. */
record CaseSheet(RuleSet ruleSet, Map<String, Object> lines) {

    private static final Set<String> LINES = Set.of(
            "name",
            "as-of",
            "as-of-time",
            "events",
            "orders",
            "health",
            "totals",
            "measures",
            "active",
            "next",
            "away",
            "clears-on",
            "owed",
            "healthy",
            "remedy-from",
            "readings",
            "gaps",
            "fallen-away",
            "fallen-totals");
    private static final String NONE = "none";

    static Stream<CaseSheet> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/app/zhanggui/penalty/cases"))) {
            return files.sorted().flatMap(CaseSheet::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CaseSheet> of(Path file) {
        try {
            Map<String, Object> sheet = yaml().load(Files.readString(file));
            RuleSet ruleSet = RuleSets.shipped(sheet.get("rule-set").toString());
            return maps(sheet.get("cases")).stream().map(lines -> new CaseSheet(ruleSet, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value is text: a day stays as it is written. */
    private static Yaml yaml() {
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, textOnly);
    }

    @Override
    public String toString() {
        return ruleSet.id() + "：" + lines.get("name");
    }

    void check() {
        assertThat(LINES).containsAll(lines.keySet());
        Calculation result = Calculator.calculate(ruleSet, input());
        lines.forEach((line, expected) -> {
            if (!Set.of("name", "as-of", "as-of-time", "events", "orders", "health")
                    .contains(line)) {
                assertThat(actual(line, result)).as(line).isEqualTo(wanted(line, expected));
            }
        });
        assertThat(result.steps()).allSatisfy(step -> assertThat(step.clauses()).isNotEmpty());
        assertThat(result.measures())
                .allSatisfy(each -> assertThat(each.clauses()).isNotEmpty());
        assertThat(CitedClause.of(result, RuleSets.SHIPPED)).hasSameSizeAs(result.clauses());
    }

    private Object wanted(String line, Object expected) {
        return switch (line) {
            case "measures", "fallen-away" ->
                maps(expected).stream().flatMap(CaseSheet::measures).toList();
            case "active" ->
                maps(expected).stream()
                        .map(each -> each.get("kind") + " to " + each.get("to"))
                        .sorted()
                        .toList();
            default -> expected;
        };
    }

    private static Stream<String> measures(Map<String, Object> line) {
        return ((List<?>) line.get("kinds")).stream().map(kind -> "event %s at %s%s: %s from %s to %s%s"
                .formatted(
                        line.get("event"),
                        line.getOrDefault("at", NONE),
                        line.containsKey("cause") ? " for " + line.get("cause") : "",
                        kind,
                        line.get("from"),
                        line.get("to"),
                        line.containsKey("lifted-at") ? " lifted " + line.get("lifted-at") : ""));
    }

    private Object actual(String line, Calculation result) {
        return switch (line) {
            case "totals" -> texts(result.totals(), ((Map<?, ?>) lines.get(line)).keySet());
            case "measures" -> measures(line, result.measures());
            case "active" ->
                result.active().stream()
                        .map(each -> each.kind() + " to " + end(each))
                        .sorted()
                        .toList();
            case "next" ->
                result.nearestNext().map(next -> "" + next.threshold().value()).orElse(NONE);
            case "away" -> result.nearestNext().map(next -> "" + next.away()).orElse(NONE);
            case "clears-on" ->
                result.clearsOn().map(clearing -> clearing.day().toString()).orElse(NONE);
            case "owed" ->
                result.commission().stream()
                        .map(each -> each.owed().orElseThrow().toString())
                        .toList();
            case "healthy" ->
                result.health().stream().map(day -> "" + day.healthy()).toList();
            case "remedy-from" ->
                result.remedialPlanFrom().map(LocalDate::toString).orElse(NONE);
            case "readings" -> notices(result, Notice.Kind.READING);
            case "gaps" -> notices(result, Notice.Kind.NOT_IN_DOCUMENTS);
            case "fallen-away" ->
                measures(line, result.fallenAway().orElseThrow().measures());
            case "fallen-totals" ->
                texts(
                        result.fallenAway().orElseThrow().totals(),
                        result.fallenAway().orElseThrow().totals().keySet());
            default -> throw new IllegalStateException(line);
        };
    }

    private List<String> measures(String line, List<ImposedMeasure> measures) {
        boolean cause = maps(lines.get(line)).stream().anyMatch(each -> each.containsKey("cause"));
        boolean lifted = maps(lines.get(line)).stream().anyMatch(each -> each.containsKey("lifted-at"));
        return measures.stream()
                .map(each -> "event %d at %s%s: %s from %s to %s%s"
                        .formatted(
                                each.eventIndex() + 1,
                                each.threshold().isPresent()
                                        ? "" + each.threshold().getAsInt()
                                        : NONE,
                                cause && hasCause(line, each) ? " for " + each.cause() : "",
                                each.kind(),
                                each.startsOn(),
                                end(each),
                                lifted
                                        ? each.liftedAt()
                                                .map(at -> " lifted " + at)
                                                .orElse("")
                                        : ""))
                .toList();
    }

    /** A sheet names the cause where it is not clear from the threshold. */
    private boolean hasCause(String line, ImposedMeasure measure) {
        return maps(lines.get(line)).stream()
                .filter(each -> each.get("event").equals("" + (measure.eventIndex() + 1)))
                .filter(each -> ((List<?>) each.get("kinds")).contains(measure.kind()))
                .anyMatch(each -> each.containsKey("cause"));
    }

    private static String end(ImposedMeasure measure) {
        return measure.permanent()
                ? "ever"
                : measure.endsOn().map(LocalDate::toString).orElse("open");
    }

    private static List<String> notices(Calculation result, Notice.Kind kind) {
        return result.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(notice -> notice.remark().orElseThrow().id())
                .toList();
    }

    private static Map<String, String> texts(Map<String, Integer> numbers, Set<?> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        keys.forEach(key -> texts.put(key.toString(), "" + numbers.get(key)));
        return texts;
    }

    private Case input() {
        return new Case(
                LocalDate.parse(lines.get("as-of").toString()),
                time(lines, "as-of-time"),
                maps(lines.get("events")).stream().map(this::event).toList(),
                maps(lines.get("orders")).stream().map(CaseSheet::order).toList(),
                maps(lines.get("health")).stream().map(CaseSheet::health).toList());
    }

    private Event event(Map<String, Object> line) {
        List<String> violations = new ArrayList<>();
        int points = 0;
        for (EventField field : ruleSet.fields()) {
            Optional<String> value = Optional.ofNullable(line.get(field.name())).map(Object::toString);
            switch (field) {
                case EventField.Amount _ -> points = Integer.parseInt(value.orElseThrow());
                case EventField.Choice _ -> value.ifPresent(violations::add);
                case EventField.Flag flag ->
                    value.filter("true"::equals).ifPresent(_ -> violations.add(flag.violation()));
            }
        }
        return new Event(date(line), time(line, "time"), points, violations, "true".equals(line.get("revoked")));
    }

    private static Order order(Map<String, Object> line) {
        return new Order(Integer.parseInt(line.get("event").toString()) - 1, date(line), time(line, "time"));
    }

    private static HealthDay health(Map<String, Object> line) {
        Map<String, BigDecimal> values = new HashMap<>();
        line.forEach((key, value) -> {
            if (!key.equals("date")) {
                values.put(key, new BigDecimal(value.toString()));
            }
        });
        return new HealthDay(date(line), values);
    }

    private static LocalDate date(Map<String, Object> line) {
        return LocalDate.parse(line.get("date").toString());
    }

    private static Optional<LocalTime> time(Map<String, Object> line, String key) {
        return Optional.ofNullable(line.get(key)).map(text -> LocalTime.parse(text.toString()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return Objects.requireNonNullElse((List<Map<String, Object>>) value, List.of());
    }
}
