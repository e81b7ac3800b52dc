package app.zhanggui.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a penalty rule as data: what a violation costs, what the points trigger, and the clause behind each
 * figure.
 *
 * @param id its id, for example {@code taobao-live-host}; unique in a rule book
 * @param file the file's path in the knowledge folder, with {@code /}
 * @param title its name as shown
 * @param platform the slug of its platform
 * @param document the id of the document whose clauses it cites
 * @param audience whom it concerns, in the words of the document
 * @param checked when a person last compared it with the document
 * @param fields what an event says besides its date and time
 * @param versions the values by validity period, the earliest first; no two periods share a day
 * @param fingerprint a digest of the file's bytes
 */
public record RuleSet(
        String id,
        String file,
        Label title,
        String platform,
        String document,
        List<String> audience,
        Optional<LocalDate> checked,
        List<EventField> fields,
        List<RuleSetVersion> versions,
        String fingerprint) {

    /** Copies the lists, so that a rule set never changes. */
    public RuleSet {
        audience = List.copyOf(audience);
        fields = List.copyOf(fields);
        versions = List.copyOf(versions);
    }

    /** The values in force on the day; empty where the rule set has none for it. */
    public Optional<RuleSetVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.effective().contains(day))
                .findFirst();
    }

    /** The values in force on the day, or else those of the period that is nearest in the order of the versions. */
    public RuleSetVersion nearest(LocalDate day) {
        return inForce(day).orElseGet(() -> versions.stream()
                .filter(version -> version.effective().to().filter(day::isAfter).isPresent())
                .reduce((_, later) -> later)
                .orElseGet(versions::getFirst));
    }
}
