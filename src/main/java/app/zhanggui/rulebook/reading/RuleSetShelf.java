package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule sets that are in service together with a shelf of documents: every clause that they cite is looked up here.
 *
 * <p>A rule set that fails gives way to its last version in service, as long as that one still fits the documents; else
 * there is none, because a figure without its clause is never shown.
 */
final class RuleSetShelf {

    private final Collection<RuleDocument> documents;
    private final SortedMap<String, ReadRuleSet> before;
    private final SortedMap<String, ReadRuleSet> inService = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Begins with nothing in service.
     *
     * @param before the rule sets in service until now, by file
     */
    RuleSetShelf(Collection<RuleDocument> documents, SortedMap<String, ReadRuleSet> before) {
        this.documents = documents;
        this.before = before;
    }

    /** Puts all valid rule sets in service. */
    void fill(Map<String, Reading<ReadRuleSet>> readings) {
        new TreeMap<>(readings).forEach(this::place);
    }

    SortedMap<String, ReadRuleSet> inService() {
        return inService;
    }

    List<Problem> problems() {
        return problems;
    }

    private void place(String file, Reading<ReadRuleSet> reading) {
        List<Problem> found = reading.content().map(this::problemsOf).orElse(reading.problems());
        problems.addAll(found);
        Optional<ReadRuleSet> valid = reading.content().filter(_ -> found.isEmpty());
        valid.or(() -> Optional.ofNullable(before.get(file))
                        .filter(last -> problemsOf(last).isEmpty()))
                .ifPresent(ruleSet -> inService.put(file, ruleSet));
    }

    private List<Problem> problemsOf(ReadRuleSet read) {
        Problems found = new Problems(read.ruleSet().file());
        checkId(read, found);
        List<RuleDocument> versions = documents.stream()
                .filter(document -> document.id().equals(read.ruleSet().document()))
                .toList();
        if (versions.isEmpty()) {
            found.add(
                    read.documentLine(),
                    read.ruleSet().document(),
                    "the document %s is not in service; allowed: the id of a rule document");
        } else {
            checkPlatform(read, versions, found);
            read.references().forEach(reference -> check(reference, versions, found));
        }
        return found.list();
    }

    private void checkId(ReadRuleSet read, Problems found) {
        inService.values().stream()
                .filter(other -> other.ruleSet().id().equals(read.ruleSet().id()))
                .findFirst()
                .ifPresent(other -> found.add(
                        read.idLine(),
                        read.ruleSet().id(),
                        "the rule set %s stands in " + other.ruleSet().file() + " too; allowed: another id"));
    }

    private static void checkPlatform(ReadRuleSet read, List<RuleDocument> versions, Problems found) {
        String platform = versions.getFirst().platform();
        if (!platform.equals(read.ruleSet().platform())) {
            found.add(
                    read.platformLine(),
                    read.ruleSet().platform(),
                    "the platform %s is not that of the document; allowed: " + platform);
        }
    }

    private static void check(ClauseReference reference, List<RuleDocument> versions, Problems found) {
        List<RuleDocument> inForce = versions.stream()
                .filter(document -> document.effective().overlaps(reference.effective()))
                .toList();
        if (inForce.isEmpty()) {
            found.add(
                    reference.line(),
                    reference.value(),
                    "%s: the document is not in force in the period of this version; allowed: a period in which it is");
        }
        for (RuleDocument document : inForce) {
            Optional<Clause> clause = document.clause(reference.clause().clause());
            if (clause.isEmpty()) {
                found.add(
                        reference.line(),
                        reference.clause().clause(),
                        "the clause %s is not in " + document.file() + "; allowed: the id of one of its clauses");
            } else if (reference
                    .figure()
                    .filter(figure -> !figure.isIn(clause.get().passage()))
                    .isPresent()) {
                found.add(
                        reference.line(),
                        reference.value(),
                        "%s does not stand in the clause " + reference.clause() + "; allowed: what its text says");
            }
        }
    }
}
