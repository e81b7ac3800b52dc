package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.EventField;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one rule set: all of it, or all that is wrong in it; what it says of clauses is left to be looked up. */
final class RuleSetReader {

    private static final String ENDING = ".ruleset.yaml";
    private static final Set<String> KEYS =
            Set.of("id", "title", "platform", "document", "audience", "checked", "event", "measures", "versions");
    private static final Set<String> MEASURE_KEYS = Set.of("kind", "label", "terminal");

    private final String file;
    private final String fingerprint;
    private final YamlMapping mapping;
    private final Problems problems;
    private final List<ClauseReference> references = new ArrayList<>();

    private RuleSetReader(String file, String fingerprint, YamlMapping mapping, Problems problems) {
        this.file = file;
        this.fingerprint = fingerprint;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Whether a rule set is read from the file. */
    static boolean reads(String file) {
        return file.endsWith(ENDING);
    }

    /** Reads the bytes of a file. */
    static Reading<ReadRuleSet> read(String file, byte[] bytes) {
        String fingerprint = Fingerprint.of(bytes);
        Problems problems = new Problems(file);
        Optional<ReadRuleSet> ruleSet = SourceText.decode(bytes, problems)
                .flatMap(source -> YamlText.mapping(source.text(), KEYS, 0, problems))
                .map(mapping -> new RuleSetReader(file, fingerprint, mapping, problems).ruleSet());
        return ruleSet.isPresent() && problems.isEmpty()
                ? Reading.of(fingerprint, ruleSet.get())
                : Reading.failed(fingerprint, problems.list());
    }

    private ReadRuleSet ruleSet() {
        RuleSetYaml yaml = new RuleSetYaml(problems);
        String id = yaml.id(mapping, "id");
        checkName(id);
        String document = yaml.id(mapping, "document");
        MeasureKinds kinds = kinds(yaml);
        List<EventField> fields = new EventFieldReader(yaml, problems).fields(mapping);
        List<RuleSetVersion> versions = versions(yaml, document, kinds, fields);
        RuleSet ruleSet = new RuleSet(
                id,
                file,
                yaml.label(mapping, "title"),
                yaml.id(mapping, "platform"),
                document,
                mapping.texts("audience"),
                mapping.date("checked"),
                fields,
                versions,
                fingerprint);
        return new ReadRuleSet(
                ruleSet, mapping.line("id"), mapping.line("platform"), mapping.line("document"), references);
    }

    private void checkName(String id) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (!id.isEmpty() && !name.equals(id + ENDING)) {
            problems.add(
                    mapping.line("id"),
                    id,
                    "id %s is not that of the file's name; allowed: "
                            + name.substring(0, name.length() - ENDING.length()));
        }
    }

    private MeasureKinds kinds(RuleSetYaml yaml) {
        Map<String, MeasureKinds.Kind> kinds = new LinkedHashMap<>();
        for (YamlMapping measure : mapping.mappings("measures", MEASURE_KEYS)) {
            String kind = yaml.id(measure, "kind");
            Label label = yaml.label(measure, "label");
            if (kinds.put(kind, new MeasureKinds.Kind(label, measure.flag("terminal"))) != null) {
                problems.add(measure.line("kind"), kind, "the kind %s stands here twice; once is allowed");
            }
        }
        return new MeasureKinds(kinds, yaml, problems);
    }

    private List<RuleSetVersion> versions(
            RuleSetYaml yaml, String document, MeasureKinds kinds, List<EventField> fields) {
        List<RuleSetVersion> versions = new ArrayList<>();
        for (YamlMapping each : mapping.mappings("versions", RuleSetVersionReader.KEYS)) {
            RuleSetVersion version =
                    new RuleSetVersionReader(each, document, kinds, yaml, problems, references).version();
            versions.stream()
                    .filter(other -> other.effective().overlaps(version.effective()))
                    .findFirst()
                    .ifPresent(_ -> problems.add(
                            each.line("effective"),
                            "",
                            "the validity period shares a day with that of another version; allowed: periods without a"
                                    + " common day"));
            checkFields(fields, version, each.line());
            versions.add(version);
        }
        if (versions.isEmpty()) {
            problems.add(mapping.line("versions"), "", "versions is missing or empty; give at least one version");
        }
        versions.sort(Comparator.comparing(version -> version.effective().from().orElse(LocalDate.MIN)));
        return versions;
    }

    private void checkFields(List<EventField> fields, RuleSetVersion version, int line) {
        List<String> tracks = version.tracks().stream().map(Track::id).toList();
        List<String> violations =
                version.violations().stream().map(Violation::id).toList();
        for (EventField field : fields) {
            switch (field) {
                case EventField.Amount amount -> checkKnown("track", amount.track(), tracks, field, line);
                case EventField.Flag flag -> checkKnown("violation", flag.violation(), violations, field, line);
                case EventField.Choice choice ->
                    choice.options().forEach(option -> checkKnown("violation", option, violations, field, line));
            }
        }
    }

    private void checkKnown(String what, String id, List<String> known, EventField field, int line) {
        if (!known.contains(id)) {
            problems.add(
                    line,
                    id,
                    "this version has no " + what + " %s, which the field " + field.name() + " names; it has: "
                            + String.join(", ", known));
        }
    }
}
