package app.zhanggui.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule document: its front matter and its clause tree.
 *
 * @param id the id under which it is cited; versions of one document share it
 * @param file the file's path in the knowledge folder, with {@code /}; unique in a rule book
 * @param title the document's title
 * @param platform the slug of its platform
 * @param audience whom it concerns, in the words of the document
 * @param kind what kind of text it is
 * @param authority how close it is to the platform
 * @param effective the days on which it is in force
 * @param source where its facts come from
 * @param checked when a person last compared it with its source
 * @param clauses the top clauses in the order of the text
 * @param fingerprint a digest of the file's bytes
 */
public record RuleDocument(
        String id,
        String file,
        String title,
        String platform,
        List<String> audience,
        DocumentKind kind,
        Authority authority,
        ValidityPeriod effective,
        Source source,
        Optional<LocalDate> checked,
        List<Clause> clauses,
        String fingerprint) {

    /** Copies the lists, so that a document never changes. */
    public RuleDocument {
        audience = List.copyOf(audience);
        clauses = List.copyOf(clauses);
    }

    /** All clauses, sections before the clauses below them. */
    public Stream<Clause> walk() {
        return clauses.stream().flatMap(Clause::walk);
    }

    /** The clause of that id. */
    public Optional<Clause> clause(String clauseId) {
        return walk().filter(clause -> clause.id().clause().equals(clauseId)).findFirst();
    }

    /** The section that directly holds the clause, empty for a top clause. */
    public Optional<Clause> parentOf(Clause clause) {
        return parentOf(clause, clauses);
    }

    private static Optional<Clause> parentOf(Clause clause, List<Clause> sections) {
        for (Clause section : sections) {
            Optional<Clause> parent =
                    section.children().contains(clause) ? Optional.of(section) : parentOf(clause, section.children());
            if (parent.isPresent()) {
                return parent;
            }
        }
        return Optional.empty();
    }
}
