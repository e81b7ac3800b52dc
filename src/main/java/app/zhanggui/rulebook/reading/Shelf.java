package app.zhanggui.rulebook.reading;

import static java.util.Comparator.comparing;

import app.zhanggui.rulebook.Glossary;
import app.zhanggui.rulebook.RuleDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documents that are in service together: what each needs of the others is checked here.
 *
 * <p>Where two documents exclude each other, the one that is in service already stays, else the first by its file's
 * name. A document that fails gives way to its last version in service.
 */
final class Shelf {

    private final Glossary glossary;
    private final SortedMap<String, RuleDocument> before;
    private final SortedMap<String, RuleDocument> inService = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Begins with nothing in service.
     *
     * @param before the documents in service until now, by file
     */
    Shelf(Glossary glossary, SortedMap<String, RuleDocument> before) {
        this.glossary = glossary;
        this.before = before;
    }

    /** Puts all valid documents in service. */
    void fill(Map<String, Reading<ReadDocument>> readings) {
        readings.entrySet().stream()
                .sorted(comparing(
                                (Map.Entry<String, Reading<ReadDocument>> e) -> !isUnchanged(e.getKey(), e.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> place(entry.getKey(), entry.getValue()));
    }

    SortedMap<String, RuleDocument> inService() {
        return inService;
    }

    List<Problem> problems() {
        return problems;
    }

    private boolean isUnchanged(String file, Reading<ReadDocument> reading) {
        RuleDocument document = before.get(file);
        return document != null && document.fingerprint().equals(reading.fingerprint());
    }

    private void place(String file, Reading<ReadDocument> reading) {
        List<Problem> found = reading.content().map(this::problemsOf).orElse(reading.problems());
        problems.addAll(found);
        Optional<RuleDocument> valid =
                reading.content().filter(_ -> found.isEmpty()).map(ReadDocument::document);
        valid.or(() -> Optional.ofNullable(before.get(file))
                        .filter(last -> rival(last).isEmpty()))
                .ifPresent(document -> inService.put(file, document));
    }

    private List<Problem> problemsOf(ReadDocument read) {
        RuleDocument document = read.document();
        Problems found = new Problems(document.file());
        if (!glossary.platforms().isEmpty()
                && glossary.platform(document.platform()).isEmpty()) {
            String allowed = String.join(
                    ", ", glossary.platforms().stream().map(p -> p.slug()).toList());
            found.add(
                    read.platformLine(),
                    document.platform(),
                    "the platform %s is not in the glossary; allowed: " + allowed);
        }
        rival(document)
                .ifPresent(
                        rival -> found.add(
                                read.idLine(),
                                document.id(),
                                "the document id %s is that of " + rival.file()
                                        + " too, in force on the same days; allowed: another id, or periods without a common day"));
        return found.list();
    }

    private Optional<RuleDocument> rival(RuleDocument document) {
        Collection<RuleDocument> others = inService.values();
        return others.stream()
                .filter(other ->
                        other.id().equals(document.id()) && other.effective().overlaps(document.effective()))
                .findFirst();
    }
}
