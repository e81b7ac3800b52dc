package app.zhanggui.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of all rule documents, the rule sets and the glossary. Immutable: an answer that holds one rule book never sees two
 * versions.
 */
public final class RuleBook {

    private final String version;
    private final List<RuleDocument> documents;
    private final Glossary glossary;
    private final List<RuleSet> ruleSets;
    private final Map<String, Map<String, Clause>> clausesByFile;

    /** Makes a rule book without rule sets. */
    public RuleBook(String version, List<RuleDocument> documents, Glossary glossary) {
        this(version, documents, glossary, List.of());
    }

    /**
     * Makes a rule book.
     *
     * @param version a short digest of everything in it; equal content has an equal version
     * @param documents the documents, each file once; versions of one document share an id and have disjoint periods
     * @param glossary the platforms and terms
     * @param ruleSets the rule sets, each id once; the clauses that they cite are in the documents
     */
    public RuleBook(String version, List<RuleDocument> documents, Glossary glossary, List<RuleSet> ruleSets) {
        this.version = version;
        this.documents = List.copyOf(documents);
        this.glossary = glossary;
        this.ruleSets = List.copyOf(ruleSets);
        this.clausesByFile = new LinkedHashMap<>();
        for (RuleDocument document : this.documents) {
            Map<String, Clause> clauses = new LinkedHashMap<>();
            document.walk().forEach(clause -> clauses.put(clause.id().clause(), clause));
            clausesByFile.put(document.file(), clauses);
        }
    }

    /** The version, a short digest that is shown with each answer. */
    public String version() {
        return version;
    }

    /** All documents of all validity periods. */
    public List<RuleDocument> documents() {
        return documents;
    }

    /** The platforms and terms. */
    public Glossary glossary() {
        return glossary;
    }

    /** The rule sets of all calculators. */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** The rule set of that id. */
    public Optional<RuleSet> ruleSet(String id) {
        return ruleSets.stream().filter(ruleSet -> ruleSet.id().equals(id)).findFirst();
    }

    /** The documents in force on the day. */
    public Stream<RuleDocument> inForce(LocalDate day) {
        return documents.stream().filter(document -> document.effective().contains(day));
    }

    /** The version of the document that is in force on the day. */
    public Optional<RuleDocument> document(String id, LocalDate day) {
        return inForce(day).filter(document -> document.id().equals(id)).findFirst();
    }

    /** The clause of that id in that file, in constant time. */
    public Optional<Clause> clause(String file, String clauseId) {
        return Optional.ofNullable(clausesByFile.getOrDefault(file, Map.of()).get(clauseId));
    }

    /** The platform of the slug; one that the glossary does not name is called by its slug. */
    public Platform platform(String slug) {
        return glossary.platform(slug).orElseGet(() -> Platform.unnamed(slug));
    }

    /** The slugs of the platforms that have a document, in the order of the documents. */
    public List<String> coveredPlatforms() {
        return documents.stream().map(RuleDocument::platform).distinct().toList();
    }
}
