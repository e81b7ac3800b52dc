package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.Measure;
import app.zhanggui.rulebook.Measure.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of measures that a rule set knows; reads the measures of thresholds, violations and limits. */
final class MeasureKinds {

    private static final Set<String> KEYS = Set.of("kind", "days", "permanent", "clause");
    private static final int MOST_DAYS = 36_500;

    private final Map<String, Kind> kinds;
    private final RuleSetYaml yaml;
    private final Problems problems;

    MeasureKinds(Map<String, Kind> kinds, RuleSetYaml yaml, Problems problems) {
        this.kinds = kinds;
        this.yaml = yaml;
        this.problems = problems;
    }

    /**
     * What a rule set says of all measures of a kind.
     *
     * @param terminal whether nothing can follow such a measure
     */
    record Kind(Label label, boolean terminal) {}

    /** Whether the rule set has the kind. */
    boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    /** The kinds, for messages. */
    String allowed() {
        return String.join(", ", kinds.keySet());
    }

    /** The measures that something orders, each by its own clause or else by that of what orders it. */
    List<Measure> measures(YamlMapping owner, ClauseId clauseOfOwner, ClauseReferences references) {
        List<Measure> measures = new ArrayList<>();
        for (YamlMapping mapping : owner.mappings("measures", KEYS)) {
            ClauseId clause = references.clauseOr(mapping, clauseOfOwner);
            String name = yaml.id(mapping, "kind");
            if (!name.isEmpty() && !knows(name)) {
                problems.add(mapping.line("kind"), name, "the kind %s is unknown; allowed: " + allowed());
            }
            Kind kind = kinds.getOrDefault(name, new Kind(new Label("", ""), false));
            measures.add(new Measure(name, kind.label(), term(mapping, clause, references), kind.terminal(), clause));
        }
        return measures;
    }

    private Term term(YamlMapping mapping, ClauseId clause, ClauseReferences references) {
        boolean permanent = mapping.flag("permanent");
        if (!mapping.has("days")) {
            return permanent ? new Term.Permanent() : new Term.Open();
        }
        if (permanent) {
            problems.add(mapping.line("days"), "", "a measure has days or is permanent; one of the two is allowed");
        }
        int days = mapping.number("days", 1, MOST_DAYS);
        references.note(mapping.line("days"), clause, String.valueOf(days), Figure.Hours.ofDays(days));
        return new Term.Days(days);
    }
}
