package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Remark;
import app.zhanggui.rulebook.Remark.Occasion;
import app.zhanggui.rulebook.Remark.Turn;
import app.zhanggui.rulebook.Violation;
import java.util.List;
import java.util.Set;

/** Reads what a reader of a calculation should know, and when. */
final class RemarkReader {

    private static final Set<String> KEYS = Set.of("id", "text", "clause", "when", "measure", "violation");

    private final RuleSetYaml yaml;
    private final Problems problems;
    private final MeasureKinds kinds;
    private final List<String> violations;
    private final ClauseReferences references;

    RemarkReader(
            RuleSetYaml yaml,
            Problems problems,
            MeasureKinds kinds,
            List<Violation> violations,
            ClauseReferences references) {
        this.yaml = yaml;
        this.problems = problems;
        this.kinds = kinds;
        this.violations = violations.stream().map(Violation::id).toList();
        this.references = references;
    }

    List<Remark> remarks(YamlMapping version, String key) {
        return version.mappings(key, KEYS).stream().map(this::remark).toList();
    }

    private Remark remark(YamlMapping mapping) {
        return new Remark(
                yaml.id(mapping, "id"), yaml.label(mapping, "text"), occasion(mapping), references.clause(mapping));
    }

    private Occasion occasion(YamlMapping mapping) {
        if (mapping.has("measure")) {
            String kind = yaml.id(mapping, "measure");
            if (!kinds.knows(kind)) {
                problems.add(mapping.line("measure"), kind, "the kind %s is unknown; allowed: " + kinds.allowed());
            }
            return new Occasion.OfMeasure(kind);
        }
        if (mapping.has("violation")) {
            String violation = yaml.id(mapping, "violation");
            if (!violations.contains(violation)) {
                problems.add(
                        mapping.line("violation"),
                        violation,
                        "the violation %s is unknown; allowed: " + String.join(", ", violations));
            }
            return new Occasion.OfViolation(violation);
        }
        return mapping.has("when")
                ? new Occasion.OfTurn(yaml.choice(mapping, "when", List.of(Turn.values()), Turn::slug))
                : new Occasion.Always();
    }
}
